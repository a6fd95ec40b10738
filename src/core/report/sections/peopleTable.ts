import { formatCount } from '../numbers';
import type { TableBlock, TableCell } from '../paper';
import { unitOf } from '../periodWords';
import type { RelationResult, ReportInput } from '../reportInput';
import { SUPPRESSED, suppressSmall } from '../suppressSmall';
import { boldCells, headerCells } from '../tableCells';
import type { TableOptions } from './tableOptions';

const LABEL_MM = 48;
const COUNTS_MM = 112;
const TOTAL_MM = 20;
const RIGHT = 'right' as const;

/** A line of the table: counts by band, their total, and the growth. */
interface Line {
  title: string;
  counts: number[];
  /** A total of lines stands out. */
  bold?: true;
}

/** Table 4: persons guided by relation and age band; kin, then people around, then all. */
export function peopleTable(
  { people, period }: ReportInput,
  { publicCopy }: TableOptions,
): TableBlock {
  const { bands, relations } = people;
  const width = bands.length + 2;
  const of = (kin: boolean) => relations.filter((each) => each.kin === kin).map(lineOf);
  const [kin, around] = [of(true), of(false)];
  const lines: Line[] = [
    { title: 'Người thân', counts: sumOf(kin, width), bold: true },
    ...kin,
    { title: 'Người xung quanh', counts: sumOf(around, width), bold: true },
    ...around,
    { title: 'Tổng cộng', counts: sumOf([...kin, ...around], width), bold: true },
  ];
  const hidden = publicCopy ? hiddenCounts(lines, kin.length, width) : [];
  return {
    kind: 'table',
    columns: [
      { widthMm: LABEL_MM, align: 'left' },
      ...bands.map(() => ({ widthMm: (COUNTS_MM - 2 * TOTAL_MM) / bands.length, align: RIGHT })),
      { widthMm: TOTAL_MM, align: RIGHT },
      { widthMm: TOTAL_MM, align: RIGHT },
    ],
    header: [headerCells(['Quan hệ', ...bands, 'Cộng', `Tăng trong ${unitOf(period)}`])],
    rows: lines.map((line, row) => {
      const counts = line.counts.map(
        (count, column): TableCell => ({
          text: hidden[row * width + column] ? SUPPRESSED : formatCount(count),
        }),
      );
      const cells = [{ text: line.bold ? line.title : `- ${line.title}` }, ...counts];
      return line.bold ? boldCells(cells) : cells;
    }),
    keepWithNext: true,
  };
}

function lineOf({ label, byBand, inPeriod }: RelationResult): Line {
  const total = byBand.reduce((sum, count) => sum + count, 0);
  return { title: label, counts: [...byBand, total, inPeriod] };
}

function sumOf(lines: readonly Line[], width: number): number[] {
  return Array.from({ length: width }, (_, column) =>
    lines.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0),
  );
}

/** Along a line the bands add up to its total; down a column lines to their group, groups to all. */
function hiddenCounts(lines: readonly Line[], kin: number, width: number): boolean[] {
  const at = (row: number, column: number) => row * width + column;
  const growth = width - 1;
  const [kinRow, aroundRow, allRow] = [0, kin + 1, lines.length - 1];
  const along = lines.map((_, row) =>
    Array.from({ length: growth }, (_unused, column) => at(row, column)),
  );
  const rowsFrom = (first: number, end: number) =>
    Array.from({ length: end - first }, (_, index) => first + index);
  const down = Array.from({ length: width }, (_, column) =>
    [rowsFrom(kinRow, aroundRow), rowsFrom(aroundRow, allRow), [kinRow, aroundRow, allRow]].map(
      (rows) => rows.map((row) => at(row, column)),
    ),
  );
  return suppressSmall(
    lines.flatMap(({ counts }) => counts),
    [...along, ...down.flat()],
    // Kin stand above the tables and in table 2: their row covers for no neighbours.
    Array.from({ length: width }, (_, column) => at(kinRow, column)),
  );
}
