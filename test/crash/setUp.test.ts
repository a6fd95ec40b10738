import { describe, expect, it } from 'vitest';
import { buildSmallBundle } from '../school/smallBundle';
import { openTrial } from '../school/trial';
import { STEPS } from '../school/trialSteps';
import { ALL_STOPS, type Job, stopEverywhere } from './stopEverywhere';

const dist = await buildSmallBundle();

const job: Job = { start: () => openTrial(dist), run: STEPS.setUp, passOver: ['(đang tạo) '] };

describe('setting a book up, stopped before every service call and run again', () => {
  it('leaves the book as without a stop', () => {
    const { failures, calls, tried } = stopEverywhere(job);
    expect(failures).toEqual([]);
    expect(calls).toBeGreaterThan(600);
    // A state for each of the twenty tabs at least, where every stop is tried.
    expect(tried).toBeGreaterThan(ALL_STOPS ? 20 : 2);
  });

  it('also where the stop loses what was not yet flushed', () => {
    expect(stopEverywhere(job, { losesBuffer: true }).failures).toEqual([]);
  });
});
