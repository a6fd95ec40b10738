import type { CellError } from '../calculator';
import type { BinaryOperator } from '../evaluate/operators';
import { cellError } from '../evaluate/values';
import type { Node, Reference } from './ast';
import type { Token } from './lexer';
import { quotedSheetName } from './sheet-name';
import { FormulaSyntaxError, UnsupportedFormulaError } from './trouble';

/** Binary operators from the loosest to the tightest; all of them group from the left. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Checks a call's name and number of arguments; throws what the engine does not know. */
export type CallCheck = (name: string, args: number) => void;

/**
 * @param sheetIdOf the id of a tab by its name, `undefined` where there is none.
 * @throws FormulaSyntaxError, UnsupportedFormulaError
 */
export function parse(
  tokens: readonly Token[],
  sheetIdOf: (name: string) => number | undefined,
  checkCall: CallCheck,
): Node {
  let next = 0;
  let decimal: string | undefined;

  const isSign = (text: string): boolean => {
    const token = tokens[next];
    return token?.kind === 'sign' && token.text === text;
  };
  const take = (text: string): boolean => {
    if (!isSign(text)) return false;
    next++;
    return true;
  };
  const expect = (text: string): void => {
    if (!take(text)) throw new FormulaSyntaxError(`${text} expected`);
  };

  function binary(level: number): Node {
    const operators = LEVELS[level];
    if (!operators) return signed();
    let left = binary(level + 1);
    for (;;) {
      const operator = operators.find(isSign);
      if (!operator) return left;
      next++;
      if (operator === '^') refuseUnclearPower(left);
      left = { kind: 'binary', operator, left, right: binary(level + 1) };
    }
  }

  function signed(): Node {
    for (const operator of ['-', '+'] as const)
      if (take(operator)) return { kind: 'sign', operator, operand: signed() };
    let operand = spanned();
    while (take('%')) operand = { kind: 'percent', operand };
    return operand;
  }

  function spanned(): Node {
    let left = primary();
    while (take(':')) left = join(left, primary());
    return left;
  }

  function primary(): Node {
    const token = tokens[next++];
    if (!token) throw new FormulaSyntaxError('the formula ends too early');
    switch (token.kind) {
      case 'number':
        return { kind: 'number', value: Number(token.text) };
      case 'decimal':
        decimal = token.text;
        return { kind: 'number', value: Number(token.text.replace(',', '.')) };
      case 'text':
        return { kind: 'text', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'error':
        return { kind: 'error', value: cellError(token.text as CellError['error']) };
      case 'cell':
        return referenceNode(undefined, token);
      case 'sheet':
        return ofSheet(token.text);
      case 'function':
        return call(token.text.toUpperCase());
      case 'word':
        return word(token.text);
      case 'sign':
        if (token.text !== '(') throw new FormulaSyntaxError(`${token.text} is out of place`);
        return group();
    }
  }

  function group(): Node {
    const inner = binary(0);
    expect(')');
    return { kind: 'group', inner };
  }

  function ofSheet(name: string): Node {
    const token = tokens[next++];
    if (token?.kind === 'error') return { kind: 'error', value: cellError('#REF!') };
    if (token?.kind !== 'cell') throw new FormulaSyntaxError(`a cell expected after ${name}!`);
    const sheetId = sheetIdOf(name);
    if (sheetId !== undefined) return referenceNode(sheetId, token);
    let text = `${quotedSheetName(name)}!${token.text}`;
    if (isSign(':') && tokens[next + 1]?.kind === 'cell') {
      text += `:${tokens[next + 1]?.text}`;
      next += 2;
    }
    return { kind: 'lost', text };
  }

  function call(name: string): Node {
    expect('(');
    const args: Node[] = [];
    if (!take(')')) {
      do args.push(isSign(';') || isSign(')') ? { kind: 'omitted' } : binary(0));
      while (take(';'));
      expect(')');
    }
    checkCall(name, args.length);
    return { kind: 'call', name, args };
  }

  const root = binary(0);
  if (next < tokens.length) throw new FormulaSyntaxError('something stands after the formula');
  // A number in vi_VN, but SUM(1,2) was hardly meant to be 1,2; and other locales read it otherwise.
  if (decimal) throw new UnsupportedFormulaError(`decimals are not portable: ${decimal}`);
  return root;
}

/** Engines differ on `-2^2` and `2^3^2`, and nothing proves what Sheets does: parentheses are asked for. */
function refuseUnclearPower(left: Node): void {
  if (left.kind === 'sign' || (left.kind === 'binary' && left.operator === '^'))
    throw new UnsupportedFormulaError('^ after a sign or another ^ needs parentheses');
}

function word(text: string): Node {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'boolean', value: upper === 'TRUE' };
  throw new UnsupportedFormulaError(`names are not supported: ${text}`);
}

function referenceNode(sheetId: number | undefined, token: Token & { kind: 'cell' }): Node {
  return { kind: 'reference', reference: { sheetId, from: token.corner, to: token.corner } };
}

/** Two written cells make one reference; anything computed stays an operator. */
function join(left: Node, right: Node): Node {
  if (left.kind === 'error' || right.kind === 'error')
    return { kind: 'error', value: cellError('#REF!') };
  if (isCell(left) && isCell(right) && right.reference.sheetId === undefined) {
    const { sheetId, from } = left.reference;
    return { kind: 'reference', reference: { sheetId, from, to: right.reference.from } };
  }
  return { kind: 'span', left, right };
}

function isCell(node: Node): node is Node & { kind: 'reference'; reference: Reference } {
  return node.kind === 'reference' && node.reference.from === node.reference.to;
}
