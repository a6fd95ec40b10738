import type { Day } from '../school/day';
import type { Settings } from '../school/settings';
import { orBlank } from './blank';
import { text } from './blocks';
import { capitalsWidth } from './capitalsWidth';
import { dateInWords } from './dates';
import { headedLines } from './headedLines';
import type { Block, ColumnsBlock } from './paper';
import { textStyles } from './textStyles';

/** Columns of a letterhead of the Đội (domain 2.2). */
export const UNION_WIDTHS_MM = { left: 85, right: 75 } as const;

/** Whose paper it is, upper right, over a rule as long as the name. */
export function organisationLines(organisation: string): Block[] {
  const lengthMm = Math.round(capitalsWidth(organisation, textStyles.organisation));
  return [text('organisation', organisation), { kind: 'rule', lengthMm }];
}

/**
 * Letterhead of the Liên đội, layout B of domain 2.2: columns of 85 and 75 mm; no Quốc hiệu, which
 * belongs to a school's paper and is never mixed in. The names are 12 points: at 13 the 31 letters
 * of a usual name are 90 mm wide. The number is left to be given by hand: `Số:      -BC/LĐ`.
 */
export function unionLetterhead(settings: Settings, date: Day): ColumnsBlock {
  const council = orBlank(settings.unionCouncil);
  const union = `Liên đội ${orBlank(settings.school)}`;
  return {
    kind: 'columns',
    widthsMm: [UNION_WIDTHS_MM.left, UNION_WIDTHS_MM.right],
    rows: [
      [
        [
          ...headedLines(council, 'Hội đồng Đội', {
            style: 'superior',
            widthMm: UNION_WIDTHS_MM.left,
          }),
          ...headedLines(union, 'Liên đội', { style: 'issuer', widthMm: UNION_WIDTHS_MM.left }),
          text('stars', '***'),
        ],
        organisationLines('ĐỘI TNTP HỒ CHÍ MINH'),
      ],
      [
        [text('number', 'Số:        -BC/LĐ')],
        [text('placeAndDate', `${orBlank(settings.place)}, ${dateInWords(date)}`)],
      ],
    ],
  };
}
