import { describe, expect, it } from 'vitest';
import { addressedTo } from '../../../src/core/report/addressedTo';
import { annexHeading } from '../../../src/core/report/annexHeading';
import { text } from '../../../src/core/report/blocks';
import { schoolLetterhead } from '../../../src/core/report/schoolLetterhead';
import { schoolReport } from '../../../src/core/report/schoolReport';
import { schoolSignatures } from '../../../src/core/report/schoolSignatures';
import { unionLetterhead } from '../../../src/core/report/unionLetterhead';
import { unionReport } from '../../../src/core/report/unionReport';
import { defaultRecipients, unionSignatures } from '../../../src/core/report/unionSignatures';
import { dayOfIso } from '../../../src/core/school/day';
import { laidOut, laidOutBlocks, linesOf } from './paperText';
import { emptyMonth, sampleMonth } from './sampleMonth';

const { settings } = sampleMonth;
const date = dayOfIso('2026-06-05') as number;

describe('the letterhead', () => {
  it("of a school's paper has two columns, a short rule under the school and the motto's own", () => {
    expect(laidOutBlocks([schoolLetterhead(settings, date)])).toEqual([
      '[70 mm]',
      '  UBND PHƯỜNG MẪU',
      '  TRƯỜNG THCS DƯƠNG QUAN',
      '  [rule of 26 mm]',
      '[95 mm]',
      '  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '  Độc lập - Tự do - Hạnh phúc',
      '  [rule of 56 mm]',
      '[70 mm]',
      '  Số:        /BC-THCSM',
      '[95 mm]',
      '  Thủy Nguyên, ngày 05 tháng 6 năm 2026',
    ]);
  });

  it("of a school's paper leaves room at the sides of its left column", () => {
    const school = 'Trường THCS Hoàng Văn Thụ';
    expect(laidOutBlocks([schoolLetterhead({ ...settings, school }, date)]).slice(1, 5)).toEqual([
      '  UBND PHƯỜNG MẪU',
      '  TRƯỜNG THCS',
      '  HOÀNG VĂN THỤ',
      '  [rule of 15 mm]',
    ]);
  });

  it('of a Liên đội has two columns, and whose paper it is over a rule as long', () => {
    expect(laidOutBlocks([unionLetterhead(settings, date)])).toEqual([
      '[85 mm]',
      '  HỘI ĐỒNG ĐỘI PHƯỜNG THỦY NGUYÊN',
      '  LIÊN ĐỘI TRƯỜNG THCS DƯƠNG QUAN',
      '  ***',
      '[75 mm]',
      '  ĐỘI TNTP HỒ CHÍ MINH',
      '  [rule of 63 mm]',
      '[85 mm]',
      '  Số:        -BC/LĐ',
      '[75 mm]',
      '  Thủy Nguyên, ngày 05 tháng 6 năm 2026',
    ]);
  });

  it('has dots where a setting holds spaces only', () => {
    const lines = laidOutBlocks([schoolLetterhead({ ...settings, school: ' ', place: ' ' }, date)]);
    expect(lines[2]).toBe('  …………………');
    expect(lines.at(-1)).toBe('  …………………, ngày 05 tháng 6 năm 2026');
  });
});

describe('whom a paper is addressed to', () => {
  it('stands behind the words where it is one body', () => {
    expect(laidOutBlocks(addressedTo(['UBND phường Thủy Nguyên']))).toEqual([
      'Kính gửi: UBND phường Thủy Nguyên.',
    ]);
  });

  it('has a line each where there are several, the last with a full stop', () => {
    const bodies = ['Ban Xây dựng Đảng', 'UBND phường Thủy Nguyên', 'Phòng Văn hóa - Xã hội'];
    expect(laidOutBlocks(addressedTo(bodies))).toEqual([
      '[48 mm]',
      '  Kính gửi:',
      '[2 mm]',
      '[115 mm]',
      '  - Ban Xây dựng Đảng;',
      '  - UBND phường Thủy Nguyên;',
      '  - Phòng Văn hóa - Xã hội.',
      '[gap of 2 mm]',
    ]);
  });

  it('is not spoken of where nobody is named', () => {
    expect(addressedTo([])).toEqual([]);
  });
});

