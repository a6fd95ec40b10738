import {
  atLeast,
  atMost,
  call,
  type Expression,
  equal,
  firstOf,
  greater,
  minus,
  text,
  times,
  when,
} from '../formula/expression';
import { CALENDAR, SHOWN_LENGTH } from '../ledger/cellText';
import {
  CELL,
  CLOSED,
  CLOSED_END,
  CONJUNCTION,
  CONTRADICTED,
  CONTRADICTED_END,
  COUNTED_AS,
  FORMULA_ERROR,
  MISSING,
  NAMES_SOMEONE,
  READ,
  READ_END,
} from '../ledger/verdictWords';
import { FIRST_INPUT_COLUMN } from './classTab';
import { sameEntry } from './classTabChecks';
import type { ClassTabRow } from './classTabRow';
import { plainDayFormula } from './plainDayFormula';
import { NAMES_BLOCK, rulesBlock } from './rulesTab';

/** Longest enumeration of missing columns that a sentence holds. */
const LONG = 500;

/** `Kiểm tra dòng`: what the row counts as, or what is missing or wrong, in a sentence. */
export function verdictSentence(at: ClassTabRow): Expression {
  const state = at.helper('state');
  return firstOf(
    [
      [equal(state, 0), ''],
      [equal(state, 1), missingSentence(at)],
      [equal(state, 2), problemSentence(at)],
    ],
    text(countedSentence(at), namesSomeone(at), contradicted(at)),
  );
}

function missingSentence(at: ClassTabRow): Expression {
  const names = at.layout.columns
    .filter(({ required }) => required)
    .map(({ key, header }) =>
      when(equal(call('COUNTBLANK', at.input(key)), 1), `${CONJUNCTION}${header}`, ''),
    );
  const [first, ...rest] = names;
  return text(MISSING, call('MID', text(first ?? '', ...rest), CONJUNCTION.length + 1, LONG));
}

function problemSentence(at: ClassTabRow): Expression {
  const problem = at.helper('problem');
  const field = (name: 'letter' | 'header' | 'other' | 'says') =>
    call('INDEX', rulesBlock(name, at.problems.length), problem);
  const otherRow = text(field('other'), at.rowAt(otherPlace(at)), ': ');
  return text(
    CELL,
    field('letter'),
    call('ROW'),
    ' (',
    field('header'),
    '): ',
    READ,
    shown(at),
    READ_END,
    when(greater(at.helper('own'), 0), '', otherRow),
    field('says'),
    '.',
  );
}

/** What was read: a day as d/m/yyyy, anything else as its text, cut short. */
function shown(at: ClassTabRow): Expression {
  const column = at.helper('cell');
  const value = call('INDEX', at.inputs, 1, minus(column, FIRST_INPUT_COLUMN - 1));
  const any = call('LEFT', text(value, ''), SHOWN_LENGTH);
  const days = at.dayColumns.map(({ key }) => {
    const day = at.input(key);
    const isNumber = call('AND', equal(column, at.layout.input(key)), call('ISNUMBER', day));
    const isDay = call(
      'AND',
      atLeast(day, CALENDAR.first),
      atMost(call('INT', day), CALENDAR.last),
    );
    return [isNumber, when(isDay, plainDayFormula(day), any)] as const;
  });
  return call('IFERROR', firstOf(days, any), FORMULA_ERROR);
}

/** Place of the row above that this one clashes with. */
function otherPlace(at: ClassTabRow): Expression {
  const unique = at.uniqueRules.map(
    ({ rule, column }) =>
      [equal(at.helper('cross'), at.numberOf(`${column}:${rule}`)), sameEntry(at, column)] as const,
  );
  return firstOf(unique, at.helper('top'));
}

function countedSentence(at: ClassTabRow): Expression {
  return when(
    call('ISNUMBER', at.helper('counted')),
    firstOf(
      [
        [atMost(at.helper('counted'), at.closedUntil), closedSentence(at.helper('counted'))],
        [call('ISNUMBER', at.helper('able')), COUNTED_AS.able],
        [equal(at.helper('kin'), 1), COUNTED_AS.guided],
      ],
      COUNTED_AS.neighbour,
    ),
    COUNTED_AS.notYet,
  );
}

/** Says the month of a day that is closed. */
function closedSentence(day: Expression): Expression {
  return text(CLOSED, call('MONTH', day), '/', call('YEAR', day), CLOSED_END);
}

function namesSomeone(at: ClassTabRow): Expression {
  const texts = at.layout.columns.filter(({ kind }) => kind.type === 'text');
  // An error in one cell must not hide a name in another.
  const inputs = texts.map(({ key }) => call('IFERROR', at.input(key), ''));
  const [first, ...rest] = inputs.flatMap((input) => [input, ' ']);
  const found = call('ISNUMBER', call('FIND', NAMES_BLOCK, text(first ?? '', ...rest)));
  const named = greater(call('SUMPRODUCT', times(found, 1)), 0);
  const noText = equal(at.blanksIn(texts), texts.length);
  return when(noText, '', when(named, NAMES_SOMEONE, ''));
}

/** Only on the row that set what the person is: those below it agree with it. */
function contradicted(at: ClassTabRow): Expression {
  const place = call('MATCH', at.person, at.helperBlock('against'), 0);
  const told = call('IFERROR', text(CONTRADICTED, at.rowAt(place), CONTRADICTED_END), '');
  return when(equal(at.helper('top'), at.place), told, '');
}
