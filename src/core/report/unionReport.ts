import { reportList, signatureStyle } from '../school/reportSettings';
import { annexes } from './annexes';
import { keepWithNext, text } from './blocks';
import { dateInWords } from './dates';
import { unionPage } from './pageSetups';
import type { Paper } from './paper';
import { periodInTitle } from './periodWords';
import { type PaperExtras, reportBody } from './reportBody';
import { reportHeading } from './reportHeading';
import type { ReportInput } from './reportInput';
import { closingOf, openingOf } from './sections/wording';
import { unionLetterhead } from './unionLetterhead';
import { defaultRecipients, unionSignatures } from './unionSignatures';

/**
 * The Liên đội's report of a period (layout B of domain 2.2). Pure: the same input and extras give
 * the same paper. Facts only; what a person has to judge comes from the input or is a dotted line.
 */
export function unionReport(input: ReportInput, extras: PaperExtras = {}): Paper {
  const { settings, period, date } = input;
  const named = reportList(settings, 'recipients');
  return {
    title: `Báo cáo ${periodInTitle(period)} - Liên đội ${settings.school}`.trim(),
    sections: [
      {
        page: unionPage,
        blocks: [
          unionLetterhead(settings, date),
          ...reportHeading(input, extras),
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
