import { cellText } from '../../core/ledger/cellText';
import { CLOSED_UNTIL_COLUMN, closedUntilFormula } from '../../core/workbook/closingsTab';
import { TABLES } from '../../core/workbook/tables';
import { TAB, type TabKey } from '../../core/workbook/tabNames';
import { cellValue } from '../cells';
import { columnRule } from '../tableTab';
import { validationKey, validationKeys } from './ruleKeys';
import type { TabCheck } from './tabChecks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a tab should have, as comparable data. */
export interface WantedTab {
  /** Titles of the columns, as far as there are any. */
  titles: string[];
  /** Words that say what the rows hold, from the first row that has them. */
  rowKeys: string[];
  /** Words by column, from row 1. */
  labels: ReadonlyMap<number, string[]>;
  /** Formulas, from A1. */
  formulas: string[][];
  /**
   * Rules by column, row for row from `firstRow`; a single one is that of all rows. Columns without
   * rules are left out.
   */
  rules: ReadonlyMap<number, string[]>;
  firstRow: number;
}

/** A plain table follows from its columns; nothing has to be made to know it. */
export function wantedTable(key: TabKey): WantedTab | undefined {
  const table = Object.values(TABLES).find(({ tab }) => tab === key);
  if (!table) return undefined;
  const until = new Array<string>(CLOSED_UNTIL_COLUMN).fill('');
  until[CLOSED_UNTIL_COLUMN - 1] = closedUntilFormula();
  const rules = table.columns.flatMap((column, index) => {
    const rule = columnRule(column);
    return rule ? [[index + 1, [validationKey(rule)]] as [number, string[]]] : [];
  });
  return {
    titles: table.columns.map(({ header }) => header),
    rowKeys: [],
    labels: new Map(),
    formulas: TAB[key] === TAB.closings ? [until] : [],
    rules: new Map(rules),
    firstRow: 2,
  };
}

/** Any other tab is read off one that was just made. Three reads and one for each labelled column. */
export function wantedOf(reference: Sheet, { titles, rowKeys, labels = [] }: TabCheck): WantedTab {
  const [rows, columns] = [reference.getMaxRows(), reference.getMaxColumns()];
  const texts = (row: number, column: number, height: number, width: number) =>
    reference
      .getRange(row, column, height, width)
      .getValues()
      .map((line) => line.map((value) => cellText(cellValue(value)).trim()));
  const whole = reference.getRange(1, 1, rows, columns);
  const rules = validationKeys(whole);
  return {
    titles: withoutEnd(texts(titles, 1, 1, columns)[0] ?? []),
    rowKeys: rowKeys
      ? withoutEnd(
          texts(rowKeys.first, rowKeys.column, rows - rowKeys.first + 1, 1).map(
            ([word]) => word ?? '',
          ),
        )
      : [],
    labels: new Map(
      labels.map((column) => [column, texts(1, column, rows, 1).map(([word]) => word ?? '')]),
    ),
    formulas: whole.getFormulas(),
    rules: new Map(
      Array.from({ length: columns }, (_, index) => index + 1).flatMap((column) => {
        const ofColumn = rules(column - 1);
        return ofColumn.some((key) => key !== '') ? [[column, ofColumn] as const] : [];
      }),
    ),
    firstRow: 1,
  };
}

function withoutEnd(words: string[]): string[] {
  const last = words.reduce((found, word, index) => (word === '' ? found : index), -1);
  return words.slice(0, last + 1);
}
