export type { Calculator, CellError, Scalar } from './calculator';
export { createCalculator } from './create-calculator';
export { formatValue } from './format-value';
export { parseTyped, type Typed, type TypingOptions } from './parse-typed';
export { shiftFormula } from './shift-formula';
