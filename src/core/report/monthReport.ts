import { shortMonth } from '../school/month';
import { keepWithNext, text } from './blocks';
import { assessment, outlook } from './monthReport/assessment';
import { deployment } from './monthReport/deployment';
import { proposals } from './monthReport/proposals';
import { results } from './monthReport/results';
import { closingOf, openingOf, subjectOf } from './monthReport/wording';
import type { MonthReportInput } from './monthReportInput';
import { unionPage } from './pageSetups';
import type { Block, Paper } from './paper';
import { unionLetterhead } from './unionLetterhead';
import { defaultRecipients, unionSignatures } from './unionSignatures';

/** Sections I to V of domain 5, in their order. */
const outline: ((input: MonthReportInput) => Block[])[] = [
  deployment,
  results,
  assessment,
  outlook,
  proposals,
];

/**
 * The Liên đội's month report (layout B of domain 2.2). Pure: the same input gives the same paper.
 * Facts only; what a person has to judge comes from the input or is a dotted line.
 */
export function monthReport(input: MonthReportInput): Paper {
  const { settings, month, date } = input;
  return {
    title: `Báo cáo tháng ${shortMonth(month)} - Liên đội ${settings.school}`.trim(),
    sections: [
      {
        page: unionPage,
        blocks: [
          unionLetterhead(settings, date),
          text('kindOfPaper', 'BÁO CÁO'),
          text('subject', subjectOf(input)),
          { kind: 'rule', lengthMm: 35 },
          { kind: 'gap', heightMm: 4 },
          text('body', openingOf(input)),
          ...outline.flatMap((section) => section(input)),
          keepWithNext(text('body', closingOf(input))),
          unionSignatures(
            settings,
            input.signature ?? 'leaderWithApproval',
            input.recipients ?? defaultRecipients(settings),
          ),
        ],
      },
    ],
  };
}
