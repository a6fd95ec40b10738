import { momentInWords } from '../core/report/dates';
import { formatCount, formatFraction } from '../core/report/numbers';
import type { Preflight } from '../core/report/preflight';
import type { ReportInput } from '../core/report/reportInput';
import { preflightQuestion } from './preflight';

/** What a report will say, in numbers, and what its maker should know before. */
export function reportQuestion({ input }: { input: ReportInput }, preflight: Preflight): string {
  const { classes, school, handIns, asOf } = input;
  const { cumulative, inPeriod, enrolment } = school;
  const reached = { numerator: cumulative.studentsReached, denominator: enrolment };
  return [
    `Báo cáo của ${classes.length} lớp, số liệu đến ${momentInWords(asOf)}:`,
    `  • Học sinh hoàn thành: ${formatFraction(reached)} em, tăng trong kỳ ${formatCount(inPeriod.studentsReached)}.`,
    `  • Người thân được hướng dẫn: ${formatCount(cumulative.relativesGuided)}, biết sử dụng: ${formatCount(cumulative.relativesAble)}.`,
    `  • Lượt hướng dẫn trong kỳ: ${formatCount(inPeriod.entries)}.`,
    ...handIns.map(({ handedIn }) => `  • Lớp đã nộp số liệu: ${formatFraction(handedIn)}.`),
    preflightQuestion(preflight),
  ].join('\n');
}
