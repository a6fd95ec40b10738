import type { Answer } from '../standin/model/deskState';
import { Halt } from '../standin/runtime/halt';
import { withoutEvent } from './classRows';
import { SCHOOL_YEAR, SETTINGS, typeSettings } from './openSchool';
import { openTrial, type Trial } from './trial';

export const MENU = {
  setUp: 'Thiết lập sổ',
  importRoster: 'Nhập danh sách học sinh',
  check: 'Làm sạch và kiểm tra tất cả các lớp',
  report: 'Lập báo cáo tháng',
  close: 'Chốt số liệu tháng',
  reopen: 'Mở lại tháng đã chốt',
  move: 'Học sinh đến, đi, chuyển lớp',
  giveBack: 'Trả lại số liệu của lớp',
  gather: 'Gom khó khăn của các lớp',
  suggest: 'Gợi ý khen thưởng',
} as const;

/** Asked for again they ask less, since nothing is left to do. */
const DONE_ONCE: readonly (keyof typeof MENU)[] = ['move', 'suggest'];

const TEACHER = 'gvcn@thcsmau.example';

/** Class 6A1 has a teacher with an account, so that its tab is protected; 6/2 has none. */
const CLASSES = {
  '6A1': ['6A1', 'Chi đội', 'Giáo viên 6A1', TEACHER],
  '6/2': ['6/2', 'Chi đội', 'Giáo viên 6/2', ''],
};

/** The steps by which a book comes to where a job starts; each is what a person does. */
export const STEPS = {
  setUp: (trial: Trial) => click(trial, 'setUp', 'OK'),
  settings: ({ leader }: Trial) => typeSettings(leader, { ...SETTINGS, ...SCHOOL_YEAR }),
  enterClasses: ({ leader }: Trial, ...names: (keyof typeof CLASSES)[]) => {
    leader.paste(
      'Chi đội!A2',
      names.map((name) => CLASSES[name]),
    );
  },
  pasteRoster: ({ leader }: Trial, students: readonly (readonly [string, string])[]) => {
    const lines = students.map(([name, className], index) => [String(index + 1), name, className]);
    leader.paste('Nhập danh sách!A1', [['STT', 'Họ và tên', 'Lớp'], ...lines]);
  },
  /** With nothing pasted there is no question, only an answer. */
  importRoster: (trial: Trial) => {
    const pasted = trial.book.cell('Nhập danh sách!A1').display !== '';
    click(trial, 'importRoster', 'OK', ...(pasted ? (['OK'] as const) : []));
  },
  check: (trial: Trial) => click(trial, 'check', 'OK'),
  report: (trial: Trial) => click(trial, 'report', { text: '05/2026' }, 'OK'),
  close: (trial: Trial) => click(trial, 'close', { text: '09/2025' }, 'YES', 'OK'),
  reopen: (trial: Trial) => click(trial, 'reopen', { text: 'ghi nhầm' }, 'OK'),
  move: (trial: Trial) =>
    click(trial, 'move', ...texts('6A1', 'Lê Na', '6/2', '15/01/2026'), 'OK', 'OK'),
  giveBack: (trial: Trial) => click(trial, 'giveBack', ...texts('6A1', '04/2026', 'thiếu'), 'OK'),
  gather: (trial: Trial) => click(trial, 'gather', 'OK'),
  suggest: (trial: Trial) => click(trial, 'suggest', 'OK', 'OK'),
};

const years = new Map<string, Trial>();

/** A book that was set up, its settings typed: where all schools begin. It is made once a worker. */
export function openYear(dist: string): Trial {
  const made = years.get(dist);
  if (made) return openTrial(dist, made);
  const trial = openTrial(dist);
  STEPS.setUp(trial);
  STEPS.settings(trial);
  years.set(dist, trial);
  return openTrial(dist, trial);
}

function texts(...typed: string[]): Answer[] {
  return typed.map((text) => ({ text }));
}

/**
 * A job that was done before the stop has nothing left to ask: an answer is over then, which the
 * stand-in tells once the script has ended. What the job left is compared all the same.
 * @throws where the add-on owns up to a fault of its own
 */
function click({ leader }: Trial, item: keyof typeof MENU, ...answers: Answer[]): void {
  const before = leader.alerts.length;
  try {
    leader.click(MENU[item], { answers });
  } catch (error) {
    const isOver = error instanceof Halt && error.message.startsWith('Nothing asked');
    if (!isOver || !DONE_ONCE.includes(item)) throw error;
  }
  const fault = leader.alerts.slice(before).find(({ text }) => text.includes('ngoài dự kiến'));
  if (fault) throw new Error(fault.text);
}

/** Pastes as a person whose `onEdit` got lost: the cells stay as they were typed. */
export function pasteUncleaned(
  { google, teacher }: Trial,
  place: string,
  rows: readonly (readonly string[])[],
): void {
  withoutEvent(google, () => teacher.paste(place, rows));
}

/** A row of a class tab, from the column of the student on, with things for cleaning to mend. */
export function dirtyRow(student: string, person: string, day: string): string[] {
  return [`${student} `, person, 'Má', '40-59', 'quét mã QR', day, 'biết sử dụng'];
}
