import { readFileSync } from 'node:fs';
import type { ReportInput } from '../../../src/core/report/reportInput';
import type { Figures } from '../../../src/core/rollup/figures';
import { type Day, dayOfIso } from '../../../src/core/school/day';
import { monthPeriod } from '../../../src/core/school/periods';
import { settingsSchema } from '../../../src/core/school/settingsSchema';

interface Expected {
  classes: Record<string, { enrolment: number; cumulative: Record<string, Figures> }>;
  school: Record<string, Figures>;
  enrolment: number;
}

const sample = new URL('../../data/thcs-mau/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, sample), 'utf8'));
const expected: Expected = read('expected.json');
const cumulative = figures(expected.school['2026-05']);

/**
 * The sample school's May 2026 as the report takes it: its figures are those that were counted
 * independently; names, narrative and lists are made up where the sample has none.
 */
export const sampleMonth: ReportInput = {
  settings: {
    ...settingsSchema.parse(read('settings.json')),
    school: 'Trường THCS Dương Quan',
    unionCouncil: 'Hội đồng Đội phường Thủy Nguyên',
    place: 'Thủy Nguyên',
    principal: 'Phạm Hồng Hải',
    unionLeader: 'Nguyễn Thị Ánh Tuyết',
  },
  period: monthPeriod('2026-05'),
  outlookFor: 'tháng 6 năm 2026',
  date: day('2026-06-05'),
  asOf: { day: day('2026-06-04'), time: '17:05' },
  classes: Object.entries(expected.classes).map(([name, result]) => ({
    name,
    enrolment: result.enrolment,
    cumulative: figures(result.cumulative['2026-05']),
    level: name === '7A5' ? 'Khá' : 'Tốt',
  })),
  school: {
    enrolment: expected.enrolment,
    cumulative,
    inPeriod: growth(cumulative, figures(expected.school['2026-04'])),
  },
  before: {
    label: 'tháng 4 năm 2026',
    inPeriod: growth(figures(expected.school['2026-04']), figures(expected.school['2026-03'])),
    reached: { numerator: 636, denominator: 800 },
  },
  balanceNotes: [],
  months: Object.entries(expected.school).map(([month, { studentsReached, relativesAble }]) => ({
    month,
    reached: studentsReached,
    able: relativesAble,
  })),
  rowsLeftOut: { pending: 10, invalid: 55 },
  targets: [
    {
      indicator: 'B8',
      year: 2026,
      label: 'Học sinh hướng dẫn được ít nhất 01 người thân biết sử dụng kỹ năng số cơ bản',
      threshold: 1,
      inPeriod: 87,
      achieved: { numerator: 723, denominator: 800 },
      met: false,
    },
    {
      indicator: 'C1',
      year: 2026,
      label: 'Cán bộ, giáo viên, người lao động và học sinh có hiểu biết về chuyển đổi số',
      threshold: 0.85,
      achieved: { numerator: 731, denominator: 846 },
      met: true,
      parts: [
        {
          indicator: 'C1',
          label: 'Cán bộ, giáo viên, người lao động',
          threshold: 0.85,
          achieved: { numerator: 41, denominator: 46 },
          met: true,
        },
        {
          indicator: 'C1',
          label: 'Học sinh',
          threshold: 0.85,
          achieved: { numerator: 690, denominator: 800 },
        },
      ],
    },
    {
      indicator: 'D1',
      year: 2030,
      label: 'Cán bộ, giáo viên, nhân viên có năng lực số',
      threshold: 1,
      achieved: { numerator: 41, denominator: 46 },
      met: false,
    },
    { indicator: 'D4', year: 2030, label: 'Người dân có tri thức cơ bản', threshold: 0.9 },
  ],
  skillGroups: [
    { code: 'A', label: 'Thiết bị, ứng dụng', named: [] },
    {
      code: 'C',
      label: 'Định danh, dịch vụ công',
      named: [{ label: 'Nộp hồ sơ dịch vụ công trực tuyến', inPeriod: 9, cumulative: 41 }],
    },
    { code: 'Z', label: 'Khác', named: [] },
  ],
  people: {
    bands: ['Dưới 18', '18–39', '40–59', 'Từ 60'],
    relations: [
      { label: 'Mẹ', kin: true, byBand: [0, 300, 400, 0], inPeriod: 120 },
      { label: 'Bà nội', kin: true, byBand: [0, 0, 30, 300], inPeriod: 62 },
      { label: 'Hàng xóm', kin: false, byBand: [1, 5, 9, 2], inPeriod: 4 },
    ],
  },
  activities: [{ kind: 'Tuyên truyền', sessions: 2, participants: 1600 }],
  registration: { models: { numerator: 20, denominator: 20 }, assigned: 800 },
  models: Object.keys(expected.classes).map((className) =>
    className === '9A4'
      ? { className, model: '', state: 'none' }
      : {
          className,
          model: 'Học sinh với Phong trào Bình dân học vụ số',
          registered: day('2025-09-15'),
          state: 'active',
        },
  ),
  handIns: [
    {
      month: '2026-05',
      deadline: day('2026-06-05'),
      handedIn: { numerator: 18, denominator: 20 },
      inTime: { numerator: 17, denominator: 20 },
      missing: ['7A5', '9A4'],
    },
  ],
  quiet: ['9A4'],
  narrative: {
    strengths: 'Phần lớn học sinh đã hướng dẫn được ít nhất một người thân.',
    shortcomings: 'Hai chi đội có tỷ lệ hoàn thành còn thấp.',
    causes: 'Nhiều người thân đi làm xa.\nÍt thời gian cùng học.',
    outlook: 'Duy trì hoạt động trong hè.',
  },
  proposals: {
    difficulties: [{ className: '7A1', text: 'Một số gia đình chưa có điện thoại thông minh' }],
    collective: [{ className: '7A1', text: 'Tỷ lệ hoàn thành cao nhất khối.' }],
    individuals: [
      {
        className: '8A2',
        place: 5,
        initials: 'N.M.A.',
        text: 'Hướng dẫn được 3 người thân biết sử dụng',
      },
      { className: '6A1', initials: '', text: 'Giúp nhiều người cao tuổi trong xóm' },
    ],
    support: [{ agency: 'Công an phường', className: '6A1', text: 'Kích hoạt VNeID mức 2' }],
    other: [],
  },
};

/** The same month with nothing typed, listed or named by anybody. */
export const emptyMonth: ReportInput = {
  ...withoutBefore(sampleMonth),
  settings: {
    ...sampleMonth.settings,
    school: '',
    unionCouncil: '',
    place: '',
    principal: '',
    unionLeader: '',
    plan: { number: '', date: '2026-02-22' },
  },
  classes: [],
  months: [],
  school: { enrolment: 0, cumulative: noFigures(), inPeriod: noFigures() },
  rowsLeftOut: { pending: 0, invalid: 0 },
  targets: [
    {
      indicator: 'B8',
      label: 'Học sinh',
      threshold: 1,
      achieved: { numerator: 0, denominator: 0 },
    },
  ],
  people: { bands: sampleMonth.people.bands, relations: [] },
  models: [],
  quiet: [],
  activities: [],
  handIns: sampleMonth.handIns.map((month) => ({ ...month, missing: [] })),
  narrative: { strengths: '', shortcomings: ' \n ', causes: '', outlook: '' },
  proposals: { difficulties: [], collective: [], individuals: [], support: [], other: [] },
};

function day(iso: string): Day {
  return dayOfIso(iso) as Day;
}

function figures(found: Figures | undefined): Figures {
  if (!found) throw new Error('the sample holds no such month');
  return found;
}

function growth(end: Figures, before: Figures): Figures {
  const groups = Object.entries(end.entriesBySkillGroup).map(([code, count]) => [
    code,
    count - (before.entriesBySkillGroup[code] ?? 0),
  ]);
  return {
    entries: end.entries - before.entries,
    studentsReached: end.studentsReached - before.studentsReached,
    relativesGuided: end.relativesGuided - before.relativesGuided,
    relativesAble: end.relativesAble - before.relativesAble,
    middleAgedOrElderlyGuided: end.middleAgedOrElderlyGuided - before.middleAgedOrElderlyGuided,
    neighboursGuided: end.neighboursGuided - before.neighboursGuided,
    entriesBySkillGroup: Object.fromEntries(groups),
  };
}

function noFigures(): Figures {
  return {
    entries: 0,
    studentsReached: 0,
    relativesGuided: 0,
    relativesAble: 0,
    middleAgedOrElderlyGuided: 0,
    neighboursGuided: 0,
    entriesBySkillGroup: {},
  };
}

/** As the first period of a book. */
export function withoutBefore({ before: _, ...input }: ReportInput): ReportInput {
  return input;
}