describe('the signatures', () => {
  const recipients = ['Như trên', 'Lưu: VT, LĐ'];

  it('stand beside the recipients', () => {
    expect(laidOutBlocks([schoolSignatures(settings, recipients)])).toEqual([
      '[80 mm]',
      '  Nơi nhận:',
      '  - Như trên;',
      '  - Lưu: VT, LĐ.',
      '[85 mm]',
      '  HIỆU TRƯỞNG',
      '  [gap of 24 mm]',
      '  Phạm Hồng Hải',
    ]);
  });

  it('leave room for a name by hand where the settings hold spaces only', () => {
    const nameless = schoolSignatures({ ...settings, principal: ' ' }, recipients);
    expect(laidOutBlocks([nameless])).toContain('  (Ký, ghi rõ họ tên)');
  });

  it('and an approval are one row over the whole width', () => {
    expect(laidOutBlocks([unionSignatures(settings, 'leaderWithApproval', recipients)])).toEqual([
      '[160 mm]',
      '  [80 mm]',
      '    Nơi nhận:',
      '    - Như trên;',
      '    - Lưu: VT, LĐ.',
      '  [80 mm]',
      '    TỔNG PHỤ TRÁCH ĐỘI',
      '    [gap of 24 mm]',
      '    Nguyễn Thị Ánh Tuyết',
      '  [gap of 5 mm]',
      '  DUYỆT CỦA BAN GIÁM HIỆU',
      '  HIỆU TRƯỞNG',
      '  [gap of 24 mm]',
      '  Phạm Hồng Hải',
    ]);
  });

  it.each(['', '  '])('name no Hội đồng Đội among the recipients where it is "%s"', (council) => {
    expect(defaultRecipients({ ...settings, unionCouncil: council })).toEqual([
      'BGH nhà trường (để b/c)',
      'Các chi đội (để t/h)',
      'Lưu: LĐ',
    ]);
  });
});

describe('annexes', () => {
  it('are headed in capitals, with what they belong to', () => {
    const annex = { title: 'Danh sách học sinh', belongsTo: 'Báo cáo số 12/BC-THCSDQ' };
    expect(laidOutBlocks(annexHeading({ ...annex, number: 'II' }))).toEqual([
      'Phụ lục II',
      'DANH SÁCH HỌC SINH',
      '(Kèm theo Báo cáo số 12/BC-THCSDQ)',
      '[rule of 35 mm]',
      '[gap of 4 mm]',
    ]);
    expect(laidOutBlocks(annexHeading(annex))[0]).toBe('Phụ lục');
  });

  it('are none where there is neither a student nor a class to list', () => {
    expect(unionReport(emptyMonth).sections).toHaveLength(1);
  });

  it('list the students put forward on a page like the report', () => {
    const students = schoolReport(sampleMonth).sections.slice(1, 2);
    expect(laidOut({ sections: students })).toEqual([
      '[210 x 297 mm, margins 20 15 20 30, numbered from page 2]',
      'Phụ lục I',
      'DANH SÁCH HỌC SINH ĐỀ NGHỊ BIỂU DƯƠNG, KHEN THƯỞNG',
      '(Kèm theo Báo cáo số        /BC-THCSM ngày 05 tháng 6 năm 2026)',
      '[rule of 35 mm]',
      '[gap of 4 mm]',
      '[10 center | 55 left | 20 center | 80 left]',
      '*TT* | *Họ và tên* | *Lớp* | *Thành tích*',
      '1 | N.M.A. | 8A2 | Hướng dẫn được 3 người thân biết sử dụng',
      '2 | – | 6A1 | Giúp nhiều người cao tuổi trong xóm',
    ]);
  });
});

describe("the document's name", () => {
  it.each([
    { school: 'Trường THCS Dương Quan', name: 'Báo cáo tháng 05/2026 - Trường THCS Dương Quan' },
    { school: ' ', name: 'Báo cáo tháng 05/2026' },
    { school: '', name: 'Báo cáo tháng 05/2026' },
  ])('tells the period, and the school if it has a name: $name', ({ school, name }) => {
    expect(schoolReport({ ...sampleMonth, settings: { ...settings, school } }).title).toBe(name);
  });

  it('tells whose Liên đội it is', () => {
    expect(unionReport(sampleMonth).title).toBe(
      'Báo cáo tháng 05/2026 - Liên đội Trường THCS Dương Quan',
    );
    expect(unionReport(emptyMonth).title).toBe('Báo cáo tháng 05/2026 - Liên đội');
  });
});

describe('the words of a paper', () => {
  it('are one stretch, or several that look each their own way', () => {
    const runs = [{ text: 'Họ và tên: ', bold: true }, { text: 'Giàng A Chá' }];
    expect(text('body', 'Giàng A Chá').runs).toEqual([{ text: 'Giàng A Chá' }]);
    expect(text('body', runs).runs).toEqual(runs);
  });

  it('cite no plan whose number is spaces only', () => {
    const unnumbered = { ...settings, plan: { ...settings.plan, number: ' ' } };
    for (const report of [unionReport, schoolReport]) {
      const lines = linesOf(report({ ...sampleMonth, settings: unnumbered }));
      expect(lines.join('\n')).not.toContain('Kế hoạch số');
    }
  });
});
