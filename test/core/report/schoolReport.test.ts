import { describe, expect, test } from 'vitest';
import { schoolReport } from '../../../src/core/report/schoolReport';
import { rangePeriod } from '../../../src/core/school/periods';
import { type Settings, settingsSchema } from '../../../src/core/school/settingsSchema';
import { linesOf, tablesOf } from './paperText';
import { emptyMonth, sampleMonth } from './sampleMonth';

const paperWith = (reports: Partial<NonNullable<Settings['reports']>>) =>
  schoolReport({
    ...sampleMonth,
    period: rangePeriod(46_000, 46_050),
    settings: settingsSchema.parse({ ...sampleMonth.settings, reports }),
  });
const signed = (lines: string[]) =>
  lines.slice(lines.findIndex((line) => line.endsWith('./.')) + 1, lines.indexOf('Phụ lục I'));

describe("the school's report", () => {
  const lines = () => linesOf(paperWith({}));

  test('bears the letterhead of the state and never that of the Đội', () => {
    expect(lines()).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(lines().join('\n')).not.toContain('ĐỘI TNTP HỒ CHÍ MINH');
  });

  test('is addressed to whom the settings name, else to dots to be written on', () => {
    expect(lines()).toContain('Kính gửi: ………………….');
    expect(linesOf(paperWith({ addressees: 'Ban Xây dựng Đảng.' }))).toContain(
      'Kính gửi: Ban Xây dựng Đảng.',
    );
  });

  test('speaks for the school to the last sentence', () => {
    expect(lines().filter((line) => line.endsWith('./.'))).toEqual([
      expect.stringContaining(', Trường THCS Dương Quan trân trọng báo cáo./.'),
    ]);
    expect(lines().join('\n')).not.toContain('Liên đội báo cáo');
  });

  test('is signed by the principal, or by a deputy in the place of the principal', () => {
    expect(signed(lines())).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Liên đội, các chi đội (để t/h);',
      '- Lưu: VT, LĐ.',
      'HIỆU TRƯỞNG',
      'Phạm Hồng Hải',
    ]);
    const deputy = linesOf(
      paperWith({ deputy: 'Trần Văn Phó', schoolRecipients: 'Như trên; Lưu: VT' }),
    );
    expect(signed(deputy)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'KT. HIỆU TRƯỞNG',
      'PHÓ HIỆU TRƯỞNG',
      'Trần Văn Phó',
    ]);
  });

  test('cites the plan that it answers, its own, both or none', () => {
    const opening = (paper: ReturnType<typeof schoolReport>) =>
      linesOf(paper).find((line) => line.startsWith('Thực hiện '));
    const ground = 'Kế hoạch số 05/KH-BXDĐ';
    expect(opening(paperWith({ ground }))).toMatch(
      /^Thực hiện Kế hoạch số 05\/KH-BXDĐ và Kế hoạch số 06\/KH-THCS ngày 22\/02\/2026 của nhà trường về việc tiếp tục triển khai mô hình/,
    );
    expect(opening(schoolReport(emptyMonth))).toMatch(/^Thực hiện mô hình “Dân vận khéo”/);
    const settings = settingsSchema.parse({ ...emptyMonth.settings, reports: { ground } });
    expect(opening(schoolReport({ ...emptyMonth, settings }))).toMatch(
      /^Thực hiện Kế hoạch số 05\/KH-BXDĐ về mô hình “Dân vận khéo”/,
    );
  });

  test('the columns of every table fill the width between the margins', () => {
    const { sections, title } = paperWith({});
    const upright = sections.filter(({ page }) => page.widthMm < page.heightMm);
    expect(upright).toHaveLength(2);
    for (const { columns } of tablesOf({ title, sections: upright })) {
      expect(columns.reduce((sum, { widthMm }) => sum + widthMm, 0)).toBe(165);
    }
  });
});
