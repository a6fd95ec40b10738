import { type CellGrid, gridValue } from '../core/closing/cellGrid';
import type { Difference } from '../core/closing/difference';
import { figureDifferences } from '../core/closing/figureDifferences';
import { cellText } from '../core/ledger/cellText';
import type { SchoolRecord } from '../core/report/schoolRecord';
import { figuresColumn, figuresRow } from '../core/workbook/figuresTab';
import { MONTHS_IN_BOOK } from '../core/workbook/settingsTab';
import { formulaColumns } from './reconcile';

/**
 * Today's figures of every class in `_Số liệu` against those counted from its rows. Less than a
 * reconciliation before a closing, which looks at every formula of the class tabs too, and without a
 * read a class.
 */
export function compareFigures(grid: CellGrid, school: SchoolRecord): Difference[] {
  const column = figuresColumn('className');
  const nameAt = (place: number) =>
    cellText(gridValue(grid, figuresRow(place, MONTHS_IN_BOOK), column));
  const isFormula = formulaColumns();
  const now = { period: MONTHS_IN_BOOK, until: school.context.today };
  const places: string[] = [];
  while (nameAt(places.length) !== '') places.push(nameAt(places.length));
  return school.ledgers.flatMap((ledger) => {
    const place = places.indexOf(ledger.className);
    return place < 0 ? [] : figureDifferences(grid, place, ledger, [now], isFormula);
  });
}
