import { describe, expect, it } from 'vitest';
import { checkMonthToClose, nextToClose } from '../../../src/core/closing/monthToClose';
import { type Day, dayOf } from '../../../src/core/school/day';
import { Trouble } from '../../../src/core/trouble';

const YEAR = { schoolYear: { start: '2025-09-01', end: '2026-05-31' } };
const TODAY = dayOf(2025, 11, 3) as Day;

function trouble(month: string, closed: readonly string[], today = TODAY): Trouble | undefined {
  try {
    checkMonthToClose(
      month,
      YEAR,
      closed.map((one) => ({ month: one })),
      today,
    );
    return undefined;
  } catch (error) {
    if (error instanceof Trouble) return error;
    throw error;
  }
}

const refusal = (...given: Parameters<typeof trouble>) => trouble(...given)?.code;

describe('which month may be closed', () => {
  it.each([
    ['2025-09', [], undefined],
    ['2025-10', [], 'earlierMonthOpen'],
    ['2025-10', ['2025-09'], undefined],
    ['2025-11', ['2025-09', '2025-10'], undefined],
    ['2025-12', ['2025-09', '2025-10', '2025-11'], 'monthAhead'],
    ['2025-12', [], 'monthAhead'],
    ['2025-09', ['2025-09'], 'monthAlreadyClosed'],
    ['2025-08', [], 'monthOutsideYear'],
    ['2026-06', [], 'monthOutsideYear'],
  ])('%s after %j: %s', (month, closed, code) => {
    expect(refusal(month, closed)).toBe(code);
  });

  it('the refusal names the month, and the one that comes first', () => {
    expect(trouble('2025-10', [])?.params).toEqual({ month: '10/2025', earlier: '09/2025' });
    expect(trouble('2025-09', ['2025-09'])?.params).toEqual({ month: '09/2025' });
  });

  it('a month may be closed from its first day on, the last of the year too, and none after all', () => {
    const before = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'];
    const day = (...parts: [number, number, number]) => dayOf(...parts) as Day;
    expect(refusal('2025-11', before.slice(0, 2), day(2025, 11, 1))).toBeUndefined();
    expect(refusal('2025-11', before.slice(0, 2), day(2025, 10, 31))).toBe('monthAhead');
    expect(refusal('2026-05', [...before, '2026-04'], day(2026, 5, 31))).toBeUndefined();
    const all = [...before, '2026-04', '2026-05'];
    expect(refusal('2026-06', all, day(2026, 6, 30))).toBe('monthOutsideYear');
  });

  it('the next one is the first of the year that is open', () => {
    expect(nextToClose(YEAR, [])).toBe('2025-09');
    expect(nextToClose(YEAR, [{ month: '2025-09' }])).toBe('2025-10');
    const all = [
      '2025-09',
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
    ];
    expect(
      nextToClose(
        YEAR,
        all.map((month) => ({ month })),
      ),
    ).toBeUndefined();
  });
});
