import { type CellValue, cellText } from '../ledger/cellText';
import { COLUMNS, type ColumnKey } from '../ledger/columns';
import type { Verdict } from '../ledger/judge';
import { orBlank } from '../report/blank';
import { text } from '../report/blocks';
import { momentInWords } from '../report/dates';
import { formatCount } from '../report/numbers';
import { bookPage } from '../report/pageSetups';
import type { Block, ColumnsBlock, Paper, TableBlock, TableCell } from '../report/paper';
import { schoolYearInWords } from '../report/planWords';
import { signerStack } from '../report/signatureStacks';
import { headerCells } from '../report/tableCells';
import { isCounted } from '../rollup/countedRows';
import { type Day, vietnameseDay } from '../school/day';
import type { Settings } from '../school/settings';
import { UNIT_BODIES } from './classLetterhead';
import type { PaperClass } from './paperClass';

export interface ClassBookInput {
  settings: Settings;
  class: PaperClass;
  asOf: { day: Day; time: string };
  /** The typed cells of the class tab, from its first row. */
  rows: readonly (readonly CellValue[])[];
  /** What the book says of each row. */
  verdicts: readonly Verdict[];
}

/** Widths in millimetres on a page of 262 mm, with the number of the row and the mark at the ends. */
const WIDTHS: Readonly<Record<ColumnKey, number>> = {
  student: 41,
  person: 16,
  relation: 19,
  ageBand: 16,
  skill: 44,
  day: 20,
  level: 24,
  channel: 26,
  difficulty: 20,
  note: 16,
};
const ENDS = { number: 9, mark: 11 } as const;
const COUNTED_MARK = 'x';

/**
 * A class's book for printing and signing: A4 across, every row of the tab as typed, in its order
 * (clause F2, domain 5). Rows that hold nothing are left out, a student who has not begun is not.
 */
export function classBook(input: ClassBookInput): Paper {
  const { settings, class: unit } = input;
  return {
    title: `Sổ theo dõi lớp ${unit.name} - năm học ${schoolYearInWords(settings)}`,
    sections: [
      {
        page: bookPage,
        blocks: [
          heading(input),
          text('kindOfPaper', 'SỔ THEO DÕI PHONG TRÀO “BÌNH DÂN HỌC VỤ SỐ”'),
          text('subject', `${unit.unit} ${unit.name}, năm học ${schoolYearInWords(settings)}`),
          { kind: 'gap', heightMm: 4 },
          rowTable(input),
          signatures(input),
        ],
      },
    ],
  };
}

function heading({ settings, class: unit }: ClassBookInput): ColumnsBlock {
  const left: Block[] = [
    text('superior', orBlank(settings.school).toUpperCase()),
    text('issuer', `${UNIT_BODIES[unit.unit].inSchool} - ${unit.unit} ${unit.name}`.toUpperCase()),
  ];
  const right: Block[] = [text('formLine', `Giáo viên chủ nhiệm: ${orBlank(unit.teacher)}`)];
  return { kind: 'columns', widthsMm: [131, 131], rows: [[left, right]] };
}

function rowTable({ rows, verdicts }: ClassBookInput): TableBlock {
  const filled = rows.flatMap((cells, index) =>
    cells.some((cell) => cell !== '') ? [{ cells, verdict: verdicts[index] }] : [],
  );
  return {
    kind: 'table',
    cellStyle: 'smallTableText',
    columns: [
      { widthMm: ENDS.number, align: 'center' },
      ...COLUMNS.map(({ key, kind }) => ({
        widthMm: WIDTHS[key],
        align: kind.type === 'day' ? ('center' as const) : ('left' as const),
      })),
      { widthMm: ENDS.mark, align: 'center' },
    ],
    header: [headerCells(['TT', ...COLUMNS.map(({ header }) => header), 'Tính'])],
    rows: filled.map(({ cells, verdict }, index): TableCell[] => [
      { text: String(index + 1) },
      ...COLUMNS.map(({ kind }, place) => ({ text: shown(cells[place] ?? '', kind.type) })),
      { text: verdict && isCounted(verdict) ? COUNTED_MARK : '' },
    ]),
  };
}

/** A cell as the tab shows it. */
function shown(cell: CellValue, kind: (typeof COLUMNS)[number]['kind']['type']): string {
  return kind === 'day' && typeof cell === 'number' ? vietnameseDay(cell) : cellText(cell);
}

function summary({ verdicts, asOf }: ClassBookInput): string {
  const count = (state: Verdict['state']) =>
    formatCount(verdicts.filter((verdict) => verdict.state === state).length);
  const counted = formatCount(verdicts.filter(isCounted).length);
  return `Số liệu lúc ${momentInWords(asOf)}: ${counted} dòng đã tính (cột cuối có dấu x), ${count('invalid')} dòng cần sửa, ${count('pending')} dòng còn thiếu.`;
}

/**
 * Who looks a class's book through; the day is written by hand. The summary stands in the same row,
 * so that the signatures are never alone on a page.
 */
function signatures(input: ClassBookInput): ColumnsBlock {
  const { settings, class: unit } = input;
  const signers = [
    { titles: ['GIÁO VIÊN CHỦ NHIỆM'], name: unit.teacher },
    { titles: ['TỔNG PHỤ TRÁCH ĐỘI'], name: settings.unionLeader },
    { titles: ['HIỆU TRƯỞNG'], name: settings.principal },
  ];
  const side: ColumnsBlock = {
    kind: 'columns',
    widthsMm: [87, 88, 87],
    rows: [signers.map(signerStack)],
  };
  const day = text('signingDay', `${orBlank(settings.place)}, ngày …… tháng …… năm 20……`);
  return {
    kind: 'columns',
    widthsMm: [262],
    rows: [[[text('tableNote', summary(input)), day, side]]],
  };
}
