import { TAB, type TabKey } from '../../core/workbook/tabNames';
import type { Book } from '../book';

/**
 * The book's own tabs by the ids of their sheets, which no renaming or moving changes. They are kept
 * with the document (platform 13.7), where nobody types over them; a copy of the file has none until
 * the next set-up.
 */
const PROPERTY = 'tabMarks';

/** Persisted name of a tab: its key, or `class:` and the name of a class's tab. */
export function markKey(tab: string): string {
  const key = (Object.keys(TAB) as TabKey[]).find((each) => TAB[each] === tab);
  return key ?? `class:${tab}`;
}

/** Ids of sheets by `markKey`. Nothing but this file writes the property. */
export function readTabMarks(): ReadonlyMap<string, number> {
  const kept = PropertiesService.getDocumentProperties()?.getProperty(PROPERTY);
  return new Map(kept ? Object.entries(JSON.parse(kept) as Record<string, number>) : []);
}

/**
 * Marks tabs that stand under their own names: those just made, and those without a mark. One read
 * and at most one write of properties, two milliseconds a tab that is marked (platform 8.5).
 * @param tabs names of the book's own tabs and those of its classes
 * @param made names of tabs that take the place of others
 */
export function markTabs(book: Book, tabs: readonly string[], made: readonly string[]): void {
  const marks = new Map(readTabMarks());
  const unmarked = tabs.filter((tab) => made.includes(tab) || !marks.has(markKey(tab)));
  const standing = unmarked.flatMap((tab) => {
    const sheet = book.find(tab);
    return sheet ? [[markKey(tab), sheet.getSheetId()] as const] : [];
  });
  if (standing.every(([key, id]) => marks.get(key) === id)) return;
  for (const [key, id] of standing) marks.set(key, id);
  const text = JSON.stringify(Object.fromEntries(marks));
  PropertiesService.getDocumentProperties()?.setProperty(PROPERTY, text);
}
