import {
  atLeast,
  atMost,
  call,
  differs,
  type Expression,
  equal,
  firstOf,
  greater,
  minus,
  type Operand,
  plus,
  text,
  times,
  when,
} from '../formula/expression';
import { cell } from '../formula/reference';
import type { Column } from '../ledger/columns';
import { TEXT_RULES } from '../ledger/textRules';
import { classListBlock, classListTop } from './classListsTab';
import type { ClassTabRow } from './classTabRow';
import { LISTS_FIRST_ROW, listBlock, listColumn } from './listsTab';
import { PIECE_TABLES } from './rulesTab';
import { settingCell } from './settingsTab';
import { TAB } from './tabNames';

/** For each column what its cell reads as: a place in a list, a day, or the text rule it breaks. */
export function readings(at: ClassTabRow): [string, Expression][] {
  return at.layout.columns.map((column) => [column.key, reading(at, column)]);
}

/** The same for one column. */
export function readingOf(at: ClassTabRow, key: string): Expression {
  const column = at.layout.columns.find((each) => each.key === key);
  if (!column) throw new RangeError(`no column ${key}`);
  return reading(at, column);
}

function reading(at: ClassTabRow, { key, kind }: Column): Expression {
  const input = at.input(key);
  switch (kind.type) {
    case 'roster':
      return placeIn(input, classListBlock(at.classPlace, 'label'), classListTop(at.classPlace));
    case 'list': {
      const top = cell(listColumn(kind.list, 'label'), LISTS_FIRST_ROW, { tab: TAB.lists });
      return placeIn(input, listBlock(kind.list, 'label'), top);
    }
    case 'day': {
      const day = call('INT', input);
      const inYear = call(
        'AND',
        atLeast(day, settingCell('schoolYear.start')),
        atMost(day, settingCell('schoolYear.end')),
      );
      return when(call('ISNUMBER', input), when(inYear, day, 0), 0);
    }
    case 'text': {
      const broken = firstOf(
        TEXT_RULES.map((rule, index) => [rule.formula(input, PIECE_TABLES), index + 1]),
        0,
      );
      return whenFilled(input, call('IFERROR', broken, 0));
    }
  }
}

/** Place of a label in a list, from 1; of two equal labels the lower; 0 for none or an error. */
function placeIn(input: Expression, list: Expression, top: Expression): Expression {
  const same = equal(list, text(input, ''));
  const place = plus(minus(call('ROW', list), call('ROW', top)), 1);
  return whenFilled(input, call('IFERROR', call('SUMPRODUCT', call('MAX', times(same, place))), 0));
}

/** Number of the first problem of the row's own cells, in the order of the columns; 0 for none. */
export function ownProblem(at: ClassTabRow): Expression {
  return firstOf(
    at.layout.columns.flatMap((column) => ownCases(at, column)),
    0,
  );
}

function ownCases(at: ClassTabRow, column: Column): (readonly [Operand, Operand])[] {
  const input = at.input(column.key);
  const read = at.reading(column.key);
  const number = (name: string) => at.numberOf(`${column.key}:${name}`);
  const unread = call('AND', equal(read, 0), filled(input));
  switch (column.kind.type) {
    case 'roster':
      return [[unread, number('unlisted')]];
    case 'list': {
      const hints = (column.hints ?? []).map(
        ({ typed }, index) => [isOneOf(input, typed), number(`hint${index + 1}`)] as const,
      );
      return [[unread, firstOf(hints, number('unlisted'))]];
    }
    case 'day': {
      const isNumber = call('ISNUMBER', input);
      const place = at.dayColumns.indexOf(column) + 1;
      return [
        [unread, when(isNumber, number('outsideYear'), number('notADay'))],
        [equal(at.helper('future'), place), number('future')],
      ];
    }
    case 'text':
      return [[greater(read, 0), plus(read, number(TEXT_RULES[0]?.code ?? '') - 1)]];
  }
}

/** Number of the first cross-row rule that a complete row breaks; 0 for none. */
export function crossProblem(at: ClassTabRow): Expression {
  const broken = at.layout.crossRules.map(({ rule, column }) => {
    const number = at.numberOf(`${column}:${rule}`);
    if (rule === 'unique') return [greater(at.place, sameEntry(at, column)), number] as const;
    const above = call('INDEX', at.readingBlock(column), at.helper('top'));
    return [differs(above, at.reading(column)), number] as const;
  });
  return when(equal(at.person, 0), 0, firstOf(broken, 0));
}

/** Place of the topmost complete row that makes the same entry under a `unique` rule. */
export function sameEntry(at: ClassTabRow, column: string): Expression {
  const rule = at.uniqueRules.findIndex((candidate) => candidate.column === column);
  return call('MATCH', at.entry(rule), at.entryBlock(rule), 0);
}

/** Whether a cell holds anything, an error included. */
function filled(input: Expression): Expression {
  return equal(call('COUNTBLANK', input), 0);
}

function whenFilled(input: Expression, then: Expression): Expression {
  return when(filled(input), then, 0);
}

/** Whether a cell holds one of some words, letter case aside; an error holds none. */
function isOneOf(input: Expression, words: readonly string[]): Expression {
  const typed = text(input, '');
  return call('IFERROR', call('OR', ...words.map((word) => equal(typed, word))), false);
}
