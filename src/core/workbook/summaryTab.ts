import { summaryAttention } from './summaryAttention';
import { summaryBand } from './summaryBand';
import { summaryClasses } from './summaryClasses';
import { summaryClassHelpers } from './summaryClassHelpers';
import { summaryFacts } from './summaryFacts';
import { summaryHandIns } from './summaryHandIns';
import { SUMMARY_LAST_COLUMN, type SummaryLayout, summaryLayout } from './summaryLayout';
import type { SummaryLook } from './summaryLooks';
import { summaryMatrix } from './summaryMatrix';
import { summaryMonths } from './summaryMonths';
import type { Patch, SummaryPart } from './summaryPart';
import { summaryPeople } from './summaryPeople';
import { summarySkills } from './summarySkills';
import { summaryTargets } from './summaryTargets';
import { summaryWaiting } from './summaryWaiting';

/** `Tổng hợp`, the principal's page, from top to bottom (design sections 2 and 3). */
const PARTS: readonly ((layout: SummaryLayout) => SummaryPart)[] = [
  summaryBand,
  summaryTargets,
  summaryAttention,
  summaryHandIns,
  summaryWaiting,
  summaryClasses,
  summaryMatrix,
  summaryMonths,
  summarySkills,
  summaryPeople,
  summaryFacts,
  summaryClassHelpers,
];

/** The whole page as data: every cell of the grid, and what lies over the cells. */
export interface SummaryPage extends Required<Omit<SummaryPart, 'patches'>> {
  cells: string[][];
  looks: SummaryLook[][];
}

/** @param classNames by their places in the working tabs; at least one */
export function summaryPage(classNames: readonly string[]): SummaryPage {
  const layout = summaryLayout(classNames);
  const parts = PARTS.map((part) => part(layout));
  const grid = <T>(empty: T) =>
    Array.from({ length: layout.rows.last }, () =>
      Array.from({ length: SUMMARY_LAST_COLUMN }, () => empty),
    );
  const cells = grid('');
  const looks = grid<SummaryLook>('plain');
  for (const patch of parts.flatMap(({ patches }) => patches)) put(patch, cells, looks);
  return {
    cells,
    looks,
    merged: parts.flatMap(({ merged = [] }) => merged),
    heights: Object.assign({}, ...parts.map(({ heights = {} }) => heights)),
    framed: parts.flatMap(({ framed = [] }) => framed),
    colours: parts.flatMap(({ colours = [] }) => colours),
    charts: parts.flatMap(({ charts = [] }) => charts),
  };
}

function put(
  { row, column, cells: block, look }: Patch,
  cells: string[][],
  looks: SummaryLook[][],
) {
  block.forEach((line, i) => {
    line.forEach((cell, j) => {
      const [cellRow, lookRow] = [cells[row - 1 + i], looks[row - 1 + i]];
      if (!cellRow || !lookRow) throw new RangeError(`no row ${row + i} on the summary`);
      cellRow[column - 1 + j] = cell;
      lookRow[column - 1 + j] = typeof look === 'string' ? look : (look[j] ?? 'plain');
    });
  });
}
