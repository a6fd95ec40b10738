import { describe, expect, it } from 'vitest';
import { activitiesOf } from '../../../src/core/report/data/activities';
import { modelsOf } from '../../../src/core/report/data/models';
import { peopleOf } from '../../../src/core/report/data/people';
import { skillGroupsOf } from '../../../src/core/report/data/skillGroups';
import { monthPeriod } from '../../../src/core/school/periods';
import { day, entry, ledgerOf, schoolWith } from './smallSchool';

const january = () => monthPeriod('2026-01');

describe('activities of a month', () => {
  const held = (iso: string, kind: string, participants: number) => ({
    day: day(iso),
    kind,
    participants,
  });

  it('are told by kind in the order of the list, those of other kinds last', () => {
    const school = schoolWith({
      activities: [
        held('2026-01-20', 'Ngày hội số', 300),
        held('2026-01-31', 'Tập huấn học sinh', 45),
        held('2026-01-01', 'Tuyên truyền', 800),
        held('2026-01-12', 'Tuyên truyền', 30),
        held('2025-12-31', 'Hỗ trợ cộng đồng', 12),
        held('2026-02-01', 'Tập huấn CB-GV-NV', 46),
        { kind: 'Giảng dạy kỹ năng số', participants: 40 },
      ],
    });
    expect(activitiesOf(school, january())).toEqual([
      { kind: 'Tuyên truyền', sessions: 2, participants: 830 },
      { kind: 'Tập huấn học sinh', sessions: 1, participants: 45 },
      { kind: 'Ngày hội số', sessions: 1, participants: 300 },
    ]);
  });
});

describe('skill groups', () => {
  it('name the skills of the plan, with what was counted in the month and up to its end', () => {
    const register = { skill: 'Đăng ký khám bệnh trực tuyến' };
    const school = schoolWith({
      ledgers: [
        ledgerOf('6A1', [
          entry('2025-12-31', register),
          entry('2026-01-01', { ...register, person: 'NT2', relation: 'Bố' }),
          entry('2026-02-01', { ...register, person: 'NT3', relation: 'Chị', band: '18–39' }),
          entry('2026-01-05', { skill: 'Xem Sổ sức khỏe điện tử (VNeID)' }),
        ]),
        ledgerOf('6A2', [
          entry('2026-01-31', register),
          entry('2025-10-02', { skill: 'Nộp hồ sơ dịch vụ công trực tuyến' }),
        ]),
      ],
    });
    const named = skillGroupsOf(school, january()).map((group) => [group.code, group.named]);
    expect(Object.fromEntries(named)).toEqual({
      A: [],
      B: [],
      C: [{ label: 'Nộp hồ sơ dịch vụ công trực tuyến', inPeriod: 0, cumulative: 1 }],
      D: [{ label: 'Đăng ký khám bệnh trực tuyến', inPeriod: 2, cumulative: 3 }],
      E: [{ label: 'Chuyển tiền bằng ứng dụng ngân hàng', inPeriod: 0, cumulative: 0 }],
      F: [{ label: 'Mua hàng trên sàn thương mại điện tử', inPeriod: 0, cumulative: 0 }],
      G: [],
      H: [],
      K: [],
      Z: [],
    });
    expect(skillGroupsOf(school, january())[3]?.label).toBe('Y tế số');
  });
});

describe('persons guided', () => {
  it('are those of the rows that count, from the day of their first to the period’s last', () => {
    const school = schoolWith({
      ledgers: [
        ledgerOf('6A1', [
          entry('2026-01-01'),
          entry('2026-01-31', { person: 'NT2', relation: 'Bố' }),
          entry('2026-02-01', { person: 'NT3', relation: 'Bà nội', band: 'Từ 60' }),
          entry('2026-01-05', { person: 'NT4', relation: 'Chị', level: 'Chưa thực hiện' }),
          entry('2026-01-06', { person: 'NT5', relation: 'Cô', skill: 'Bấm nút' }),
        ]),
      ],
    });
    expect(peopleOf(school, january()).relations).toEqual([
      { label: 'Bố', kin: true, byBand: [0, 0, 1, 0], inPeriod: 1 },
      { label: 'Mẹ', kin: true, byBand: [0, 0, 1, 0], inPeriod: 1 },
    ]);
  });
});

describe('the model of a class', () => {
  const model = 'Mô hình sách số';
  const registered = day('2026-01-15');
  const unit = { name: '6A1', model, registered };
  const neighbour = { relation: 'Hàng xóm' };

  it.each([
    ['is active from the day on which it is registered', {}, '2026-01-15', 'active'],
    ['is none the day before', {}, '2026-01-14', 'none'],
    ['is none without a name', { model: '' }, '2026-01-31', 'none'],
    ['is none without a day', { registered: undefined }, '2026-01-31', 'none'],
    [
      'is only registered in a class that has no tab yet',
      { name: '6A9' },
      '2026-01-31',
      'registered',
    ],
  ])('%s', (_, own, iso, state) => {
    const { registered: since, ...rest } = { ...unit, ...own };
    const line = since === undefined ? rest : { ...rest, registered: since };
    const school = schoolWith({
      ledgers: [ledgerOf('6A1', [entry('2026-01-02')])],
      classes: [line],
    });
    expect(modelsOf(school, day(iso))).toStrictEqual([
      state === 'none'
        ? { className: line.name, model: '', state }
        : { className: line.name, model, registered, state },
    ]);
  });

  it.each([
    ['a relative was guided that day', '2026-01-20', {}, 'active'],
    ['a relative is guided the day after', '2026-01-21', {}, 'registered'],
    ['only a neighbour was guided', '2026-01-16', neighbour, 'registered'],
  ])('where %s', (_, iso, own, state) => {
    const others = ledgerOf('6A2', [entry('2026-01-02')]);
    const school = schoolWith({
      ledgers: [others, ledgerOf('6A1', [entry(iso, own)])],
      classes: [unit],
    });
    expect(modelsOf(school, day('2026-01-20')).map((each) => each.state)).toEqual([state]);
  });
});
