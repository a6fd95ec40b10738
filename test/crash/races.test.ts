import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateOf } from '../school/fingerprint';
import { buildSmallBundle } from '../school/smallBundle';
import { openTrial, type Trial } from '../school/trial';
import { dirtyRow, MENU, openYear, pasteUncleaned, STEPS } from '../school/trialSteps';
import { callsOf, firstCall, type Interruption, interleaved, lastCall } from './interleave';
import { ALL_STOPS } from './stopEverywhere';

const dist = await buildSmallBundle();

/** A class with rows that wait for cleaning, short of rows, and a roster with newcomers pasted. */
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
    dirtyRow('Lê Na', 'NT2', '06-05-2026'),
    dirtyRow('Nguyễn Văn An', 'NT3', '06-05-2026'),
  ]);
  STEPS.pasteRoster(trial, [
    ['Nguyễn Văn An', '6A1'],
    ['Phạm Hà', '6A1'],
    ['Võ Bé', '6/2'],
  ]);
  return trial;
})();

const open = () => openTrial(dist, uncleaned);
const INPUTS = '6A1!B3:K20';
const BUSY = 'Sổ đang được người khác cập nhật. Thầy/cô chờ vài giây rồi thử lại.';

/**
 * A script cannot write on condition that nobody typed: between its last look at cells and its
 * write there is one moment left, the width of a call, and the book cannot close it.
 */
const LAST_MOMENT = ['SpreadsheetApp.Range.setValues', 'SpreadsheetApp.Range.setNumberFormat'];

/** What a teacher does in the class tab, whatever stands there. */
const ACTS: Readonly<Record<string, (trial: Trial) => void>> = {
  'types over a cell': ({ teacher }) => void teacher.type('6A1!D4', 'Bố'),
  'empties a cell': ({ teacher }) => void teacher.clear('6A1!H3'),
  'mends a day': ({ teacher }) => void teacher.type('6A1!G4', '28/02/2026'),
  'pastes rows': (trial) => {
    const first = firstFree(trial);
    trial.teacher.paste(`6A1!B${first}`, [
      dirtyRow('Nguyễn Văn An', 'NT4', '07-05-2026'),
      dirtyRow('Lê Na', 'NT4', '08-05-2026'),
    ]);
  },
  'types a row': (trial) => {
    const first = firstFree(trial);
    trial.teacher.type(`6A1!B${first}`, 'Lê Na');
    trial.teacher.type(`6A1!C${first}`, 'NT5');
  },
  'inserts a row': ({ teacher }) => void teacher.insertRows('6A1', 4),
  'hands in': ({ teacher }) => void teacher.tick('6A1!A1'),
};

const acts = fc.array(
  fc.record({ act: fc.constantFrom(...Object.keys(ACTS)), at: fc.nat(1_000) }),
  { minLength: 1, maxLength: 4 },
);

/** Many in `npm run test:crash`, a few in `npm test`. */
const trials = (usual: number) => ({ numRuns: ALL_STOPS ? 5 * usual : usual, seed: 2026 });

type Acts = readonly { act: string; at: number }[];

/** Spreads acts over the moments of a run at which a person may act. */
function spread(drawn: Acts, calls: readonly string[]): Interruption[] {
  const moments = calls.flatMap((method, index) =>
    LAST_MOMENT.includes(method) ? [] : [index + 1],
  );
  return [...drawn]
    .sort((a, b) => a.at - b.at)
    .map(({ act, at }) => ({
      call: moments[Math.floor((at / 1_001) * moments.length)] ?? 1,
      act: ACTS[act] as (trial: Trial) => void,
    }));
}

function firstFree({ book }: Trial): number {
  const names = book.displays('6A1!B3:C40');
  return 3 + names.findLastIndex((cells) => cells.some((text) => text !== '')) + 1;
}

/** Typed cells and what they count to. */
function outcome({ book }: Trial) {
  const figures = book.values('_Số liệu!A2:W40').map((row) => row.join('|'));
  return { typed: book.displays(INPUTS), figures, board: book.displays('Nộp số liệu!A3:M4') };
}

/** Clicks that find the book busy: questions first, the sentence last. */
const BUSY_CLICKS = {
  check: ['OK'],
  setUp: ['OK'],
  importRoster: ['OK', 'OK'],
  report: [{ text: '05/2026' }, 'OK', 'OK'],
} as const;

interface Undisturbed {
  calls: readonly string[];
  state: unknown;
}
const runs = new Map<keyof typeof BUSY_CLICKS, Undisturbed>();

/** A job that nobody gets in the way of: its calls, and how it leaves the book. */
function undisturbed(job: keyof typeof BUSY_CLICKS): Undisturbed {
  const known = runs.get(job);
  if (known) return known;
  const trial = open();
  const made = { calls: callsOf(trial, STEPS[job]), state: stateOf(trial) };
  runs.set(job, made);
  return made;
}

