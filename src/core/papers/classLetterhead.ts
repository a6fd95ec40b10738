import { orBlank } from '../report/blank';
import { text } from '../report/blocks';
import { dateInWords } from '../report/dates';
import { headedLines } from '../report/headedLines';
import type { ColumnsBlock } from '../report/paper';
import { organisationLines, UNION_WIDTHS_MM } from '../report/unionLetterhead';
import type { Day } from '../school/day';
import type { Settings } from '../school/settings';
import type { PaperClass, Unit } from './paperClass';

interface UnitBodies {
  organisation: string;
  /** Its body in the school: before the school's name, and by itself. */
  parent: string;
  inSchool: string;
}

/** The movement that a unit belongs to, and its body in the school (domain 2.2). */
export const UNIT_BODIES: Readonly<Record<Unit, UnitBodies>> = {
  'Chi đội': { organisation: 'ĐỘI TNTP HỒ CHÍ MINH', parent: 'Liên đội', inSchool: 'Liên đội' },
  'Chi đoàn': { organisation: 'ĐOÀN TNCS HỒ CHÍ MINH', parent: 'Đoàn', inSchool: 'Đoàn trường' },
};

/** The body that a unit reports to: `Liên đội Trường THCS Dương Quan`. */
export function parentBody({ school }: Pick<Settings, 'school'>, unit: Unit): string {
  return `${UNIT_BODIES[unit].parent} ${orBlank(school)}`;
}

/**
 * Letterhead of a unit's paper, after the pattern of the Đội's (layout B of domain 2.2): no Quốc
 * hiệu, and no number, which units do not give.
 */
export function classLetterhead(
  settings: Settings,
  { name, unit }: PaperClass,
  date: Day,
): ColumnsBlock {
  const { organisation, parent } = UNIT_BODIES[unit];
  return {
    kind: 'columns',
    widthsMm: [UNION_WIDTHS_MM.left, UNION_WIDTHS_MM.right],
    rows: [
      [
        [
          ...headedLines(parentBody(settings, unit), parent, {
            style: 'superior',
            widthMm: UNION_WIDTHS_MM.left,
          }),
          text('issuer', `${unit} ${orBlank(name)}`.toUpperCase()),
          text('stars', '***'),
        ],
        [
          ...organisationLines(organisation),
          text('placeAndDate', `${orBlank(settings.place)}, ${dateInWords(date)}`),
        ],
      ],
    ],
  };
}
