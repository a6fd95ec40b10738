import type { CellValue } from '../../../src/core/ledger/cellText';
import { DEFAULT_LISTS } from '../../../src/core/ledger/lists';
import type { SchoolRecord } from '../../../src/core/report/schoolRecord';
import { type ClassLedger, classLedger } from '../../../src/core/rollup/classLedger';
import { dayOfIso } from '../../../src/core/school/day';
import { sampleMonth } from './sampleMonth';

export const day = (iso: string) => dayOfIso(iso) as number;

const context = () => ({
  lists: DEFAULT_LISTS,
  yearStart: day('2025-09-01'),
  yearEnd: day('2026-08-31'),
  today: day('2026-08-31'),
});

interface Entry {
  student?: string;
  person?: string;
  relation?: string;
  band?: string;
  skill?: string;
  level?: string;
}

/** A row of a class tab: Lê Na's mother, who has learnt to scan a QR code, unless told otherwise. */
export function entry(iso: string, own: Entry = {}): CellValue[] {
  const { student = 'Lê Na', person = 'NT1', relation = 'Mẹ', band = '40–59' } = own;
  const { skill = 'Quét mã QR', level = 'Biết sử dụng' } = own;
  return [student, person, relation, band, skill, day(iso), level];
}

export function ledgerOf(
  className: string,
  rows: readonly (readonly CellValue[])[],
  students: readonly string[] = ['Lê Na'],
): ClassLedger {
  return classLedger(
    { className, students: students.map((label) => ({ label })), rows },
    context(),
  );
}

/** A school of the year 2025 - 2026 that nobody has written anything into yet. */
export function schoolWith(own: Partial<SchoolRecord>): SchoolRecord {
  const nobody = { numerator: 0, denominator: 0 };
  return {
    settings: {
      ...sampleMonth.settings,
      schoolYear: { start: '2025-09-01', end: '2026-08-31' },
      handInDay: 5,
    },
    context: context(),
    ledgers: [],
    classes: [],
    students: [],
    literacy: { students: nobody, staff: nobody },
    trained: nobody,
    targets: [],
    activities: [],
    proposals: [],
    narratives: [],
    balances: () => [],
    handIn: () => '',
    ...own,
  };
}
