import { type Annex, annexHeading } from '../annexHeading';
import { NO_VALUE } from '../numbers';
import type { Block } from '../paper';
import type { CommendedStudent, ReportInput } from '../reportInput';
import { headerCells } from '../tableCells';

/** Full names by `studentKey`, of those who agreed to be named. */
export type ConsentedNames = Readonly<Record<string, string>>;

/** Tells a student of a school year: class and STT. */
export function studentKey({
  className = '',
  place = 0,
}: Pick<CommendedStudent, 'className' | 'place'>): string {
  return `${className}·${place}`;
}

/**
 * The annex of students put forward, the one place where a paper may name a student, and only with
 * consent: else `N.M.A.` (domain 9).
 */
export function commendationAnnex(
  { proposals: { individuals } }: ReportInput,
  annex: Omit<Annex, 'title'>,
  names: ConsentedNames,
): Block[] {
  return [
    ...annexHeading({
      ...annex,
      title: 'Danh sách học sinh đề nghị biểu dương, khen thưởng',
    }),
    {
      kind: 'table',
      columns: [
        { widthMm: 10, align: 'center' },
        { widthMm: 55, align: 'left' },
        { widthMm: 20, align: 'center' },
        { widthMm: 75, align: 'left' },
      ],
      header: [headerCells(['TT', 'Họ và tên', 'Lớp', 'Thành tích'])],
      rows: individuals.map((student, index) => [
        { text: String(index + 1) },
        { text: names[studentKey(student)] ?? (student.initials || NO_VALUE) },
        { text: student.className ?? NO_VALUE },
        { text: student.text },
      ]),
    },
  ];
}
