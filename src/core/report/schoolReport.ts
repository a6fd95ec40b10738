import { reportList, reportSetting } from '../school/reportSettings';
import type { Settings } from '../school/settings';
import { addressedTo } from './addressedTo';
import { annexes } from './annexes';
import { orBlank } from './blank';
import { keepWithNext, text } from './blocks';
import { dateInWords } from './dates';
import { fitTables } from './fitTables';
import { schoolPage, textWidth } from './pageSetups';
import type { Paper } from './paper';
import { paperSymbol } from './paperSymbol';
import { periodInTitle } from './periodWords';
import { type PaperExtras, reportBody } from './reportBody';
import { reportHeading } from './reportHeading';
import type { ReportInput } from './reportInput';
import { schoolLetterhead } from './schoolLetterhead';
import { type SchoolSigner, schoolSignatures } from './schoolSignatures';
import { closingOf, schoolOpeningOf } from './sections/wording';

/** Who the paper goes to beside whom it is addressed to, where the settings name nobody. */
const DEFAULT_RECIPIENTS = ['Như trên', 'Liên đội, các chi đội (để t/h)', 'Lưu: VT, LĐ'];

/**
 * The school's own report of a period, periodic or out of turn (clause J2; layout A of domain 2.1):
 * addressed to a higher body, signed by the principal or a deputy in the principal's place.
 */
export function schoolReport(input: ReportInput, extras: PaperExtras = {}): Paper {
  const { settings, period, date } = input;
  const named = reportList(settings, 'schoolRecipients');
  const addressees = reportList(settings, 'addressees');
  return {
    title: [`Báo cáo ${periodInTitle(period)}`, settings.school.trim()]
      .filter((part) => part !== '')
      .join(' - '),
    sections: [
      {
        page: schoolPage,
        blocks: [
          schoolLetterhead(settings, date),
          ...reportHeading(input, extras),
          ...addressedTo(addressees.length > 0 ? addressees : [orBlank('')]),
          text('body', schoolOpeningOf(input)),
          ...fitTables(reportBody(input, extras), textWidth(schoolPage)),
          keepWithNext(text('body', closingOf(input, orBlank(settings.school)))),
          schoolSignatures(
            settings,
            named.length > 0 ? named : DEFAULT_RECIPIENTS,
            signerOf(settings),
          ),
        ],
      },
      ...annexes(input, extras, {
        page: schoolPage,
        belongsTo: `Báo cáo số        /${paperSymbol(settings, 'BC')} ${dateInWords(date)}`,
      }),
    ],
  };
}

function signerOf(settings: Settings): SchoolSigner {
  const deputy = reportSetting(settings, 'deputy');
  return deputy === '' ? { post: 'principal' } : { post: 'deputy', name: deputy };
}
