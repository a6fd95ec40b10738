import type { Frame } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { newBook } from '../school/openSchool';
import type { Desk } from '../standin';
import { openAddOn } from './openAddOn';
import { sidebarScenario } from './sidebarScenario';

const scenario = sidebarScenario();
const { openTab, button, sees, agree } = scenario;

/** One book for all: a year from its first click, each step by its person, in order. */
const { google, book, addOn, leader } = newBook('2025-10-31');
const teachers = Object.fromEntries(
  ['6A1', '6/2'].map((className) => {
    const user = google.user(`gvcn.${className.replace('/', '-')}@thcs.example`);
    book.share(user);
    return [className, user];
  }),
);

function teacher(className: string): Desk {
  const user = teachers[className];
  if (!user) throw new Error(`${className} has no teacher`);
  return addOn.open(user);
}

async function openAs(
  desk: Desk,
  tab: string,
  answering?: Parameters<typeof openAddOn>[2],
): Promise<Frame> {
  const sidebar = await openAddOn(scenario, desk, answering);
  await openTab(tab);
  return sidebar;
}

afterAll(() => {
  expect(book.errors()).toEqual([]);
});

test('the TPT sets the book up from nothing, step by step', async () => {
  const sidebar = await openAddOn(scenario, leader);
  await sidebar.getByRole('alert').getByText('Sổ chưa được thiết lập xong').waitFor();
  await button('Mở mục Thiết lập').click();
  await sees('Còn 6 việc phải làm.');
  await button('Tạo các tab').click();
  await sees('Còn 4 việc phải làm.');

  await sidebar.getByLabel('Tên trường').fill('Trường THCS Mẫu');
  await sidebar.getByLabel('Ngày kế hoạch').fill('2026-02-22');
  await sidebar.getByLabel('Năm học từ ngày').fill('2025-09-01');
  await sidebar.getByLabel('Năm học đến ngày').fill('2026-08-31');
  await button('Lưu').click();
  await sees('Còn 3 việc phải làm.');
  expect(book.displays('Cài đặt!B12:B13').flat()).toEqual(['01/09/2025', '31/08/2026']);

  await button('Mở tab Nhập danh sách').click();
  leader.paste('Nhập danh sách!A1', [
    ['STT', 'Họ và tên', 'Ngày sinh', 'Lớp'],
    ['1', 'Nguyễn Văn An', '01/02/2014', '6A1'],
    ['2', 'Lê Na', '03/04/2014', '6A1'],
    ['1', 'Trần Tú', '05/06/2014', '6/2'],
  ]);
  await button('Xem trước danh sách').click();
  const dialog = sidebar.getByRole('dialog', { name: 'Nhập danh sách học sinh' });
  await dialog.getByText('Đọc được 3 học sinh của 2 lớp').waitFor();
  await dialog.getByText('Cột bỏ qua, không lưu vào sổ: Ngày sinh').waitFor();
  await button('Nhập vào sổ').click();
  await sees('Đã nhập 3 học sinh.');
  await sees('2 lớp chưa có email chủ nhiệm: 6/2, 6A1.');

  leader.paste('Chi đội!D2', [[teachers['6/2']?.email ?? ''], [teachers['6A1']?.email ?? '']]);
  await sidebar.getByRole('button', { name: 'Làm mới' }).click();
  await sees('Còn 1 việc phải làm.');
  await button('Tạo tab cho các lớp').click();
  await sees('Sổ đã thiết lập xong.');
  expect(book.state.sheets.map(({ name }) => name).slice(3, 5)).toEqual(['6-2', '6A1']);
});

