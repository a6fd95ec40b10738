import type { Day } from '../school/day';
import type { Settings } from '../school/settings';
import { orBlank } from './blank';
import { text } from './blocks';
import { dateInWords } from './dates';
import type { ColumnsBlock } from './paper';

/** Capitals of 12 points bold that a column of 85 mm takes, measured on usual names. */
const LINE_CAPACITY = 31;

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
    widthsMm: [85, 75],
    rows: [
      [
        [
          ...lines(council, 'Hội đồng Đội').map((line) => text('superior', line)),
          ...lines(union, 'Liên đội').map((line) => text('issuer', line)),
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

/** A name in capitals; one too long for the column is broken after its first words. */
function lines(name: string, firstWords: string): string[] {
  const capitals = name.toUpperCase();
  const head = firstWords.toUpperCase();
  if (capitals.length <= LINE_CAPACITY || !capitals.startsWith(`${head} `)) return [capitals];
  return [head, capitals.slice(head.length + 1)];
}