describe('a teacher at work between the two looks of a check', () => {
  const { calls } = undisturbed('check');
  const write = firstCall(calls, 'SpreadsheetApp.Range.setValues');
  const look = lastCall(calls, 'SpreadsheetApp.Range.getValues', write);

  it.each(Object.keys(ACTS))('loses nothing: %s', (name) => {
    const [raced, ordered] = [open(), open()];
    const act = ACTS[name] as (trial: Trial) => void;
    interleaved(raced, STEPS.check, [{ call: look, act }]);
    act(ordered);
    for (const trial of [raced, ordered]) STEPS.check(trial);
    expect(outcome(raced)).toEqual(outcome(ordered));
  });
});

describe.each([
  ['a check of all classes', 'check', 5],
  ["the month's report", 'report', 3],
] as const)('a teacher at work during %s', (_, job, usual) => {
  const run = STEPS[job];
  const { calls } = undisturbed(job);

  it('loses nothing: the book is as if the teacher had come first', () => {
    fc.assert(
      fc.property(acts, (drawn) => {
        const [raced, ordered] = [open(), open()];
        const interruptions = spread(drawn, calls);
        interleaved(raced, run, interruptions);
        for (const { act } of interruptions) act(ordered);
        for (const trial of [raced, ordered]) STEPS.check(trial);
        expect(outcome(raced)).toEqual(outcome(ordered));
      }),
      trials(usual),
    );
  });
});

describe('a teacher at work during the import of a roster', () => {
  const { calls } = undisturbed('importRoster');

  it('every row typed is there, and every newcomer has one row', () => {
    fc.assert(
      fc.property(acts, (drawn) => {
        const [raced, ordered] = [open(), open()];
        const interruptions = spread(drawn, calls);
        interleaved(raced, STEPS.importRoster, interruptions);
        for (const { act } of interruptions) act(ordered);
        STEPS.importRoster(ordered);
        for (const trial of [raced, ordered]) STEPS.check(trial);
        // A newcomer may stand above or below rows that were typed meanwhile.
        const rows = (trial: Trial) =>
          outcome(trial)
            .typed.map((row) => row.join('|'))
            .sort();
        expect(rows(raced)).toEqual(rows(ordered));
        expect(outcome(raced).figures).toEqual(outcome(ordered).figures);
        expect(rows(raced).filter((row) => row.startsWith('Phạm Hà'))).toHaveLength(1);
      }),
      trials(4),
    );
  });

  it('a roster pasted meanwhile is not emptied away', () => {
    const trial = open();
    const late = lastCall(calls, 'SpreadsheetApp.Range.getDisplayValues');
    interleaved(trial, STEPS.importRoster, [
      { call: late, act: (other) => STEPS.pasteRoster(other, [['Hồ Mới', '6A1']]) },
    ]);
    expect(trial.leader.alerts.at(-1)?.text).toContain('vừa có người sửa');
    expect(trial.book.cell('Nhập danh sách!B2').display).toBe('Hồ Mới');
  });
});

describe('a second click while another job runs', () => {
  it.each([
    ['check', 'check'],
    ['importRoster', 'check'],
    ['check', 'importRoster'],
    ['report', 'report'],
    ['setUp', 'report'],
  ] as const)('%s, then %s: the second is told to wait and changes nothing', (first, second) => {
    const { calls, state } = undisturbed(first);
    const locked = firstCall(calls, 'LockService.Lock.tryLock') + 1;
    const released = firstCall(calls, 'LockService.Lock.releaseLock');
    const trial = open();
    const other = trial.addOn.open(trial.leader.user);
    const act = () => other.click(MENU[second], { answers: BUSY_CLICKS[second] });
    const moments = [locked, Math.floor((locked + released) / 2), released];
    interleaved(
      trial,
      STEPS[first],
      moments.map((call) => ({ call, act })),
    );
    const sentences = other.alerts.map(({ text }) => text).filter((text) => text === BUSY);
    expect(sentences).toHaveLength(moments.length);
    expect(stateOf(trial)).toEqual(state);
  });

  it('waits where the lock comes free in time', () => {
    const trial = open();
    trial.google.faults.busyLock(10_000);
    STEPS.check(trial);
    expect(trial.leader.alerts.at(-1)?.text).toMatch(/^2 lớp: đã làm sạch/);
  });
});

describe('the lock', () => {
  const RELEASE = 'LockService.Lock.releaseLock';

  it('is let go of after trouble, and what was written until then is flushed first', () => {
    const trial = open();
    trial.google.faults.fail('Drive.Files.create');
    const calls = callsOf(trial, ({ leader }) =>
      leader.click(MENU.report, { answers: BUSY_CLICKS.report }),
    );
    expect(trial.leader.alerts.at(-1)?.text).toContain('Google Drive');
    expect(calls.filter((method) => method === RELEASE)).toHaveLength(1);
    expect(calls[calls.indexOf(RELEASE) - 1]).toBe('SpreadsheetApp.flush');
  });

  it('also when the flush itself fails', () => {
    const trial = open();
    trial.google.faults.fail('SpreadsheetApp.flush');
    const calls = callsOf(trial, ({ leader }) => leader.click(MENU.check, { answers: ['OK'] }));
    expect(trial.leader.alerts.at(-1)?.text).toContain('Google chưa làm được việc này');
    expect(calls.filter((method) => method === RELEASE)).toHaveLength(1);
  });
});
