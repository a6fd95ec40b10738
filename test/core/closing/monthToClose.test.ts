import { describe, expect, it } from 'vitest';
import { checkMonthToClose, nextToClose } from '../../../src/core/closing/monthToClose';
import { type Day, dayOf } from '../../../src/core/school/day';
import { Trouble } from '../../../src/core/trouble';

const YEAR = { schoolYear: { start: '2025-09-01', end: '2026-05-31' } };
const TODAY = dayOf(2025, 11, 3) as Day;

function refusal(month: string, closed: readonly string[]): string | undefined {
  try {
    checkMonthToClose(
      month,
      YEAR,
      closed.map((one) => ({ month: one })),
      TODAY,
    );
    return undefined;
  } catch (error) {
    return error instanceof Trouble ? error.code : 'thrown';
  }
}

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
