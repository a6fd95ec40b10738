import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openDocx } from '../document/openDocx';
import { seriousFindings } from './axe';
import { measureWorkbench } from './measureWorkbench';
import { openWorkbench, type WorkbenchPage, type WorkbenchStage } from './workbenchPage';

let stage: WorkbenchStage;
/** Where the last person sat down; a next test of the same person goes on there. */
let seat: { who: string; page: WorkbenchPage } | undefined;
/** The page of a second person in the same test. */
let beside: WorkbenchPage | undefined;

beforeAll(async () => {
  stage = await openWorkbench();
});
afterAll(() => stage?.close());
afterEach(async ({ task }) => {
  const problems = [seat?.page, beside].flatMap((page) => page?.problems.splice(0) ?? []);
  await beside?.close();
  beside = undefined;
  if (task.result?.state === 'fail') await leave();
  expect(problems).toEqual([]);
  // A test leaves nothing open that stands in another's way.
  await expect.poll(() => seat?.page.page.locator('dialog').count() ?? 0).toBe(0);
});

/** The page of a person, with whatever tab is in front of them; a new one for another person. */
async function sitDown(...args: Parameters<WorkbenchStage['open']>): Promise<WorkbenchPage> {
  const who = JSON.stringify(args);
  if (seat?.who === who) return seat.page;
  await leave();
  const page = await stage.open(...args);
  seat = { who, page };
  return page;
}

async function leave(): Promise<void> {
  await seat?.page.close();
  seat = undefined;
}

async function text(page: WorkbenchPage, cell: string): Promise<string> {
  return (await page.cell(cell).textContent()) ?? '';
}

/** The grid component's own roles (a header cell outside a row) are not ours to mend. */
const UNJUDGED = ['revo-grid', 'iframe'];

/** Waits until a cell shows a text. */
async function shows(page: WorkbenchPage, cell: string, wanted: string | RegExp): Promise<void> {
  await expect.poll(() => text(page, cell)).toMatch(wanted);
}

describe('a homeroom teacher at the class’s tab', () => {
  test('types a wrong row, reads what is wrong, mends it from the drop-down', async () => {
    const page = await sitDown('gvcn-6A1');
    await page.goTo('6A1');
    await page.type('D5', 'Bố mẹ');
    await shows(page, 'A5', '!');
    await shows(page, 'D5', 'Bố mẹ');
    await expect.poll(() => page.cell('D5').getAttribute('class')).toContain('warned');
    await page.choose('D5');
    await page.page.locator('.misfit', { hasText: 'D5' }).waitFor();

    await page.cell('D5').locator('.arrow').click({ force: true });
    await page.page.getByRole('option', { name: 'Mẹ', exact: true }).click();
    await shows(page, 'A5', '…');
    await shows(page, 'D5', /^Mẹ$/);
    expect(await page.cell('D5').getAttribute('class')).not.toContain('warned');
  });

  test('gets help from onEdit as at Google: an alias becomes the list’s word', async () => {
    const page = await sitDown('gvcn-6A1');
    await page.goTo('6A1');
    await page.type('D6', 'má');
    await shows(page, 'D6', /^Mẹ$/);
  });

  test('types with an input method, whose Enter ends the word and not the cell', async () => {
    const page = await sitDown('gvcn-6A1');
    await page.goTo('6A1');
    await page.choose('K6');
    const before = await text(page, 'K6');
    await page.compose(['t', 'tô', 'tốt']);
    expect(await page.editor.inputValue()).toBe('tốt');
    expect(await text(page, 'K6')).toBe(before);
    await page.endComposing('tốt');
    await page.page.keyboard.press('Enter');
    await shows(page, 'K6', /^tốt$/);
    await expect.poll(() => page.editor.isVisible()).toBe(false);
  });

  test('pastes a block with errors, takes it back and does it again', async () => {
    const page = await sitDown('gvcn-6A1');
    await page.goTo('6A1');
    await page.paste(
      'B10',
      [
        'Lê Thị Cúc\tNT2\tBố\t40–59\tGọi video, nhắn tin Zalo\t31/02/2026\tBiết sử dụng',
        'Lê Thị Cúc\tNT3\tÔng nội\tTừ 60\tGọi video, nhắn tin Zalo\t04/05/2026\tBiết sử dụng',
      ].join('\n'),
    );
    await shows(page, 'A10', '!');
    await shows(page, 'A11', '✓');
    await shows(page, 'G10', '31/02/2026');
    await page.page.keyboard.press('Control+z');
    await expect.poll(() => text(page, 'B11')).toBe('');
    await shows(page, 'A11', /^$/);
    await page.page.keyboard.press('Control+y');
    await shows(page, 'A11', '✓');
  });

  test('hands the month in with the tick; the leader’s board follows by itself', async () => {
    beside = await stage.open();
    const leader = beside;
    await leader.goTo('Nộp số liệu');
    expect(await leader.page.locator('.grid').textContent()).not.toContain('31/05/2026');
    const page = await sitDown('gvcn-6A1');
    await page.goTo('6A1');
    await page.cell('A1').locator('.checkbox').click({ force: true });
    await shows(page, 'B1', 'Đã nộp tháng 5 (31/5)');
    await expect.poll(() => leader.page.locator('.grid').textContent()).toContain('31/05/2026');
  });

  test('may not write into another class’s tab', async () => {
    const page = await sitDown('gvcn-7A2');
    await page.goTo('6A1');
    await page.type('D3', 'Bố');
    await page.dialog('Đã xảy ra sự cố').getByText('được bảo vệ').waitFor();
    await page.press('OK');
    await shows(page, 'D3', /^Mẹ$/);
  });

  test('works on a phone, where there is neither menu nor sidebar', async () => {
    const page = await sitDown('gvcn-7A2', { phone: true });
    await page.goTo('7A2');
    expect(await page.page.locator('.menu-bar, .sidebar').count()).toBe(0);
    const { width = 0 } = (await page.page.locator('.device').boundingBox()) ?? {};
    expect(width).toBeLessThanOrEqual(390);
    await page.type('D3', 'cha');
    await shows(page, 'D3', /^Bố$/);
    await shows(page, 'A3', '…');
  });
});

