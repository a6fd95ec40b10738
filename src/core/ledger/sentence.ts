import { columnLetter } from '../formula/reference';
import { type Day, partsOfDay } from '../school/day';
import { seemsToNameAPerson } from '../text/names';
import { type CellValue, cellText, plainDay } from './cellText';
import type { Finding, LedgerRules, Verdict } from './judge';
import { LEDGER_RULES } from './judge';
import { ABLE_LEVEL, COUNTED_LEVEL, KIN, type Lists } from './lists';
import type { SentencePart } from './problems';
import { levelOf } from './readRow';
import {
  CELL,
  CLOSED,
  CLOSED_END,
  CONJUNCTION,
  CONTRADICTED,
  CONTRADICTED_END,
  COUNTED_AS,
  MISSING,
  NAMES_SOMEONE,
  READ,
  READ_END,
} from './verdictWords';

export interface SentenceContext {
  lists: Lists;
  yearStart: Day;
  yearEnd: Day;
  /** Sheet row of the first judged row. */
  firstRow: number;
  /** Sheet column of the first input column. */
  firstColumn: number;
  /** Last closed day; nothing is closed without it. */
  closedUntil?: Day;
}

/** The same sentence as the row's formula shows in `Kiểm tra dòng`. */
export function verdictSentence(
  verdict: Verdict,
  cells: readonly CellValue[],
  index: number,
  context: SentenceContext,
  { columns }: LedgerRules = LEDGER_RULES,
): string {
  switch (verdict.state) {
    case 'blank':
      return '';
    case 'pending': {
      const missing = columns.filter(({ key }) => verdict.missing.includes(key));
      return MISSING + missing.map(({ header }) => header).join(CONJUNCTION);
    }
    case 'invalid':
      return verdict.finding ? problemSentence(verdict.finding, index, context, columns) : '';
    case 'valid': {
      const texts = columns
        .map(({ kind }, column) => (kind.type === 'text' ? cellText(cells[column] ?? '') : ''))
        .join(' ');
      return [
        countedSentence(verdict, context),
        seemsToNameAPerson(texts) ? NAMES_SOMEONE : '',
        verdict.contradictedBy === undefined
          ? ''
          : CONTRADICTED + (verdict.contradictedBy + context.firstRow) + CONTRADICTED_END,
      ].join('');
    }
  }
}

function problemSentence(
  { problem, shown, otherRow }: Finding,
  index: number,
  context: SentenceContext,
  columns: LedgerRules['columns'],
): string {
  const column = columns.findIndex(({ key }) => key === problem.column);
  const letter = columnLetter(context.firstColumn + column);
  const where = `${CELL}${letter}${context.firstRow + index} (${columns[column]?.header ?? ''})`;
  const other =
    otherRow === undefined ? '' : `${problem.other ?? ''}${context.firstRow + otherRow}: `;
  const says = problem.says.map((part) => said(part, context)).join('');
  return `${where}: ${READ}${shown}${READ_END}${other}${says}.`;
}

function said(part: SentencePart, context: SentenceContext): string {
  return typeof part === 'string' ? part : plainDay(context[part.bound]);
}

function countedSentence(
  { reading }: Verdict,
  { lists, closedUntil = 0 }: Pick<SentenceContext, 'lists' | 'closedUntil'>,
): string {
  const level = levelOf(reading);
  if (level < COUNTED_LEVEL) return COUNTED_AS.notYet;
  const day = reading.day ?? 0;
  if (day <= closedUntil) return CLOSED + plainMonth(day) + CLOSED_END;
  if (lists.relations[(reading.relation ?? 0) - 1]?.group !== KIN) return COUNTED_AS.neighbour;
  return level >= ABLE_LEVEL ? COUNTED_AS.able : COUNTED_AS.guided;
}

/** `9/2025`, as the row formula writes a month. */
function plainMonth(day: Day): string {
  const { year, month } = partsOfDay(day);
  return `${month}/${year}`;
}
