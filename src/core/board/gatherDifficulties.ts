import type { CellValue } from '../ledger/cellText';
import { cellText, readsAsDay } from '../ledger/cellText';
import { COLUMNS, type ColumnKey } from '../ledger/columns';
import type { Day } from '../school/day';
import { type Month, monthOfDay, shortMonth } from '../school/month';
import { capitalised } from '../text/capitalised';
import { fold } from '../text/fold';
import { isLegacyFont } from '../text/legacyFont';
import { seemsToNameAPerson } from '../text/names';
import { digitRun, emailLike } from '../text/personalData';
import { tidyText } from '../text/tidyText';

/** What the class tabs hold, before it is gathered. */
export interface DifficultyClass {
  className: string;
  /** Names and labels of its students, past ones too. */
  names: readonly string[];
  /** The typed cells of the class tab, from its first row. */
  rows: readonly (readonly CellValue[])[];
}

/** A line for `Khó khăn, đề xuất`. */
export interface Difficulty {
  className: string;
  day: Day;
  content: string;
  /** Tells a line that was written before, whatever became of its words. */
  source: string;
}

export interface GatheredDifficulties {
  lines: Difficulty[];
  /** Texts left out because they may hold personal data, by class. */
  leftOut: { className: string; count: number }[];
}

/** What stands in the place of a student's name. */
const SOMEBODY = 'một em';

const columnOf = (key: ColumnKey) => COLUMNS.findIndex((column) => column.key === key);

/**
 * The difficulties that teachers typed beside the rows, without names (domain 9, H2): one line for
 * a text of a class and month, however many rows say it. A text in which a name, a number or an
 * address still seems to stand is left out; the TPT reads it on the class tab.
 * @param today for rows whose day is missing or unreadable
 */
export function gatherDifficulties(
  classes: readonly DifficultyClass[],
  today: Day,
): GatheredDifficulties {
  const lines = new Map<string, Difficulty>();
  const leftOut: GatheredDifficulties['leftOut'] = [];
  for (const { className, names, rows } of classes) {
    const refused = new Set<string>();
    for (const row of rows) {
      const typed = tidyText(cellText(row[columnOf('difficulty')] ?? ''));
      if (typed === '') continue;
      const content = withoutNames(typed, names);
      if (holdsPersonalData(content)) {
        refused.add(fold(typed));
        continue;
      }
      const day = dayOfCell(row[columnOf('day')]) ?? today;
      const source = sourceOf(className, monthOfDay(day), content);
      if (!lines.has(source)) lines.set(source, { className, day, content, source });
    }
    if (refused.size > 0) leftOut.push({ className, count: refused.size });
  }
  return { lines: [...lines.values()], leftOut };
}

/** The text with every student's name taken out, the longest first so that no rest is left. */
function withoutNames(text: string, names: readonly string[]): string {
  const whole = [...new Set(names.map(tidyText))].filter((name) => name !== '');
  const longestFirst = [...whole].sort((a, b) => b.length - a.length);
  const patterns = longestFirst.map((name) =>
    namePattern(`(?:(?:em|bạn) )?${escaped(name)}`, 'giu'),
  );
  // "em An": a given name by itself may be a word, behind "em" or "bạn" it is somebody.
  const given = [...new Set(whole.map((name) => name.split(' ').pop() ?? ''))];
  const called = given.map((name) => namePattern(`(?:em|bạn|Em|Bạn) ${escaped(name)}`, 'gu'));
  const cleaned = [...patterns, ...called].reduce(
    (rest, pattern) => rest.replace(pattern, SOMEBODY),
    text,
  );
  return capitalised(cleaned);
}

/** A name as whole words: nothing of a longer word is taken. */
function namePattern(name: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])${name}(?![\\p{L}\\p{M}])`, flags);
}

function holdsPersonalData(text: string): boolean {
  return digitRun(text) || emailLike(text) || seemsToNameAPerson(text) || isLegacyFont(text);
}

function sourceOf(className: string, month: Month, content: string): string {
  return `Sổ lớp ${className}, tháng ${shortMonth(month)}: ${fold(content)}`;
}

function dayOfCell(value: CellValue | undefined): Day | undefined {
  return value !== undefined && readsAsDay(value) ? Math.floor(value) : undefined;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
