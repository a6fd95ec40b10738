import { expect, test } from 'vitest';
import { report } from './fakeAnswers';
import { sidebarScenario } from './sidebarScenario';

const { open, button, sees, press, focused } = sidebarScenario();

/** How the focused element is outlined, as the browser computed it. */
function outline(): Promise<string> {
  return focused().evaluate((element) => {
    const page = globalThis as unknown as {
      getComputedStyle(of: unknown): { outlineStyle: string; outlineWidth: string };
    };
    const { outlineStyle, outlineWidth } = page.getComputedStyle(element);
    return `${outlineStyle} ${outlineWidth}`;
  });
}

test('every control is reached in order, with a visible focus', async () => {
  const sidebar = await open();
  await sees('23/44 em hoàn thành');
  for (const control of [
    'Lớp này',
    'Làm mới',
    'Làm sạch và kiểm tra',
    'Nộp số liệu tháng 03/2026',
    'Dòng cần sửa (3)',
    'Dòng 31',
    'Dòng 40',
    'Dòng 41',
    'Dòng còn thiếu (2)',
    'Học sinh chưa hoàn thành (3)',
  ]) {
    await press('Tab');
    expect(await focused().textContent()).toBe(control);
    expect(await outline()).toBe('solid 3px');
  }
  await press('Enter');
  expect(await sidebar.getByText('Trần Thị Thuỳ Dương').isVisible()).toBe(true);
});

test('the report is made by keys alone; the dialog holds the focus and gives it back', async () => {
  const sidebar = await open();
  await press('Tab', 'ArrowRight', 'ArrowRight');
  await button('Xem trước và lập').waitFor();
  for (const stop of ['Làm mới', 'Loại báo cáo', 'Kỳ báo cáo', 'Chia sẻ cho Hiệu trưởng']) {
    await press('Tab');
    await button(stop).or(sidebar.getByLabel(stop)).and(focused()).waitFor();
  }
  await press('Tab');
  expect(await focused().textContent()).toBe('Xem trước và lập');
  await press('Enter');
  const dialog = sidebar.getByRole('dialog', { name: 'Lập báo cáo tháng' });
  await dialog.waitFor();
  await press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await focused().textContent()).toBe('Xem trước và lập');
  await press('Enter');
  await dialog.waitFor();
  expect(await focused().textContent()).toBe('Lập báo cáo');
  await press('Enter');
  await sidebar.getByRole('link', { name: report.title }).waitFor();
  expect(await focused().textContent()).toBe('Xem trước và lập');
  await press('Tab');
  expect(await focused().getAttribute('href')).toBe(report.url);
});

test('arrows, Home and End walk the tabs and open them', async () => {
  const sidebar = await open();
  const steps = [
    ['ArrowLeft', 'Thiết lập'],
    ['ArrowRight', 'Lớp này'],
    ['ArrowRight', 'Toàn trường'],
    ['End', 'Thiết lập'],
    ['Home', 'Lớp này'],
  ] as const;
  await press('Tab');
  for (const [key, label] of steps) {
    await press(key);
    expect(await focused().textContent()).toBe(label);
    expect(await sidebar.getByRole('tab', { selected: true }).textContent()).toBe(label);
    await sidebar.getByRole('tabpanel', { name: label }).waitFor();
  }
});

test('screen readers find the language, landmarks, headings and names', async () => {
  const sidebar = await open();
  await sees('23/44 em hoàn thành');
  expect(await sidebar.locator('html').getAttribute('lang')).toBe('vi');
  await sidebar.getByRole('banner').getByRole('heading', { level: 1 }).waitFor();
  const panel = sidebar.getByRole('main').getByRole('tabpanel', { name: 'Lớp này' });
  await panel.getByRole('region', { name: 'Lớp 6A1' }).waitFor();
  await panel.getByRole('heading', { level: 3, name: 'Nộp số liệu' }).waitFor();
});
