import {
  atLeast,
  atMost,
  call,
  type Expression,
  equal,
  greater,
  plus,
  times,
} from '../formula/expression';
import { studentBlock } from './studentsTab';
import { fact } from './summaryLayout';
import { tableBlock } from './tableBlock';

const staff = (key: 'name' | 'competent') => tableBlock('staff', key);
const filled = (cells: Expression) => greater(call('LEN', cells), 0);

/** People of the staff list; a row counts by its name. */
export function staffCount(): Expression {
  return call('SUMPRODUCT', times(filled(staff('name')), 1));
}

export function competentStaff(): Expression {
  return call('SUMPRODUCT', times(filled(staff('name')), equal(staff('competent'), true)));
}

/** Students enrolled today with a tick; an empty day leaves their time open. */
export function studentsEnrolled(tick: 'competent' | 'trained'): Expression {
  const [from, until] = [studentBlock('from'), studentBlock('until')];
  const stays = greater(plus(equal(call('LEN', until), 0), atLeast(until, fact('today'))), 0);
  return call(
    'SUMPRODUCT',
    times(
      filled(studentBlock('className')),
      equal(studentBlock(tick), true),
      atMost(from, fact('today')),
      stays,
    ),
  );
}
