import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROWS_SHOWN } from '../../src/page/calls/rowsShown';
import { HOSTILE, hostileText } from '../school/hostileText';
import type { class6A1 } from './fakeAnswers';
import { class6A1With, fakeServer } from './fakeServer';
import { gate } from './gate';
import { sidebarScenario } from './sidebarScenario';

const { open, button, sees, agree } = sidebarScenario();

test('shows how far the class of the open tab is', async () => {
  const sidebar = await open();
  await sees('23/44 em hoàn thành');
  await sidebar.getByRole('heading', { name: 'Lớp 6A1' }).waitFor();
  const bar = sidebar.getByRole('progressbar', { name: '23/44 em hoàn thành' });
  expect([await bar.getAttribute('value'), await bar.getAttribute('max')]).toEqual(['23', '44']);
  const counts = await sidebar.locator('dl > div').allTextContents();
  expect(counts).toEqual(['Hợp lệ31', 'Còn thiếu2', 'Cần sửa3']);
  await sees('Tháng 03/2026: chưa nộp.');
});

test('says row by row what is to be mended, unfolded where it is little', async () => {
  const sidebar = await open();
  await sees('Dòng cần sửa (3)');
  const problem = sidebar.getByText('Ô G40 (Ngày hướng dẫn): đọc được “31/02/2026”');
  expect(await problem.isVisible()).toBe(true);
  await button('Dòng 40: Tới ô G40').waitFor();
  expect(await sidebar.getByText('dòng nữa').count()).toBe(0);
});

test('folds many rows to mend, shows the first ones and counts the rest', async () => {
  const problems = Array.from({ length: 20 }, (_, index) => ({
    row: 50 + index,
    cell: `D${50 + index}`,
    sentence: `Ô D${50 + index} (Quan hệ): đọc được “Bố mẹ”; xin ghi thành hai dòng.`,
  }));
  const sidebar = await open(fakeServer(class6A1With({ invalid: 33, problems })));
  const last = sidebar.getByText('Ô D69 (Quan hệ)');
  await last.waitFor({ state: 'attached' });
  expect(await last.isVisible()).toBe(false);
  await sidebar.getByText('Dòng cần sửa (33)').click();
  expect(await last.isVisible()).toBe(true);
  await sees('Còn 13 dòng nữa; thầy/cô xem cột “Kiểm tra dòng” trong tab của lớp.');
});

test('leaves the rows to mend out where there are none', async () => {
  const sidebar = await open(fakeServer(class6A1With({ invalid: 0, problems: [] })));
  await sees('23/44 em hoàn thành');
  expect(await sidebar.getByText('Dòng cần sửa').count()).toBe(0);
});

test('unfolds the students not yet done', async () => {
  const sidebar = await open();
  const student = sidebar.getByText('Trần Thị Thuỳ Dương');
  await sees('Học sinh chưa hoàn thành (3)');
  expect(await student.isVisible()).toBe(false);
  await sidebar.getByText('Học sinh chưa hoàn thành (3)').click();
  expect(await student.isVisible()).toBe(true);
});

test('reads again when asked, once at a time, and says so meanwhile', async () => {
  const second = gate();
  let asked = 0;
  const sidebar = await open(async (name, args) => {
    asked += 1;
    if (asked === 1) return fakeServer()(name, args);
    await second.opened;
    return fakeServer(class6A1With({ className: '7A2', reached: 40 }))(name, args);
  });
  await sees('23/44 em hoàn thành');
  await button('Làm mới').click();
  await sidebar.getByRole('status').getByText('Đang đọc số liệu của lớp…').waitFor();
  // By force: the browser's driver would wait until the button no longer says that it is busy.
  await button('Đang đọc…').click({ force: true });
  second.open();
  await sees('40/44 em hoàn thành');
  await sidebar.getByRole('heading', { name: 'Lớp 7A2' }).waitFor();
  await sees(/^Cập nhật lúc \d\d:\d\d\.$/);
  expect(asked).toBe(2);
});

