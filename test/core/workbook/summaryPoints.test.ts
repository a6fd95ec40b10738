import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classPoints,
  DEFAULT_POINT_RULES,
  type PointRules,
  pointRanks,
} from '../../../src/core/rollup/points';
import { type Day, dayOfIso } from '../../../src/core/school/day';
import { firstDayOfMonth, nextMonth } from '../../../src/core/school/month';
import type { SettingKey } from '../../../src/core/workbook/settingsTab';
import { helperColumn } from '../../../src/core/workbook/summaryLayout';
import {
  evenly,
  MONTHS,
  SummaryBook,
  type SummaryClassInput,
  type SummaryInput,
} from './summaryBook';

const TODAY = dayOfIso('2026-05-31') as Day;
const HAND_IN_DAY = 5;

/** The same points, worked out from the same school by TypeScript. */
function byScript({ classes }: SummaryInput, today: Day, rules: PointRules) {
  const due = MONTHS.map((month) => firstDayOfMonth(nextMonth(month)) + HAND_IN_DAY - 1).filter(
    (deadline) => deadline < today,
  );
  const points = classes.map(({ periods, target, registered, model, handIns = [] }) => {
    const now = periods[MONTHS.length] ?? {};
    const of = (key: string) => now[key] ?? 0;
    return classPoints(
      {
        entries: of('entries'),
        enrolment: of('enrolment'),
        studentsReached: of('studentsReached'),
        relativesGuided: of('relativesGuided'),
        relativesAble: of('relativesAble'),
        middleAgedOrElderlyGuided: of('middleAgedOrElderlyGuided'),
        target: target ?? of('enrolment'),
        monthsDue: due.length,
        monthsInTime: due.filter((deadline, month) => {
          const day = handIns[month];
          return typeof day === 'number' && Math.floor(day) <= deadline;
        }).length,
        registered: (model ?? '') !== '' && registered !== undefined && registered <= today,
      },
      rules,
    );
  });
  const ranks = pointRanks(points.map(({ score }) => score));
  return points.map(({ score, level }, index) => ({ score, level, rank: ranks[index] }));
}

/** The page's cells of each class, in the classes' own order. */
function byFormula(book: SummaryBook, classes: readonly SummaryClassInput[]) {
  const first = book.rowOf('Lớp') + 1;
  const rows = classes.map((_, index) => first + index);
  const byName = new Map(rows.map((row) => [book.value(row, 1), row]));
  const [levels, ranks] = [book.ofClasses('level'), book.ofClasses('rank')];
  return classes.map(({ name }) => {
    const score = book.value(byName.get(name) ?? 0, helperColumn('score'));
    const rank = ranks[name];
    return {
      score: score === '' ? undefined : score,
      level: levels[name],
      rank: rank === '–' ? undefined : rank,
    };
  });
}

function expectEqual(input: SummaryInput, rules = DEFAULT_POINT_RULES, today = TODAY) {
  const book = new SummaryBook(input);
  const expected = byScript(input, today, rules);
  byFormula(book, input.classes).forEach(({ score, level, rank }, index) => {
    const own = expected[index];
    expect({ level, rank }).toEqual({ level: own?.level, rank: own?.rank });
    if (own?.score === undefined) expect(score).toBeUndefined();
    else expect(score).toBeCloseTo(own.score, 9);
  });
  return expected;
}

