import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClosedRow, contentOf } from '../../../src/core/closing/closedRow';
import { rowChanges } from '../../../src/core/closing/rowChanges';
import { ROW, rowsArbitrary, SEPTEMBER } from './rows';

const closedIn = (rows: readonly ClosedRow[]) =>
  rows.map((row) => ({ ...row, closedIn: '2025-09' }));
const changesOf = (closed: readonly ClosedRow[], now: readonly ClosedRow[]) =>
  rowChanges(closedIn(closed), now, SEPTEMBER);

describe('what became of closed rows', () => {
  it.each<[string, ClosedRow[], ClosedRow[], { was?: ClosedRow; is?: ClosedRow }[]]>([
    ['nothing', [ROW], [ROW], []],
    ['moved to another place', [ROW, { ...ROW, student: 2 }], [{ ...ROW, student: 2 }, ROW], []],
    ['added', [ROW], [ROW, { ...ROW, day: SEPTEMBER }], [{ is: { ...ROW, day: SEPTEMBER } }]],
    ['a twin added', [ROW], [ROW, ROW], [{ is: ROW }]],
    ['removed', [ROW], [], [{ was: ROW }]],
    ['a twin removed', [ROW, ROW], [ROW], [{ was: ROW }]],
    ['changed', [ROW], [{ ...ROW, level: '1' }], [{ was: ROW, is: { ...ROW, level: '1' } }]],
    [
      'the nearer one is the changed one',
      [ROW],
      [
        { ...ROW, skill: 'D01', level: '1' },
        { ...ROW, skill: 'D01' },
      ],
      [{ was: ROW, is: { ...ROW, skill: 'D01' } }, { is: { ...ROW, skill: 'D01', level: '1' } }],
    ],
    ['later rows are the next month’s', [ROW], [ROW, { ...ROW, day: SEPTEMBER + 1 }], []],
    [
      'the day moved on',
      [ROW],
      [{ ...ROW, day: SEPTEMBER + 9 }],
      [{ was: ROW, is: { ...ROW, day: SEPTEMBER + 9 } }],
    ],
    [
      'gone, and another later row',
      [ROW],
      [{ ...ROW, skill: 'D01', day: SEPTEMBER + 9 }],
      [{ was: ROW }],
    ],
    [
      'changed in all that may change',
      [ROW],
      [
        {
          ...ROW,
          relation: 'BO',
          ageBand: 'T60',
          skill: 'D01',
          day: SEPTEMBER,
          level: '1',
        },
      ],
      [
        {
          was: ROW,
          is: {
            ...ROW,
            relation: 'BO',
            ageBand: 'T60',
            skill: 'D01',
            day: SEPTEMBER,
            level: '1',
          },
        },
      ],
    ],
    [
      'another student’s row is no change of this one',
      [ROW],
      [{ ...ROW, student: 2 }],
      [{ was: ROW }, { is: { ...ROW, student: 2 } }],
    ],
    ...[{ student: 2 }, { className: '6/2' }, { person: 'NT2' }].map(
      (other): [string, ClosedRow[], ClosedRow[], { was?: ClosedRow; is?: ClosedRow }[]] => {
        const is = { ...ROW, ...other, level: '1' };
        return [
          `nor one of ${JSON.stringify(other)} that differs`,
          [ROW],
          [is],
          [{ was: ROW }, { is }],
        ];
      },
    ),
    [
      'another class’s row is no change of this one',
      [ROW],
      [{ ...ROW, className: '6/2' }],
      [{ was: ROW }, { is: { ...ROW, className: '6/2' } }],
    ],
    [
      'one new row is the change of one old row only',
      [ROW, { ...ROW, level: '3' }],
      [{ ...ROW, level: '1' }],
      [{ was: ROW, is: { ...ROW, level: '1' } }, { was: { ...ROW, level: '3' } }],
    ],
    [
      'another person’s row is no change of this one',
      [ROW],
      [{ ...ROW, person: 'NT2' }],
      [{ was: ROW }, { is: { ...ROW, person: 'NT2' } }],
    ],
  ])('%s', (_, closed, now, expected) => {
    const changes = changesOf(closed, now);
    expect(changes.map(({ was, is }) => ({ ...(was && { was }), ...(is && { is }) }))).toEqual(
      expected,
    );
    expect(changes.every(({ month }) => month === '2025-09')).toBe(true);
  });

  it('a change belongs to the month that counted the row, an addition to that of its day', () => {
    const october = SEPTEMBER + 20;
    const closed = [
      // Counted late: in the closing of October.
      { ...ROW, closedIn: '2025-10' },
      { ...ROW, student: 2, day: october, closedIn: '2025-10' },
      { ...ROW, student: 3, closedIn: '2025-09' },
    ];
    const now = [
      { ...ROW, level: '1' },
      { ...ROW, person: 'NT2' },
      { ...ROW, person: 'NT3', day: october },
    ];
    const changes = rowChanges(closed, now, SEPTEMBER + 31);
    expect(changes.map(({ month, was, is }) => [month, was?.student, is?.person, is?.day])).toEqual(
      [
        ['2025-09', 3, undefined, undefined],
        ['2025-09', undefined, 'NT2', ROW.day],
        ['2025-10', 1, 'NT1', ROW.day],
        ['2025-10', 2, undefined, undefined],
        ['2025-10', undefined, 'NT3', october],
      ],
    );
    // Nothing that only the closing knows.
    expect(changes[0]?.was).toEqual({ ...ROW, student: 3 });
  });

  it('the order of rows does not matter, and the changes lead from the one to the other', () => {
    fc.assert(
      fc.property(rowsArbitrary, rowsArbitrary, fc.nat(), (closed, now, turn) => {
        const old = closed.filter(({ day }) => day <= SEPTEMBER);
        const changes = changesOf(old, now);
        const turned = [
          ...now.slice(turn % (now.length + 1)),
          ...now.slice(0, turn % (now.length + 1)),
        ];
        expect(changesOf(old, turned)).toHaveLength(changes.length);
        const were = changes.flatMap(({ was }) => (was ? [contentOf(was)] : []));
        const are = changes.flatMap(({ is }) => (is && is.day <= SEPTEMBER ? [contentOf(is)] : []));
        const kept = old.map(contentOf);
        for (const was of were) kept.splice(kept.indexOf(was), 1);
        const today = now.filter(({ day }) => day <= SEPTEMBER).map(contentOf);
        expect([...kept, ...are].sort()).toEqual(today.sort());
      }),
      { numRuns: 200 },
    );
  });
});
