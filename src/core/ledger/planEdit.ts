import { type CellValue, cellText, sameLabel } from './cellText';
import { type CleaningContext, cleanRow } from './clean';
import { COLUMNS, type Column, IDENTITY_KEYS } from './columns';

/** What an edit touched, in places of the columns and rows of the typed cells, from 0. */
export interface EditedArea {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** Cells to write, side by side from a place on. */
export interface PlannedWrite {
  row: number;
  column: number;
  /** One row, or one column of several rows. */
  values: CellValue[][];
}

/** Columns that say who a person is; known once, they are filled in for the person's later rows. */
const PERSON_KEYS: readonly string[] = ['relation', 'ageBand'];

/**
 * What to write after somebody typed or pasted (design section 2, "Help that needs a script"):
 * cleaned cells; after a single cell also relation and age band of a person known further up, and
 * the class's own defaults into empty cells. At most two writes follow a single cell, so that the
 * trigger stays quick; a default that had to wait is filled by the row's next edit. An emptied cell
 * fills nothing, so that a row can be dropped cell by cell.
 * @param rows typed cells from the tab's first row down to the last one edited
 * @param defaults what stands above each column in row 1, `''` for no default
 */
export function planEdit(
  rows: readonly (readonly CellValue[])[],
  area: EditedArea,
  defaults: readonly CellValue[],
  spelling: CleaningContext,
  columns: readonly Column[] = COLUMNS,
): PlannedWrite[] {
  const edited = rows.slice(area.firstRow, area.lastRow + 1);
  const cleaned = edited.map((row) => cleanRow(row, spelling, columns));
  const writes: PlannedWrite[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const changed = cleaned.map((row, index) => row[column] !== edited[index]?.[column]);
    for (const [first, count] of runs(changed)) {
      const values = cleaned.slice(first, first + count).map((row) => [row[column] ?? '']);
      writes.push({ row: area.firstRow + first, column, values });
    }
  }
  const single = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
  const [row] = cleaned;
  if (!single || !row || (row[area.firstColumn] ?? '') === '') return writes;
  const above = rows.slice(0, area.firstRow);
  const fills = [knownPerson(row, above, columns), preset(row, defaults, columns)];
  for (const fill of fills) {
    if (fill && writes.length < 2) writes.push({ row: area.firstRow, ...fill });
  }
  return writes;
}

type Fill = Omit<PlannedWrite, 'row'>;

function knownPerson(
  row: readonly CellValue[],
  above: readonly (readonly CellValue[])[],
  columns: readonly Column[],
): Fill | undefined {
  const at = (cells: readonly CellValue[], key: string) =>
    cells[columns.findIndex((column) => column.key === key)] ?? '';
  const isFilled = (cells: readonly CellValue[], keys: readonly string[]) =>
    keys.every((key) => at(cells, key) !== '');
  if (!isFilled(row, IDENTITY_KEYS) || PERSON_KEYS.some((key) => at(row, key) !== '')) return;
  const known = above.find(
    (cells) =>
      isFilled(cells, PERSON_KEYS) &&
      IDENTITY_KEYS.every((key) => sameLabel(cellText(at(cells, key)), cellText(at(row, key)))),
  );
  if (!known) return undefined;
  const column = columns.findIndex(({ key }) => key === PERSON_KEYS[0]);
  return { column, values: [PERSON_KEYS.map((key) => at(known, key))] };
}

/**
 * The class's defaults for the empty columns of a row that says something; the columns that take
 * one stand side by side.
 */
function preset(
  row: readonly CellValue[],
  defaults: readonly CellValue[],
  columns: readonly Column[],
): Fill | undefined {
  const says = columns.some(
    ({ key }, index) => !IDENTITY_KEYS.includes(key) && (row[index] ?? '') !== '',
  );
  const takes = (index: number) =>
    columns[index]?.preset === true && (defaults[index] ?? '') !== '' && (row[index] ?? '') === '';
  const [run] = runs(columns.map((_, index) => takes(index)));
  if (!says || !run) return undefined;
  const [column, count] = run;
  return { column, values: [defaults.slice(column, column + count)] };
}

/** Runs of true as [first, length]. */
function runs(flags: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  flags.forEach((flag, index) => {
    const last = found[found.length - 1];
    if (!flag) return;
    if (last && last[0] + last[1] === index) last[1] += 1;
    else found.push([index, 1]);
  });
  return found;
}
