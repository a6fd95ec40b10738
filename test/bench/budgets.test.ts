import { beforeAll, describe, expect, test } from 'vitest';
import { benchBook } from '../../build/bench/benchBook';
import {
  benchSchool,
  MONTH,
  ROWS_A_STUDENT,
  STUDENTS_A_CLASS,
  TODAY,
} from '../../build/bench/benchSchool';
import {
  type Costs,
  importRoster,
  JOBS,
  type Job,
  type Measurement,
  measureJobs,
} from '../../build/bench/jobs';
import { type Measured, measure } from '../../build/bench/measure';
import { DIST } from '../school/openSchool';

/** Two sizes tell what a class costs; what a large school pays follows from that. */
const [FEW, MORE, LARGE] = [2, 3, 60];

interface School extends Measurement {
  /** A report of the whole school year, made when one was made before and a month is closed. */
  laterReport: Measured;
}

let few: Costs;
let more: Costs;
const schools = new Map<number, School>();

function measured(classes: number): Costs {
  const bench = benchBook(DIST);
  const measurement = measureJobs(bench, benchSchool(classes));
  const laterReport = measure(bench.google, () => {
    bench.call('buildReport', { kind: 'school', from: MONTH.from, to: TODAY, share: false });
    return false;
  });
  schools.set(classes, { ...measurement, laterReport });
  return measurement.costs;
}

beforeAll(() => {
  few = measured(FEW);
});
beforeAll(() => {
  more = measured(MORE);
});

/** What one more class adds, and what a job costs beside its classes. */
function line(job: Job, of: (cost: Measured) => number): { aClass: number; beside: number } {
  const aClass = (of(more[job]) - of(few[job])) / (MORE - FEW);
  return { aClass, beside: of(few[job]) - FEW * aClass };
}

const at = (job: Job, classes: number, of: (cost: Measured) => number): number => {
  const { aClass, beside } = line(job, of);
  return beside + classes * aClass;
};

test('what was measured is the whole work: every row was cleaned and counted', () => {
  expect([...schools.keys()]).toEqual([FEW, MORE]);
  for (const [classes, { figures }] of schools) {
    const rows = classes * STUDENTS_A_CLASS * ROWS_A_STUDENT;
    expect(figures.rows).toEqual({ valid: rows, pending: 0, invalid: 0 });
    expect(figures.school[MONTH.name]).toMatchObject({ entries: rows });
  }
});

test('a keystroke costs at most three calls, whatever the size of the school', () => {
  for (const { keystroke } of [few, more]) {
    expect(keystroke.kinds).toMatchObject({ read: 1 });
    expect(keystroke.kinds.write).toBeGreaterThan(0);
    expect(keystroke.calls).toBeLessThanOrEqual(3);
  }
});

test('the roll-up costs one read a class and at most twenty calls beside', () => {
  const { aClass, beside } = line('rollUp', ({ calls }) => calls);
  expect(aClass).toBe(1);
  expect(beside).toBeLessThanOrEqual(20);
  expect(more.rollUp.calls).toBe(more.rollUp.kinds.read);
});

describe('a report', () => {
  test('costs one call a class and at most twenty beside, whatever kind they are', () => {
    const [ofFew, ofMore] = [...schools.values()].map(({ laterReport }) => laterReport);
    if (!ofFew || !ofMore) throw new Error('two schools are measured');
    expect(ofMore.calls - ofFew.calls).toBe(MORE - FEW);
    expect(ofMore.calls - MORE).toBeLessThanOrEqual(20);
    expect(ofMore.methods['SpreadsheetApp.Range.getValues']).toBeGreaterThan(MORE);
  });

  test('costs one more where it is the first of all, which makes the folder', () => {
    const { aClass, beside } = line('report', ({ calls }) => calls);
    expect(aClass).toBe(1);
    expect(beside).toBeLessThanOrEqual(21);
    expect(few.report.methods['Drive.Files.create']).toBe(2);
  });
});

test('closing a month reads each class tab twice, and writes as often for many as for few', () => {
  for (const job of ['closingPlan', 'closing'] as const) {
    expect(line(job, ({ calls }) => calls).aClass).toBe(2);
    expect(more[job].kinds.write).toBe(few[job].kinds.write);
  }
});

test('making one class tab costs at most twelve calls', () => {
  const [two, three] = [2, 3].map((classes) => {
    const bench = benchBook(DIST);
    const school = benchSchool(classes);
    bench.clickSetUp();
    bench.typeSettings();
    bench.enterClasses(school);
    bench.pasteRoster(school);
    importRoster(bench);
    const cost = measure(bench.google, () => {
      bench.clickSetUp();
      return false;
    });
    expect(bench.book.sheets().map(({ name }) => name)).toEqual(
      expect.arrayContaining([...school.classNames]),
    );
    return cost.calls;
  });
  if (two === undefined || three === undefined) throw new Error('two schools are set up');
  expect(three).toBeGreaterThan(two);
  expect(three - two).toBeLessThanOrEqual(12);
});

test('a step that makes one class costs as much in a large school as in a small one', () => {
  // All steps but the last make a class; the last writes the pages that show all of them.
  const [ofFew, ofMore] = [few, more].map(({ classTabs }) => classTabs.stepCalls.slice(0, -1));
  expect([ofFew?.length, ofMore?.length]).toEqual([FEW, MORE]);
  expect(ofMore?.slice(0, FEW)).toEqual(ofFew);
  expect(Math.max(...(ofMore ?? []))).toBeLessThanOrEqual(50);
});

/** Jobs that pack as much into a call as goes: its length tells nothing of a larger school's. */
const WALKS = ['survey', 'repair'] as const satisfies readonly Job[];

describe('a walk through the book, by the page', () => {
  test.each(WALKS)('%s of sixty classes comes in calls of half a minute at most', (job) => {
    // Which call is the longest hangs on what fits into it, so that no line goes through two schools:
    // of each further class a call asks the tab's name and reads the students, if anything.
    const aClass = 0.2;
    const longest = Math.max(few[job].longest, more[job].longest);
    expect(longest + (LARGE - FEW) * aClass).toBeLessThanOrEqual(30);
    expect(more[job].steps).toBeGreaterThan(2);
  });

  test('costs at most three seconds a class that is whole, twelve where it has to be mended', () => {
    const seconds = ({ seconds: sum }: Measured) => sum;
    expect(line('survey', seconds).aClass).toBeLessThanOrEqual(3);
    expect(line('repair', seconds).aClass).toBeLessThanOrEqual(12);
  });
});

// A read that follows upon a write commits what was written, at the price of a round trip.
test.each<[Job, perStep: number]>([
  ['roster', 2],
  ['keystroke', 0],
  ['sweep', 1],
  ['rollUp', 0],
  ['report', 0],
  ['closingPlan', 0],
  ['closing', 0],
])('%s never reads and writes in turns', (job, perStep) => {
  for (const cost of [few, more]) {
    expect(cost[job].flushingReads).toBeLessThanOrEqual(perStep * cost[job].steps);
  }
});

const others = JOBS.filter((job) => !WALKS.some((walk) => walk === job));
test.each(others)(
  '%s of sixty classes ends in six minutes, or in steps of half a minute',
  (job) => {
    const whole = at(job, LARGE, ({ seconds }) => seconds);
    const longest = at(job, LARGE, ({ longest: step }) => step);
    expect(Math.min(whole / 360, longest / 30)).toBeLessThanOrEqual(1);
  },
);
