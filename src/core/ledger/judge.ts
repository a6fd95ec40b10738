import { type CellValue, cellText, plainDay, readsAsDay, sameLabel, shownText } from './cellText';
import { COLUMNS, type Column, IDENTITY_KEYS } from './columns';
import { CROSS_RULES, type CrossRule, type Problem, problemsOf } from './problems';
import { type LedgerContext, type RowReading, readRow } from './readRow';
import { TEXT_RULES, type TextRule } from './textRules';

/** In the order in which the state column of a class tab numbers them, from 0. */
export const ROW_STATES = ['blank', 'pending', 'invalid', 'valid'] as const;
export type RowState = (typeof ROW_STATES)[number];

export interface Finding {
  problem: Problem;
  /** What was read in the cell. */
  shown: string;
  /** For cross-row rules: index of the row above that this one clashes with. */
  otherRow?: number;
}

export interface Verdict {
  state: RowState;
  /** The first thing wrong, if the row is invalid. */
  finding?: Finding;
  /** Keys of required columns that are empty, if the row is pending. */
  missing: readonly string[];
  reading: RowReading;
  /** Index of the first row below that disagrees with this one about the person. */
  contradictedBy?: number;
}

/** What a tab is judged by; a book has `LEDGER_RULES`. */
export interface LedgerRules {
  columns: readonly Column[];
  crossRules: readonly CrossRule[];
}

export const LEDGER_RULES: LedgerRules = { columns: COLUMNS, crossRules: CROSS_RULES };

/**
 * Judges the rows of one class tab, from the first to the last, as they stand (design section 2).
 * Cleaning is another thing: an uncleaned cell is invalid here.
 * @param rows cells in the order of the columns; short rows are empty to the right.
 */
export function judgeTab(
  rows: readonly (readonly CellValue[])[],
  context: LedgerContext,
  rules: LedgerRules = LEDGER_RULES,
): Verdict[] {
  const problems = problemsOf(rules.columns, rules.crossRules);
  const readings = rows.map((cells) => readRow(cells, rules.columns, context));
  const keys = rows.map((cells, index) =>
    completeKey(cells, readings[index] ?? {}, rules.columns, context),
  );
  const clashes = findClashes(keys, readings, rules.crossRules);
  const verdicts = rows.map((cells, index): Verdict => {
    const reading = readings[index] ?? {};
    const base = { missing: [], reading };
    if (isBlank(cells, rules.columns)) return { ...base, state: 'blank' };
    const own = findOwnProblem(cells, reading, rules.columns, context, problems);
    if (own) return { ...base, state: 'invalid', finding: own };
    const clash = clashes[index];
    if (clash) {
      const problem = problemNamed(problems, `${clash.rule.column}:${clash.rule.rule}`);
      const shown = shownCell(cells, rules.columns, problem.column);
      return { ...base, state: 'invalid', finding: { problem, shown, otherRow: clash.otherRow } };
    }
    const missing = rules.columns
      .filter(({ required }, column) => required && isEmpty(cells[column]))
      .map(({ key }) => key);
    return { ...base, missing, state: missing.length > 0 ? 'pending' : 'valid' };
  });
  clashes.forEach((clash, index) => {
    const upper = clash?.rule.rule === 'agrees' ? verdicts[clash.otherRow] : undefined;
    if (upper && upper.contradictedBy === undefined) upper.contradictedBy = index;
  });
  return verdicts;
}

function isEmpty(value: CellValue | undefined): boolean {
  return value === undefined || value === '';
}

function isBlank(cells: readonly CellValue[], columns: readonly Column[]): boolean {
  return columns.every(({ key }, index) => IDENTITY_KEYS.includes(key) || isEmpty(cells[index]));
}

/**
 * `student·person` of a complete row: every required cell filled and right, and no day after today;
 * else `undefined`.
 */
