import { vietnameseDay } from '../../src/core/school/day';
import { settingsDay } from '../../src/core/school/settings';

/** A school of the size to be measured: the same for the same number, and every row right once clean. */
export interface BenchSchool {
  classNames: readonly string[];
  /** Names by class, in roster order; each but once in its class. */
  students: Readonly<Record<string, readonly string[]>>;
  /** Rows of a class tab, from its first input column, in the order in which they stand. */
  rows(className: string): string[][];
}

export const STUDENTS_A_CLASS = 45;
/** All rows lie in the first month, so that closing it keeps every one of them. */
export const MONTH = { name: '2025-09', from: '2025-09-01', to: '2025-09-30' } as const;
/** Shortly after its end. */
export const TODAY = '2025-10-03';
export const SETTINGS = {
  school: 'Trường THCS Mẫu',
  'schoolYear.start': '01/09/2025',
  'schoolYear.end': '31/08/2026',
  'plan.number': '06/KH-THCS',
  'plan.date': '22/08/2025',
};

const GRADES = [6, 7, 8, 9];
const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ'];
const MIDDLE = ['Minh', 'Thị', 'Gia'];
const GIVEN = ['Anh', 'Bình', 'Châu'];
/** What the rows of one student say: person, relation, age band, skill. */
const TAUGHT = [
  ['NT1', 'Mẹ', '40–59', 'Cài và đăng nhập VNeID'],
  ['NT1', 'Mẹ', '40–59', 'Quét mã QR'],
  ['NT2', 'Bà nội', 'Từ 60', 'Gọi video, nhắn tin Zalo'],
  ['NT3', 'Hàng xóm', '18–39', 'Quét mã QR'],
] as const;
export const ROWS_A_STUDENT = TAUGHT.length;
const LEVELS = ['Đang hướng dẫn', 'Biết sử dụng', 'Sử dụng thành thạo'];
/** The fifth of the month: as many days later the last row still lies in it. */
const FIRST_DAY = settingsDay(MONTH.from) + 4;
/** Every so many rows the relation is written as people do, for the sweep to clean. */
const UNTIDY = { every: 15, relations: { Mẹ: 'Má', 'Bà nội': 'bà  nội', 'Hàng xóm': ' Hàng xóm' } };

/** @param classCount at most 60 */
export function benchSchool(classCount: number): BenchSchool {
  const classNames = Array.from({ length: classCount }, (_, index) => {
    const grade = GRADES[index % GRADES.length];
    return `${grade}A${Math.floor(index / GRADES.length) + 1}`;
  }).sort();
  const names = SURNAMES.flatMap((surname) =>
    MIDDLE.flatMap((middle) => GIVEN.map((given) => `${surname} ${middle} ${given}`)),
  );
  const students = Object.fromEntries(
    classNames.map((className) => [className, names.slice(0, STUDENTS_A_CLASS)]),
  );
  return { classNames, students, rows: (className) => rowsOf(students[className] ?? []) };
}

/** The first row of each student stands ready, so that those come first. */
function rowsOf(students: readonly string[]): string[][] {
  return TAUGHT.flatMap(([person, relation, age, skill], turn) =>
    students.map((student, place) => [
      student,
      person,
      place % UNTIDY.every === turn ? UNTIDY.relations[relation] : relation,
      age,
      skill,
      vietnameseDay(FIRST_DAY + turn * 5 + (place % 5)),
      LEVELS[(place + turn) % LEVELS.length] ?? '',
    ]),
  );
}
