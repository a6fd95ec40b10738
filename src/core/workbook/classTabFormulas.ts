import {
  atLeast,
  call,
  type Expression,
  equal,
  firstOf,
  formula,
  greater,
  type Operand,
  plus,
  text,
  times,
  when,
} from '../formula/expression';
import { IDENTITY_KEYS } from '../ledger/columns';
import { ABLE_LEVEL, COUNTED_LEVEL, KIN, MIDDLE_AGED_OR_ELDERLY } from '../ledger/lists';
import { GROUP_LETTERS, OTHER_GROUP } from '../ledger/skills';
import { TICKS } from '../ledger/verdictWords';
import { CLASS_LIST_PLACES } from './classListsTab';
import type { ClassTabLayout, HelperKey } from './classTab';
import { crossProblem, ownProblem, readingOf, readings } from './classTabChecks';
import { ClassTabRow } from './classTabRow';
import { flag } from './flag';
import { listBlock } from './listsTab';
import { rulesBlock } from './rulesTab';
import { verdictSentence } from './verdictFormula';

/** Room for a day's serial when keys are packed into one number. */
const DAY_ROOM = 100_000;
/** Room for a place in a list or for the number of a person. */
const PLACE_ROOM = 1_000;
/** Numbers up to here keep all their digits. */
const EXACT = 1e15;

/**
 * What the add-on writes into one row of a class tab: the cell of `TT`, then from the verdict to
 * the last helper.
 * @param classPlace place of the class in `Chi đội`, from 0.
 */
export function classTabRowFormulas(
  layout: ClassTabLayout,
  classPlace: number,
  row: number,
): { tick: string; rest: string[] } {
  const at = new ClassTabRow(layout, classPlace, row);
  const state = at.helper('state');
  const rest: Operand[] = [];
  const put = (column: number, expression: Operand) => {
    rest[column - layout.verdictColumn] = expression;
  };
  put(layout.verdictColumn, verdictSentence(at));
  for (const [key, expression] of readings(at)) put(layout.reading(key), expression);
  for (const [key, expression] of Object.entries(helpers(at)))
    put(layout.helper(key as HelperKey), expression);
  at.uniqueRules.forEach((rule, index) => {
    put(layout.entry(index), when(equal(at.person, 0), 0, entryNumber(at, rule.columns ?? [])));
  });
  const [blank, ...others] = TICKS;
  return {
    tick: formula(call('CHOOSE', plus(state, 1), blank, ...others)),
    rest: rest.map((expression) => formula(expression)),
  };
}

/** Of these only the one that reads the student: it names the class, the others are in every tab. */
export function studentReading(layout: ClassTabLayout, classPlace: number, row: number): string {
  return formula(readingOf(new ClassTabRow(layout, classPlace, row), 'student'));
}

function helpers(at: ClassTabRow): Record<HelperKey, Operand> {
  const { helper, helperBlock, person } = at;
  const counted = helper('counted');
  const able = helper('able');
  const isCounted = call('ISNUMBER', counted);
  const isAble = call('ISNUMBER', able);
  const student = at.reading('student');
  const level = at.reading('level');
  const group = (list: 'relations' | 'ageBands', key: string, name: string) =>
    when(
      isCounted,
      flag(equal(call('INDEX', listBlock(list, 'group'), at.reading(key)), name)),
      '',
    );
  const packed = (key: Expression, day: Expression) => plus(times(key, DAY_ROOM), day);
  return {
    future: firstOf(
      at.dayColumns.map(({ key }, index) => [greater(at.reading(key), at.today), index + 1]),
      0,
    ),
    own: ownProblem(at),
    'person#': when(
      call('AND', ...requiredRight(at)),
      plus(times(student, PLACE_ROOM), at.reading('person')),
      0,
    ),
    top: when(equal(person, 0), 0, call('MATCH', person, helperBlock('person#'), 0)),
    cross: crossProblem(at),
    against: when(call('OR', ...disagreements(at)), person, 0),
    problem: when(greater(helper('own'), 0), helper('own'), helper('cross')),
    cell: when(
      equal(helper('problem'), 0),
      0,
      call('INDEX', rulesBlock('column', at.problems.length), helper('problem')),
    ),
    state: stateOf(at),
    counted: when(
      call('AND', equal(helper('state'), 3), atLeast(level, COUNTED_LEVEL + 1)),
      at.reading('day'),
      '',
    ),
    kin: group('relations', 'relation', KIN),
    older: group('ageBands', 'ageBand', MIDDLE_AGED_OR_ELDERLY),
    group: when(isCounted, skillGroup(at.reading('skill')), ''),
    'personDay#': when(isCounted, packed(person, counted), 0),
    newPerson: firstTime(at, isCounted, counted, 'counted', {
      key: person,
      keys: helperBlock('person#'),
      packed: 'personDay#',
    }),
    able: when(
      isCounted,
      when(call('AND', equal(helper('kin'), 1), atLeast(level, ABLE_LEVEL + 1)), counted, ''),
      '',
    ),
    'ablePerson#': when(isAble, packed(person, able), 0),
    'ableStudent#': when(isAble, packed(student, able), 0),
    newAble: firstTime(at, isAble, able, 'able', {
      key: person,
      keys: helperBlock('person#'),
      packed: 'ablePerson#',
    }),
    newStudent: firstTime(at, isAble, able, 'able', {
      key: student,
      keys: at.readingBlock('student'),
      packed: 'ableStudent#',
    }),
  };
}

