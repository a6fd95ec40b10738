import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classPoints,
  DEFAULT_POINT_RULES,
  POINT_WEIGHTS,
  type PointInput,
  pointRanks,
} from '../../../src/core/rollup/points';

/** Everything reached: 100 points. */
const FULL: PointInput = {
  entries: 60,
  enrolment: 40,
  studentsReached: 40,
  relativesGuided: 50,
  relativesAble: 44,
  middleAgedOrElderlyGuided: 30,
  target: 40,
  monthsDue: 8,
  monthsInTime: 8,
  registered: true,
};
const points = (change: Partial<PointInput>) => classPoints({ ...FULL, ...change });

describe('points of a class (domain 6)', () => {
  it('weighs five terms, a hundred together', () => {
    expect(POINT_WEIGHTS.map((key) => DEFAULT_POINT_RULES[key])).toEqual([50, 20, 15, 10, 5]);
    expect(points({})).toEqual({ score: 100, level: 'Xuất sắc', notes: [] });
  });

  it.each<[string, Partial<PointInput>, number]>([
    ['students reached', { studentsReached: 20 }, 75],
    ['able relatives against the target', { relativesAble: 10 }, 85],
    ['more relatives than asked for', { relativesAble: 80 }, 100],
    [
      'a quarter middle-aged or elderly',
      { relativesGuided: 40, middleAgedOrElderlyGuided: 10 },
      92.5,
    ],
    ['exactly half of them', { relativesGuided: 50, middleAgedOrElderlyGuided: 25 }, 100],
    ['half of the months in time', { monthsInTime: 4 }, 95],
    ['no model', { registered: false }, 95],
  ])('%s', (_, change, score) => {
    expect(points(change).score).toBeCloseTo(score, 9);
  });

  it.each<[string, Partial<PointInput>, number, string]>([
    ['noTarget', { target: 0 }, 80, 'Tốt'],
    ['noRelatives', { relativesGuided: 0, middleAgedOrElderlyGuided: 0 }, 85, 'Tốt'],
    ['noMonthDue', { monthsDue: 0, monthsInTime: 0 }, 90, 'Xuất sắc'],
    ['noStudents', { enrolment: 0, studentsReached: 0 }, 50, 'Đạt'],
  ])('a term with nothing to divide by gives 0 and says so: %s', (note, change, score, level) => {
    expect(points(change)).toEqual({ score, level, notes: [note] });
  });

  it('has no points, level or rank for a class without counted rows', () => {
    expect(points({ entries: 0 })).toEqual({ level: 'Chưa có số liệu', notes: [] });
  });

  it('a level begins at its very threshold, also at one that a binary number only comes near to', () => {
    // 64.4 in billionths is a little more than 64,400,000,000.
    const rules = { ...DEFAULT_POINT_RULES, reached: 64.4, able: 0, fair: 64.4 };
    const only = { middleAgedOrElderlyGuided: 0, monthsInTime: 0, registered: false };
    expect(classPoints({ ...FULL, ...only }, rules)).toMatchObject({ score: 64.4, level: 'Khá' });
  });

  it.each([
    [90, 'Xuất sắc'],
    [89.999999, 'Tốt'],
    [80, 'Tốt'],
    [79.9, 'Khá'],
    [65, 'Khá'],
    [50, 'Đạt'],
    [49.99, 'Chưa đạt'],
  ])('%d points are %s', (score, level) => {
    const rules = {
      ...DEFAULT_POINT_RULES,
      reached: score,
      able: 0,
      older: 0,
      onTime: 0,
      registered: 0,
    };
    expect(classPoints(FULL, rules).level).toBe(level);
  });
});

describe('ranks', () => {
  it('share a place in a tie and skip the next: 1, 2, 2, 4; none without points', () => {
    expect(pointRanks([80, 95, undefined, 80, 60])).toEqual([2, 1, undefined, 2, 4]);
  });

  it('a tie of different fractions stays one', () => {
    const third = classPoints({ ...FULL, enrolment: 39, studentsReached: 13 }).score;
    const same = classPoints({ ...FULL, enrolment: 42, studentsReached: 14 }).score;
    const binary = (0.1 + 0.2) * 100;
    expect(pointRanks([third, same])).toEqual([1, 1]);
    expect(pointRanks([binary, 30])).toEqual([1, 1]);
    expect(binary).not.toBe(30);
  });

  it('do not depend on the order of the classes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined })),
        (scores) => {
          const ranks = pointRanks(scores);
          const backwards = pointRanks([...scores].reverse());
          expect(backwards.reverse()).toEqual(ranks);
          const ranked = scores.filter((score) => score !== undefined);
          for (const [index, score] of scores.entries()) {
            const better = ranked.filter((other) => other > (score ?? 0)).length;
            expect(ranks[index]).toBe(score === undefined ? undefined : better + 1);
          }
        },
      ),
    );
  });
});
