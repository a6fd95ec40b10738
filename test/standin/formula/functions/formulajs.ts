import type { CellError, Scalar } from '../calculator';
import { cellError } from '../evaluate/values';

/** Turns a result of @formulajs/formulajs, whose errors are `Error` objects, into a cell's value. */
export function fromFormulajs(result: unknown): Scalar {
  if (result instanceof Error) return cellError(result.message as CellError['error']);
  if (typeof result === 'number' || typeof result === 'string' || typeof result === 'boolean')
    return result;
  throw new Error(`formulajs gave a ${typeof result}`);
}
