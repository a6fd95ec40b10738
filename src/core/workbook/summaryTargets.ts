import {
  atMost,
  call,
  differs,
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
import { cell } from '../formula/reference';
import { NO_VALUE } from '../report/numbers';
import { COUNTING_NOTE } from '../rollup/countingNote';
import { TOGETHER } from '../school/reportSettings';
import type { Indicator } from '../school/targets';
import { TARGET_VERDICTS } from '../school/targetWords';
import { settingCell } from './settingsTab';
import { fact, helperBlock, SUMMARY_COLUMNS, type SummaryLayout } from './summaryLayout';
import { line, type SummaryPart, strip, strips } from './summaryPart';
import { competentStaff, staffCount, studentsEnrolled } from './summaryPeopleCounts';
import { gain, shownShare, verdictOf } from './summaryShare';
import {
  laterBandRow,
  TARGET_HELPERS,
  TARGET_HELPERS_COLUMN,
  TARGET_LINES,
  type TargetHelper,
  type TargetKey,
  targetHelper,
  targetRow,
} from './summaryTargetRows';
import { TABLE_FIRST_ROW, tableBlock } from './tableBlock';

export const TARGETS_HEADER = [
  'Chỉ tiêu',
  'Kế hoạch',
  'Đến nay',
  'So với tháng trước (điểm %)',
  'Đánh giá',
] as const;

/** Columns that each heading spans; a share and its counts stand side by side. */
const SPANS = [
  [1, 5],
  [6, 7],
  [8, 9],
  [10, 11],
  [12, SUMMARY_COLUMNS],
] as const;
const BODY = [
  [1, 5],
  [6, 7],
  [10, 11],
  [12, SUMMARY_COLUMNS],
] as const;

type Counts = Readonly<Record<'got' | 'all' | 'gotBefore' | 'allBefore', Expression | number | ''>>;

/** Targets against results, judged on the counts (clauses B8, C1, C2, D1, D2, D4). */
export function summaryTargets(layout: SummaryLayout): SummaryPart {
  const { rows } = layout;
  const top = rows.targets;
  const band = laterBandRow(rows);
  const bottom = targetRow('people', rows);
  const lines = TARGET_LINES.map(({ key }) => key);
  const area = (column: number, columns: number) =>
    strip(top + 2, column, columns, bottom - top - 1);
  const [verdict, trend] = [area(12, 2), area(10, 2)];
  const first = (column: number) => cell(column, top + 2, { fixed: 'column' });
  return {
    patches: [
      line(top, 1, 'section', ['1. Kết quả so với chỉ tiêu']),
      ...SPANS.map(([column], index) =>
        line(top + 1, column, 'header', [TARGETS_HEADER[index] ?? '']),
      ),
      line(band, 1, 'band', [
        formula(text('Mục tiêu đến năm ', targetHelper('staffLater', 'year', rows))),
      ]),
      ...lines.flatMap((key) => targetLine(key, layout)),
      line(bottom + 1, 1, 'note', [COUNTING_NOTE]),
    ],
    merged: [
      ...strips(top, 1, [[1, SUMMARY_COLUMNS]]),
      ...strips(top + 1, 1, SPANS),
      ...strips(top + 2, band - top - 2, BODY),
      ...strips(band, 1, [[1, SUMMARY_COLUMNS]]),
      ...strips(band + 1, bottom - band, BODY),
      ...strips(bottom + 1, 1, [[1, SUMMARY_COLUMNS]]),
    ],
    heights: {
      [top + 1]: 34,
      ...Object.fromEntries(
        TARGET_LINES.map((each) => [targetRow(each.key, rows), 'part' in each ? 25 : 36]),
      ),
      [bottom + 1]: 28,
    },
    framed: [strip(top + 1, 1, SUMMARY_COLUMNS, bottom - top)],
    colours: [
      { area: verdict, condition: equal(first(12), TARGET_VERDICTS.met), colour: 'good' },
      { area: verdict, condition: equal(first(12), TARGET_VERDICTS.missed), colour: 'alarm' },
      { area: trend, condition: greater(call('N', first(10)), 0), colour: 'good' },
      { area: trend, condition: greater(0, call('N', first(10))), colour: 'alarm' },
    ],
  };
}

function targetLine(key: TargetKey, { rows }: SummaryLayout) {
  const row = targetRow(key, rows);
  const plan = TARGET_LINES.find((each) => each.key === key) ?? TARGET_LINES[0];
  const at = (helper: TargetHelper) => targetHelper(key, helper, rows);
  const hidden = { ...lookUp(plan.indicator, at), ...countsOf(key, rows) };
  const part = 'part' in plan;
  const measured = key !== 'people';
  const label = part
    ? `–  ${plan.part}`
    : formula(
        when(
          equal(at('line'), 0),
          `${plan.indicator}: chưa có trong tab Chỉ tiêu`,
          text(call('INDEX', targetColumn('label'), at('line')), ''),
        ),
      );
  const threshold = at('threshold');
  const planned = when(
    call('ISNUMBER', threshold),
    text(when(greater(100, threshold), '≥ ', ''), threshold, '% (', at('year'), ')'),
    NO_VALUE,
  );
  return [
    line(row, 1, part ? 'part' : 'label', [label]),
    line(row, 6, 'word', [formula(planned)]),
    line(
      row,
      8,
      ['boldPercent', 'small'],
      measured
        ? [
            formula(shownShare(at('got'), at('all'), threshold)),
            formula(text(at('got'), '/', at('all'))),
          ]
        : [NO_VALUE, ''],
    ),
    line(row, 10, 'trend', [
      measured && hidden.gotBefore !== ''
        ? formula(gain([at('got'), at('all')], [at('gotBefore'), at('allBefore')]))
        : NO_VALUE,
    ]),
    line(row, 12, 'verdict', [measured ? formula(verdict(key, rows)) : TARGET_VERDICTS.unmeasured]),
    line(
      row,
      TARGET_HELPERS_COLUMN,
      'plain',
      TARGET_HELPERS.map((helper) => (hidden[helper] === '' ? '' : formula(hidden[helper]))),
    ),
  ];
}

/**
 * C1 is met when staff and students each reach it, and not judged while a group is empty; or, where
 * `Cài đặt` says so, when both together do.
 */
function verdict(key: TargetKey, rows: SummaryLayout['rows']): Expression {
  const judge = (each: TargetKey) => {
    const at = (helper: TargetHelper) => targetHelper(each, helper, rows);
    return verdictOf(at('got'), at('all'), at('threshold'));
  };
  if (key !== 'both') return judge(key);
  const parts = (['staff', 'students'] as const).map((each) => cell(12, targetRow(each, rows)));
  const all = (word: string) => parts.map((each) => equal(each, word));
  const { met, missed } = TARGET_VERDICTS;
  return when(
    equal(settingCell('reports.literacy'), TOGETHER),
    judge('both'),
    when(call('OR', ...all(NO_VALUE)), NO_VALUE, when(call('AND', ...all(met)), met, missed)),
  );
}

/**
 * The line of `Chỉ tiêu` that holds now: of the latest year that has come, else of the next one;
 * where a year is typed twice, the lower line.
 */
function lookUp(indicator: Indicator, at: (helper: TargetHelper) => Expression) {
  const codes = targetColumn('indicator');
  const years = targetColumn('year');
  const now = call('YEAR', fact('today'));
  const own = equal(codes, indicator);
  const most = (...factors: [Expression, ...Expression[]]) =>
    call('IFERROR', call('SUMPRODUCT', call('MAX', times(...factors))), 0);
  const come = most(own, atMost(years, now), years);
  const next = minus(LAST_YEAR, most(own, greater(years, now), minus(LAST_YEAR, years)));
  const places = minus(call('ROW', codes), TABLE_FIRST_ROW - 1);
  const value = call('INDEX', targetColumn('threshold'), at('line'));
  return {
    year: when(greater(come, 0), come, next),
    line: most(own, equal(years, at('year')), places),
    threshold: when(equal(at('line'), 0), '', when(call('ISNUMBER', value), value, '')),
  };
}

function countsOf(key: TargetKey, rows: SummaryLayout['rows']): Counts {
  const of = (each: TargetKey, helper: TargetHelper) => targetHelper(each, helper, rows);
  const none = { gotBefore: '', allBefore: '' } as const;
  const staff = { got: competentStaff(), all: staffCount(), ...none };
  const active = (helper: 'active' | 'activeBefore') => call('SUM', helperBlock(helper, rows));
  const counts: Record<TargetKey, Counts> = {
    both: {
      got: plus(of('staff', 'got'), of('students', 'got')),
      all: plus(of('staff', 'all'), of('students', 'all')),
      ...none,
    },
    staff,
    students: { got: studentsEnrolled('competent'), all: fact('enrolment'), ...none },
    active: {
      got: active('active'),
      all: fact('classes'),
      gotBefore: active('activeBefore'),
      allBefore: when(differs(fact('before'), 0), fact('classes'), 0),
    },
    reached: {
      got: fact('reached'),
      all: fact('enrolment'),
      gotBefore: fact('reachedBefore'),
      allBefore: fact('enrolmentBefore'),
    },
    staffLater: staff,
    trained: { got: studentsEnrolled('trained'), all: fact('enrolment'), ...none },
    people: { got: '', all: '', ...none },
  };
  return counts[key];
}

/** After every year that a plan may name. */
const LAST_YEAR = 9999;

function targetColumn(key: 'indicator' | 'label' | 'year' | 'threshold'): Expression {
  return tableBlock('targets', key);
}
