import type { Calculator } from '../formula/calculator';

/** A sheet of no book, on which formulas of rules are moved about. */
const scratch = -1;

const known = new WeakMap<Calculator, Map<string, string>>();

/**
 * The text of a formula that was written for one cell as it reads in another: relative references
 * follow. Rules keep one text for a whole range.
 */
export function shiftFormula(
  calculator: Calculator,
  text: string,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
): string {
  if (from.row === to.row && from.column === to.column) return text;
  let texts = known.get(calculator);
  if (!texts) {
    texts = new Map();
    known.set(calculator, texts);
    calculator.addSheet(scratch, '\u0000');
  }
  const key = `${from.row} ${from.column} ${to.row} ${to.column} ${text}`;
  let shifted = texts.get(key);
  if (shifted === undefined) {
    const source = { sheetId: scratch, ...from };
    const target = { sheetId: scratch, ...to };
    calculator.setFormula(scratch, from.row, from.column, text.startsWith('=') ? text : `=${text}`);
    calculator.copyCell(source, target);
    shifted = calculator.formula(scratch, to.row, to.column) ?? text;
    calculator.setConstant(scratch, from.row, from.column, null);
    calculator.setConstant(scratch, to.row, to.column, null);
    texts.set(key, shifted);
  }
  return shifted;
}
