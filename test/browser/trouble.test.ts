import type { Frame, Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { newBook, openSchool } from '../school/openSchool';
import { openAddOn } from './openAddOn';
import { sidebarScenario } from './sidebarScenario';

const scenario = sidebarScenario();
const { openReportTab, button, agree } = scenario;

/** One school for all: every trouble is mended by its test. */
const school = openSchool({ classes: { '6A1': ['Nguyễn Văn An'] }, today: '2025-10-31' });

/** Longer than any job is ready to wait, in milliseconds. */
const LONG = 60_000;

function rename(from: string, to: string): void {
  const { state } = school.book;
  const tab = state.sheetByName(from);
  if (!tab) throw new Error(`There is no tab “${from}”`);
  state.renameSheet(tab, to);
}

function recorded(): number {
  // An entry without a link is one that waits for its report to be made.
  return school.book
    .displays('Báo cáo đã lập!E2:E50')
    .filter(([link]) => link?.startsWith('https://')).length;
}

interface Mishap {
  when: string;
  befall(): void;
  mend(): void;
  /** What the page says is wrong, and what it says to do. */
  says: readonly string[];
}

const { google, leader } = school;
const worksAgain = () => google.faults.clear();

/** Met when the figures are read for the question. */
const beforeTheQuestion: Mishap[] = [
  {
    when: 'a tab of the book has been renamed',
    befall: () => rename('Nhận xét, đánh giá', 'Nhận xét'),
    mend: () => rename('Nhận xét', 'Nhận xét, đánh giá'),
    says: ['Không thấy tab “Nhận xét, đánh giá”.', 'đặt lại tên cũ'],
  },
  {
    when: 'the tab of a class has been renamed',
    befall: () => rename('6A1', '6A1 cũ'),
    mend: () => rename('6A1 cũ', '6A1'),
    says: ['Không thấy tab “6A1”.', 'đặt lại tên cũ'],
  },
  {
    when: 'a header has been typed over',
    befall: () => void leader.type('Hoạt động!A1', 'Hôm'),
    mend: () => void leader.type('Hoạt động!A1', 'Ngày'),
    says: ['Tab “Hoạt động” không còn cột “Ngày”', 'gõ lại đúng tên cột'],
  },
];

/** Met after the yes. */
const afterTheYes: Mishap[] = [
  {
    when: 'somebody else is writing',
    befall: () => google.faults.busyLock(LONG),
    mend: worksAgain,
    says: ['Sổ đang được người khác cập nhật.', 'chờ vài giây rồi thử lại'],
  },
  {
    when: 'Drive fails',
    befall: () => google.faults.fail('Drive.Files.create'),
    mend: worksAgain,
    says: ['Google Drive chưa lưu được báo cáo.', 'thử lại', 'Đã xảy ra lỗi máy chủ.'],
  },
  {
    when: 'the day’s quota of Drive is used up',
    befall: () => google.faults.quota('Drive'),
    mend: worksAgain,
    says: [
      'Google Drive chưa lưu được báo cáo.',
      'để đến ngày mai',
      'quá nhiều lần trong một ngày: Drive.',
    ],
  },
];

async function isTold(sidebar: Frame, { says }: Mishap): Promise<void> {
  const alert = sidebar.getByRole('alert');
  await alert.waitFor();
  for (const part of says) expect(await alert.textContent()).toContain(part);
  expect(await linkToReport(sidebar).count()).toBe(0);
}

function linkToReport(sidebar: Frame): Locator {
  return sidebar.getByRole('status').getByRole('link');
}

test.each(beforeTheQuestion)('no question, a sentence and a way on when $when', async (mishap) => {
  const sidebar = await openAddOn(scenario, leader);
  await openReportTab();
  mishap.befall();
  await button('Xem trước và lập').click();
  await isTold(sidebar, mishap);
  expect(await button('Lập báo cáo').count()).toBe(0);

  mishap.mend();
  await button('Xem trước và lập').click();
  await button('Lập báo cáo').waitFor();
  expect(await sidebar.getByRole('alert').count()).toBe(0);
});

test.each(afterTheYes)('no report, a sentence and a way on when $when', async (mishap) => {
  const before = recorded();
  const sidebar = await openAddOn(scenario, leader);
  await openReportTab();
  await button('Xem trước và lập').click();
  await button('Lập báo cáo').waitFor();
  mishap.befall();
  await button('Lập báo cáo').click();
  await isTold(sidebar, mishap);

  mishap.mend();
  expect(recorded()).toBe(before);
  await button('Lập báo cáo').click();
  await linkToReport(sidebar)
    .getByText(/^Báo cáo tháng 10\/2025 - Liên đội/)
    .waitFor();
  expect(await sidebar.getByRole('alert').count()).toBe(0);
  expect(recorded()).toBe(before + 1);
});

test('a short wait for others is no trouble', async () => {
  const sidebar = await openAddOn(scenario, leader);
  await openReportTab();
  google.faults.busyLock(5_000);
  await agree('Xem trước và lập', 'Lập báo cáo');
  await sidebar.getByRole('link', { name: 'Báo cáo tháng 10/2025' }).waitFor();
});

test('the class is shown again once its trouble is over', async () => {
  leader.select('6A1!A1');
  rename('Học sinh', 'HS');
  const sidebar = await openAddOn(scenario, leader);
  const alert = sidebar.getByRole('alert');
  await alert.getByText('Không thấy tab “Học sinh”.').waitFor();
  rename('HS', 'Học sinh');
  await button('Làm mới').click();
  await sidebar.getByText('0/1 em hoàn thành').waitFor();
  expect(await alert.count()).toBe(0);
});

test('a book that is not set up yet says what comes first', async () => {
  const sidebar = await openAddOn(scenario, newBook().leader);
  await sidebar.getByRole('alert').getByText('Thiết lập sổ').waitFor();
});
