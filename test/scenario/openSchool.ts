import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SETTING_ROWS, SETTINGS_FIRST_ROW } from '../../src/core/workbook/settingsTab';
import { type AddOn, type BookHandle, createGoogle, type Desk, type Google } from '../standin';

/** The built add-on, which every scenario runs. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

export interface School {
  google: Google;
  book: BookHandle;
  addOn: AddOn;
  /** The Tổng phụ trách Đội, who owns the book. */
  leader: Desk;
  /** The homeroom teacher of a class, with an account of their own. */
  teacher(className: string): Desk;
}

export interface SchoolPlan {
  /** Students by class, in roster order. */
  classes: Readonly<Record<string, readonly string[]>>;
  /** `yyyy-mm-dd`. */
  today?: string;
  yearStart?: string;
  yearEnd?: string;
}

const SETTINGS: Readonly<Record<string, string>> = {
  school: 'Trường THCS Mẫu',
  governingBody: 'UBND phường Mẫu',
  unionCouncil: 'Hội đồng Đội phường Mẫu',
  place: 'Phường Mẫu',
  principal: 'Trần Văn Hiệu',
  unionLeader: 'Lê Thị Phụ',
  schoolCode: 'THCSM',
  'plan.number': '06/KH-THCS',
  'plan.date': '22/02/2026',
};

/** A new spreadsheet with the add-on and nothing in it. */
export function newBook(today = '2026-05-31'): Omit<School, 'teacher'> {
  if (!existsSync(DIST)) throw new Error('dist/ is missing: run `npm run build` first');
  const google = createGoogle({ now: `${today}T09:00:00+07:00` });
  const owner = google.user('tpt@thcsmau.example');
  const book = google.createSpreadsheet('Sổ', { owner });
  const addOn = google.install({ dist: DIST, book });
  return { google, book, addOn, leader: addOn.open(owner) };
}

/** A book set up for a school, its roster imported the way the TPT does it. */
export function openSchool({
  classes,
  today = '2026-05-31',
  yearStart = '01/09/2025',
  yearEnd = '31/08/2026',
}: SchoolPlan): School {
  const opened = newBook(today);
  const { google, book, addOn, leader } = opened;
  const names = Object.keys(classes);
  const email = (className: string) =>
    `gvcn.${className.toLowerCase().replace(/\//g, '-')}@thcsmau.example`;
  for (const name of names) book.share(google.user(email(name)));
  leader.click('Thiết lập sổ', { answers: ['OK'] });
  typeSettings(leader, {
    ...SETTINGS,
    'schoolYear.start': yearStart,
    'schoolYear.end': yearEnd,
  });
  leader.paste(
    'Chi đội!A2',
    names.map((name) => [name, 'Chi đội', `Giáo viên ${name}`, email(name)]),
  );
  leader.click('Thiết lập sổ', { answers: ['OK'] });
  const students = Object.entries(classes).flatMap(([name, list]) =>
    list.map((student, index) => [String(index + 1), student, name]),
  );
  if (students.length > 0) {
    leader.paste('Nhập danh sách!A1', [['STT', 'Họ và tên', 'Lớp'], ...students]);
    leader.click('Nhập danh sách học sinh', { answers: ['OK', 'OK'] });
  }
  return { ...opened, teacher: (name) => addOn.open(google.user(email(name))) };
}

/** Types settings into their cells by key. */
export function typeSettings(desk: Desk, settings: Readonly<Record<string, string>>): void {
  for (const [key, value] of Object.entries(settings)) {
    const place = SETTING_ROWS.findIndex((row) => row.key === key);
    desk.type(`Cài đặt!B${SETTINGS_FIRST_ROW + place}`, value);
  }
}
