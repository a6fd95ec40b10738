import { type Expression, formula, text } from '../formula/expression';
import { block, cell, columnLetter } from '../formula/reference';
import type { Problem, SentencePart } from '../ledger/problems';
import { PIECES, type PieceTables } from '../ledger/textRules';
import { FAMILY_NAMES } from '../text/names';
import { type ClassTabLayout, classTabLayout, FIRST_ROW } from './classTab';
import { plainDayFormula } from './plainDayFormula';
import { settingCell } from './settingsTab';
import { TAB } from './tabNames';

/** `_Quy tắc`: what the row formulas say and search for, made from the rule table. */
export const RULES_HEADER = ['Mã', 'Cột', 'Ô', 'Tên cột', 'Dòng kia', 'Câu'] as const;
export type RulesField = 'code' | 'column' | 'letter' | 'header' | 'other' | 'says';
const FIELDS: readonly RulesField[] = ['code', 'column', 'letter', 'header', 'other', 'says'];

export const RULES_FIRST_ROW = 2;
/** Column of the searched pieces; markers in row 1, pairs in row 2. */
export const PIECES_COLUMN = FIELDS.length + 2;

/** The bounded block of one field over all problems. */
export function rulesBlock(field: RulesField, problems: number): Expression {
  return block({
    tab: TAB.rules,
    column: FIELDS.indexOf(field) + 1,
    firstRow: RULES_FIRST_ROW,
    lastRow: RULES_FIRST_ROW + problems - 1,
  });
}

/** The rows below the header, one a problem: plain values, and a formula where a bound is named. */
export function rulesRowValues(
  problems: readonly Problem[],
  layout: Pick<ClassTabLayout, 'columns' | 'input'> = classTabLayout(FIRST_ROW),
): (string | number)[][] {
  return problems.map(({ code, column, other, says }) => {
    const at = layout.input(column);
    const header = layout.columns.find(({ key }) => key === column)?.header ?? '';
    return [code, at, columnLetter(at), header, other ?? '', saysCell(says)];
  });
}

const BOUNDS = { yearStart: 'schoolYear.start', yearEnd: 'schoolYear.end' } as const;

function saysCell(says: readonly SentencePart[]): string {
  const [first = '', ...rest] = says.map((part) =>
    typeof part === 'string' ? part : plainDayFormula(settingCell(BOUNDS[part.bound])),
  );
  return typeof first === 'string' && rest.length === 0 ? first : formula(text(first, ...rest));
}

const pieceTable = (name: keyof typeof PIECES, row: number) => ({
  cell: cell(PIECES_COLUMN, row, { tab: TAB.rules }),
  rows: block({ tab: TAB.rules, column: 1, firstRow: 1, lastRow: PIECES[name].count }),
  size: PIECES[name].size,
});

export const PIECE_TABLES: PieceTables = {
  markers: pieceTable('markers', 1),
  pairs: pieceTable('pairs', 2),
};

/** Family names that make a note look as if it named a person, one a row. */
export const NAMES_COLUMN = PIECES_COLUMN + 1;
export const NAMES_BLOCK = block({
  tab: TAB.rules,
  column: NAMES_COLUMN,
  firstRow: 1,
  lastRow: FAMILY_NAMES.length,
});

/** Rows the tab needs. */
export function rulesRows(problems: number): number {
  return Math.max(RULES_FIRST_ROW + problems, PIECES.markers.count, PIECES.pairs.count);
}
