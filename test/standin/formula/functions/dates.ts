import { dayOf, partsOfDay } from '../../../../src/core/school/day';
import type { Scalar } from '../calculator';
import { NUMBER_ERROR } from '../evaluate/values';
import { type FunctionTable, fixed } from './spec';

const EPOCH = dayOf(1970, 1, 1) ?? 0;
const MILLISECONDS_A_DAY = 86_400_000;

/** Days by their serial; formulajs works with `Date` objects in the machine's zone, so all are own. */
export const dates: FunctionTable = {
  TODAY: fixed('own', [], (_, host) => host.today),
  DATE: fixed('own', ['number', 'number', 'number'], ([year, month, date]) => {
    const whole = Math.floor(year);
    if (whole < 0 || whole >= 10_000) return NUMBER_ERROR;
    const full = whole < 1900 ? whole + 1900 : whole;
    const moment = Date.UTC(full, Math.floor(month) - 1, Math.floor(date));
    const serial = moment / MILLISECONDS_A_DAY + EPOCH;
    return serial < 0 ? NUMBER_ERROR : serial;
  }),
  YEAR: fixed('own', ['number'], ([day]) => partOf(day, 'year')),
  MONTH: fixed('own', ['number'], ([day]) => partOf(day, 'month')),
  DAY: fixed('own', ['number'], ([day]) => partOf(day, 'date')),
  WEEKDAY: fixed('own', ['number', 'number?'], ([day, type = 1]) => {
    const first = FIRST_DAYS.get(Math.floor(type));
    if (first === undefined || day < 0) return NUMBER_ERROR;
    // Serial 1 is Sunday 31 December 1899.
    return ((Math.floor(day) - 1 - first.weekday + 700_000) % 7) + first.number;
  }),
};

function partOf(day: number, part: 'year' | 'month' | 'date'): Scalar {
  return day < 0 ? NUMBER_ERROR : partsOfDay(day)[part];
}

/** By type: which weekday comes first (0 is Sunday) and its number. */
const FIRST_DAYS = new Map([
  [1, { weekday: 0, number: 1 }],
  [2, { weekday: 1, number: 1 }],
  [3, { weekday: 1, number: 0 }],
]);
