import { labelKey } from '../text/labelKey';
import { tidyText } from '../text/tidyText';
import { typedDate } from '../text/typedDate';
import type { CellValue } from './cellText';
import { COLUMNS, type Column } from './columns';
import type { LedgerContext } from './readRow';

/** What cleaning knows: spellings to bring typed words to. */
export type CleaningContext = Pick<LedgerContext, 'labels' | 'lists'>;

/**
 * The cell as the book should hold it (design section 2, "Cleaning"). What cannot be read is left
 * but for its spaces and characters: nothing typed is lost. Cleaning twice changes nothing more.
 */
export function cleanCell(value: CellValue, column: Column, context: CleaningContext): CellValue {
  if (typeof value !== 'string' || value === '') return value;
  const tidy = tidyText(value);
  switch (column.kind.type) {
    case 'roster':
      return spellingOf(
        tidy,
        context.labels.map((label) => ({ label, aliases: [] })),
      );
    case 'list':
      return spellingOf(tidy, context.lists[column.kind.list]);
    case 'day':
      return typedDate(tidy) ?? tidy;
    case 'text':
      return tidy;
  }
}

/** All cells of a row, in the order of the columns. */
export function cleanRow(
  cells: readonly CellValue[],
  context: CleaningContext,
  columns: readonly Column[] = COLUMNS,
): CellValue[] {
  return columns.map((column, index) => cleanCell(cells[index] ?? '', column, context));
}

/** The label that a typed word stands for, if it stands for one only; else the word itself. */
function spellingOf(
  typed: string,
  items: readonly { label: string; aliases: readonly string[] }[],
): string {
  if (items.some(({ label }) => label === typed)) return typed;
  const key = labelKey(typed);
  const meant = items.filter(
    ({ label, aliases }) =>
      labelKey(label) === key || aliases.some((word) => labelKey(word) === key),
  );
  return meant.length === 1 && meant[0] ? meant[0].label : typed;
}
