import { expect, test } from 'vitest';
import { newBook, openSchool } from '../scenario/openSchool';
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
  /** Where the trouble is met: when the figures are read, or after the yes. */
  at: 'preview' | 'making';
  /** What the page says is wrong, and what it says to do. */
  says: readonly string[];
}

const { google, leader } = school;
const worksAgain = () => google.faults.clear();

const mishaps: Mishap[] = [
  {
    when: 'somebody else is writing',
    at: 'making',
    befall: () => google.faults.busyLock(LONG),
    mend: worksAgain,
    says: ['Sổ đang được người khác cập nhật.', 'chờ vài giây rồi thử lại'],
  },
  {
    when: 'a tab of the book has been renamed',
    at: 'preview',
    befall: () => rename('Nhận xét, đánh giá', 'Nhận xét'),
    mend: () => rename('Nhận xét', 'Nhận xét, đánh giá'),
    says: ['Không thấy tab “Nhận xét, đánh giá”.', 'đặt lại tên cũ'],
  },
  {
    when: 'the tab of a class has been renamed',
    at: 'preview',
    befall: () => rename('6A1', '6A1 cũ'),
    mend: () => rename('6A1 cũ', '6A1'),
    says: ['Không thấy tab “6A1”.', 'đặt lại tên cũ'],
  },
  {
    when: 'a header has been typed over',
    at: 'preview',
    befall: () => void leader.type('Hoạt động!A1', 'Hôm'),
    mend: () => void leader.type('Hoạt động!A1', 'Ngày'),
    says: ['Tab “Hoạt động” không còn cột “Ngày”', 'gõ lại đúng tên cột'],
  },
  {
    when: 'Drive fails',
    at: 'making',
    befall: () => google.faults.fail('Drive.Files.create'),
    mend: worksAgain,
    says: ['Google Drive chưa lưu được báo cáo.', 'thử lại', 'Đã xảy ra lỗi máy chủ.'],
  },
  {
    when: 'the day’s quota of Drive is used up',
    at: 'making',
    befall: () => google.faults.quota('Drive'),
    mend: worksAgain,
    says: [
      'Google Drive chưa lưu được báo cáo.',
      'để đến ngày mai',
      'quá nhiều lần trong một ngày: Drive.',
    ],
  },
];

test.each(mishaps)('no report, a sentence and a way on when $when', async (mishap) => {
  const before = recorded();
  const sidebar = await openAddOn(scenario, leader);
  await openReportTab();
  if (mishap.at === 'preview') {
    mishap.befall();
    await button('Xem trước và lập').click();
  } else {
    await button('Xem trước và lập').click();
    await button('Lập báo cáo').waitFor();
    mishap.befall();
    await button('Lập báo cáo').click();
  }
  const alert = sidebar.getByRole('alert');
  await alert.waitFor();
  for (const part of mishap.says) expect(await alert.textContent()).toContain(part);
  const made = sidebar.getByRole('status').getByRole('link');
  expect(await made.count()).toBe(0);

  mishap.mend();
  expect(recorded()).toBe(before);
  if (mishap.at === 'preview') await button('Xem trước và lập').click();
  await button('Lập báo cáo').click();
  await made.getByText(/^Báo cáo tháng 10\/2025 - Liên đội/).waitFor();
  expect(await alert.count()).toBe(0);
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
