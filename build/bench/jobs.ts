import { FIRST_ROW } from '../../src/core/workbook/classTab';
import type { Output } from '../../src/page/contract';
import type { BenchBook } from './benchBook';
import { type BenchSchool, MONTH, ROWS_A_STUDENT, STUDENTS_A_CLASS } from './benchSchool';
import { type Measured, measure } from './measure';

/** What is measured, in the order in which a school does it. */
export const JOBS = [
  'setUp',
  'roster',
  'classTabs',
  'keystroke',
  'sweep',
  'rollUp',
  'report',
  'closingPlan',
  'closing',
  'survey',
  'repair',
] as const;
export type Job = (typeof JOBS)[number];

export type Costs = Readonly<Record<Job, Measured>>;

/** What the jobs cost, and what came of them: the school's figures as the roll-up counts them. */
export interface Measurement {
  costs: Costs;
  figures: Output<'schoolFigures'>;
}

/**
 * Lets a school live from the empty file to the first closed month, and through the damage and repair
 * of all its classes, and measures each job; what people do in between is not measured.
 */
export function measureJobs(bench: BenchBook, school: BenchSchool): Measurement {
  const { google } = bench;
  const once = (work: () => void): Measured =>
    measure(google, () => {
      work();
      return false;
    });
  const setUp = measure(google, () => {
    const { done, total } = bench.call('makeTabs', {});
    return done < total;
  });
  bench.typeSettings();
  bench.enterClasses(school);
  bench.pasteRoster(school);
  const roster = once(() => importRoster(bench));
  const classTabs = measure(google, () => bench.call('makeNextClass', {}).what !== null);
  const [firstClass = ''] = school.classNames;
  for (const className of school.classNames) bench.pasteRows(school, className);
  // A name below the others, and then the person: the event fills in what is known of them.
  const freeRow = FIRST_ROW + STUDENTS_A_CLASS * ROWS_A_STUDENT;
  const [student = ''] = school.students[firstClass] ?? [];
  bench.keystroke(`'${firstClass}'!B${freeRow}`, student);
  const keystroke = once(() => bench.keystroke(`'${firstClass}'!C${freeRow}`, 'NT1'));
  bench.clear(`'${firstClass}'!B${freeRow}:E${freeRow}`);
  let anew = true;
  const sweep = measure(google, () => {
    const { what } = bench.call('checkNextClass', { anew });
    anew = false;
    return what !== null;
  });
  const answer: { figures?: Output<'schoolFigures'> } = {};
  const rollUp = once(() => {
    answer.figures = bench.call('schoolFigures', { until: MONTH.name });
  });
  const { from, to } = MONTH;
  const report = once(() => bench.call('buildReport', { kind: 'month', from, to, share: false }));
  let shown = { month: '', digest: '' };
  const closingPlan = once(() => {
    const plan = bench.call('previewClosing', {});
    if (plan.kind !== 'ready') throw new Error(plan.question);
    shown = { month: plan.month, digest: plan.digest };
  });
  const closing = once(() => bench.call('closeMonth', shown));
  const walk = (call: 'surveyNext' | 'repairNext'): Measured => {
    let begins = true;
    return measure(google, () => {
      const { what } = bench.call(call, { anew: begins });
      begins = false;
      return what !== null;
    });
  };
  const survey = walk('surveyNext');
  const mended = school.classNames.map((className) => bench.damage(className));
  const repair = walk('repairNext');
  if (!mended.every((isMended) => isMended())) throw new Error('the repair left some damage');
  const { figures } = answer;
  if (!figures) throw new Error('the roll-up gave nothing');
  return {
    costs: {
      setUp,
      roster,
      classTabs,
      keystroke,
      sweep,
      rollUp,
      report,
      closingPlan,
      closing,
      survey,
      repair,
    },
    figures,
  };
}

export function importRoster(bench: BenchBook): void {
  const preview = bench.call('previewImport', {});
  if (preview.kind !== 'ready') throw new Error(preview.why);
  bench.call('importRoster', { digest: preview.digest });
}
