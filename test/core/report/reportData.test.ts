import { describe, expect, it } from 'vitest';
import { DEFAULT_LISTS, type ListKey, type Lists } from '../../../src/core/ledger/lists';
import { reportData } from '../../../src/core/report/reportData';
import {
  monthReportPeriod,
  namedPeriod,
  yearReportPeriod,
} from '../../../src/core/report/reportPeriods';
import type { SchoolRecord } from '../../../src/core/report/schoolRecord';
import { classLedger } from '../../../src/core/rollup/classLedger';
import { calendar } from '../../../src/core/school/calendar';
import { dayOfIso } from '../../../src/core/school/day';
import {
  calendarYearPeriod,
  type Period,
  rangePeriod,
  schoolYearPeriod,
} from '../../../src/core/school/periods';
import { DEFAULT_TARGETS } from '../../../src/core/school/targets';
import { targetsIn } from '../../../src/core/school/typedTargets';
import { sampleMonth } from './sampleMonth';

const day = (iso: string) => dayOfIso(iso) as number;
const asOf = { day: day('2026-01-31'), time: '09:00' };
/** A list as the book's tab holds it: lines that nothing is written on below, one in between. */
const withRoom = (items: Lists[ListKey]): Lists[ListKey] => {
  const blank = { code: '', label: '', group: '', aliases: [], offered: false };
  return [...items.slice(0, 1), blank, ...items.slice(1), blank, blank];
};
const context = {
  lists: { ...DEFAULT_LISTS, ageBands: withRoom(DEFAULT_LISTS.ageBands) },
  yearStart: day('2025-09-01'),
  yearEnd: day('2026-08-31'),
  today: asOf.day,
};
const row = (student: string, person: string, relation: string, band: string, iso: string) => [
  student,
  person,
  relation,
  band,
  'Quét mã QR',
  day(iso),
  'Biết sử dụng',
];

const school: SchoolRecord = {
  settings: {
    ...sampleMonth.settings,
    schoolYear: { start: '2025-09-01', end: '2026-08-31' },
  },
  context,
  ledgers: [
    classLedger(
      {
        className: '6A1',
        students: [{ label: 'Lê Na' }, { label: 'Vũ Minh Hà' }],
        rows: [
          row('Lê Na', 'NT1', 'Mẹ', '40–59', '2025-10-05'),
          row('Lê Na', 'NT1', 'Mẹ', '40–59', '2026-01-05'),
          row('Lê Na', 'NT2', 'Bà nội', 'Từ 60', '2026-01-06'),
          row('Vũ Minh Hà', 'NT1', 'Hàng xóm', '18–39', '2026-01-07'),
        ],
      },
      context,
    ),
    classLedger({ className: '6A2', students: [{ label: 'Trần Tú' }], rows: [] }, context),
  ],
  classes: [
    { name: '6A1', model: 'Mô hình sách số', registered: day('2025-12-01'), target: 5 },
    { name: '6A2', model: 'Học sinh với Phong trào', registered: day('2025-09-15') },
  ],
  students: [
    { className: '6A1', place: 1, name: 'Lê Na', consent: true },
    { className: '6A1', place: 2, name: 'Vũ Minh Hà', consent: false },
    { className: '6A2', place: 1, name: 'Trần Tú', consent: true },
  ],
  literacy: {
    students: { numerator: 3, denominator: 3 },
    staff: { numerator: 39, denominator: 46 },
  },
  trained: { numerator: 1, denominator: 3 },
  targets: DEFAULT_TARGETS,
  activities: [],
  proposals: [
    {
      day: day('2026-01-10'),
      className: '6A1',
      kind: 'Khen thưởng cá nhân',
      content: 'L.N., lớp 6A1: hướng dẫn được 3 người thân biết sử dụng',
      agency: '',
      source: 'Gợi ý: lớp 6A1, STT 1',
      reported: true,
    },
    {
      day: day('2026-01-11'),
      className: '6A1',
      kind: 'Kiến nghị',
      content: 'Theo BCH Chi đội, em VŨ MINH HÀ và mẹ Vũ Minh Hạnh cần sách',
      agency: '',
      source: '',
      reported: true,
    },
  ],
  narratives: [
    { period: '12/2025', strengths: 'Tốt.', shortcomings: '', causes: '', outlook: 'Tết.' },
    { period: 'Tháng 1/2026', strengths: 'Khá.', shortcomings: '', causes: '', outlook: '' },
  ],
  balances: () => [],
  handIn: () => '',
};

