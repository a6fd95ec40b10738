import { describe, expect, it } from 'vitest';
import { buildSmallBundle } from '../school/smallBundle';
import { openTrial } from '../school/trial';
import { dirtyRow, openYear, pasteUncleaned, STEPS } from '../school/trialSteps';
import { type Job, stopEverywhere, undisturbed } from './stopEverywhere';

const dist = await buildSmallBundle();

/**
 * A class at work, and a roster with a newcomer to it, a known student and a class that the book
 * does not have. What the teacher typed waits for cleaning.
 */
const pasted = (() => {
  const trial = openYear(dist);
  STEPS.enterClasses(trial, '6A1');
  STEPS.pasteRoster(trial, [['Nguyễn Văn An', '6A1']]);
  STEPS.importRoster(trial);
  pasteUncleaned(trial, '6A1!B3', [
    dirtyRow('Nguyễn Văn An', 'NT1', '5/5/26'),
    dirtyRow('Nguyễn Văn An', 'NT2', '31/02/2026'),
  ]);
  STEPS.pasteRoster(trial, [
    ['Nguyễn Văn An', '6A1'],
    ['Lê Na', '6A1'],
    ['Trần Tú', '6/2'],
  ]);
  return trial;
})();

const job: Job = {
  start: () => openTrial(dist, pasted),
  run: STEPS.importRoster,
  passOver: ['(đang tạo) ', 'Tổng hợp'],
};

describe('importing a roster, stopped before every service call and run again', () => {
  it('leaves the book as without a stop: every student once, nothing typed lost', () => {
    const { failures, calls } = stopEverywhere(job);
    expect(failures).toEqual([]);
    expect(calls).toBeGreaterThan(60);
  });

  it('also where the stop loses what was not yet flushed', () => {
    expect(stopEverywhere(job, { losesBuffer: true }).failures).toEqual([]);
  });

  it('without a stop the newcomer stands below what the teacher typed', () => {
    const { book } = undisturbed(job);
    expect(book.displays('6A1!B3:H6')).toEqual([
      dirtyRow('Nguyễn Văn An', 'NT1', '05/05/2026'),
      dirtyRow('Nguyễn Văn An', 'NT2', '31/02/2026'),
      ['Lê Na', 'NT1', '', '', '', '', ''],
      ['', '', '', '', '', '', ''],
    ]);
    expect(book.displays('6-2!B3:C4')).toEqual([
      ['Trần Tú', 'NT1'],
      ['', ''],
    ]);
    expect(book.errors()).toEqual([]);
  });
});
