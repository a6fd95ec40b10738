import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { board, report } from './fakeAnswers';
import { class6A1With, fakeServer } from './fakeServer';
import { SIDEBAR_WIDTH } from './sidebarPage';
import { sidebarScenario } from './sidebarScenario';
import { textContrast } from './textContrast';

const { open, openTab, openReportTab, agree, sees } = sidebarScenario();

test('a text is never taken for HTML', async () => {
  const evil = '<img src="https://evil.test/x" onerror="document.title=1"><b>đậm</b>';
  const sidebar = await open(
    fakeServer({
      ...class6A1With({
        className: evil,
        invalid: 1,
        problems: [{ row: 3, cell: 'D3', sentence: evil }],
        pending: 0,
        unfinished: [],
        notReached: [evil],
      }),
      buildReport: () => ({
        ok: true,
        value: { ...report, title: evil, warnings: [evil], asOf: evil },
      }),
    }),
  );
  await sidebar.getByText('Học sinh chưa hoàn thành (1)').click();
  const items = await sidebar.getByRole('listitem').allTextContents();
  expect(items).toEqual([`Dòng 3${evil}`, evil]);
  await openReportTab();
  await agree('Xem trước và lập', 'Lập báo cáo');
  await sidebar.getByRole('link', { name: 'onerror' }).waitFor();
  expect(await sidebar.locator('img, li b, p b').count()).toBe(0);
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
      problems: [
        { row: 12345, cell: 'B12345', sentence: `Ô B12345 (Học sinh): đọc được “${longName}”` },
      ],
      notReached: Array.from({ length: 60 }, (_, index) => `${index} ${longName}`),
    }),
    buildReport: () => ({
      ok: true,
      value: { ...report, title: longName, warnings: [longName.repeat(3)] },
    }),
    schoolBoard: () => ({
      ok: true,
      value: {
        ...board,
        classes: board.classes.map((unit) => ({ ...unit, className: 'LỚP 6/10 CHẤT LƯỢNG' })),
      },
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
    await agree('Xem trước và lập', 'Lập báo cáo');
    await sidebar.getByRole('link', { name: longName }).waitFor();
    expect(await widths()).toEqual([width, width]);
    await openTab('Toàn trường');
    await sidebar.getByText('Chưa nộp (').waitFor();
    for (const folded of ['Đã nộp (', 'Chỉ tiêu và kết quả', 'Học sinh đến, đi']) {
      await sidebar.getByText(folded).click();
    }
    expect(await widths()).toEqual([width, width]);
    await openTab('Thiết lập');
    for (const step of ['2. Trường', '3. Danh', '4. Các', '6. Chỉ']) {
      await sidebar.locator('summary', { hasText: step }).click();
    }
    expect(await widths()).toEqual([width, width]);
  });
});

describe('every text stands out by 4.5 to 1', () => {
  async function faint(sidebar: Frame): Promise<string[]> {
    const texts = await textContrast(sidebar);
    expect(texts.length).toBeGreaterThan(4);
    return texts.filter(({ contrast }) => contrast < 4.5).map(({ text }) => text);
  }

  test('on every part of the page', async () => {
    const sidebar = await open();
    await sidebar.getByText('Học sinh chưa hoàn thành').click();
    expect(await faint(sidebar)).toEqual([]);
    await openReportTab();
    await agree('Xem trước và lập', 'Lập báo cáo');
    await sidebar.getByRole('link', { name: report.title }).waitFor();
    expect(await faint(sidebar)).toEqual([]);
    await openTab('Toàn trường');
    await sidebar.getByText('Đã nộp (').click();
    await sidebar.getByText('Chỉ tiêu và kết quả').click();
    expect(await faint(sidebar)).toEqual([]);
    await openTab('Thiết lập');
    await sees('Còn 2 việc phải làm.');
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
