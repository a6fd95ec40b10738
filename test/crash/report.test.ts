import { describe, expect, it } from 'vitest';
import { buildSmallBundle } from '../school/smallBundle';
import { openTrial, type Trial } from '../school/trial';
import { dirtyRow, MENU, openYear, pasteUncleaned, STEPS } from '../school/trialSteps';
import { type Job, stopEverywhere, undisturbed } from './stopEverywhere';

const dist = await buildSmallBundle();

/** A class at work; no report was made yet. */
const atWork = (() => {
  const trial = openYear(dist);
  STEPS.enterClasses(trial, '6A1');
  STEPS.pasteRoster(trial, [['Nguyễn Văn An', '6A1']]);
  STEPS.importRoster(trial);
  pasteUncleaned(trial, '6A1!B3', [dirtyRow('Nguyễn Văn An', 'NT1', '5/5/26')]);
  STEPS.check(trial);
  return trial;
})();

const start = () => openTrial(dist, atWork);
const job: Job = {
  start,
  run: STEPS.report,
  isDone: ({ book }) => book.cell('Báo cáo đã lập!E2').display.startsWith('https://'),
};

const entries = ({ book }: Trial) =>
  book.displays('Báo cáo đã lập!A2:E5').filter(([period]) => period !== '');
const papers = ({ google }: Trial) =>
  google.drive
    .files()
    .filter(({ mimeType, trashed }) => mimeType.endsWith('.document') && !trashed);
const link = (id: string) => `https://docs.google.com/document/d/${id}/edit`;

/** Clicks where it will fail, and gives what is said then. */
function failingReport({ leader }: Trial): string {
  leader.click(MENU.report, { answers: [{ text: '05/2026' }, 'OK', 'OK'] });
  return leader.alerts.at(-1)?.text ?? '';
}

describe("making a month's report, stopped before every service call and run again", () => {
  it('leaves one report, one folder and no file that the book does not know', () => {
    const { failures, calls } = stopEverywhere(job);
    expect(failures).toEqual([]);
    expect(calls).toBeGreaterThan(25);
  });

  it('also where the stop loses what was not yet flushed', () => {
    expect(stopEverywhere(job, { losesBuffer: true }).failures).toEqual([]);
  });
});

describe("a month's report", () => {
  it('made again is the next version, and the older one stays as it is', () => {
    const trial = undisturbed(job);
    const [first] = entries(trial);
    STEPS.report(trial);
    const files = papers(trial);
    expect(entries(trial)[0]).toEqual(first);
    expect(entries(trial).map(([, , version]) => version)).toEqual(['1', '2']);
    expect(entries(trial).map((row) => row[4])).toEqual(files.map(({ id }) => link(id)));
    expect(files[1]?.name).toBe(`${files[0]?.name} (lần 2)`);
  });

  it.each([
    ['the folder', 1],
    ['the paper', 2],
  ])('when Drive fails at %s: a clear sentence, and the next click goes on', (_, nth) => {
    const trial = start();
    trial.google.faults.fail('Drive.Files.create', { nth });
    expect(failingReport(trial)).toMatch(/^Google Drive chưa lưu được báo cáo\. Thầy\/cô thử lại/);
    expect(entries(trial)).toEqual([]);
    expect(papers(trial)).toEqual([]);
    STEPS.report(trial);
    expect(entries(trial).map((row) => [row[2], row[4]])).toEqual([
      ['1', link(papers(trial)[0]?.id ?? '')],
    ]);
  });

  it("goes on another day when the day's quota is used up", () => {
    const trial = start();
    trial.google.faults.quota('Drive');
    expect(failingReport(trial)).toMatch(/^Google Drive chưa lưu được báo cáo\./);
    expect(failingReport(trial)).toMatch(/^Google Drive chưa lưu được báo cáo\./);
    trial.google.faults.clear();
    STEPS.report(trial);
    expect(entries(trial).map(([, , version]) => version)).toEqual(['1']);
    expect(papers(trial)).toHaveLength(1);
  });

  it('is entered below what someone typed while Drive was at work', () => {
    const trial = start();
    const { leader, google } = trial;
    const act = () => void leader.type('Báo cáo đã lập!B2', 'Ghi tay');
    google.faults.meanwhile('Drive.Files.create', act, { nth: 2 });
    STEPS.report(trial);
    expect(trial.book.displays('Báo cáo đã lập!B2:E3').map((row) => [row[0], row[3]])).toEqual([
      ['Ghi tay', ''],
      ['Báo cáo tháng của Liên đội', link(papers(trial)[0]?.id ?? '')],
    ]);
  });
});
