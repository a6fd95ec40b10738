import { ABS, INT, ROUND, ROUNDDOWN } from '@formulajs/formulajs';
import { numberOfText } from '../evaluate/coerce';
import { DIVISION_ERROR, isError, VALUE_ERROR } from '../evaluate/values';
import { fromFormulajs } from './formulajs';
import { type FunctionTable, fixed } from './spec';

/** Arithmetic on single numbers. */
export const numbers: FunctionTable = {
  ABS: fixed('formulajs', ['number'], ([value]) => fromFormulajs(ABS(value))),
  INT: fixed('formulajs', ['number'], ([value]) => fromFormulajs(INT(value))),
  ROUND: fixed('formulajs', ['number', 'number?'], ([value, places = 0]) =>
    fromFormulajs(ROUND(value, places)),
  ),
  ROUNDDOWN: fixed('formulajs', ['number', 'number?'], ([value, places = 0]) =>
    fromFormulajs(ROUNDDOWN(value, places)),
  ),
  // formulajs gives MOD(-4;2) = 2.
  MOD: fixed('own', ['number', 'number'], ([value, divisor]) =>
    divisor === 0 ? DIVISION_ERROR : value - divisor * Math.floor(value / divisor),
  ),
  VALUE: fixed('own', ['any'], ([value], host) => {
    if (isError(value) || typeof value === 'number') return value;
    if (value === null) return 0;
    return typeof value === 'string'
      ? (numberOfText(value, host.today) ?? VALUE_ERROR)
      : VALUE_ERROR;
  }),
};