function completeKey(
  cells: readonly CellValue[],
  reading: RowReading,
  columns: readonly Column[],
  { today }: LedgerContext,
): string | undefined {
  const complete = columns.every(({ key, kind, required }, index) => {
    const place = reading[key] ?? 0;
    if (kind.type === 'day' && place > today) return false;
    if (!required) return true;
    const value = cells[index] ?? '';
    return kind.type === 'text' ? !isEmpty(value) && !textRuleBroken(value) : place > 0;
  });
  return complete ? IDENTITY_KEYS.map((key) => reading[key]).join('·') : undefined;
}

interface Clash {
  rule: CrossRule;
  otherRow: number;
}

function findClashes(
  keys: readonly (string | undefined)[],
  readings: readonly RowReading[],
  crossRules: readonly CrossRule[],
): (Clash | undefined)[] {
  const topmost = new Map<string, number>();
  const entries = crossRules.map(() => new Map<string, number>());
  return keys.map((key, index) => {
    if (key === undefined) return undefined;
    const top = topmost.get(key) ?? index;
    topmost.set(key, top);
    let clash: Clash | undefined;
    crossRules.forEach((rule, ruleIndex) => {
      let otherRow: number | undefined;
      if (rule.rule === 'agrees') {
        const differs = readings[top]?.[rule.column] !== readings[index]?.[rule.column];
        if (differs) otherRow = top;
      } else {
        const entry = [key, ...(rule.columns ?? []).map((name) => readings[index]?.[name])].join(
          '·',
        );
        const seen = entries[ruleIndex];
        if (seen?.has(entry)) otherRow = seen.get(entry);
        else seen?.set(entry, index);
      }
      if (otherRow !== undefined) clash ??= { rule, otherRow };
    });
    return clash;
  });
}

function findOwnProblem(
  cells: readonly CellValue[],
  reading: RowReading,
  columns: readonly Column[],
  context: LedgerContext,
  problems: readonly Problem[],
): Finding | undefined {
  for (const [index, column] of columns.entries()) {
    const value = cells[index] ?? '';
    if (isEmpty(value)) continue;
    const name = ownRuleBroken(value, reading[column.key] ?? 0, column, context);
    if (name !== undefined) {
      const problem = problemNamed(problems, `${column.key}:${name}`);
      return { problem, shown: shownCell(cells, columns, column.key) };
    }
  }
  return undefined;
}

/** The name, within its column, of the first rule that a filled cell breaks. */
function ownRuleBroken(
  value: CellValue,
  place: number,
  column: Column,
  context: LedgerContext,
): string | undefined {
  switch (column.kind.type) {
    case 'roster':
      return place > 0 ? undefined : 'unlisted';
    case 'list': {
      if (place > 0) return undefined;
      const typed = cellText(value);
      const hint = (column.hints ?? []).findIndex(({ typed: words }) =>
        words.some((word) => sameLabel(word, typed)),
      );
      return hint >= 0 ? `hint${hint + 1}` : 'unlisted';
    }
    case 'day':
      if (typeof value !== 'number') return 'notADay';
      if (place === 0) return 'outsideYear';
      return place > context.today ? 'future' : undefined;
    case 'text':
      return textRuleBroken(value)?.code;
  }
}

function textRuleBroken(value: CellValue): TextRule | undefined {
  return TEXT_RULES.find(({ breaks }) => breaks(cellText(value)));
}

function problemNamed(problems: readonly Problem[], code: string): Problem {
  const problem = problems.find((candidate) => candidate.code === code);
  if (!problem) throw new Error(`no problem is declared as ${code}`, { cause: { code } });
  return problem;
}

function shownCell(cells: readonly CellValue[], columns: readonly Column[], key: string): string {
  const index = columns.findIndex((column) => column.key === key);
  const value = cells[index] ?? '';
  const isDay = columns[index]?.kind.type === 'day';
  return isDay && readsAsDay(value) ? plainDay(value) : shownText(value);
}
