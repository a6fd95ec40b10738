import type { Scalar } from '../calculator';
import { broadcast, isArray, single } from '../evaluate/arrays';
import { toBoolean, toNumber } from '../evaluate/coerce';
import { isArea, isError, isGrid, NUMBER_ERROR } from '../evaluate/values';
import { UnsupportedFormulaError } from '../parse/trouble';
import { type FunctionTable, fixed } from './spec';

/** Branches, and questions about one value. */
export const logic: FunctionTable = {
  IF: {
    form: 'lazy',
    origin: 'own',
    least: 2,
    most: 3,
    call: (condition, [then, otherwise], _, at) => {
      const holds = toBoolean(condition);
      if (typeof holds !== 'boolean') return holds;
      if (holds) return then ? then(at) : true;
      return otherwise ? otherwise(at) : false;
    },
  },
  IFERROR: {
    form: 'lazy',
    origin: 'own',
    least: 1,
    most: 2,
    call: (value, [instead], _, at) => {
      if (!isError(value)) return value;
      return instead ? instead(at) : null;
    },
  },
  CHOOSE: {
    form: 'lazy',
    origin: 'own',
    least: 2,
    most: 256,
    call: (which, choices, host, at) => {
      const place = toNumber(which, host.today);
      if (typeof place !== 'number') return place;
      const choice = choices[Math.floor(place) - 1];
      return choice ? choice(at) : NUMBER_ERROR;
    },
  },
  TRUE: fixed('own', [], () => true),
  FALSE: fixed('own', [], () => false),
  NOT: fixed('own', ['boolean'], ([value]) => !value),
  ISNUMBER: fixed('own', ['any'], ([value]) => typeof value === 'number'),
  ISTEXT: fixed('own', ['any'], ([value]) => typeof value === 'string'),
  ISLOGICAL: fixed('own', ['any'], ([value]) => typeof value === 'boolean'),
  ISBLANK: fixed('own', ['any'], ([value]) => value === null),
  ISERROR: fixed('own', ['any'], ([value]) => isError(value)),
  // Engines differ on N of a whole range, so that is refused; over a computed array it is clear.
  N: fixed('own', ['raw'], ([value], host, at) => {
    if (isArea(value) && isArray(value)) throw new UnsupportedFormulaError('N of a whole range');
    if (isGrid(value)) return broadcast([value], host, ([element = null]) => numberIn(element));
    return numberIn(single(value, host, at));
  }),
  HYPERLINK: fixed('own', ['text', 'any?'], ([address, label = address]) => label),
};

function numberIn(value: Scalar): Scalar {
  if (isError(value) || typeof value === 'number') return value;
  return value === true ? 1 : 0;
}
