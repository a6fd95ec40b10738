import type { Day } from '../school/day';
import type { Settings } from '../school/settings';
import { orBlank } from './blank';
import { text } from './blocks';
import { dateInWords } from './dates';
import { headedLines } from './headedLines';
import type { ColumnsBlock } from './paper';

const WIDTHS_MM = { left: 85, right: 75 } as const;

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
    widthsMm: [WIDTHS_MM.left, WIDTHS_MM.right],
    rows: [
      [
        [
          ...headedLines(council, 'Hội đồng Đội', { style: 'superior', widthMm: WIDTHS_MM.left }),
          ...headedLines(union, 'Liên đội', { style: 'issuer', widthMm: WIDTHS_MM.left }),
          text('stars', '***'),
        ],
        [text('organisation', 'ĐỘI TNTP HỒ CHÍ MINH'), { kind: 'rule', lengthMm: 63 }],
      ],
      [
        [text('number', 'Số:        -BC/LĐ')],
        [text('placeAndDate', `${orBlank(settings.place)}, ${dateInWords(date)}`)],
      ],
    ],
  };
}
