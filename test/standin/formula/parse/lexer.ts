import type { Corner } from './ast';
import { columnOfLetters } from './column-letters';
import { FormulaSyntaxError, UnsupportedFormulaError } from './trouble';

export type Token =
  | {
      readonly kind: 'number' | 'decimal' | 'text' | 'error' | 'word' | 'function' | 'sign';
      readonly text: string;
    }
  | { readonly kind: 'cell'; readonly text: string; readonly corner: Corner }
  /** The tab's name before `!`, quotes taken off. */
  | { readonly kind: 'sheet'; readonly text: string };

type TokenKind = Token['kind'] | Refused | 'space' | 'quotedSheet';
type Refused = 'array' | 'open' | 'power' | 'point' | 'comma';

/** In order: the first shape that fits takes the text. The commonest come first. */
const SHAPES: readonly (readonly [TokenKind, RegExp])[] = [
  ['cell', /\$?[A-Za-z]{1,3}\$?[1-9]\d*(?![\p{L}\p{N}_.!]|\s*\()/uy],
  ['function', /[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/uy],
  ['text', /"(?:[^"]|"")*"/y],
  ['power', /\d*,?\d+[eE][-+]?\d+(?![\p{L}\p{N}_.!])/uy],
  ['decimal', /\d*,\d+/y],
  ['point', /\d*\.\d+/y],
  ['open', /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])|\$?\d+:\$?\d+/uy],
  ['number', /\d+/y],
  ['quotedSheet', /'(?:[^']|'')+'!/y],
  ['sheet', /[\p{L}_][\p{L}\p{N}_.]*!/uy],
  ['word', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['space', /\s+/y],
  ['error', /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/y],
  ['array', /[{}]/y],
  ['comma', /,/y],
];

/** Signs are most of a formula: they are found by hand, and each is one object for ever. */
const SIGNS = new Map<string, Token>(
  [...'-+*/^&=<>%:;()', '<=', '>=', '<>'].map((text) => [text, { kind: 'sign', text }]),
);

const REFUSED: Partial<Record<TokenKind, (text: string) => Error>> &
  Record<Refused, (text: string) => Error> = {
  array: (text) => new UnsupportedFormulaError(`array literals are not supported: ${text}`),
  open: (text) => new UnsupportedFormulaError(`open ranges are not supported: ${text}`),
  power: (text) => new UnsupportedFormulaError(`powers of ten are not supported: ${text}`),
  point: (text) => new FormulaSyntaxError(`no decimal sign in vi_VN: ${text}`),
  comma: () => new FormulaSyntaxError('arguments are joined by ; in vi_VN'),
};

/**
 * Cuts a formula (with or without its `=`) into tokens; cells become corners relative to the
 * formula's own place.
 */
export function tokenize(formula: string, row: number, column: number): Token[] {
  const tokens: Token[] = [];
  let next = formula.startsWith('=') ? 1 : 0;
  while (next < formula.length) {
    const sign = SIGNS.get(formula.slice(next, next + 2)) ?? SIGNS.get(formula.charAt(next));
    if (sign) {
      tokens.push(sign);
      next += sign.text.length;
      continue;
    }
    const [kind, text] = lexemeAt(formula, next);
    next += text.length;
    const refusal = REFUSED[kind];
    if (refusal) throw refusal(text);
    if (kind !== 'space') tokens.push(tokenOf(kind, text, row, column));
  }
  return tokens;
}

function lexemeAt(formula: string, start: number): readonly [TokenKind, string] {
  for (const [kind, shape] of SHAPES) {
    shape.lastIndex = start;
    if (shape.test(formula)) return [kind, formula.slice(start, shape.lastIndex)];
  }
  throw new FormulaSyntaxError(`cannot read ${formula.slice(start, start + 20)}`);
}

function tokenOf(kind: TokenKind, text: string, row: number, column: number): Token {
  if (kind === 'cell') return { kind, text, corner: cornerOf(text, row, column) };
  if (kind === 'sheet') return { kind, text: text.slice(0, -1) };
  if (kind === 'quotedSheet') return { kind: 'sheet', text: text.slice(1, -2).replace(/''/g, "'") };
  // What is refused or skipped never comes here.
  return { kind: kind as 'word', text };
}

const CELL = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/;

function cornerOf(text: string, row: number, column: number): Corner {
  const [, columnFixed, letters = '', rowFixed, digits] = CELL.exec(text) ?? [];
  return {
    row: Number(digits) - (rowFixed ? 0 : row),
    rowFixed: rowFixed === '$',
    column: columnOfLetters(letters) - (columnFixed ? 0 : column),
    columnFixed: columnFixed === '$',
  };
}
