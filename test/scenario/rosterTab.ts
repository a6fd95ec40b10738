import { openSchool } from '../school/openSchool';
import type { Desk } from '../standin';

const IMPORT = 'Nhập danh sách';

/** A set-up book that waits for its first roster. */
export const openEmptyBook = () => openSchool({ classes: {} });

/** A list line by line, its cells parted by `|`. */
export function lines(...texts: string[]): string[][] {
  return texts.map((text) => text.split('|').map((cell) => cell.trim()));
}

/**
 * Pastes a roster over whatever stood in the import tab, clicks the import and answers its
 * questions. Returns what the dialogs said, line by line: first the preview (or why nothing could
 * be read), then how it ended.
 */
export function importRoster(
  desk: Desk,
  roster: readonly (readonly string[])[],
  answer: 'OK' | 'CANCEL' | 'refused' = 'OK',
): string[][] {
  desk.clear(`${IMPORT}!A1:P60`);
  const width = Math.max(...roster.map((row) => row.length));
  desk.paste(
    `${IMPORT}!A1`,
    roster.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
  );
  return clickImport(desk, answer);
}

/** Clicks the import of whatever stands in the tab. */
export function clickImport(desk: Desk, answer: 'OK' | 'CANCEL' | 'refused' = 'OK'): string[][] {
  const before = desk.alerts.length;
  const answers = { OK: ['OK', 'OK'], CANCEL: ['CANCEL'], refused: ['OK'] } as const;
  desk.click('Nhập danh sách học sinh', { answers: answers[answer] });
  return desk.alerts.slice(before).map(({ text }) => text.split('\n'));
}
