import {
  atLeast,
  call,
  divide,
  type Expression,
  equal,
  firstOf,
  greater,
  plus,
  text,
  times,
  when,
} from '../formula/expression';
import { NO_VALUE } from '../report/numbers';
import {
  LOWEST_LEVEL,
  NO_DATA,
  OLDER_FULL_AT,
  POINT_LEVELS,
  POINT_UNITS,
  type PointNote,
} from '../rollup/points';
import { flag } from './flag';
import { settingCell } from './settingsTab';
import { classCell, fact, helperBlock, helperCell, type SummaryRows } from './summaryLayout';

/** The cells that a class's points are worked out from (domain 6). */
export interface PointCells {
  entries: Expression;
  enrolment: Expression;
  reached: Expression;
  guided: Expression;
  able: Expression;
  older: Expression;
  target: Expression;
  inTime: Expression;
  registered: Expression;
}

/** Unrounded points, term by term as `classPoints`; '' for a class without counted rows. */
export function scoreFormula(at: PointCells): Expression {
  const share = (part: Expression, whole: Expression) =>
    when(greater(whole, 0), call('MIN', 1, divide(part, whole)), 0);
  const isRegistered = call(
    'AND',
    greater(at.registered, 0),
    atLeast(fact('today'), at.registered),
  );
  const score = plus(
    times(settingCell('points.reached'), share(at.reached, at.enrolment)),
    times(settingCell('points.able'), share(at.able, at.target)),
    times(settingCell('points.older'), share(times(at.older, OLDER_FULL_AT), at.guided)),
    times(settingCell('points.onTime'), share(at.inTime, fact('due'))),
    times(settingCell('points.registered'), flag(isRegistered)),
  );
  return when(equal(at.entries, 0), '', score);
}

export function unitsFormula(row: number): Expression {
  const score = helperCell('score', row);
  return when(equal(score, ''), '', inUnits(score));
}

/** Points in the whole units that they are compared in, as `classPoints` compares them. */
function inUnits(points: Expression): Expression {
  return call('ROUND', times(points, POINT_UNITS), 0);
}

/** To one decimal, cut where rounding would show a level that the points have not reached. */
export function shownPoints(row: number): Expression {
  const score = helperCell('score', row);
  const rounded = call('ROUND', score, 1);
  const units = helperCell('units', row);
  const overstates = POINT_LEVELS.map(({ key }) => {
    const least = settingCell(`points.${key}`);
    return call('AND', greater(inUnits(least), units), atLeast(rounded, least));
  });
  const cut = divide(call('INT', times(score, 10)), 10);
  return when(equal(score, ''), NO_VALUE, when(call('OR', ...overstates), cut, rounded));
}

/** Ties share a rank: 1, 2, 2, 4. */
export function rankFormula(row: number, rows: SummaryRows): Expression {
  const units = helperCell('units', row);
  return when(equal(units, ''), NO_VALUE, call('RANK', units, helperBlock('units', rows)));
}

export function levelFormula(row: number): Expression {
  const units = helperCell('units', row);
  return firstOf(
    [
      [equal(units, ''), NO_DATA],
      ...POINT_LEVELS.map(
        ({ key, label }) => [atLeast(units, inUnits(settingCell(`points.${key}`))), label] as const,
      ),
    ],
    LOWEST_LEVEL,
  );
}

/** What a note says of a class; a month not yet due concerns all and stands under the table. */
const NOTE_WORDS: Readonly<Record<Exclude<PointNote, 'noMonthDue'>, string>> = {
  noStudents: 'chưa có học sinh',
  noTarget: 'chưa giao chỉ tiêu',
  noRelatives: 'chưa có người thân được hướng dẫn',
};

/** Terms that counted 0 because there is nothing to divide by, in words. */
export function noteFormula(row: number): Expression {
  const without = {
    noStudents: classCell('enrolment', row),
    noTarget: helperCell('target', row),
    noRelatives: classCell('guided', row),
  };
  const [first, ...rest] = Object.entries(without).map(([note, whole]) =>
    when(greater(whole, 0), '', `; ${NOTE_WORDS[note as keyof typeof NOTE_WORDS]}`),
  );
  const words = call('MID', text(first ?? '', ...rest), 3, 200);
  return when(equal(helperCell('score', row), ''), '', words);
}
