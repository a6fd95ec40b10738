import { describe, expect, it } from 'vitest';
import { typedRow } from '../school/classRows';
import { buildSmallBundle } from '../school/smallBundle';
import { openTrial, type Trial } from '../school/trial';
import { openYear, STEPS } from '../school/trialSteps';
import { type Job, stopEverywhere, undisturbed } from './stopEverywhere';

const dist = await buildSmallBundle();

/** A right row, and a difficulty beside it. */
const row = (student: string, person: string, day: string) => [
  ...typedRow(student, person, 'Mẹ', day),
  '',
  'Máy cũ, không cài được',
];

/** Two classes at work, a month handed in, and a student with three relatives able. */
const atWork = (() => {
  const trial = openYear(dist);
  STEPS.enterClasses(trial, '6A1', '6/2');
  STEPS.pasteRoster(trial, [
    ['Nguyễn Văn An', '6A1'],
    ['Lê Na', '6A1'],
    ['Trần Tú', '6/2'],
  ]);
  STEPS.importRoster(trial);
  trial.teacher.paste('6A1!B3', [
    row('Nguyễn Văn An', 'NT1', '05/09/2025'),
    row('Lê Na', 'NT1', '06/09/2025'),
    row('Nguyễn Văn An', 'NT2', '05/10/2025'),
    row('Nguyễn Văn An', 'NT3', '05/11/2025'),
  ]);
  trial.leader.type('Nộp số liệu!I3', '30/04/2026');
  return trial;
})();

const closed = (() => {
  const trial = openTrial(dist, atWork);
  STEPS.close(trial);
  return trial;
})();

/** The row that makes a closing or reopening whole has its hash. */
const entries = ({ book }: Trial) =>
  book.displays('_Chốt!I2:I20').filter(([hash]) => hash !== '').length;

/** Students whose live columns stand, which are written last; one who moved has two rows. */
const counted = ({ book }: Trial) =>
  book.formulas('Học sinh!L2:L16').filter(([able]) => able !== '').length;

const from = (trial: Trial) => () => openTrial(dist, trial);
const said = ({ leader }: Trial) => leader.alerts.at(-1)?.text ?? '';

interface Case {
  job: Job;
  /** What the job says at its end, and so that it did what it is for. */
  says: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'closing a month': {
    job: { start: from(atWork), run: STEPS.close, isDone: (trial) => entries(trial) === 1 },
    says: 'Đã chốt số liệu tháng 09/2025.',
  },
  'reopening a month': {
    job: { start: from(closed), run: STEPS.reopen, isDone: (trial) => entries(trial) === 2 },
    says: 'Đã mở lại tháng 09/2025.',
  },
  'moving a student': {
    job: { start: from(atWork), run: STEPS.move, isDone: (trial) => counted(trial) === 4 },
    says: 'Em Lê Na vào lớp 6/2, STT 2, từ ngày 15/01/2026.',
  },
  'giving a month back': {
    job: { start: from(atWork), run: STEPS.giveBack },
    says: 'Đã trả lại số liệu tháng 04/2026 cho lớp 6A1: thiếu.',
  },
  'gathering difficulties': {
    job: { start: from(atWork), run: STEPS.gather },
    says: 'Đã thêm 3 khó khăn vào tab “Khó khăn, đề xuất”',
  },
  'suggesting commendations': {
    job: { start: from(atWork), run: STEPS.suggest },
    says: 'Đã ghi 1 gợi ý vào tab “Khó khăn, đề xuất”.',
  },
};

describe.each(Object.entries(CASES))(
  '%s, stopped before every service call and run again',
  (_, { job, says }) => {
    it('does what it is for', () => {
      const trial = undisturbed(job);
      expect(said(trial)).toContain(says);
      expect(trial.book.errors()).toEqual([]);
    });

    it('leaves the book as without a stop, also where what was not flushed is lost', () => {
      expect(stopEverywhere(job).failures).toEqual([]);
      expect(stopEverywhere(job, { losesBuffer: true }).failures).toEqual([]);
    });
  },
);
