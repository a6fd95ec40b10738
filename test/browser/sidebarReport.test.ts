import { expect, test } from 'vitest';
import { fakeServer, report } from './fakeServer';
import { gate } from './gate';
import { sidebarScenario } from './sidebarScenario';

const { open, openReportTab, button, sees } = sidebarScenario();

test('makes the report of the chosen month and links to it', async () => {
  const months: string[] = [];
  const sidebar = await open(
    fakeServer({
      buildMonthReport: ({ month }) => {
        months.push(month);
        return { ok: true, value: report };
      },
    }),
  );
  await openReportTab();
  const choice = sidebar.getByLabel('Tháng báo cáo');
  expect(await choice.inputValue()).toBe('2026-03');
  await choice.selectOption({ label: 'Tháng 02 năm 2026' });
  await button('Lập báo cáo tháng').click();
  const link = sidebar.getByRole('status').getByRole('link', { name: report.title });
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe(report.url);
  expect(await link.getAttribute('target')).toBe('_blank');
  await sees('Số liệu tính đến 14:05 ngày 31/3/2026.');
  await sees('Cần lưu ý (2)');
  for (const warning of report.warnings) await sees(warning);
  expect(months).toEqual(['2026-02']);
});

test('makes it once however often the button is pressed, and through a look at the class', async () => {
  const finished = gate();
  let built = 0;
  const server = fakeServer({
    buildMonthReport: () => {
      built += 1;
      return { ok: true, value: report };
    },
  });
  const sidebar = await open(async (name, args) => {
    const reply = server(name, args);
    if (built > 0) await finished.opened;
    return reply;
  });
  await openReportTab();
  await button('Lập báo cáo tháng').dblclick();
  const working = button('Đang lập báo cáo…');
  await working.click({ force: true });
  expect(await working.getAttribute('aria-disabled')).toBe('true');
  await sidebar.getByRole('progressbar', { name: 'Đang lập báo cáo…' }).waitFor();
  expect(await sidebar.getByLabel('Tháng báo cáo').isDisabled()).toBe(true);
  await sidebar.getByRole('tab', { name: 'Lớp này' }).click();
  await sees('23/44 em hoàn thành');
  finished.open();
  await sidebar.getByRole('tab', { name: 'Báo cáo' }).click();
  await sidebar.getByRole('link', { name: report.title }).waitFor();
  expect(built).toBe(1);
});

test('shows the server’s sentence and can be tried again', async () => {
  const message = 'Sổ đang được người khác cập nhật. Thầy/cô chờ vài giây rồi thử lại.';
  let built = 0;
  const sidebar = await open(
    fakeServer({
      buildMonthReport: () => {
        built += 1;
        return built === 1 ? { ok: false, code: 'busy', message } : { ok: true, value: report };
      },
    }),
  );
  await openReportTab();
  await button('Lập báo cáo tháng').click();
  await sidebar.getByRole('alert').getByText(message).waitFor();
  await button('Lập báo cáo tháng').click();
  await sidebar.getByRole('link', { name: report.title }).waitFor();
  expect(await sidebar.getByRole('alert').count()).toBe(0);
});

test('says when there is no month yet', async () => {
  const none = { ok: true as const, value: { months: [], chosen: null } };
  const sidebar = await open(fakeServer({ monthReportChoices: () => none }));
  await sidebar.getByRole('tab', { name: 'Báo cáo' }).click();
  await sees('Chưa có tháng nào để lập báo cáo.');
  expect(await button('Lập báo cáo tháng').count()).toBe(0);
});

test('reads the months again after trouble', async () => {
  let asked = 0;
  const message = 'Sổ chưa được thiết lập.';
  const sidebar = await open((name, args) => {
    if (JSON.stringify(args).includes('monthReportChoices')) asked += 1;
    const refused = fakeServer({
      monthReportChoices: () => ({ ok: false, code: 'notSetUp', message }),
    });
    return (asked === 1 ? refused : fakeServer())(name, args);
  });
  await sidebar.getByRole('tab', { name: 'Báo cáo' }).click();
  await sidebar.getByRole('alert').getByText(message).waitFor();
  await button('Thử lại').click();
  await button('Lập báo cáo tháng').waitFor();
});
