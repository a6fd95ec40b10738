import {
  call,
  type Expression,
  equal,
  formula,
  greater,
  minus,
  plus,
  text,
  times,
  when,
} from '../formula/expression';
import { POINT_WEIGHTS } from '../rollup/points';
import { figuresBlock, monthNumber } from './figuresTab';
import { MONTHS_IN_BOOK, monthBlock, settingCell } from './settingsTab';
import { FACTS, FACTS_COLUMN, type Fact, fact, type SummaryLayout } from './summaryLayout';
import type { SummaryPart } from './summaryPart';
import { schoolFigure } from './summarySchool';

/** Hidden cells that the page counts on, each said once. */
export function summaryFacts(layout: SummaryLayout): SummaryPart {
  const facts = factsOf(layout);
  return {
    patches: [
      {
        row: 1,
        column: FACTS_COLUMN,
        look: 'plain',
        cells: FACTS.map((name) => [formula(facts[name])]),
      },
    ],
  };
}

function factsOf(layout: SummaryLayout): Record<Fact, Expression> {
  const start = settingCell('schoolYear.start');
  const months = (day: Expression) => plus(times(call('YEAR', day), 12), call('MONTH', day));
  const before = minus(months(fact('today')), months(start));
  const from = call('INDEX', monthBlock('from'), fact('before'));
  const ifBefore = (value: Expression, otherwise: number) =>
    when(equal(fact('before'), 0), otherwise, value);
  const [first, ...rest] = POINT_WEIGHTS.map((key) => settingCell(`points.${key}`));
  return {
    today: settingCell('today'),
    before: call('MAX', 0, call('MIN', MONTHS_IN_BOOK, before)),
    due: call('COUNTIF', monthBlock('deadline'), text('<', fact('today'))),
    // The month that is handed in now: its deadline has not passed. None is, when the year is over.
    open: when(greater(MONTHS_IN_BOOK, fact('due')), plus(fact('due'), 1), 0),
    beforeNumber: ifBefore(monthNumber(from), -1),
    beforeEnd: ifBefore(call('INDEX', monthBlock('to'), fact('before')), 0),
    classes: call('COUNTIF', figuresBlock('month', layout.classes.length), 0),
    enrolment: schoolFigure(layout, 'enrolment'),
    reached: schoolFigure(layout, 'studentsReached'),
    guided: schoolFigure(layout, 'relativesGuided'),
    able: schoolFigure(layout, 'relativesAble'),
    entries: schoolFigure(layout, 'entries'),
    neighbours: schoolFigure(layout, 'neighboursGuided'),
    enrolmentBefore: schoolFigure(layout, 'enrolment', fact('beforeNumber')),
    reachedBefore: schoolFigure(layout, 'studentsReached', fact('beforeNumber')),
    weights: plus(first ?? 0, ...rest),
  };
}