const january = () => reportData(school, monthReportPeriod('2026-01', school.settings), asOf);
const target = (input: ReturnType<typeof january>, indicator: string) =>
  input.targets.find((each) => each.indicator === indicator);

describe('persons by relation and age band', () => {
  it('count once however many rows, and grow in the month of their first', () => {
    expect(january().people.bands).toEqual(['Dưới 18', '18–39', '40–59', 'Từ 60']);
    expect(january().people.relations).toEqual([
      { label: 'Bà nội', kin: true, byBand: [0, 0, 0, 1], inPeriod: 1 },
      { label: 'Mẹ', kin: true, byBand: [0, 0, 1, 0], inPeriod: 0 },
      { label: 'Hàng xóm', kin: false, byBand: [0, 1, 0, 0], inPeriod: 1 },
    ]);
  });

  it('add up to the figures of persons', () => {
    const kin = january().people.relations.filter((each) => each.kin);
    const sum = (bands: readonly number[]) => bands.reduce((total, count) => total + count, 0);
    const { relativesGuided, middleAgedOrElderlyGuided } = january().school.cumulative;
    expect(sum(kin.map(({ byBand }) => sum(byBand)))).toBe(relativesGuided);
    expect(sum(kin.map(({ byBand }) => sum(byBand.slice(2))))).toBe(middleAgedOrElderlyGuided);
    expect(sum(kin.map(({ inPeriod }) => inPeriod))).toBe(
      january().school.inPeriod.relativesGuided,
    );
  });
});

describe('targets', () => {
  it('C1 is asked of each group, or of both together where the school says so', () => {
    expect(target(january(), 'C1')).toMatchObject({
      achieved: { numerator: 42, denominator: 49 },
      met: false,
    });
    const reports = { literacy: 'Tính chung' };
    const settings = { ...school.settings, reports } as SchoolRecord['settings'];
    const together = reportData(
      { ...school, settings },
      monthReportPeriod('2026-01', settings),
      asOf,
    );
    expect(target(together, 'C1')?.met).toBe(true);
  });

  it('C2 asks for a model and a relative, B8 grows within the month, D4 is not measured', () => {
    expect(target(january(), 'C2')?.achieved).toEqual({ numerator: 1, denominator: 2 });
    expect(january().models.map(({ state }) => state)).toEqual(['active', 'registered']);
    expect(target(january(), 'B8')).toMatchObject({ inPeriod: 0, met: false });
    expect(target(january(), 'D2')?.achieved).toEqual({ numerator: 1, denominator: 3 });
    expect(target(january(), 'D4')).not.toHaveProperty('achieved');
  });

  it('a fraction that equals its threshold reaches it', () => {
    const half: SchoolRecord = {
      ...school,
      literacy: {
        students: { numerator: 55, denominator: 100 },
        staff: { numerator: 11, denominator: 20 },
      },
      targets: [{ indicator: 'C1', label: 'C1', year: 2026, threshold: 55 }],
    };
    const input = reportData(half, monthReportPeriod('2026-01', school.settings), asOf);
    expect(target(input, 'C1')?.met).toBe(true);
  });

  it('are the lines of the latest year that has come, else of the next; the lower of two', () => {
    const lines = [
      { indicator: 'B8', label: '2025', year: 2025, threshold: 80 },
      { indicator: 'B8', label: '2027', year: 2027, threshold: 100 },
      { indicator: 'B8', label: '2025 anew', year: 2025, threshold: 85 },
      { indicator: 'D1', label: '2030', year: 2030 },
    ];
    const labels = (year: number) => targetsIn(year, lines).map(({ label }) => label);
    expect(labels(2026)).toEqual(['2025 anew', '2030']);
    expect(labels(2027)).toEqual(['2027', '2030']);
    expect(labels(2024)).toEqual(['2025 anew', '2030']);
  });

  it('of a class left empty is one relative a student', () => {
    expect(january().registration.assigned).toBe(5 + 1);
  });
});

