import { describe, expect, it } from 'vitest';
import { typedRow } from '../school/classRows';
import { buildSmallBundle } from '../school/smallBundle';
import { openTrial, type Trial } from '../school/trial';
import { openYear, STEPS } from '../school/trialSteps';
import { openCopy } from './openCopy';
import { type Job, stopEverywhere, undisturbed } from './stopEverywhere';

const dist = await buildSmallBundle();

const row = (student: string, person: string) => typedRow(student, person, 'Mẹ', '05/09/2025');

/** Two classes with a year behind them. */
const lived = (() => {
  const trial = openYear(dist);
  STEPS.enterClasses(trial, '6A1', '6/2');
  STEPS.pasteRoster(trial, [
    ['Nguyễn Văn An', '6A1'],
    ['Trần Tú', '6/2'],
  ]);
  STEPS.importRoster(trial);
  trial.teacher.paste('6A1!B3', [row('Nguyễn Văn An', 'NT1'), row('Nguyễn Văn An', 'NT2')]);
  trial.leader.type('Nộp số liệu!I3', '30/04/2026');
  trial.leader.paste('Khó khăn, đề xuất!A2', [
    ['10/02/2026', '6A1', 'Khen thưởng cá nhân', 'N.V.A., lớp 6A1'],
  ]);
  STEPS.close(trial);
  return trial;
})();

const mark = ({ book }: Trial) => book.cell('Cài đặt!D1').display;

/** Asked again for what is done, the job says so in one sentence. */
const asked = (item: string, year: string, isDone: (trial: Trial) => boolean) => (trial: Trial) => {
  const answers = isDone(trial) ? (['OK'] as const) : ([{ text: year }, 'OK'] as const);
  trial.leader.click(item, { answers });
};

const CASES: Readonly<Record<string, { job: Job; keeps: string }>> = {
  'beginning a new year': {
    job: {
      start: () => openCopy(dist, lived),
      run: asked('Bắt đầu năm học mới', '2026-2027', (trial) =>
        mark(trial).includes(trial.book.id),
      ),
    },
    keeps: '7A1',
  },
  'ending the year': {
    job: {
      start: () => openTrial(dist, lived),
      run: asked('Kết thúc năm học', '2025-2026', (trial) => mark(trial).includes('ended')),
    },
    keeps: '6A1',
  },
};

describe.each(Object.entries(CASES))(
  '%s, stopped before every service call and asked for again',
  (_, { job, keeps }) => {
    it('does what it is for', () => {
      const { book } = undisturbed(job);
      expect(book.cell('Chi đội!A2').display).toBe(keeps);
      expect(book.displays('Số liệu các năm!A2:D3')).toEqual([
        ['2025 - 2026', '6A1', '2', '2'],
        ['2026', '6A1', '0', '0'],
      ]);
      expect(book.displays('Học sinh!A2:D2').flat().join('')).toBe('');
      expect(book.errors()).toEqual([]);
    });

    it('leaves the book as without a stop, also where what was not flushed is lost', () => {
      expect(stopEverywhere(job).failures).toEqual([]);
      expect(stopEverywhere(job, { losesBuffer: true }).failures).toEqual([]);
    });
  },
);
