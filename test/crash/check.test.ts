import { describe, expect, it } from 'vitest';
import { typedRow, withoutEvent } from '../school/classRows';
import { buildSmallBundle } from '../school/smallBundle';
import { openTrial } from '../school/trial';
import { dirtyRow, openYear, pasteUncleaned, STEPS } from '../school/trialSteps';
import { type Job, stopEverywhere, undisturbed } from './stopEverywhere';

const dist = await buildSmallBundle();

/** One class full to its last row and uncleaned, a tick whose event was lost, and a quiet class. */
const uncleaned = (() => {
  const trial = openYear(dist);
  STEPS.enterClasses(trial, '6A1', '6/2');
  STEPS.pasteRoster(trial, [
    ['Nguyễn Văn An', '6A1'],
    ['Lê Na', '6A1'],
    ['Trần Tú', '6/2'],
  ]);
  STEPS.importRoster(trial);
  pasteUncleaned(trial, '6A1!B3', [
    dirtyRow('Nguyễn Văn An', 'NT1', '5/5/26'),
    dirtyRow('Lê Na', 'NT1', '31/02/2026'),
    ...['NT2', 'NT3', 'NT4', 'NT5'].map((person) => dirtyRow('Lê Na', person, '06-05-2026')),
  ]);
  withoutEvent(trial.google, () => trial.teacher.tick('6A1!A1'));
  return trial;
})();

const job: Job = { start: () => openTrial(dist, uncleaned), run: STEPS.check };

describe('checking all classes, stopped before every service call and run again', () => {
  it('leaves the book as without a stop', () => {
    const { failures, calls } = stopEverywhere(job);
    expect(failures).toEqual([]);
    expect(calls).toBeGreaterThan(30);
  });

  it('also where the stop loses what was not yet flushed', () => {
    expect(stopEverywhere(job, { losesBuffer: true }).failures).toEqual([]);
  });

  it('without a stop every typed cell is there, cleaned or as it was typed', () => {
    const { book } = undisturbed(job);
    const clean = (student: string, person: string, day: string) =>
      typedRow(student, person, 'Mẹ', day);
    expect(book.displays('6A1!B3:H9')).toEqual([
      clean('Nguyễn Văn An', 'NT1', '05/05/2026'),
      clean('Lê Na', 'NT1', '31/02/2026'),
      ...['NT2', 'NT3', 'NT4', 'NT5'].map((person) => clean('Lê Na', person, '06/05/2026')),
      ['', '', '', '', '', '', ''],
    ]);
    // The tab was extended and the tick recorded.
    expect(book.sheets().find(({ name }) => name === '6A1')?.rows).toBe(11);
    expect(book.displays('6A1!A3:A11').flat().join('')).toBe('✓!✓✓✓✓');
    expect(book.cell('6A1!A1').value).toBe(false);
    expect(book.cell('Nộp số liệu!J3').display).toBe('31/05/2026');
    expect(book.errors()).toEqual([]);
  });
});
