import type { ReportInput } from '../report/reportInput';
import { isTooSmall } from '../report/suppressSmall';
import type { ChartData } from './chartFigures';

/**
 * What a report's pictures show. A public copy goes without the picture of the classes where one of
 * them has but one or two students to show (domain 9): table 2 leaves their number out.
 */
export function chartData(
  { classes, months }: Pick<ReportInput, 'classes' | 'months'>,
  publicCopy: boolean,
): ChartData {
  const shares = classes.map(({ name, enrolment, cumulative }) => ({
    name,
    reached: cumulative.studentsReached,
    enrolment,
  }));
  const hides = publicCopy && shares.some(({ reached }) => isTooSmall(reached));
  return { classes: hides ? [] : shares, months };
}
