import { cellText } from '../../core/ledger/cellText';
import { readBackupName } from '../../core/repair/backupName';
import { HEADER_ROW, isClassTabHeader, LIVE_ROW } from '../../core/workbook/classTab';
import { LIVE_LINE_COLUMN } from '../../core/workbook/liveLine';
import { TABLES } from '../../core/workbook/tables';
import { TAB } from '../../core/workbook/tabNames';
import type { Book } from '../book';
import { cellValue } from '../cells';
import { UNFINISHED } from '../unfinished';
import { markKey, readTabMarks } from './tabMarks';

/** A tab that may stand under another name. */
export interface SoughtTab {
  name: string;
  /** For the tab of a class. */
  className?: string;
}

export interface RenamedTab {
  name: string;
  /** What it is called now. */
  now: string;
}

/**
 * Where tabs that are missing stand under other names: by the marks of their sheets, and where there
 * is no such sheet by what a strange tab looks like (its header, and whose live line it shows).
 * @param missing tabs that do not stand under their names
 * @param known names of tabs that are somebody's own, so that they are not looked into
 */
export function findRenamed(
  book: Book,
  missing: readonly SoughtTab[],
  known: readonly string[],
): RenamedTab[] {
  if (missing.length === 0) return [];
  if (!book.hasOthersThan([...Object.values(TAB), ...known])) return [];
  const strange = strangeTabs(book, known);
  if (strange.length === 0) return [];
  const marks = readTabMarks();
  const ids = new Map(strange.map((name) => [book.named(name).getSheetId(), name]));
  const marked = new Map(
    missing.map(({ name }) => [name, ids.get(marks.get(markKey(name)) ?? -1)]),
  );
  const spoken = [...marked.values()];
  const looks = new Map<string, string[][]>();
  const lookOf = (name: string) => {
    const look = looks.get(name) ?? firstRows(book, name);
    looks.set(name, look);
    return look;
  };
  return missing.flatMap((sought) => {
    const { name } = sought;
    const now =
      marked.get(name) ??
      strange.find((tab) => !spoken.includes(tab) && looksLike(lookOf(tab), sought));
    return now === undefined ? [] : [{ name, now }];
  });
}

/** Tabs that bear no name of the book's, backups and what is being made aside. */
export function strangeTabs(book: Book, known: readonly string[]): string[] {
  const own: readonly string[] = Object.values(TAB);
  return book
    .names()
    .filter(
      (name) =>
        !own.includes(name) &&
        !known.includes(name) &&
        !name.startsWith(UNFINISHED) &&
        !readBackupName(name),
    );
}

/** As text, the row of the live line and the header's. */
export function firstRows(book: Book, name: string): string[][] {
  const values = book.named(name).getRange(`A${LIVE_ROW}:${HEADER_ROW}`).getValues();
  return values.map((row) => row.map((value) => cellText(cellValue(value)).trim()));
}

function looksLike(rows: readonly (readonly string[])[], { name, className }: SoughtTab): boolean {
  if (className !== undefined) {
    const live = rows[LIVE_ROW - 1]?.[LIVE_LINE_COLUMN - 1] ?? '';
    return isClassTab(rows) && live.startsWith(`${className} · `);
  }
  const table = Object.values(TABLES).find(({ tab }) => TAB[tab] === name);
  const titles = rows[0] ?? [];
  return table?.columns.every(({ header }, index) => titles[index] === header) ?? false;
}

/** Whether the first rows are those of a class tab. */
export function isClassTab(rows: readonly (readonly string[])[]): boolean {
  return isClassTabHeader(rows[HEADER_ROW - 1] ?? []);
}
