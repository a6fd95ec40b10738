import { partsOfDay } from '../../../../src/core/school/day';
import { NUMBER_ERROR } from '../evaluate/values';
import { type FunctionTable, fixed } from './spec';

const SERIAL_OF_EPOCH = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** Days by their serial; formulajs works with `Date` objects in the machine's zone, so all are own. */
export const dates: FunctionTable = {
  TODAY: fixed('own', [], (_, host) => host.today),
  DATE: fixed('own', ['number', 'number', 'number'], ([year, month, date]) => {
    const full = Math.floor(year) < 1900 ? Math.floor(year) + 1900 : Math.floor(year);
    const moment = Date.UTC(full, Math.floor(month) - 1, Math.floor(date));
    const serial = moment / MILLISECONDS_A_DAY + SERIAL_OF_EPOCH;
    return serial < 0 ? NUMBER_ERROR : serial;
  }),
  YEAR: fixed('own', ['number'], ([day]) => (day < 0 ? NUMBER_ERROR : partsOfDay(day).year)),
  MONTH: fixed('own', ['number'], ([day]) => (day < 0 ? NUMBER_ERROR : partsOfDay(day).month)),
  DAY: fixed('own', ['number'], ([day]) => (day < 0 ? NUMBER_ERROR : partsOfDay(day).date)),
  WEEKDAY: fixed('own', ['number', 'number?'], ([day, type = 1]) => {
    const first = FIRST_DAYS.get(Math.floor(type));
    if (first === undefined || day < 0) return NUMBER_ERROR;
    // Serial 1 is Sunday 31 December 1899.
    return ((Math.floor(day) - 1 - first.weekday + 700_000) % 7) + first.number;
  }),
};

/** By type: which weekday comes first (0 is Sunday) and its number. */
const FIRST_DAYS = new Map([
  [1, { weekday: 0, number: 1 }],
  [2, { weekday: 1, number: 1 }],
  [3, { weekday: 1, number: 0 }],
]);
