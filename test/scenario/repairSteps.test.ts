import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered } from '../school/callPage';
import { fingerprint, stateOf } from '../school/fingerprint';
import {
  click,
  copyTrial,
  hands,
  kept,
  openRepairSchool,
  REPAIR,
  RESTORE,
  repairAnyway,
  slowly,
  trials,
  WHOLE,
  walkBySteps,
} from '../school/repairTrial';
import { buildSmallBundle } from '../school/smallBundle';
import type { Trial } from '../school/trial';
import { anyDamage, type Damage, damaged } from './repairDamages';

const dist = await buildSmallBundle();
const school = openRepairSchool(dist);
const before = kept(school);

/** Damage to the frame, to what classes stand on, to both classes and to the pages. */
const MUCH: readonly Damage[] = [
  (_, by) => by.rename('6-2', 'Lớp thầy An'),
  (_, by) => by.deleteTab('_Mẫu lớp'),
  (_, by) => by.insertColumn('Học sinh', 2),
  ({ leader }) => leader.type('Cài đặt!A12', 'Ngày đầu'),
  (_, by) => by.insertColumn('6A1', 4),
  (_, by) => by.dropRules('6A1', 8, [3, 4]),
  ({ leader }) => leader.type('Lớp thầy An!D2', 'Ai'),
  (_, by) => by.dropColours('Lớp thầy An'),
  ({ leader }) => leader.type('Nộp số liệu!P3', 'đã nộp'),
];

const muchDamage = damaged(dist, school, MUCH);

/** The same damaged book, once slow enough for a call a part. */
function muchDamaged(): Trial {
  const trial = copyTrial(dist, muchDamage);
  slowly(trial);
  return trial;
}

/** Copies say when they were made, which is not the same in both. */
const timeless = (value: unknown) =>
  JSON.stringify(value).replaceAll(/\d\d\/\d\d \d\d:\d\d/g, '«lúc»');

const stamps = ({ book }: Trial) => [
  ...new Set(
    book.sheets().flatMap(({ name }) => /^Sao lưu .+ (\d\d\/\d\d .+)$/.exec(name)?.[1] ?? []),
  ),
];

function expectWhole(trial: Trial): void {
  // The menu looks through it in one go.
  trial.google.clock.advance = () => undefined;
  expect(click(trial, REPAIR, 'OK')).toEqual([WHOLE]);
  expect(kept(trial)).toEqual(before);
}

describe('call by call, as the page asks', () => {
  it('a survey changes nothing and says what the menu says', () => {
    const trial = muchDamaged();
    const before = fingerprint(trial);
    const whats: string[] = [];
    const end = walkBySteps(trial, 'surveyNext', { between: (what) => whats.push(what) });
    expect(fingerprint(trial)).toBe(before);
    trial.google.clock.advance = () => undefined;
    expect(end.text).toBe(click(trial, REPAIR, 'CANCEL')[0]);
    expect(end).toMatchObject({ what: null, mended: 4, told: 0 });
    // A column stands where another should: what counts on it cannot be judged yet.
    expect(whats[0]).toBe('khung của sổ');
    expect(whats).not.toContain('lớp 6A1');
  });

  it('the mending comes to the same book and the same words as that of the menu, a class a call', () => {
    const atOnce = copyTrial(dist, muchDamage);
    const said = click(atOnce, REPAIR, 'OK', 'OK')[1] ?? '';
    const trial = muchDamaged();
    const whats: string[] = [];
    const end = walkBySteps(trial, 'repairNext', { between: (what) => whats.push(what) });
    expect(timeless(end.text)).toBe(timeless(said));
    expect(timeless(stateOf(trial))).toBe(timeless(stateOf(atOnce)));
    expect(whats.slice(-4)).toEqual([
      'tab “_Mẫu lớp”',
      'lớp 6A1',
      'lớp 6/2',
      '“Nộp số liệu” và “Tổng hợp”',
    ]);
    expectWhole(trial);
  });

  it('after any damages too', () => {
    fc.assert(
      fc.property(fc.array(anyDamage, { minLength: 1, maxLength: 5 }), (damages) => {
        const atOnce = damaged(dist, school, damages);
        repairAnyway(atOnce);
        const trial = damaged(dist, school, damages);
        slowly(trial);
        walkBySteps(trial, 'repairNext');
        expect(timeless(stateOf(trial))).toBe(timeless(stateOf(atOnce)));
      }),
      trials(2),
    );
  });

  it('all copies stand under one stamp, which takes the whole back', () => {
    const trial = muchDamaged();
    walkBySteps(trial, 'repairNext');
    expect(stamps(trial)).toHaveLength(1);
    trial.google.clock.advance = () => undefined;
    expect(click(trial, RESTORE, 'OK', 'OK')[0]).toContain(
      'của các tab: Cài đặt, Học sinh, 6A1, 6-2?',
    );
    expect(trial.book.cell('Cài đặt!A12').display).toBe('Ngày đầu');
    expect(trial.book.cell('Học sinh!B1').display).toBe('');
    expect(trial.book.cell('6A1!D2').display).toBe('');
    expect(trial.book.cell('6-2!D2').display).toBe('Ai');
  });

  it('of more than two backups the oldest goes with the first copy', () => {
    const trial = copyTrial(dist, school);
    slowly(trial);
    for (const _ of [1, 2, 3]) {
      trial.leader.type('6A1!D2', 'Ai');
      trial.leader.type('6-2!D2', 'Ai');
      walkBySteps(trial, 'repairNext');
    }
    const third = stamps(trial);
    expect(third).toHaveLength(2);
    walkBySteps(trial, 'repairNext');
    expect(stamps(trial)).toEqual(third);
  });
});