/** `skillGroupOf` as a formula; COUNTIFS, which counts the groups, does not tell letter case apart. */
function skillGroup(place: Expression): Expression {
  // A cell that is empty gives the other group's letter, as does one whose letter is none.
  const code = text(call('INDEX', listBlock('skills', 'code'), place), OTHER_GROUP);
  const letter = call('LEFT', code, 1);
  return when(call('ISNUMBER', call('FIND', letter, GROUP_LETTERS)), letter, OTHER_GROUP);
}

/** The day, if no row of the same key has an earlier one, nor the same day further up; else ''. */
function firstTime(
  at: ClassTabRow,
  holds: Expression,
  day: Expression,
  days: 'counted' | 'able',
  { key, keys, packed }: { key: Expression; keys: Expression; packed: HelperKey },
): Expression {
  const earlier = call('COUNTIFS', keys, key, at.helperBlock(days), at.before(day));
  const place = call('MATCH', at.helper(packed), at.helperBlock(packed), 0);
  const first = call('AND', equal(earlier, 0), equal(place, at.place));
  return when(holds, when(first, day, ''), '');
}

/** Every required cell is filled and right; a day in the future is not right. */
function requiredRight(at: ClassTabRow): Expression[] {
  return [
    ...at.layout.columns
      .filter(({ required }) => required)
      .map(({ key, kind }) =>
        kind.type === 'text'
          ? equal(plus(call('COUNTBLANK', at.input(key)), at.reading(key)), 0)
          : greater(at.reading(key), 0),
      ),
    equal(at.helper('future'), 0),
  ];
}

function disagreements(at: ClassTabRow): Expression[] {
  return at.problems.flatMap(({ rule }, index) =>
    rule === 'agrees' ? [equal(at.helper('cross'), index + 1)] : [],
  );
}

/** 0 blank, 1 pending, 2 invalid, 3 valid: invalid beats pending (design section 2). */
function stateOf(at: ClassTabRow): Expression {
  const said = at.layout.columns.filter(({ key }) => !IDENTITY_KEYS.includes(key));
  const required = at.layout.columns.filter((column) => column.required);
  return firstOf(
    [
      [equal(at.blanksIn(said), said.length), 0],
      [greater(at.helper('problem'), 0), 2],
      [greater(at.blanksIn(required), 0), 1],
    ],
    3,
  );
}

/**
 * A complete row as one number: the person and the places or days of the given columns.
 * @throws RangeError where a sheet could not tell two such numbers apart.
 */
function entryNumber(at: ClassTabRow, keys: readonly string[]): Expression {
  const rooms = keys.map((key) =>
    at.dayColumns.some((column) => column.key === key) ? DAY_ROOM : PLACE_ROOM,
  );
  const largest = rooms.reduce((room, own) => room * own, CLASS_LIST_PLACES * PLACE_ROOM);
  if (largest > EXACT) throw new RangeError(`an entry of ${keys.join(', ')} takes too many digits`);
  return keys.reduce<Expression>(
    (packed, key, index) => plus(times(packed, rooms[index] ?? 1), at.reading(key)),
    at.person,
  );
}
