import { COLUMNS, type ColumnKey } from '../ledger/columns';
import type { ListKey, Lists } from '../ledger/lists';
import { orBlank } from '../report/blank';
import { text } from '../report/blocks';
import type { Block, PageSetup, Paper, TableBlock } from '../report/paper';
import { yearOf } from '../report/planWords';
import { headerCells } from '../report/tableCells';
import type { Settings } from '../school/settings';
import { NOTICE, SAFETY_RULE } from './noticeText';

export interface StudentSlipInput {
  settings: Settings;
  /** Empty = to be written by hand. */
  className: string;
  lists: Lists;
}

/** A4 across, two slips of A5 beside one another with room for the cut between them. */
const slipPage: PageSetup = {
  widthMm: 297,
  heightMm: 210,
  marginsMm: { top: 9, right: 10, bottom: 8, left: 10 },
  pageNumber: 'none',
};
const SLIP_MM = 130;
const CUT_MM = 17;

/**
 * What a student fills in, from the columns of the class tab; the student stands above the table,
 * and of the relative nothing else is asked (domain 9).
 */
const FIELDS: readonly { key: ColumnKey; widthMm: number }[] = [
  { key: 'person', widthMm: 20 },
  { key: 'relation', widthMm: 21 },
  { key: 'ageBand', widthMm: 17 },
  { key: 'skill', widthMm: 36 },
  { key: 'day', widthMm: 18 },
  { key: 'level', widthMm: 18 },
];
const ROWS = 6;

/** Lists short enough to be printed whole, and what they are asked for. */
const PRINTED_LISTS: readonly ListKey[] = ['ageBands', 'levels', 'relations', 'skills'];

/** The students' paper slip: two on one A4. */
export function studentSlip(input: StudentSlipInput): Paper {
  const name = input.className === '' ? '' : ` - Lớp ${input.className}`;
  const slip = slipBlocks(input);
  return {
    title: `Phiếu ghi việc hướng dẫn người thân${name}`,
    sections: [
      {
        page: slipPage,
        blocks: [
          { kind: 'columns', widthsMm: [SLIP_MM, CUT_MM, SLIP_MM], rows: [[slip, [], slip]] },
        ],
      },
    ],
  };
}

function slipBlocks({ settings, className, lists }: StudentSlipInput): Block[] {
  return [
    text('slipSchool', orBlank(settings.school).toUpperCase()),
    text('slipTitle', 'PHIẾU GHI VIỆC HƯỚNG DẪN NGƯỜI THÂN'),
    text('slipSubtitle', `Phong trào “Bình dân học vụ số”, năm học ${yearOf(settings)}`),
    text(
      'slipLine',
      `Họ và tên học sinh: ………………………………………… Lớp: ${className === '' ? '…………' : className}`,
    ),
    fieldTable(),
    { kind: 'gap', heightMm: 1 },
    helpLine('person'),
    ...PRINTED_LISTS.map((key) => listLine(key, lists)),
    dottedLine('difficulty', 22),
    dottedLine('note', 29),
    text('slipRule', [{ text: 'An toàn: ', bold: true }, { text: SAFETY_RULE }]),
    text('slipRule', [
      { text: 'Không ghi vào phiếu: ', bold: true },
      { text: `tên, ngày sinh, địa chỉ của người thân. ${NOTICE.neverRecorded}` },
    ]),
    text(
      'slipRule',
      'Em nộp phiếu cho giáo viên chủ nhiệm; thầy cô ghi vào sổ rồi trả hoặc hủy phiếu.',
    ),
  ];
}

function fieldTable(): TableBlock {
  const header = FIELDS.map(({ key }) => columnOf(key).header);
  return {
    kind: 'table',
    cellStyle: 'slipText',
    rowHeightMm: 9,
    columns: FIELDS.map(({ widthMm }) => ({ widthMm, align: 'left' })),
    header: [headerCells(header)],
    rows: Array.from({ length: ROWS }, () => FIELDS.map(() => ({ text: '' }))),
  };
}

/** A text column of the class tab as a line to be written on. */
function dottedLine(key: ColumnKey, dots: number): Block {
  const label = columnOf(key).header;
  return text('slipLine', [{ text: `${label}: `, bold: true }, { text: '…'.repeat(dots) }]);
}

/** What the class tab says of a column. */
function helpLine(key: ColumnKey): Block {
  const { header, help } = columnOf(key);
  return text('slipRule', [{ text: `${header}: `, bold: true }, { text: help }]);
}

function columnOf(key: ColumnKey): (typeof COLUMNS)[number] {
  return COLUMNS.find((column) => column.key === key) as (typeof COLUMNS)[number];
}

/** `Nhóm tuổi: Dưới 18; 18–39; …`: what the book offers for a column. */
function listLine(key: ListKey, lists: Lists): Block {
  const column = COLUMNS.find(({ kind }) => kind.type === 'list' && kind.list === key);
  const offered = lists[key].filter((item) => item.offered).map(({ label }) => label);
  return text('slipRule', [
    { text: `${column?.header}: `, bold: true },
    { text: `${offered.join('; ')}.` },
  ]);
}
