import type { Day } from '../school/day';
import type { Settings } from '../school/settings';
import { orBlank } from './blank';
import { text } from './blocks';
import { capitalsWidth } from './capitalsWidth';
import { dateInWords } from './dates';
import { letterheadLines } from './letterheadLines';
import type { ColumnsBlock } from './paper';
import { paperSymbol } from './paperSymbol';
import { textStyles } from './textStyles';

const WIDTHS_MM = { left: 70, right: 95 } as const;
/** Room at the side of the left column, so that a line never touches the other's. */
const SIDE_MM = 3;
/** `Độc lập - Tự do - Hạnh phúc` at 13 points bold; its rule is as long (Nghị định 30). */
const MOTTO_MM = 56;
/** A rule of a third to half of the line above it. */
const SHORT_RULE = 0.42;

/**
 * Letterhead of a school's paper, layout A of domain 2.1 (Nghị định 30/2020, Phụ lục I): columns of
 * 70 and 95 mm. The number is left to the clerk: `Số:        /BC-THCSDQ`.
 * @param kind abbreviation of the kind of paper: BC, TB
 */
export function schoolLetterhead(settings: Settings, date: Day, kind = 'BC'): ColumnsBlock {
  const width = WIDTHS_MM.left - 2 * SIDE_MM;
  const governing = letterheadLines(orBlank(settings.governingBody), width, textStyles.superior);
  const school = letterheadLines(orBlank(settings.school), width, textStyles.issuer);
  const last = capitalsWidth(school[school.length - 1] ?? '', textStyles.issuer);
  return {
    kind: 'columns',
    widthsMm: [WIDTHS_MM.left, WIDTHS_MM.right],
    rows: [
      [
        [
          ...governing.map((line) => text('superior', line)),
          ...school.map((line) => text('issuer', line)),
          { kind: 'rule', lengthMm: Math.round(last * SHORT_RULE) },
        ],
        [
          text('nation', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
          text('motto', 'Độc lập - Tự do - Hạnh phúc'),
          { kind: 'rule', lengthMm: MOTTO_MM },
        ],
      ],
      [
        [text('schoolNumber', `Số:        /${paperSymbol(settings, kind)}`)],
        [text('schoolPlaceAndDate', `${orBlank(settings.place)}, ${dateInWords(date)}`)],
      ],
    ],
  };
}
