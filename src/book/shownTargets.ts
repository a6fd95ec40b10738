import { SUMMARY_COLUMNS, summaryLayout } from '../core/workbook/summaryLayout';
import { TARGET_LINES, targetRow } from '../core/workbook/summaryTargetRows';
import type { Book } from './book';

/** A line of targets as the principal reads it on `Tổng hợp`. */
export interface ShownTarget {
  label: string;
  /** `≥ 85% (2026)`. */
  planned: string;
  /** `75,0% (33/44)`, or `–`. */
  achieved: string;
  /** `Đạt`, `Chưa đạt`, `Không tự đo` or `–`. */
  verdict: string;
  /** A part of the line above. */
  part: boolean;
}

/** First columns of the table's merged cells (`summaryTargets`). */
const COLUMN = { label: 1, planned: 6, share: 8, counts: 9, verdict: 12 } as const;

/**
 * Targets against results off the live page, so that the sidebar and the principal see the same. One
 * read; nothing where the page was not written for these classes yet.
 * @param classNames by their places in the working tabs
 */
export function readShownTargets(book: Book, classNames: readonly string[]): ShownTarget[] {
  const { rows } = summaryLayout(classNames);
  const sheet = book.tab('summary');
  const [first, last] = [TARGET_LINES[0], TARGET_LINES[TARGET_LINES.length - 1]].map((line) =>
    targetRow(line?.key ?? 'both', rows),
  );
  if (first === undefined || last === undefined || sheet.getMaxRows() < last) return [];
  const shown = sheet.getRange(first, 1, last - first + 1, SUMMARY_COLUMNS).getDisplayValues();
  return TARGET_LINES.map((line) => {
    const cells = shown[targetRow(line.key, rows) - first] ?? [];
    const at = (column: keyof typeof COLUMN) => cells[COLUMN[column] - 1] ?? '';
    const counts = at('counts');
    return {
      label: 'part' in line ? line.part : at('label'),
      planned: at('planned'),
      achieved: counts === '' ? at('share') : `${at('share')} (${counts})`,
      verdict: at('verdict'),
      part: 'part' in line,
    };
  }).filter(({ label }) => label !== '');
}