describe('the Tổng phụ trách', () => {
  test('is asked before a cell under a warning is changed', async () => {
    const page = await sitDown();
    await page.goTo('Tổng hợp');
    const before = await text(page, 'A9');
    await page.type('A9', 'khác');
    await page.dialog('Chú ý!').getByText('không nên thay đổi').waitFor();
    await page.press('Hủy');
    await shows(page, 'A9', before);
  });

  test('is refused what a refusing rule refuses', async () => {
    const page = await sitDown();
    await page.goTo('Cài đặt');
    const row = page.page.locator('[data-cell^="A"]', { hasText: 'Hạn nộp số liệu' });
    const cell = ((await row.getAttribute('data-cell')) ?? '').replace('A', 'B');
    const before = await text(page, cell);
    await page.type(cell, 'cuối tháng');
    await page.dialog('Đã xảy ra sự cố').getByText('quy tắc xác thực').waitFor();
    await page.press('OK');
    expect(await text(page, cell)).toBe(before);
  });

  test('makes the report from the menu, answers its questions, reads and keeps the paper', async () => {
    const page = await sitDown();
    await page.menu('Bình dân học vụ số', 'Lập báo cáo tháng');
    await page.dialog('Lập báo cáo tháng').getByRole('textbox').fill('5/2026');
    await page.press('OK');
    await page.dialog('Lập báo cáo tháng').getByText('Kỳ báo cáo').waitFor();
    await page.press('OK');
    await page.frame('dialog.pane iframe').getByRole('link').click();
    const paper = page.frame('dialog.paper iframe');
    await paper.getByText('BÁO CÁO', { exact: true }).first().waitFor();
    expect(await paper.locator('table').count()).toBeGreaterThan(3);

    const [download] = await Promise.all([
      page.page.waitForEvent('download'),
      page.page.getByRole('link', { name: 'Tải về (.docx)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Báo cáo tháng .*\.docx$/);
    const { body } = openDocx(await readFile(await download.path()));
    expect(body.text).toContain('tháng 5 năm 2026');
    await page.closeDialog('paper');
    await page.closeDialog('pane');
  });

  test('sees the charts of the summary drawn from its cells', async () => {
    const page = await sitDown();
    await page.goTo('Tổng hợp');
    const charts = page.page.locator('.chart');
    await expect.poll(() => charts.count()).toBe(2);
    for (const chart of await charts.all()) {
      expect(await chart.locator('svg path').count()).toBeGreaterThan(3);
    }
    expect(await charts.first().textContent()).toContain('6A1');
  });

  test('has the real sidebar beside the book, 300 pixels wide, answered by the bundle', async () => {
    const page = await sitDown();
    await page.goTo('6A1');
    await page.menu('Bình dân học vụ số', 'Mở bảng điều khiển');
    const sidebar = page.frame('.sidebar iframe');
    await sidebar.getByText('6A1').first().waitFor();
    const box = await page.page.locator('.sidebar').boundingBox();
    expect(box?.width).toBe(300);
    await page.closeSidebar();
  });

  // Tried again, and six times the aim: this machine has other things to do while tests run.
  test('waits for neither the sidebar nor the answer to a typed cell', { retry: 2 }, async () => {
    const times = await measureWorkbench(stage, { className: '6A1', cell: 'D6' });
    expect(Math.max(times.sidebar, times.typedCell), JSON.stringify(times)).toBeLessThan(3000);
  });

  test('finds nothing on the page that axe calls serious, the grid component aside', async () => {
    const page = await sitDown();
    await page.goTo('6A1');
    expect(await seriousFindings(page.page, UNJUDGED)).toEqual([]);
    await page.menu('Bình dân học vụ số', 'Lập báo cáo tháng');
    await page.dialog('Lập báo cáo tháng').waitFor();
    expect(await seriousFindings(page.page, UNJUDGED)).toEqual([]);
    await page.press('Hủy');
  });

  test('takes the workbook home', async () => {
    const page = await sitDown();
    const [download] = await Promise.all([
      page.page.waitForEvent('download'),
      page.menu('Tệp', 'Tải sổ về (.xlsx)'),
    ]);
    const file = await readFile(await download.path());
    const { sheets } = await readXlsx(file, { sheets: ['6A1'] });
    expect(sheets[0]?.rows[2]?.slice(1, 4)).toEqual(['Nguyễn Minh Anh', 'NT1', 'Mẹ']);
  });

  test('begins afresh, with the book as it was or with an empty one', async () => {
    const page = await sitDown();
    await page.goTo('7A2');
    await page.type('K4', 'ghi chú');
    await shows(page, 'K4', 'ghi chú');
    const again = async (choice: string) => {
      await page.page.getByRole('button', { name: 'Làm lại từ đầu' }).click();
      await page.press(choice);
      await page.dialog('Làm lại từ đầu').waitFor({ state: 'detached' });
    };
    await again('Sổ trống, chưa thiết lập');
    await page.page.getByRole('tab', { name: 'Trang tính1' }).waitFor();
    expect(await page.page.getByRole('tab').count()).toBe(1);
    await again('Sổ như lúc mở trang');
    await page.goTo('7A2');
    await expect.poll(() => text(page, 'K4')).toBe('');
    await page.goTo('6A1');
    await shows(page, 'D3', /^Mẹ$/);
  });
});
