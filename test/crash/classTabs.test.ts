import { describe, expect, it } from 'vitest';
import { buildSmallBundle } from '../school/smallBundle';
import { openTrial } from '../school/trial';
import { openYear, STEPS } from '../school/trialSteps';
import { type Job, stopEverywhere } from './stopEverywhere';

const dist = await buildSmallBundle();

/** A book set up, with two classes and their students typed in by hand. */
const typedIn = (() => {
  const trial = openYear(dist);
  STEPS.enterClasses(trial, '6A1', '6/2');
  trial.leader.paste('Học sinh!A2', [
    ['6A1', 1, 'Nguyễn Văn An', 'Nguyễn Văn An'],
    ['6A1', 2, 'Lê Na', 'Lê Na'],
    ['6/2', 1, 'Trần Tú', 'Trần Tú'],
  ]);
  return trial;
})();

const job: Job = {
  start: () => openTrial(dist, typedIn),
  run: STEPS.setUp,
  passOver: ['(đang tạo) ', 'Tổng hợp'],
};

describe('making the class tabs, stopped before every service call and run again', () => {
  it('leaves the book as without a stop', () => {
    const { failures, calls } = stopEverywhere(job);
    expect(failures).toEqual([]);
    expect(calls).toBeGreaterThan(80);
  });

  it('also where the stop loses what was not yet flushed', () => {
    expect(stopEverywhere(job, { losesBuffer: true }).failures).toEqual([]);
  });
});