describe('points by formula and by TypeScript', () => {
  it('agree on the sample school', () => {
    const data = new URL('../../data/thcs-mau/', import.meta.url);
    const table = (name: string): Record<string, string>[] =>
      parse(readFileSync(new URL(name, data)), { columns: true, bom: true });
    const counted = JSON.parse(readFileSync(new URL('expected.json', data), 'utf8'));
    const handIns = table('hand-ins.csv');
    const classes = table('classes.csv').map((unit): SummaryClassInput => {
      const { enrolment, cumulative } = counted.classes[unit.Lớp ?? ''];
      const at = (month: string) => ({
        enrolment,
        ...(cumulative[month] ?? cumulative['2026-05']),
      });
      const dayIn = (text: string) => dayOfIso(text.split('/').reverse().join('-')) as Day;
      return {
        name: unit.Lớp ?? '',
        periods: [...MONTHS.map(at), at('2026-05')],
        target: Number(unit['Chỉ tiêu người thân']),
        model: unit['Mô hình Dân vận khéo'] ?? '',
        registered: dayIn(unit['Ngày đăng ký'] ?? ''),
        handIns: MONTHS.map((month) => {
          const found = handIns.find((row) => row.Lớp === unit.Lớp && row.Tháng === month);
          return found ? dayIn(found['Ngày nộp'] ?? '') : '';
        }),
      };
    });
    const points = expectEqual({ classes });
    expect(new Set(points.map(({ level }) => level)).size).toBeGreaterThan(1);
    expect(points.filter(({ rank }) => rank === 1)).toHaveLength(1);
  });

  it('agree on any school: ties, empty classes, no target, weights of its own', () => {
    const seen = { ties: 0, unranked: 0, noTarget: 0, levels: new Set<unknown>() };
    const small = (max: number) => fc.integer({ min: 0, max });
    const unit = fc.record({
      enrolment: small(6),
      guided: small(8),
      share: fc.constantFrom(0, 1 / 3, 1 / 2, 1),
      entries: small(3),
      target: fc.option(small(5), { nil: undefined }),
      model: fc.constantFrom('', 'Mô hình khác'),
      registered: fc.constantFrom(TODAY - 90, TODAY, TODAY + 1, undefined),
      late: fc.array(fc.constantFrom(-3, 0, 1, undefined, 'đã nộp'), { maxLength: 12 }),
    });
    const rule = fc.constantFrom(...[0, 5, 20, 40, 50]);
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 7 }),
        fc.tuple(rule, rule, rule, rule, rule),
        fc.constantFrom('2025-09-10', '2025-11-05', '2025-11-06', '2026-05-31'),
        (units, weights, today) => {
          const day = dayOfIso(today) as Day;
          const [reached, able, older, onTime, registered] = weights;
          const rules = { ...DEFAULT_POINT_RULES, reached, able, older, onTime, registered };
          const classes = units.map((each, index): SummaryClassInput => {
            const guided = each.entries === 0 ? 0 : each.guided;
            return {
              name: `${6 + (index % 4)}A${index + 1}`,
              periods: evenly({
                entries: each.entries === 0 ? 0 : each.entries + guided,
                enrolment: each.enrolment,
                studentsReached: Math.floor(each.enrolment * each.share),
                relativesGuided: guided,
                relativesAble: Math.floor(guided * each.share),
                middleAgedOrElderlyGuided: Math.ceil((guided * each.share) / 2),
              }),
              ...(each.target !== undefined && { target: each.target }),
              model: each.model,
              ...(each.registered !== undefined && { registered: each.registered }),
              handIns: each.late.map((late, month) => {
                const deadline = firstDayOfMonth(nextMonth(MONTHS[month] ?? '')) + HAND_IN_DAY - 1;
                return typeof late === 'number' ? deadline + late : (late ?? '');
              }),
            };
          });
          const settings = Object.fromEntries(
            Object.entries(rules).map(([key, value]) => [`points.${key}` as SettingKey, value]),
          );
          const points = expectEqual({ classes, settings, today }, rules, day);
          for (const { rank, level } of points) {
            seen.levels.add(level);
            if (rank === undefined) seen.unranked += 1;
            else if (points.filter((other) => other.rank === rank).length > 1) seen.ties += 1;
          }
          seen.noTarget += units.filter(({ target }) => target === 0).length;
        },
      ),
      { numRuns: 25, seed: 20260531 },
    );
    expect(seen.levels.size).toBe(6);
    expect(Math.min(seen.ties, seen.unranked, seen.noTarget)).toBeGreaterThan(4);
  });

  it('names the classes whose terms have nothing to divide by', () => {
    const classes = [
      { name: '6A1', target: 0, periods: evenly({ entries: 4, enrolment: 2, relativesGuided: 3 }) },
      { name: '6A2', periods: evenly({ entries: 1, enrolment: 2, neighboursGuided: 1 }) },
      { name: '6A3', target: 0, periods: evenly({ enrolment: 2 }) },
    ];
    const book = new SummaryBook({ classes, today: '2025-09-30' });
    const note = book.rowOf('Toàn trường') + 3;
    expect(book.value(note, 1)).toBe(
      'Chưa có tháng nào hết hạn nộp: phần nộp đúng hạn tính 0 điểm. ' +
        'Phần chưa có cơ sở để tính được 0 điểm: 6A1 (chưa giao chỉ tiêu), ' +
        '6A2 (chưa có người thân được hướng dẫn).',
    );
  });

  it('points are cut where rounding would show a level that they have not reached', () => {
    const figures = { entries: 9, enrolment: 10_000, studentsReached: 8_997, relativesGuided: 5 };
    const classes = [{ name: '6A1', periods: evenly(figures) }];
    const only = { able: 0, older: 0, onTime: 0, registered: 0, reached: 100 };
    const settings = Object.fromEntries(
      Object.entries(only).map(([key, value]) => [`points.${key}` as SettingKey, value]),
    );
    const book = new SummaryBook({ classes, settings });
    expect(book.ofClasses('score')).toEqual({ '6A1': 89.9 });
    expect(book.ofClasses('level')).toEqual({ '6A1': 'Tốt' });
  });
});
