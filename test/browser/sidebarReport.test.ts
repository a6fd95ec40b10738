import { expect, test } from 'vitest';
import type { Input } from '../../src/page/contract';
import { report } from './fakeAnswers';
import { fakeServer } from './fakeServer';
import { gate } from './gate';
import { sidebarScenario } from './sidebarScenario';

const { open, openTab, openReportTab, button, sees, agree } = sidebarScenario();

test('makes the report of the chosen period after its numbers were seen, and links to it', async () => {
  const asked: Input<'buildReport'>[] = [];
  let lists = 0;
  const sidebar = await open(
    fakeServer({
      buildReport: (input) => {
        asked.push(input);
        return { ok: true, value: report };
      },
      pastReports: () => {
        lists += 1;
        return { ok: true, value: { reports: [], more: 0 } };
      },
    }),
  );
  await openReportTab();
  const period = sidebar.getByLabel('Kỳ báo cáo');
  expect(await period.locator(':checked').textContent()).toBe('Tháng 3 năm 2026');
  await period.selectOption({ label: 'Tháng 02 năm 2026' });
  await sidebar.getByLabel('Chia sẻ cho Hiệu trưởng').check();
  await button('Xem trước và lập').click();
  const dialog = sidebar.getByRole('dialog', { name: 'Lập báo cáo tháng' });
  await dialog.getByText('23/44 em.').waitFor();
  expect(asked).toEqual([]);
  await dialog.getByRole('button', { name: 'Lập báo cáo' }).click();
  const link = sidebar.getByRole('status').getByRole('link', { name: report.title });
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe(report.url);
  expect(await link.getAttribute('target')).toBe('_blank');
  await sees('Số liệu tính đến 14:05 ngày 31/3/2026.');
  await sees('Cần lưu ý (2)');
  for (const warning of report.warnings) await sees(warning);
  expect(asked).toEqual([{ kind: 'month', from: '2026-02-01', to: '2026-02-28', share: true }]);
  await expect.poll(() => lists).toBe(2);
});

test('any days will do for a report that may have them', async () => {
  const asked: Input<'previewReport'>[] = [];
  const sidebar = await open(
    fakeServer({
      previewReport: (input) => {
        asked.push(input);
        return { ok: true, value: { question: 'Lập báo cáo?' } };
      },
    }),
  );
  await openReportTab();
  await sidebar.getByLabel('Loại báo cáo').selectOption('school');
  await sidebar.getByLabel('Kỳ báo cáo').selectOption({ label: 'Chọn từ ngày đến ngày…' });
  await sidebar.getByLabel('Từ ngày').fill('2025-09-15');
  await sidebar.getByLabel('Đến ngày').fill('2025-11-20');
  await button('Xem trước và lập').click();
  await sidebar.getByRole('dialog', { name: 'Báo cáo của nhà trường' }).waitFor();
  expect(asked).toEqual([{ kind: 'school', from: '2025-09-15', to: '2025-11-20' }]);
});

test('makes it once however often the button is pressed, and through a look at the class', async () => {
  const finished = gate();
  let built = 0;
  const server = fakeServer({
    buildReport: () => {
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
  await button('Xem trước và lập').click();
  await button('Lập báo cáo').dblclick();
  const working = button('Đang lập báo cáo…');
  await working.click({ force: true });
  expect(await working.getAttribute('aria-disabled')).toBe('true');
  await sidebar.getByRole('progressbar', { name: 'Đang lập báo cáo…' }).waitFor();
  finished.open();
  await sidebar.getByRole('link', { name: report.title }).waitFor();
  await openTab('Lớp này');
  await openTab('Báo cáo');
  await sidebar.getByRole('link', { name: report.title }).waitFor();
  expect(built).toBe(1);
});

test('shows the server’s sentence in the dialog, where it can be tried again', async () => {
  const message = 'Sổ đang được người khác cập nhật. Thầy/cô chờ vài giây rồi thử lại.';
  let built = 0;
  const sidebar = await open(
    fakeServer({
      buildReport: () => {
        built += 1;
        return built === 1 ? { ok: false, code: 'busy', message } : { ok: true, value: report };
      },
    }),
  );
  await openReportTab();
  await agree('Xem trước và lập', 'Lập báo cáo');
  await sidebar.getByRole('dialog').getByRole('alert').getByText(message).waitFor();
  await button('Lập báo cáo').click();
  await sidebar.getByRole('link', { name: report.title }).waitFor();
  expect(await sidebar.getByRole('alert').count()).toBe(0);
});

test('lists what was made before, and says when there is no period yet', async () => {
  const sidebar = await open();
  await openReportTab();
  const past = sidebar.getByRole('link', { name: 'Báo cáo tháng của Liên đội, tháng 02/2026' });
  expect(await past.getAttribute('href')).toBe(report.url);
  await sees('lần 2 · Số liệu tính đến 05/03/2026.');
  await sees('lần 1 · không có đường dẫn');
  await sees('Còn 3 báo cáo nữa trong tab “Báo cáo đã lập”.');
  await sidebar.getByLabel('Loại báo cáo').selectOption('term');
  await sees('Chưa có kỳ nào để lập báo cáo này.');
});

test('reads the periods again after trouble', async () => {
  let asked = 0;
  const message = 'Sổ chưa được thiết lập.';
  const sidebar = await open((name, args) => {
    if (JSON.stringify(args).includes('reportChoices')) asked += 1;
    const refused = fakeServer({
      reportChoices: () => ({ ok: false, code: 'notSetUp', message }),
    });
    return (asked === 1 ? refused : fakeServer())(name, args);
  });
  await openTab('Báo cáo');
  await sidebar.getByRole('alert').getByText(message).waitFor();
  await button('Làm mới').click();
  await button('Xem trước và lập').waitFor();
});
