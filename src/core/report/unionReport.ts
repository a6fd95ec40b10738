import { reportList, signatureStyle } from '../school/reportSettings';
import { annexes } from './annexes';
import { keepWithNext, text } from './blocks';
import { dateInWords } from './dates';
import { unionPage } from './pageSetups';
import type { Paper } from './paper';
import { shortPeriod } from './periodWords';
import { type PaperExtras, PUBLIC_COPY, reportBody } from './reportBody';
import type { ReportInput } from './reportInput';
import { closingOf, openingOf, subjectOf } from './sections/wording';
import { unionLetterhead } from './unionLetterhead';
import { defaultRecipients, unionSignatures } from './unionSignatures';

/**
 * The Liên đội's report of a period (layout B of domain 2.2). Pure: the same input and extras give
 * the same paper. Facts only; what a person has to judge comes from the input or is a dotted line.
 */
export function unionReport(input: ReportInput, extras: PaperExtras = {}): Paper {
  const { settings, period, date } = input;
  const named = reportList(settings, 'recipients');
  const title = period.kind === 'month' ? `tháng ${shortPeriod(period)}` : period.label;
  return {
    title: `Báo cáo ${title} - Liên đội ${settings.school}`.trim(),
    sections: [
      {
        page: unionPage,
        blocks: [
          unionLetterhead(settings, date),
          text('kindOfPaper', 'BÁO CÁO'),
          text('subject', subjectOf(input)),
          ...(extras.publicCopy ? [text('annexOf', PUBLIC_COPY)] : []),
          { kind: 'rule', lengthMm: 35 },
          { kind: 'gap', heightMm: 4 },
          text('body', openingOf(input)),
          ...reportBody(input, extras),
          keepWithNext(text('body', closingOf(input, 'Liên đội'))),
          unionSignatures(
            settings,
            signatureStyle(settings),
            named.length > 0 ? named : defaultRecipients(settings),
          ),
        ],
      },
      ...annexes(input, extras, {
        page: unionPage,
        belongsTo: `Báo cáo số        -BC/LĐ ${dateInWords(date)}`,
      }),
    ],
  };
}