test('a homeroom teacher mends a row and hands the month in', async () => {
  const desk = teacher('6A1');
  desk.paste('6A1!B3', [
    ['Nguyễn Văn An', 'NT1', 'Bố mẹ', '40–59', 'Quét mã QR', '06/10/2025', 'Biết sử dụng'],
  ]);
  desk.select('Tổng hợp!A1');
  const sidebar = await openAddOn(scenario, desk);
  await sees('Thầy/cô đang mở tab “Tổng hợp”.');
  desk.select('6A1!A1');
  await button('Làm mới').click();
  await sees('0/2 em hoàn thành');
  await button('Dòng 3: Tới ô D3').click();
  await expect.poll(() => desk.selection).toMatchObject({ row: 3, column: 4 });
  desk.type('6A1!D3', 'Mẹ');
  await button('Làm mới').click();
  await sees('1/2 em hoàn thành');
  await agree('Nộp số liệu tháng 10/2025', 'Xác nhận và nộp');
  await sees('Đã nộp số liệu tháng 10/2025 của lớp 6A1.');
  expect(book.cell('Nộp số liệu!P4').display).toBe('nộp đúng hạn');

  await openTab('Toàn trường');
  await sees('1/2 lớp đã nộp');
  await sees('Chốt tháng, trả lại số liệu và chuyển lớp cho học sinh do Tổng phụ trách Đội làm.');
  expect(await button('Chốt số liệu tháng').count()).toBe(0);
  expect(await sidebar.getByRole('button', { name: 'Trả lại' }).count()).toBe(0);
});

test('the TPT sees who is late, reminds, gives a month back and moves a student', async () => {
  const sidebar = await openAs(leader, 'Toàn trường');
  await sees('1/2 lớp đã nộp');
  await button('Soạn tin nhắc').click();
  const text = sidebar.getByLabel('Tin chung cho các lớp');
  await text.waitFor();
  expect(await text.inputValue()).toContain('Các lớp chưa nộp: 6/2.');
  expect(
    await sidebar.getByRole('link', { name: 'Soạn thư' }).first().getAttribute('href'),
  ).toMatch(/^mailto:gvcn\.6-2%40thcs\.example,gvcn\.6A1%40/);

  await sidebar.getByText('Đã nộp (1)').click();
  await button('Trả lại số liệu của lớp 6A1').click();
  await sidebar.getByLabel('Vì sao trả lại?').fill('xem lại dòng 3');
  await sidebar.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click();
  await sees('Đã trả lại số liệu tháng 10/2025 cho lớp 6A1: xem lại dòng 3.');
  await sees('0/2 lớp đã nộp');

  await sidebar.getByText('Học sinh đến, đi, chuyển lớp').first().click();
  await sidebar.getByLabel('Lớp hiện nay').selectOption('6A1');
  await sidebar.getByLabel('Học sinh', { exact: true }).selectOption('Lê Na');
  await sidebar.getByLabel('Lớp mới', { exact: true }).selectOption('6/2');
  await sidebar.getByLabel('Ngày đầu tiên ở lớp mới').fill('2025-10-20');
  await button('Xem trước').click();
  const dialog = sidebar.getByRole('dialog');
  await dialog.getByText('Lớp 6A1: em Lê Na học đến hết ngày 19/10/2025').waitFor();
  await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await sees('Em Lê Na vào lớp 6/2, STT 2');
  expect(book.displays('Học sinh!A5:C5')[0]).toEqual(['6/2', '2', 'Lê Na']);
});

test('checking all classes can be stopped, and goes on in a page opened anew', async () => {
  let calls = 0;
  await openAs(leader, 'Toàn trường', async (call) => {
    if (call !== 'checkNextClass') return;
    calls += 1;
    await button('Dừng').click();
  });
  await button('Làm sạch và kiểm tra tất cả').click();
  await sees('Đã dừng. Phần đã làm được giữ nguyên.');
  expect(calls).toBe(1);

  await openAs(leader, 'Toàn trường');
  await sees('Lần trước dừng ở 1/2 lớp.');
  await button('Làm tiếp').click();
  await sees('Đã xong: làm sạch 0 ô, còn 0 dòng cần sửa và 0 dòng còn thiếu.');
});

