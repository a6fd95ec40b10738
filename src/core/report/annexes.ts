import { fitTables } from './fitTables';
import { textWidth } from './pageSetups';
import type { PageSetup, PaperSection } from './paper';
import type { PaperExtras } from './reportBody';
import type { ReportInput } from './reportInput';
import { commendationAnnex } from './sections/commendationAnnex';
import { detailAnnex } from './sections/detailAnnex';

/**
 * The annexes of a report, each on pages of its own and numbered where there are two: the students
 * put forward, upright like the report, and all figures of all classes, across (domain 2.1). A
 * public copy goes without the latter, whose small counts could point at somebody (domain 9).
 * @param page of the report
 * @param belongsTo the report by number and date
 */
export function annexes(
  input: ReportInput,
  { names = {}, publicCopy = false }: PaperExtras,
  { page, belongsTo }: { page: PageSetup; belongsTo: string },
): PaperSection[] {
  const hasStudents = input.proposals.individuals.length > 0;
  const hasFigures = !publicCopy && input.classes.length > 0;
  const numbered = (number: string) => (hasStudents && hasFigures ? { number } : {});
  const students = () =>
    commendationAnnex(input, { ...numbered('I'), belongsTo }, publicCopy ? {} : names);
  return [
    ...(hasStudents ? [{ page, blocks: fitTables(students(), textWidth(page)) }] : []),
    ...(hasFigures
      ? [detailAnnex(input.classes, input.school, { ...numbered('II'), belongsTo })]
      : []),
  ];
}
