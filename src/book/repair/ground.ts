import { columnLetter } from '../../core/formula/reference';
import { cellText } from '../../core/ledger/cellText';
import { TAB, type TabKey } from '../../core/workbook/tabNames';
import type { Book } from '../book';
import { cellValue } from '../cells';
import { readClassPlaces } from '../classLists';
import { textDigest } from '../textDigest';
import { TAB_CHECKS } from './tabChecks';

/** Tabs whose formulas, titles or words the classes' formulas stand on. */
export const FOUNDATIONS: readonly TabKey[] = [
  'settings',
  'lists',
  'students',
  'classes',
  'closings',
  'handIns',
  'rules',
  'classLists',
  'figures',
  'classTemplate',
];

/**
 * The shape of the foundations as a digest: which of them stand, how their columns and rows are
 * called, which classes have a place. A walk in several calls knows by it whether anybody changed,
 * between two of them, what it judges and writes by.
 */
export function readGround(book: Book): string {
  const standing = FOUNDATIONS.filter((key) => book.has(key));
  const titles = TAB_CHECKS.flatMap(([key, check]) => {
    if (!standing.includes(key)) return [];
    const { titles: row, rowKeys } = check;
    const letter = rowKeys && columnLetter(rowKeys.column);
    return [
      textsOf(book, key, `A${row}:${row}`),
      ...(rowKeys ? [textsOf(book, key, `${letter}${rowKeys.first}:${letter}`)] : []),
    ];
  });
  const places = standing.includes('classLists') ? readClassPlaces(book) : [];
  const classNames = places.map(({ className }) => className);
  return textDigest(JSON.stringify([standing, titles, classNames]));
}

function textsOf(book: Book, key: TabKey, place: string): string[] {
  const values = book.named(TAB[key]).getRange(place).getValues();
  return values.flat().map((value) => cellText(cellValue(value)).trim());
}
