import { type Expression, type Operand, text } from '../formula/expression';
import { block, cell } from '../formula/reference';
import { PIECES, type PieceTables } from '../ledger/textRules';
import { FAMILY_NAMES } from '../text/names';
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
const NAMES_COLUMN = PIECES_COLUMN + 1;
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

/** Words joined as one text expression; a single word stays a literal. */
export function joined(parts: readonly Operand[]): Expression {
  const [first = '', ...rest] = parts;
  return text(first, ...rest);
}
