import { columnLetter } from '../../core/formula/reference';
import { cellText } from '../../core/ledger/cellText';
import type { Finding, FindingCode } from '../../core/repair/finding';
import { type LineStep, planLines, type StandingLine } from '../../core/repair/planLines';
import { cellValue } from '../cells';
import { COLUMNS, type Direction, takeLineSteps } from './lineSteps';
import type { Repairs } from './repairs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface LinesToCheck {
  tab: string;
  sheet: Sheet;
  /** The tab as the add-on makes it. */
  reference: () => Sheet;
  /** Titles of the lines, from the first. */
  wanted: readonly string[];
  /** Place of the titles across the lines, and of the first line, from 1. */
  titles: number;
  first: number;
  repairs: Repairs;
}

const CODES: Readonly<Record<LineStep['kind'], FindingCode>> = {
  delete: 'lineInserted',
  setAside: 'lineSetAside',
  move: 'lineMoved',
  insert: 'lineDeleted',
  retitle: 'titleChanged',
};

/**
 * Columns (or rows) of a tab by their titles. One read where they stand as they were made.
 * @returns whether they do, or do again
 */
export function checkLines(direction: Direction, lines: LinesToCheck): boolean {
  const { tab, sheet, reference, wanted, titles, first, repairs } = lines;
  const shown = standingTitles(direction, sheet, lines);
  if (wanted.every((title, index) => shown[index] === title)) return true;
  const standing = standingLines(direction, sheet, lines);
  const steps = planLines(standing, wanted);
  const word = direction === COLUMNS ? 'cột' : 'dòng';
  if (!steps) {
    repairs.found({ code: 'linesUnclear', tab, params: { word } });
    return false;
  }
  const findings = steps.map((step): Finding => {
    // What goes away is named where people see it now, the rest where it comes to stand.
    const at = first + ('stood' in step ? step.stood : step.at);
    const cell =
      direction === COLUMNS ? `${columnLetter(at)}${titles}` : `${columnLetter(titles)}${at}`;
    const title = 'title' in step ? step.title : '';
    const was = 'was' in step ? step.was : '';
    return { code: CODES[step.kind], tab, cell, params: { word, title, was } };
  });
  const mend = () =>
    takeLineSteps(direction, steps, { sheet, reference: reference(), first, titles });
  return findings.map((finding, index) => {
    // All steps are one mend: each place counts on the steps before it.
    const isLast = index === findings.length - 1;
    return repairs.found(finding, isLast ? mend : () => undefined, tab);
  })[0] as boolean;
}

function standingTitles(
  direction: Direction,
  sheet: Sheet,
  { titles, first, wanted }: LinesToCheck,
): string[] {
  const count = Math.min(wanted.length, direction.count(sheet) - first + 1);
  const cells =
    direction === COLUMNS
      ? sheet.getRange(titles, first, 1, count)
      : sheet.getRange(first, titles, count, 1);
  return cells
    .getValues()
    .flat()
    .map((value) => cellText(cellValue(value)).trim());
}

/** From `first` on; a line is empty where nothing stands in it besides its title. */
function standingLines(
  direction: Direction,
  sheet: Sheet,
  { titles, first }: Pick<LinesToCheck, 'titles' | 'first'>,
): StandingLine[] {
  const values = sheet
    .getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())
    .getValues()
    .map((row) => row.map((value) => cellText(cellValue(value)).trim()));
  const lines = direction === COLUMNS ? across(values) : values;
  return lines.slice(first - 1).map((line) => ({
    title: line[titles - 1] ?? '',
    empty: line.every((text, place) => place === titles - 1 || text === '' || text === UNTICKED),
  }));
}

/** An unticked box is no content (platform 10.20). */
const UNTICKED = cellText(false);

function across<T>(rows: readonly (readonly T[])[]): T[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] as T));
}