test('a damaged book is surveyed, restored after its numbers, and gone on with in a page opened anew', async () => {
  leader.type('6A1!D2', 'Ai');
  leader.type('6-2!D2', 'Ai');
  let mending = 0;
  const sidebar = await openAs(leader, 'Toàn trường', async (call) => {
    // The first is the dialog's.
    if (call === 'repairNext' && ++mending === 2) await button('Dừng').click();
  });
  await button('Kiểm tra sổ').click();
  await sees('Đã kiểm tra xong: 2 chỗ sổ tự sửa được, 0 chỗ thầy/cô cần tự xem.');
  expect(book.cell('6A1!D2').display).toBe('Ai');
  await button('Xem và khôi phục').click();
  const dialog = sidebar.getByRole('dialog', { name: 'Kiểm tra và khôi phục sổ' });
  await dialog.getByText('Ô D2 của tab “6A1” phải là “Quan hệ” nhưng đang là “Ai”').waitFor();
  await button('Khôi phục').click();
  await sees('Đã dừng. Phần đã làm được giữ nguyên.');

  await openAs(leader, 'Toàn trường');
  await sees(/^Lần khôi phục trước dừng ở \d+\/\d+ phần/);
  await button('Làm tiếp').click();
  await sees('Đã sửa 2 chỗ:');
  expect(book.displays('6A1!D2')[0]).toEqual(['Quan hệ']);
  expect(book.displays('6-2!D2')[0]).toEqual(['Quan hệ']);
  const copies = book.state.sheets.filter(({ name }) => name.startsWith('Sao lưu'));
  expect(new Set(copies.map(({ name }) => name.slice(-11))).size).toBe(1);
});

test('a book that the board cannot be read from is restored from the same place', async () => {
  const settings = book.state.sheetByName('Cài đặt');
  if (!settings) throw new Error('unreachable');
  book.state.renameSheet(settings, 'CĐ');
  const sidebar = await openAs(leader, 'Toàn trường');
  await sidebar.getByRole('alert').getByText('Không thấy tab “Cài đặt”').waitFor();
  await button('Kiểm tra sổ').click();
  await button('Xem và khôi phục').click();
  await button('Khôi phục').click();
  await sees('Đã sửa 1 chỗ:');
  await sees('/2 lớp đã nộp');
  expect(book.state.sheetByName('Cài đặt')).toBe(settings);
});

test('the TPT closes a month after its numbers, and reopens it for a reason', async () => {
  const sidebar = await openAs(leader, 'Toàn trường');
  await button('Chốt số liệu tháng').click();
  const dialog = sidebar.getByRole('dialog', { name: 'Chốt số liệu tháng' });
  await dialog.getByText('Chốt số liệu tháng 09/2025 của 2 lớp').waitFor();
  leader.type('6A1!H3', 'Sử dụng thành thạo');
  leader.paste('6A1!B5', [
    ['Nguyễn Văn An', 'NT2', 'Bố', '40–59', 'Quét mã QR', '10/09/2025', 'Biết sử dụng'],
  ]);
  await button('Chốt').click();
  await dialog.getByRole('alert').getByText('Số liệu vừa thay đổi').waitFor();
  await button('Không, để sau').click();
  expect(book.cell('_Chốt!A2').display).toBe('');

  await agree('Chốt số liệu tháng', 'Chốt');
  await sees('Đã chốt số liệu tháng 09/2025.');
  expect(book.cell('_Chốt!A2').display).toBe('2025-09');
  await button('Mở lại tháng 09/2025').click();
  await sidebar.getByLabel('Lý do mở lại').fill('nhập nhầm lớp');
  await button('Mở lại').click();
  await sees('Đã mở lại tháng 09/2025.');
  expect(book.displays('_Chốt!A2:E9').some((row) => row[4] === 'nhập nhầm lớp')).toBe(true);
});

test('the TPT makes a report after its pre-flight', async () => {
  const sidebar = await openAs(leader, 'Báo cáo');
  await sees('Chưa có báo cáo nào.');
  await button('Xem trước và lập').click();
  const dialog = sidebar.getByRole('dialog', { name: 'Lập báo cáo tháng' });
  await dialog.getByText('2 lớp chưa nộp số liệu tháng này: 6/2, 6A1.').waitFor();
  await button('Lập báo cáo').click();
  await sidebar.getByRole('status').getByRole('link', { name: 'Báo cáo tháng 10/2025' }).waitFor();
  await sidebar.getByRole('link', { name: 'Báo cáo tháng của Liên đội, tháng 10/2025' }).waitFor();
  expect(google.drive.files().filter(({ name }) => name.includes('10/2025'))).toHaveLength(1);
});
