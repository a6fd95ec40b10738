import { SKILL_GROUPS } from '../../ledger/skills';
import type { Figures } from '../../rollup/figures';
import { type Annex, annexHeading } from '../annexHeading';
import { text } from '../blocks';
import { formatCount, formatPercent } from '../numbers';
import { annexPage } from '../pageSetups';
import type { PaperSection, TableBlock, TableCell } from '../paper';
import { TABLE_NOTE } from '../planWords';
import { boldCells, headerCells } from '../tableCells';

/** Cumulative figures of a class, or of the whole school. */
export interface DetailLine {
  name: string;
  enrolment: number;
  cumulative: Figures;
}

const GROUPS = Object.entries(SKILL_GROUPS);
/** By the longest word of the group's name, 126 mm together. */
const GROUP_MM: Readonly<Record<string, number>> = {
  A: 12.5,
  B: 14.5,
  C: 13,
  D: 11,
  E: 14.5,
  F: 12,
  G: 12,
  H: 11.5,
  K: 13,
  Z: 12,
};
const FIGURES = [
  { header: 'TT', widthMm: 8 },
  { header: 'Chi đội', widthMm: 14 },
  { header: 'Sĩ số', widthMm: 11 },
  { header: 'Học sinh hoàn thành', widthMm: 14 },
  { header: 'Tỷ lệ (%)', widthMm: 15 },
  { header: 'Lượt hướng dẫn', widthMm: 13 },
  { header: 'Người thân được hướng dẫn', widthMm: 13 },
  { header: 'Từ 40 tuổi', widthMm: 12 },
  { header: 'Biết sử dụng', widthMm: 12 },
  { header: 'Người xung quanh', widthMm: 14 },
] as const;

/**
 * The annex that holds all figures of all classes. Its table is wider than an upright page, and so
 * lies across on pages of its own (domain 2.1).
 */
export function detailAnnex(
  lines: readonly DetailLine[],
  school: Omit<DetailLine, 'name'>,
  { number, belongsTo }: Pick<Annex, 'number' | 'belongsTo'>,
): PaperSection {
  return {
    page: annexPage,
    blocks: [
      ...annexHeading({
        ...(number === undefined ? {} : { number }),
        title: 'Số liệu chi tiết theo chi đội',
        belongsTo,
      }),
      detailTable(lines, school),
      text('tableNote', TABLE_NOTE),
    ],
  };
}

function detailTable(lines: readonly DetailLine[], school: Omit<DetailLine, 'name'>): TableBlock {
  return {
    kind: 'table',
    cellStyle: 'smallTableText',
    columns: [
      ...FIGURES.map(({ widthMm }, index) => ({
        widthMm,
        align: index < 2 ? ('center' as const) : ('right' as const),
      })),
      ...GROUPS.map(([code]) => ({ widthMm: GROUP_MM[code] ?? 0, align: 'right' as const })),
    ],
    header: [
      [
        ...spanned('Kết quả lũy kế', FIGURES.length),
        ...spanned('Lượt hướng dẫn theo nhóm kỹ năng', GROUPS.length),
      ],
      headerCells([...FIGURES.map(({ header }) => header), ...GROUPS.map(([, label]) => label)]),
    ],
    rows: [
      ...lines.map((line, index) => [
        { text: String(index + 1) },
        { text: line.name },
        ...figureCells(line),
      ]),
      boldCells([{ text: 'Toàn trường', span: 2, align: 'center' }, ...figureCells(school)]),
    ],
    keepWithNext: true,
  };
}

function spanned(label: string, span: number): TableCell[] {
  return headerCells([label]).map((cell) => ({ ...cell, span }));
}

function figureCells({ enrolment, cumulative }: Omit<DetailLine, 'name'>): TableCell[] {
  const { studentsReached } = cumulative;
  return [
    formatCount(enrolment),
    formatCount(studentsReached),
    formatPercent({ numerator: studentsReached, denominator: enrolment }),
    formatCount(cumulative.entries),
    formatCount(cumulative.relativesGuided),
    formatCount(cumulative.middleAgedOrElderlyGuided),
    formatCount(cumulative.relativesAble),
    formatCount(cumulative.neighboursGuided),
    ...GROUPS.map(([code]) => formatCount(cumulative.entriesBySkillGroup[code] ?? 0)),
  ].map((text) => ({ text }));
}
