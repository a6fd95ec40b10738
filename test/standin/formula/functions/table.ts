import { UnsupportedFormulaError } from '../parse/trouble';
import { aggregate } from './aggregate';
import { counting } from './counting';
import { dates } from './dates';
import { logic } from './logic';
import { lookup } from './lookup';
import { numbers } from './numbers';
import type { FunctionTable } from './spec';
import { texts } from './texts';

/** Every function the engine knows, by its English name; the README lists them. */
export const functionTable: FunctionTable = {
  ...aggregate,
  ...counting,
  ...dates,
  ...logic,
  ...lookup,
  ...numbers,
  ...texts,
};

/** Throws for a function that is not in the table or cannot take so many arguments. */
export function checkCall(name: string, args: number): void {
  const spec = Object.hasOwn(functionTable, name) ? functionTable[name] : undefined;
  if (!spec) throw new UnsupportedFormulaError(`the function ${name} is not in the table`);
  if (spec.form === 'lazy') {
    if (args < spec.least || args > spec.most) throw wrongNumber(name, args);
    return;
  }
  const least = spec.parameters.filter((parameter) => !parameter.endsWith('?')).length;
  const beyond = args - spec.parameters.length;
  if (args < least || (beyond > 0 && (spec.repeated === 0 || beyond % spec.repeated !== 0)))
    throw wrongNumber(name, args);
}

function wrongNumber(name: string, args: number): Error {
  return new UnsupportedFormulaError(`${name} does not take ${args} arguments`);
}
