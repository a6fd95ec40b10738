import { expect, test } from 'vitest';
import { class6A1With, fakeServer } from './fakeServer';
import { gate } from './gate';
import { sidebarScenario } from './sidebarScenario';

const { open, button, sees } = sidebarScenario();

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
  await sees('Dòng 40');
  expect(await sidebar.getByText('dòng nữa').count()).toBe(0);
});

test('folds many rows to mend, shows the first ones and counts the rest', async () => {
  const problems = Array.from({ length: 20 }, (_, index) => ({
    row: 50 + index,
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

test('says what to do where the open tab is no class', async () => {
  await open(
    fakeServer({ classProgress: () => ({ ok: true, value: { kind: 'other', tab: 'Tổng hợp' } }) }),
  );
  await sees('Thầy/cô đang mở tab “Tổng hợp”.');
  await button('Làm mới').waitFor();
});

test.each([
  ['all are done', { reached: 44, notReached: [] }, 'Tất cả học sinh của lớp đã hoàn thành.'],
  ['nobody is enrolled', { enrolment: 0, reached: 0 }, 'Lớp chưa có học sinh trong danh sách.'],
  ['the month is handed in', { handedIn: true }, 'Tháng 03/2026: đã nộp.'],
  ['no month is due', { handInMonth: null }, 'Hiện không có tháng nào đến kỳ nộp.'],
])('has a sentence for when %s', async (_when, changed, sentence) => {
  await open(fakeServer(class6A1With(changed)));
  await sees(sentence);
});