test('a click on a row goes to the cell that is wrong', async () => {
  const places: unknown[] = [];
  await open(
    fakeServer({
      goTo: (place) => {
        places.push(place);
        return { ok: true, value: {} };
      },
    }),
  );
  await button('Dòng 40: Tới ô G40').click();
  await sees('Dòng còn thiếu (2)');
  await expect.poll(() => places).toEqual([{ tab: '6A1', cell: 'G40' }]);
});

test('hands in only after the teacher has vouched for the figures', async () => {
  const handedIn: unknown[] = [];
  const sidebar = await open(
    fakeServer({
      handIn: (input) => {
        handedIn.push(input);
        return { ok: true, value: { said: 'Đã nộp.' } };
      },
    }),
  );
  await button('Nộp số liệu tháng 03/2026').click();
  const dialog = sidebar.getByRole('dialog', { name: 'Nộp số liệu' });
  await dialog.getByText('Tôi xác nhận số liệu tháng này đúng với thực tế lớp.').waitFor();
  await dialog.getByRole('button', { name: 'Không, để sau' }).click();
  expect(handedIn).toEqual([]);
  await agree('Nộp số liệu tháng 03/2026', 'Xác nhận và nộp');
  await sidebar.getByRole('status').getByText('Đã nộp.').waitFor();
  expect(await dialog.count()).toBe(0);
  expect(handedIn).toEqual([{ className: '6A1', month: '2026-03' }]);
});

test('says what to do where the open tab is no class', async () => {
  await open(
    fakeServer({ classProgress: () => ({ ok: true, value: { kind: 'other', tab: 'Tổng hợp' } }) }),
  );
  await sees('Thầy/cô đang mở tab “Tổng hợp”.');
  await button('Làm mới').waitFor();
});

function handIn(state: 'done' | 'returned') {
  const reason = state === 'returned' ? 'xem lại dòng 31' : '';
  return { handIn: { month: '2026-03', question: '', state, reason } };
}

test.each<[string, Partial<typeof class6A1>, string]>([
  ['all are done', { reached: 44, notReached: [] }, 'Tất cả học sinh của lớp đã hoàn thành.'],
  ['nobody is enrolled', { enrolment: 0, reached: 0 }, 'Lớp chưa có học sinh trong danh sách.'],
  ['the month is handed in', handIn('done'), 'Tháng 03/2026: đã nộp.'],
  ['the month was given back', handIn('returned'), 'Lý do: xem lại dòng 31'],
  ['no month is due', { handIn: null }, 'Hiện không có tháng nào đến kỳ nộp.'],
  ['another teacher looks', { mayType: false }, 'Giáo viên chủ nhiệm của lớp nộp'],
])('has a sentence for when %s', async (_when, changed, sentence) => {
  await open(fakeServer(class6A1With(changed)));
  await sees(sentence);
});

test('any text is shown as the same text, and never becomes part of the page', async () => {
  const texts = [...new Set([...HOSTILE, ...fc.sample(hostileText, { numRuns: 300, seed: 7 })])];
  const sentences = texts.slice(0, ROWS_SHOWN);
  const problems = sentences.map((text, index) => ({
    row: 50 + index,
    cell: `D${50 + index}`,
    sentence: text,
  }));
  const sidebar = await open(
    fakeServer(class6A1With({ notReached: texts, invalid: texts.length, problems })),
  );
  await sees(`Học sinh chưa hoàn thành (${texts.length})`);
  const listed = sidebar.locator('details', { hasText: 'Học sinh chưa hoàn thành' }).locator('li');
  expect(await listed.allTextContents()).toEqual(texts);
  const shown = (await sidebar.locator('main').textContent()) ?? '';
  expect(sentences.filter((text) => !shown.includes(text))).toEqual([]);
  expect(await sidebar.locator('main').locator('script, img, iframe').count()).toBe(0);
});
