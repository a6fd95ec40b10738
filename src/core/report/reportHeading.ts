import { text } from './blocks';
import type { Block } from './paper';
import type { PaperExtras } from './reportBody';
import type { ReportInput } from './reportInput';
import { subjectOf } from './sections/wording';

/** Kind and subject of a report, under its letterhead (Nghị định 30/2020, domain 2.1). */
export function reportHeading(input: ReportInput, { publicCopy = false }: PaperExtras): Block[] {
  return [
    text('kindOfPaper', 'BÁO CÁO'),
    text('subject', subjectOf(input)),
    ...(publicCopy ? [text('annexOf', '(Bản công khai)')] : []),
    { kind: 'rule', lengthMm: 35 },
    { kind: 'gap', heightMm: 4 },
  ];
}
