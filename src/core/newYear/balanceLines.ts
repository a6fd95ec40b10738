import type { ClassLedger } from '../rollup/classLedger';
import { growth } from '../rollup/combine';
import type { OpeningBalance } from '../rollup/openingBalances';
import { type Day, dayOf, partsOfDay } from '../school/day';
import { type SchoolYear, schoolYearName, yearsIn } from '../school/schoolYear';

/**
 * What a book hands on to `Số liệu các năm`: of each class the totals of the school year, and what
 * it counted of the calendar year in which the school year ends. Targets are asked of calendar
 * years, which span two books (clauses C1-C2). A calendar year's line names no students: B8 is asked
 * of those enrolled at a period's end, whom only the later book knows.
 */
export function balanceLines(
  ledgers: readonly Pick<ClassLedger, 'className' | 'figuresOn' | 'enrolmentOn'>[],
  year: SchoolYear,
): OpeningBalance[] {
  const { start, end } = year;
  const lastYear = partsOfDay(end).year;
  const newYear = dayOf(lastYear, 1, 1) as Day;
  return ledgers.flatMap(({ className, figuresOn, enrolmentOn }) => {
    const total = figuresOn(end);
    const { entries, relativesGuided, relativesAble, studentsReached } = total;
    const whole: OpeningBalance = {
      schoolYear: schoolYearName(year),
      className,
      entries,
      relativesGuided,
      relativesAble,
      studentsReached,
      enrolment: enrolmentOn(end),
    };
    if (newYear <= start) return [whole];
    const own = growth(total, figuresOn(newYear - 1));
    const part: OpeningBalance = {
      schoolYear: String(lastYear),
      className,
      entries: own.entries,
      relativesGuided: own.relativesGuided,
      relativesAble: own.relativesAble,
      studentsReached: 0,
      enrolment: 0,
    };
    return [whole, part];
  });
}

/** Lines of a year and class that do not stand yet; what stands was counted or typed before. */
export function missingLines(
  lines: readonly OpeningBalance[],
  standing: readonly Pick<OpeningBalance, 'schoolYear' | 'className'>[],
): OpeningBalance[] {
  const key = ({ schoolYear, className }: Pick<OpeningBalance, 'schoolYear' | 'className'>) =>
    `${yearsIn(schoolYear)} ${className.toLowerCase()}`;
  const known = new Set(standing.map(key));
  return lines.filter((line) => !known.has(key(line)));
}
