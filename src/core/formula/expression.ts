/**
 * The only way the add-on writes a formula. Arguments are joined by `;`, numbers are whole, and
 * neither an array literal nor a raw text can be expressed, so every formula reads the same in
 * vi_VN and en_US (platform 1.1-1.7).
 */
export interface Expression {
  readonly text: string;
  /** Binding strength of the outermost operator; an operand that binds weaker is bracketed. */
  readonly strength: number;
}

export type Operand = Expression | number | string | boolean;

/** Classic functions that Sheets, LibreOffice and Excel share. */
export type FunctionName =
  | 'AND'
  | 'CHOOSE'
  | 'COLUMN'
  | 'COUNTA'
  | 'COUNTBLANK'
  | 'COUNTIF'
  | 'COUNTIFS'
  | 'DATE'
  | 'DAY'
  | 'FIND'
  | 'IF'
  | 'IFERROR'
  | 'INDEX'
  | 'INT'
  | 'ISERROR'
  | 'ISNUMBER'
  | 'LEFT'
  | 'LEN'
  | 'MATCH'
  | 'MAX'
  | 'MID'
  | 'MIN'
  | 'MONTH'
  | 'N'
  | 'NOT'
  | 'OR'
  | 'RANK'
  | 'REPT'
  | 'ROUND'
  | 'ROW'
  | 'ROWS'
  | 'SMALL'
  | 'SUBSTITUTE'
  | 'SUM'
  | 'SUMIF'
  | 'SUMIFS'
  | 'SUMPRODUCT'
  | 'TODAY'
  | 'YEAR';

const STRENGTH = {
  comparison: 1,
  concatenation: 2,
  sum: 3,
  product: 4,
  atom: 5,
} as const;

type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=' | '&' | '+' | '-' | '*' | '/';

const OPERATOR_STRENGTH: Record<Operator, number> = {
  '=': STRENGTH.comparison,
  '<>': STRENGTH.comparison,
  '<': STRENGTH.comparison,
  '<=': STRENGTH.comparison,
  '>': STRENGTH.comparison,
  '>=': STRENGTH.comparison,
  '&': STRENGTH.concatenation,
  '+': STRENGTH.sum,
  '-': STRENGTH.sum,
  '*': STRENGTH.product,
  '/': STRENGTH.product,
};

/**
 * A literal or an expression as an expression.
 * @throws RangeError for a number that is not a whole one: a decimal is not portable (platform 1.7).
 */
export function expr(operand: Operand): Expression {
  if (typeof operand === 'object') return operand;
  if (typeof operand === 'string') return atom(`"${operand.replace(/"/g, '""')}"`);
  if (typeof operand === 'boolean') return atom(operand ? 'TRUE' : 'FALSE');
  if (!Number.isSafeInteger(operand)) throw new RangeError(`not a whole number: ${operand}`);
  return operand < 0 ? { text: String(operand), strength: STRENGTH.sum } : atom(String(operand));
}

/** A function call, `NAME(a;b)`. */
export function call(name: FunctionName, ...operands: Operand[]): Expression {
  return atom(`${name}(${operands.map((operand) => expr(operand).text).join(';')})`);
}

/** A left-associative chain of one operator, bracketed only where the meaning needs it. */
export function chain(operator: Operator, first: Operand, ...rest: Operand[]): Expression {
  const strength = OPERATOR_STRENGTH[operator];
  return rest.reduce<Expression>(
    (left, right) => ({
      text: `${bracketed(left, strength)}${operator}${bracketed(expr(right), strength + 1)}`,
      strength,
    }),
    expr(first),
  );
}

export const equal = (a: Operand, b: Operand): Expression => chain('=', a, b);
export const differs = (a: Operand, b: Operand): Expression => chain('<>', a, b);
export const greater = (a: Operand, b: Operand): Expression => chain('>', a, b);
export const atLeast = (a: Operand, b: Operand): Expression => chain('>=', a, b);
export const atMost = (a: Operand, b: Operand): Expression => chain('<=', a, b);
export const text = (...parts: [Operand, ...Operand[]]): Expression => chain('&', ...parts);
export const plus = (...terms: [Operand, ...Operand[]]): Expression => chain('+', ...terms);
export const minus = (a: Operand, b: Operand): Expression => chain('-', a, b);
export const times = (...factors: [Operand, ...Operand[]]): Expression => chain('*', ...factors);
export const divide = (a: Operand, b: Operand): Expression => chain('/', a, b);

/** `IF(condition;then;otherwise)`. */
export const when = (condition: Operand, then: Operand, otherwise: Operand): Expression =>
  call('IF', condition, then, otherwise);

/** The first case whose condition holds, else the last value: nested `IF`s. */
export function firstOf(
  cases: readonly (readonly [Operand, Operand])[],
  otherwise: Operand,
): Expression {
  return cases.reduceRight<Expression>(
    (rest, [condition, value]) => when(condition, value, rest),
    expr(otherwise),
  );
}

/** The text a cell is given: the expression behind `=`. */
export function formula(expression: Operand): string {
  return `=${expr(expression).text}`;
}

/** @internal for the reference builders of this folder. */
export function atom(text: string): Expression {
  return { text, strength: STRENGTH.atom };
}

function bracketed(expression: Expression, least: number): string {
  return expression.strength < least ? `(${expression.text})` : expression.text;
}