describe('names', () => {
  it('become initials, whole names only; BCH stays as it was typed', () => {
    expect(january().proposals.other[0]?.text).toBe(
      'Theo BCH Chi đội, em V.M.H. và mẹ Vũ Minh Hạnh cần sách',
    );
  });

  it('of students put forward are kept as initials, class and STT', () => {
    expect(january().proposals.individuals).toEqual([
      {
        className: '6A1',
        place: 1,
        initials: 'L.N.',
        text: 'Hướng dẫn được 3 người thân biết sử dụng',
      },
    ]);
    expect(JSON.stringify(january())).not.toMatch(/Lê Na|Trần Tú/);
  });
});

describe('the narrative', () => {
  it('of a month is its row, however the month is written', () => {
    expect(january().narrative).toEqual({
      strengths: 'Khá.',
      shortcomings: '',
      causes: '',
      outlook: '',
    });
  });

  it('of a year without a row of its own repeats what was typed for its months', () => {
    const year = reportData(
      school,
      yearReportPeriod(calendar({ months: [], weeks: [] }, school.settings)),
      asOf,
    );
    expect(year.narrative.strengths).toBe('Tháng 12/2025: Tốt.\nTháng 01/2026: Khá.');
    expect(year.narrative.outlook).toBe('');
  });

  it('of a range that ends in a month is not that month’s', () => {
    const typed = { shortcomings: '', causes: '', outlook: '' };
    const narratives = [
      { ...typed, period: '01/11/2025 - 15/01/2026', strengths: 'Cả kỳ.' },
      { ...typed, period: 'Tháng 1 / 2026', strengths: 'Riêng tháng.' },
    ];
    const own = { ...school, narratives };
    expect(reportData(own, monthReportPeriod('2026-01', school.settings), asOf).narrative).toEqual({
      ...typed,
      strengths: 'Riêng tháng.',
    });
    const range = { period: rangePeriod(day('2025-11-01'), day('2026-01-15')), outlookFor: '' };
    expect(reportData(own, range, asOf).narrative.strengths).toBe('Cả kỳ.');
  });
});

describe('hand-ins', () => {
  const monthsOf = (period: Period) =>
    reportData(school, { period, outlookFor: '' }, asOf).handIns.map(({ month }) => month);

  it('are told of the months that end within the period', () => {
    expect(monthsOf(rangePeriod(day('2025-10-15'), day('2025-12-30')))).toEqual([
      '2025-10',
      '2025-11',
    ]);
  });

  it('are told of the last month of a school year that ends before it does', () => {
    const schoolYear = { start: '2025-09-01', end: '2026-01-30' };
    const settings = { ...school.settings, schoolYear };
    const year = yearReportPeriod(calendar({ months: [], weeks: [] }, settings));
    const { handIns } = reportData({ ...school, settings }, year, asOf);
    expect(handIns.at(-1)?.month).toBe('2026-01');
  });

  it('are not asked of months that have not come, nor of another book’s', () => {
    const year = schoolYearPeriod(calendar({ months: [], weeks: [] }, school.settings));
    expect(monthsOf(year)).toEqual(['2025-09', '2025-10', '2025-11', '2025-12', '2026-01']);
    const first = ['2025-09', '2025-10', '2025-11', '2025-12'];
    expect(monthsOf(calendarYearPeriod(2025))).toEqual(first);
    expect(monthsOf(calendarYearPeriod(2026))).toEqual(['2026-01']);
  });
});

describe('the period before', () => {
  it('is counted for comparison', () => {
    expect(january().before).toMatchObject({
      label: 'tháng 12 năm 2025',
      inPeriod: { entries: 0 },
      reached: { numerator: 1, denominator: 3 },
    });
    expect(january().quiet).toEqual(['6A2']);
  });

  it('of a week is named without its days, since its name stands in brackets', () => {
    const week = namedPeriod('week', '18', calendar({ months: [], weeks: [] }, school.settings));
    expect(week && reportData(school, week, asOf).before?.label).toBe('tuần 17');
  });
});
