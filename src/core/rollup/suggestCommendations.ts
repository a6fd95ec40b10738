import type { Day } from '../school/day';
import { type Month, nextMonth, shortMonth } from '../school/month';
import { tidyText } from '../text/tidyText';
import { isEnrolled } from './classFigures';
import type { ClassLedger } from './classLedger';

/** Able relatives from which a student is put forward (domain 6). */
const ABLE_FOR_COMMENDATION = 3;

/** A line for `Khó khăn, đề xuất`. */
export interface Suggestion {
  kind: 'Khen thưởng cá nhân' | 'Khen thưởng tập thể';
  className: string;
  /** What is written: initials only (domain 9). */
  content: string;
  /** Tells a line that was written before, whatever became of its words. */
  source: string;
  /** Full label, for the TPT's eyes before anything is written. */
  label?: string;
}

/** The students of a class in the order in which its ledger counts them. */
export interface NamedStudent {
  place: number;
  name: string;
}

export interface SuggestionClass {
  ledger: ClassLedger;
  students: readonly NamedStudent[];
}

/** A class and a month in which its points were those of "Xuất sắc". */
export interface ExcellentMonth {
  className: string;
  month: Month;
}

/**
 * Students with three able relatives or more, of those who are enrolled: one line each, once a school
 * year, since its source stays the same.
 */
export function suggestStudents(classes: readonly SuggestionClass[], today: Day): Suggestion[] {
  return classes.flatMap(({ ledger, students }) => {
    const { className } = ledger;
    const able = ablePersons(ledger);
    return students.flatMap((student, index): Suggestion[] => {
      const count = able.get(index + 1)?.size ?? 0;
      const known = ledger.students[index];
      if (count < ABLE_FOR_COMMENDATION || (known && !isEnrolled(known, today))) return [];
      const who = shortName(student, students);
      return [
        {
          kind: 'Khen thưởng cá nhân',
          className,
          content: `${who}, lớp ${className}: hướng dẫn được ${count} người thân biết sử dụng`,
          source: `Gợi ý: lớp ${className}, STT ${student.place}`,
          label: known?.label ?? student.name,
        },
      ];
    });
  });
}

/** Classes excellent two months running (domain 6): a line for each such pair of months. */
export function suggestClasses(months: readonly ExcellentMonth[]): Suggestion[] {
  return months.flatMap(({ className, month }): Suggestion[] => {
    const next = nextMonth(month);
    const goesOn = months.some((other) => other.className === className && other.month === next);
    if (!goesOn) return [];
    const both = `tháng ${shortMonth(month)} và tháng ${shortMonth(next)}`;
    return [
      {
        kind: 'Khen thưởng tập thể',
        className,
        content: `Lớp ${className}: đạt mức Xuất sắc theo tiêu chí 2 tháng liền (${both})`,
        source: `Gợi ý: lớp ${className}, ${both}`,
      },
    ];
  });
}

/**
 * The lines that are not on the list yet, each once.
 * @param sources of the lines that stand there
 */
export function newLines<T extends { source: string }>(
  lines: readonly T[],
  sources: readonly string[],
): T[] {
  const taken = new Set(sources);
  return lines.filter(({ source }) => !taken.has(source) && taken.add(source));
}

function ablePersons({ counted }: ClassLedger): Map<number, Set<number>> {
  const byStudent = new Map<number, Set<number>>();
  for (const { kin, able, student, person } of counted) {
    if (!kin || !able) continue;
    byStudent.set(student, (byStudent.get(student) ?? new Set()).add(person));
  }
  return byStudent;
}

/** `N.M.A.`; the STT is added where two of the class share it. */
function shortName(student: NamedStudent, students: readonly NamedStudent[]): string {
  const own = initials(student.name);
  const isShared = students.some((other) => other !== student && initials(other.name) === own);
  return isShared ? `${own} (STT ${student.place})` : own;
}

/** `N.M.A.` of `Nguyễn Minh Anh`. */
export function initials(name: string): string {
  const syllables = tidyText(name).split(' ');
  return syllables.map((syllable) => `${syllable.slice(0, 1).toUpperCase()}.`).join('');
}
