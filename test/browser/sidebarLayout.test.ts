import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { class6A1With, fakeServer, report } from './fakeServer';
import { SIDEBAR_WIDTH } from './sidebarPage';
import { sidebarScenario } from './sidebarScenario';
import { textContrast } from './textContrast';

const { open, openReportTab, button, sees } = sidebarScenario();

test('a text is never taken for HTML', async () => {
  const evil = '<img src="https://evil.test/x" onerror="document.title=1"><b>đậm</b>';
  const sidebar = await open(
    fakeServer({
      ...class6A1With({
        className: evil,
        invalid: 1,
        problems: [{ row: 3, sentence: evil }],
        notReached: [evil],
      }),
      buildMonthReport: () => ({
        ok: true,
        value: { ...report, title: evil, warnings: [evil], asOf: evil },
      }),
    }),
  );
  await sidebar.getByText('Học sinh chưa hoàn thành (1)').click();
  const items = await sidebar.getByRole('listitem').allTextContents();
  expect(items).toEqual([`Dòng 3${evil}`, evil]);
  await openReportTab();
  await button('Lập báo cáo tháng').click();
  await sidebar.getByRole('link').waitFor();
  expect(await sidebar.locator('img, li b b, p b').count()).toBe(0);
});

describe('does not scroll sideways', () => {
  // One word, as a teacher types who forgets the spaces.
  const longName = 'TônNữHoàngPhươngNguyễnThịMinhKhaiThuỳDươngQuỳnhAnh';
  const server = fakeServer({
    ...class6A1With({
      enrolment: 1234,
      reached: 1000,
      valid: 12345,
      pending: 12345,
      invalid: 12345,
      problems: [{ row: 12345, sentence: `Ô B12345 (Học sinh): đọc được “${longName}”` }],
      notReached: Array.from({ length: 60 }, (_, index) => `${index} ${longName}`),
    }),
    buildMonthReport: () => ({
      ok: true,
      value: { ...report, title: longName, warnings: [longName.repeat(3)] },
    }),
  });

  // A permanent scroll bar takes its part of the 300 px.
  test.each([SIDEBAR_WIDTH, SIDEBAR_WIDTH - 17])('at %i px', async (width) => {
    const sidebar = await open(server, { width });
    const root = sidebar.locator('html');
    const widths = () => root.evaluate((html) => [html.clientWidth, html.scrollWidth]);
    await sidebar.getByText('Dòng cần sửa (12345)').click();
    await sidebar.getByText('Học sinh chưa hoàn thành').click();
    expect(await widths()).toEqual([width, width]);
    await openReportTab();
    await button('Lập báo cáo tháng').click();
    await sidebar.getByRole('link').waitFor();
    expect(await widths()).toEqual([width, width]);
  });
});

describe('every text stands out by 4.5 to 1', () => {
  async function faint(sidebar: Frame): Promise<string[]> {
    const texts = await textContrast(sidebar);
    expect(texts.length).toBeGreaterThan(4);
    return texts.filter(({ contrast }) => contrast < 4.5).map(({ text }) => text);
  }

  test('on a class and on a finished report', async () => {
    const sidebar = await open();
    await sidebar.getByText('Học sinh chưa hoàn thành').click();
    expect(await faint(sidebar)).toEqual([]);
    await openReportTab();
    await button('Lập báo cáo tháng').click();
    await sidebar.getByRole('link').waitFor();
    expect(await faint(sidebar)).toEqual([]);
  });

  test('on trouble', async () => {
    const sidebar = await open(() => null);
    await sidebar.getByRole('alert').waitFor();
    expect(await faint(sidebar)).toEqual([]);
  });

  test('while work is under way', async () => {
    const sidebar = await open(() => new Promise(() => {}));
    await sees('Đang đọc số liệu của lớp…');
    expect(await faint(sidebar)).toEqual([]);
  });
});