describe('between two calls', () => {
  it('what is known may be lost: the repair begins at the foundations and ends all the same', () => {
    const trial = muchDamaged();
    const whats: string[] = [];
    walkBySteps(trial, 'repairNext', {
      between: (what) => {
        if (whats.filter((each) => each === what).length === 0 && what === 'lớp 6A1') {
          trial.addOn.world.caches.clear();
        }
        whats.push(what);
      },
    });
    expect(whats.filter((what) => what === 'khung của sổ')).toHaveLength(2);
    expectWhole(trial);
  });

  it('people may change what classes are judged by: that is mended first, under the same stamp', () => {
    const trial = muchDamaged();
    let changed = false;
    const whats: string[] = [];
    walkBySteps(trial, 'repairNext', {
      between: (what) => {
        whats.push(what);
        if (changed || what !== 'lớp 6A1') return;
        changed = true;
        hands(trial).insertColumn('Học sinh', 3);
        hands(trial).typeOver('6-2', 5, 12, 7);
      },
    });
    expect(whats.filter((what) => what === 'tab “Học sinh”')).toHaveLength(2);
    expect(stamps(trial)).toHaveLength(1);
    expectWhole(trial);
  });

  it('a backup may be taken back: the repair then begins anew', () => {
    const trial = muchDamaged();
    walkBySteps(trial, 'repairNext');
    trial.leader.type('6A1!D2', 'Ai');
    trial.leader.type('6-2!D2', 'Ai');
    while (answered(trial.leader, 'repairNext', { anew: false }).what !== 'lớp 6A1');
    expect(answered(trial.leader, 'repairState', {}).left).toMatchObject({ mends: true });
    trial.google.clock.advance = () => undefined;
    click(trial, RESTORE, { text: '2' }, 'OK', 'OK');
    expect(trial.book.cell('6A1!D2').display).toBe('Ai');
    expect(answered(trial.leader, 'repairState', {}).left).toBe(null);
    slowly(trial);
    walkBySteps(trial, 'repairNext', { anew: false });
    expect(trial.book.cell('6A1!D2').display).toBe('Quan hệ');
  });
});

/** How many service calls the mending takes, call by call. */
let callsOfWalk: number | undefined;
function countCalls(): number {
  const trial = muchDamaged();
  trial.google.calls.reset();
  walkBySteps(trial, 'repairNext');
  return trial.google.calls.snapshot().calls;
}

it.each([
  [0.2, true],
  [0.55, false],
  [0.8, true],
])(
  'stopped at %d of its way, buffer lost: %s, and gone on with, it loses nothing',
  (share, losesBuffer) => {
    callsOfWalk ??= countCalls();
    const trial = muchDamaged();
    trial.google.faults.stopAt(Math.round(callsOfWalk * share), { losesBuffer });
    expect(() => walkBySteps(trial, 'repairNext')).toThrow();
    trial.google.faults.clear();
    walkBySteps(trial, 'repairNext', { anew: false });
    expect(stamps(trial)).toHaveLength(1);
    expectWhole(trial);
  },
);
