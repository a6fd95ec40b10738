import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { seriousFindings } from './axe';
import { setUp } from './fakeAnswers';
import { fakeServer } from './fakeServer';
import { gate } from './gate';
import type { Server } from './sidebarPage';
import { sidebarScenario } from './sidebarScenario';

const { open, openTab, button, sees } = sidebarScenario();

async function unfoldAll(sidebar: Frame): Promise<void> {
  const folded = sidebar.locator('[role="tabpanel"]:not([hidden]) details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

async function opened(changed: Parameters<typeof fakeServer>[0] = {}): Promise<Frame> {
  const sidebar = await open(fakeServer(changed));
  await sees('em hoàn thành');
  return sidebar;
}

test('axe is awake: it finds a button without a name', async () => {
  const sidebar = await open(fakeServer(), {
    html: '<!doctype html><html lang="vi"><title>x</title><main><h1>x</h1><button></button></main>',
  });
  expect(await seriousFindings(sidebar)).toEqual(['button-name: <button></button>']);
});

test('the class, its hand-in and what was said', async () => {
  const sidebar = await opened();
  await unfoldAll(sidebar);
  expect(await seriousFindings(sidebar)).toEqual([]);
  await button('Nộp số liệu tháng 03/2026').click();
  await sidebar.getByRole('dialog').waitFor();
  expect(await seriousFindings(sidebar)).toEqual([]);
  await button('Xác nhận và nộp').click();
  await button('Làm sạch và kiểm tra').click();
  await sees('đã làm sạch 4 ô');
  expect(await seriousFindings(sidebar)).toEqual([]);
});

test('the school, its questions and forms', async () => {
  const sidebar = await opened();
  await openTab('Toàn trường');
  await button('Soạn tin nhắc').click();
  await sees('Tin riêng lớp 7A2');
  await unfoldAll(sidebar);
  await sidebar.getByLabel('Lớp hiện nay').selectOption('6A1');
  await sidebar.getByText('Trần Bình').waitFor({ state: 'attached' });
  expect(await seriousFindings(sidebar)).toEqual([]);
  const questions = [
    'Chốt số liệu tháng',
    'Mở lại tháng 02/2026',
    'Trả lại số liệu của lớp 6A2',
  ] as const;
  for (const name of questions) {
    await button(name).click();
    await sidebar.getByRole('dialog').waitFor();
    expect(await seriousFindings(sidebar)).toEqual([]);
    await button('Không, để sau').click();
  }
  await button('Làm sạch và kiểm tra tất cả').click();
  await sees('Đã xong: làm sạch 4 ô');
  expect(await seriousFindings(sidebar)).toEqual([]);
});

test('the survey of the book, its question, the repair half way and its end', async () => {
  const left = { mends: true, done: 12, total: 27 };
  let calls = 0;
  const answered = gate();
  const handlers = fakeServer();
  const server: Server = async (name, args) => {
    const reply = await handlers(name, args);
    // The dialog's own call comes to no end, the next one waits.
    if (!JSON.stringify(args).includes('repairNext') || ++calls > 2) return reply;
    if (calls === 2) await answered.opened;
    return { ok: true, value: { ...left, what: 'lớp 6A1', mended: 1, told: 0, text: '' } };
  };
  const sidebar = await open(server);
  await openTab('Toàn trường');
  await button('Kiểm tra sổ').click();
  await sees('Đã kiểm tra xong: 2 chỗ');
  expect(await seriousFindings(sidebar)).toEqual([]);
  await button('Xem và khôi phục').click();
  await sidebar.getByRole('dialog', { name: 'Kiểm tra và khôi phục sổ' }).waitFor();
  expect(await seriousFindings(sidebar)).toEqual([]);
  await button('Khôi phục').click();
  await button('Dừng').waitFor();
  expect(await seriousFindings(sidebar)).toEqual([]);
  answered.open();
  await sees('Đã sửa 2 chỗ:');
  expect(await seriousFindings(sidebar)).toEqual([]);
});

test('a repair that was left half way', async () => {
  const left = { mends: true, done: 12, total: 27 };
  const sidebar = await opened({
    repairState: () => ({ ok: true, value: { mayRepair: true, left } }),
  });
  await openTab('Toàn trường');
  await sees('Lần khôi phục trước dừng ở 12/27 phần');
  expect(await seriousFindings(sidebar)).toEqual([]);
  await button('Làm tiếp').click();
  await sees('Đã sửa 2 chỗ:');
});

test('why a month cannot be closed, and the mending of it', async () => {
  const sidebar = await opened({
    previewClosing: () => ({
      ok: true,
      value: { kind: 'apart', question: 'Chưa chốt được:\n  • Ô L3', classNames: ['6A1', '6A2'] },
    }),
  });
  await openTab('Toàn trường');
  await button('Chốt số liệu tháng').click();
  await sidebar.getByRole('dialog', { name: 'Chưa chốt được' }).waitFor();
  expect(await seriousFindings(sidebar)).toEqual([]);
  await button('Viết lại công thức').click();
  await sees('Đã viết lại công thức.');
  await button('Đóng').click();
});

test('a report, from the question to the link, and the list', async () => {
  const sidebar = await opened();
  await openTab('Báo cáo');
  await sidebar.getByLabel('Loại báo cáo').selectOption('school');
  await sidebar.getByLabel('Kỳ báo cáo').selectOption({ label: 'Chọn từ ngày đến ngày…' });
  expect(await seriousFindings(sidebar)).toEqual([]);
  await button('Xem trước và lập').click();
  await sidebar.getByRole('dialog').waitFor();
  expect(await seriousFindings(sidebar)).toEqual([]);
  await button('Lập báo cáo').click();
  await sees('Đã lập xong báo cáo');
  expect(await seriousFindings(sidebar)).toEqual([]);
});

test('the set-up half way, with trouble, and its end', async () => {
  const sidebar = await opened({
    previewImport: () => ({ ok: false, code: 'x', message: 'Chưa có.' }),
  });
  await openTab('Thiết lập');
  await sees('Còn 2 việc phải làm.');
  await unfoldAll(sidebar);
  await button('Xem trước danh sách').click();
  await sidebar.getByRole('alert').waitFor();
  await button('Làm tiếp').click();
  await sees('Đã tạo đủ tab');
  expect(await seriousFindings(sidebar)).toEqual([]);
});

test('the import’s question', async () => {
  const sidebar = await opened({
    setUpState: () => ({ ok: true, value: { ...setUp, students: 0 } }),
  });
  await openTab('Thiết lập');
  await button('Xem trước danh sách').click();
  await sidebar.getByRole('dialog', { name: 'Nhập danh sách học sinh' }).waitFor();
  expect(await seriousFindings(sidebar)).toEqual([]);
  await button('Nhập vào sổ').click();
  await sees('Đã nhập 800 học sinh.');
});
