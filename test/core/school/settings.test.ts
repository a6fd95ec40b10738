import { describe, expect, it } from 'vitest';
import { checkedSettings } from '../../../src/core/school/checkedSettings';
import { reportList, reportSetting } from '../../../src/core/school/reportSettings';
import { type Settings, settingsSchema } from '../../../src/core/school/settingsSchema';

const typed = {
  school: 'Trường THCS Đặng Quang',
  governingBody: 'UBND xã Bình Xuyên',
  unionCouncil: 'Hội đồng Đội xã Bình Xuyên',
  place: 'Bình Xuyên',
  principal: 'Nguyễn Thị Hoa',
  unionLeader: 'Trần Văn Bình',
  schoolCode: 'THCSDQ',
  plan: { number: '05/KH-THCSDQ', date: '2025-09-10' },
  schoolYear: { start: '2025-09-05', end: '2026-08-31' },
};

describe('settings', () => {
  it('hold what was typed, and the usual where nothing was', () => {
    expect(checkedSettings(typed)).toEqual({ ...typed, unionLeaderEmail: '', handInDay: 5 });
  });

  it.each([
    ['principal', { principal: undefined }],
    ['schoolYear.start', { schoolYear: { ...typed.schoolYear, start: '2025-02-30' } }],
    ['plan.date', { plan: { ...typed.plan, date: '10/9/2025' } }],
    ['handInDay', { handInDay: 31 }],
  ])('tell that %s is missing or not what it may be', (wrong, change) => {
    expect(checkedSettings({ ...typed, ...change })).toEqual({ wrong });
  });
});

describe('settings of the reports', () => {
  const settings = (reports: Partial<NonNullable<Settings['reports']>>) =>
    settingsSchema.parse({ ...typed, reports });

  it('are read without the spaces around them', () => {
    expect(reportSetting(settings({ deputy: ' Lê Thị Mai\n' }), 'deputy')).toBe('Lê Thị Mai');
    expect(reportSetting(settings({}), 'deputy')).toBe('');
    expect(reportSetting(settingsSchema.parse(typed), 'deputy')).toBe('');
  });

  it('list what stands between semicolons or on lines, without the dashes and stops of a paper', () => {
    const recipients = '-  UBND xã;-Phòng VH-XH; Ban Giám hiệu - TP. Huế\n- ;\n- Lưu: VT.';
    expect(reportList(settings({ recipients }), 'recipients')).toEqual([
      'UBND xã',
      'Phòng VH-XH',
      'Ban Giám hiệu - TP. Huế',
      'Lưu: VT',
    ]);
  });
});
