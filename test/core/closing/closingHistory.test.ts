import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClosedRow, contentOf } from '../../../src/core/closing/closedRow';
import {
  type CloseEntry,
  type ClosingEntry,
  readEntry,
  writeEntry,
} from '../../../src/core/closing/closingEntry';
import { closingHistory } from '../../../src/core/closing/closingHistory';
import { rowChanges } from '../../../src/core/closing/rowChanges';
import { withoutCommon } from '../../../src/core/closing/withoutCommon';
import { unionReport } from '../../../src/core/report/unionReport';
import { lastDayOfMonth } from '../../../src/core/school/month';
import { monthPeriod } from '../../../src/core/school/periods';
import { paperToDocx } from '../../../src/document/docx';
import { sampleMonth } from '../report/sampleMonth';
import { rowsArbitrary } from './rows';

const MONTHS = ['2025-09', '2025-10', '2025-11'];
const common = { at: { day: 46_000, time: '09:05' }, by: 'tpt@truong.example', previous: '' };

/** Closes a month over the rows that then stand, as the job does. */
function close(entries: readonly ClosingEntry[], month: string, now: readonly ClosedRow[]) {
  const { rows } = closingHistory(entries, '');
  const { left: gone, right } = withoutCommon<ClosedRow>(rows, now, contentOf);
  const end = lastDayOfMonth(month);
  const counted = right.filter(({ day }) => day <= end);
  const input = { ...sampleMonth, period: monthPeriod(month) };
  const entry: CloseEntry = { ...common, kind: 'close', month, input, rows: counted, gone };
  return [...entries, readEntry(writeEntry(entry))];
}

describe('the record of closings', () => {
  it('gives back what was written: the report has the same bytes', () => {
    const [entry] = close([], '2025-09', []);
    if (entry?.kind !== 'close') throw new Error('no closing');
    const direct = { ...sampleMonth, period: monthPeriod('2025-09') };
    expect(entry.input).toEqual(direct);
    expect(paperToDocx(unionReport(entry.input))).toEqual(paperToDocx(unionReport(direct)));
  });

  it('is immutable: whatever is typed later, entries stay and changes are told once', () => {
    const books = fc.array(rowsArbitrary, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(books, (states) => {
        let entries: ClosingEntry[] = [];
        MONTHS.forEach((month, index) => {
          const before = entries.map(writeEntry);
          const now = states[index] ?? [];
          entries = close(entries, month, now);
          expect(entries.slice(0, index).map(writeEntry)).toEqual(before);
          const history = closingHistory(entries, '');
          // Right after a closing the book and its record agree.
          expect(rowChanges(history.rows, now, history.until)).toEqual([]);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('a reopening is read as it was written', () => {
    const entry = { ...common, kind: 'reopen', month: '2025-10', reason: 'Ghi nhầm' } as const;
    expect(readEntry(writeEntry(entry))).toEqual(entry);
  });

  it('a reopening takes back its month and nothing else', () => {
    const closed = close(close([], '2025-09', []), '2025-10', []);
    const reopened = closingHistory(
      [...closed, { ...common, kind: 'reopen', month: '2025-10', reason: 'Ghi nhầm' }],
      '',
    );
    expect(reopened.closed.map(({ month }) => month)).toEqual(['2025-09']);
    expect(reopened.until).toBe(lastDayOfMonth('2025-09'));
    expect(closingHistory([], '').until).toBe(0);
  });
});
