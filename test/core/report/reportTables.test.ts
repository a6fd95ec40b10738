import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../../../src/core/report/paper';
import type { ReportInput } from '../../../src/core/report/reportInput';
import { classTable } from '../../../src/core/report/sections/classTable';
import { detailAnnex } from '../../../src/core/report/sections/detailAnnex';
import { modelTable } from '../../../src/core/report/sections/modelTable';
import { peopleTable } from '../../../src/core/report/sections/peopleTable';
import { skillGroupTable } from '../../../src/core/report/sections/skillGroupTable';
import { targetTable } from '../../../src/core/report/sections/targetTable';
import { laidOut, laidOutBlocks, rowsOf } from './paperText';
import { sampleMonth } from './sampleMonth';

const open = { publicCopy: false };
const twoClasses = sampleMonth.classes.slice(0, 2);
const italics = ({ rows }: TableBlock) =>
  rows
    .flat()
    .filter(({ italic }) => italic)
    .map(({ text }) => text);

describe('table 1, targets', () => {
  const achieved = { numerator: 41, denominator: 46 };
  const tableOf = (targets: ReportInput['targets']) =>
    targetTable({ ...sampleMonth, targets }, open);

  it('has every measured target with its plan and, in bold, its verdict', () => {
    expect(laidOutBlocks([targetTable(sampleMonth, open)])).toEqual([
      '[9 center | 60 left | 16 center | 17 center | 20 center | 17 center | 21 center, kept with the next]',
      '*TT* | *Chỉ tiêu* | *Kế hoạch* | *Tăng trong tháng* | *Lũy kế* | *Tỷ lệ (%)* | *Đánh giá*',
      '1 | Học sinh hướng dẫn được ít nhất 01 người thân biết sử dụng kỹ năng số cơ bản | 100% | 87 | 723/800 | 90,4% | *Chưa đạt*',
      '2 | Cán bộ, giáo viên, người lao động và học sinh có hiểu biết về chuyển đổi số | 85% | – | 731/846 | 86,4% | *Đạt*',
      ' | - Cán bộ, giáo viên, người lao động | 85% | – | 41/46 | 89,1% | *Đạt*',
      ' | - Học sinh | 85% | – | 690/800 | 86,3% | –',
      'Mục tiêu đến năm 2030 [over 7 columns]',
      '3 | Cán bộ, giáo viên, nhân viên có năng lực số | 100% | – | 41/46 | 89,1% | *Chưa đạt*',
      '4 | Người dân có tri thức cơ bản | 90% | – | – | – | Không tự đo',
    ]);
    expect(italics(targetTable(sampleMonth, open))).toEqual(['Mục tiêu đến năm 2030']);
  });

  it('has the later years one after the other, each with its own targets', () => {
    const later = (year: number, label: string) => ({ indicator: 'D1', year, label, threshold: 1 });
    const table = tableOf([
      later(2030, 'Đến cuối'),
      later(2028, 'Giữa kỳ'),
      later(2026, 'Năm nay'),
    ]);
    expect(rowsOf(table).map((row) => row.slice(0, 2).join(' '))).toEqual([
      '1 Năm nay',
      'Mục tiêu đến năm 2028',
      '3 Giữa kỳ',
      'Mục tiêu đến năm 2030',
      '2 Đến cuối',
    ]);
  });

  it('has a dash where no plan names a threshold', () => {
    const table = tableOf([{ indicator: 'C1', label: 'Học sinh', achieved }]);
    expect(rowsOf(table)).toEqual([['1', 'Học sinh', '–', '–', '41/46', '89,1%', '–']]);
  });
});

describe('table 2, classes', () => {
  it('ends with the whole school in bold', () => {
    expect(laidOutBlocks([classTable({ ...sampleMonth, classes: twoClasses }, open)])).toEqual([
      '[9 center | 19 center | 13 right | 21 right | 19 right | 22 right | 18 right | 19 right | 20 center, kept with the next]',
      '*TT* | *Chi đội* | *Sĩ số* | *Học sinh hoàn thành* | *Tỷ lệ (%)* | *Người thân được hướng dẫn* | *Trong đó từ 40 tuổi* | *Biết sử dụng* | *Mức theo tiêu chí*',
      '1 | 6A1 | 44 | 44 | 100,0% | 66 | 48 | 58 | Tốt',
      '2 | 6A2 | 43 | 42 | 97,7% | 60 | 40 | 54 | Tốt',
      '*Toàn trường* [over 2 columns] | *800* | *723* | *90,4%* | *1.030* | *765* | *950* | **',
    ]);
  });

  it('tells in a public copy no count of one or two persons, nor one that gives it away', () => {
    const counts = {
      '6A1': { studentsReached: 2, relativesGuided: 30, middleAged: 12, able: 9 },
      '6A2': { studentsReached: 20, relativesGuided: 28, middleAged: 1, able: 8 },
      '6A3': { studentsReached: 11, relativesGuided: 25, middleAged: 7, able: 10 },
    };
    const [figures] = sampleMonth.classes.map(({ cumulative }) => cumulative);
    if (!figures) throw new Error('the sample has no class');
    const line = (row: (typeof counts)['6A1']) => ({
      enrolment: 40,
      cumulative: {
        ...figures,
        studentsReached: row.studentsReached,
        relativesGuided: row.relativesGuided,
        middleAgedOrElderlyGuided: row.middleAged,
        relativesAble: row.able,
      },
    });
    const table = classTable(
      {
        ...sampleMonth,
        classes: Object.entries(counts).map(([name, row]) => ({ name, level: '', ...line(row) })),
        school: {
          ...sampleMonth.school,
          ...line({ studentsReached: 33, relativesGuided: 83, middleAged: 20, able: 27 }),
        },
      },
      { publicCopy: true },
    );
    expect(rowsOf(table)).toEqual([
      ['1', '6A1', '40', '*', '*', '30', '12', '9', ''],
      ['2', '6A2', '40', '20', '50,0%', '28', '*', '8', ''],
      ['3', '6A3', '40', '*', '*', '25', '*', '10', ''],
      ['Toàn trường', '40', '33', '82,5%', '83', '20', '27', ''],
    ]);
  });
});

describe('table 3, skill groups', () => {
  it('has the skills that the plan names in italics under their group', () => {
    const table = skillGroupTable(sampleMonth);
    expect(laidOutBlocks([table])).toEqual([
      '[9 center | 91 left | 20 right | 20 right | 20 right, kept with the next]',
      '*TT* | *Nhóm kỹ năng* | *Lượt trong tháng* | *Lũy kế* | *Tỷ trọng (%)*',
      '1 | Thiết bị, ứng dụng | 15 | 87 | 7,1%',
      '2 | Định danh, dịch vụ công | 59 | 315 | 25,9%',
      ' | Trong đó: Nộp hồ sơ dịch vụ công trực tuyến | 9 | 41 | 3,4%',
      '3 | Khác | 0 | 0 | 0,0%',
      '*Tổng cộng* [over 2 columns] | *252* | *1.218* | *100,0%*',
    ]);
    expect(italics(table)).toEqual([
      '',
      'Trong đó: Nộp hồ sơ dịch vụ công trực tuyến',
      '9',
      '41',
      '3,4%',
    ]);
  });
});

describe('table 4, persons', () => {
  it('has the totals in bold', () => {
    expect(laidOutBlocks([peopleTable(sampleMonth, open)])).toEqual([
      '[48 left | 18 right | 18 right | 18 right | 18 right | 20 right | 20 right, kept with the next]',
      '*Quan hệ* | *Dưới 18* | *18–39* | *40–59* | *Từ 60* | *Cộng* | *Tăng trong tháng*',
      '*Người thân* | *0* | *300* | *430* | *300* | *1.030* | *182*',
      '- Mẹ | 0 | 300 | 400 | 0 | 700 | 120',
      '- Bà nội | 0 | 0 | 30 | 300 | 330 | 62',
      '*Người xung quanh* | *1* | *5* | *9* | *2* | *17* | *4*',
      '- Hàng xóm | 1 | 5 | 9 | 2 | 17 | 4',
      '*Tổng cộng* | *1* | *305* | *439* | *302* | *1.047* | *186*',
    ]);
  });

  it('covers in a public copy for a small count along its line and down its column', () => {
    const relations = [
      { label: 'Mẹ', kin: true, byBand: [0, 300, 400, 5], inPeriod: 120 },
      { label: 'Bố', kin: true, byBand: [0, 200, 50, 1], inPeriod: 30 },
      { label: 'Bà nội', kin: true, byBand: [0, 0, 30, 290], inPeriod: 62 },
      { label: 'Hàng xóm', kin: false, byBand: [0, 5, 9, 1], inPeriod: 8 },
      { label: 'Bạn của bố mẹ', kin: false, byBand: [0, 6, 7, 3], inPeriod: 3 },
    ];
    const people = { ...sampleMonth.people, relations };
    const copy = peopleTable({ ...sampleMonth, people }, { publicCopy: true });
    expect(rowsOf(copy)).toEqual([
      ['Người thân', '0', '500', '480', '296', '1.276', '212'],
      ['- Mẹ', '0', '300', '400', '5', '705', '120'],
      ['- Bố', '0', '200', '*', '*', '251', '30'],
      ['- Bà nội', '0', '0', '*', '*', '320', '62'],
      ['Người xung quanh', '0', '11', '16', '4', '31', '11'],
      ['- Hàng xóm', '0', '*', '9', '*', '15', '8'],
      ['- Bạn của bố mẹ', '0', '*', '7', '*', '16', '3'],
      ['Tổng cộng', '0', '511', '496', '300', '1.307', '223'],
    ]);
  });
});

describe('table 5, models', () => {
  it('has a dash for what is not registered', () => {
    const models: ReportInput['models'] = [
      ...sampleMonth.models.slice(0, 1),
      { className: '8A1', model: 'Tổ số ở xóm', state: 'registered' },
      ...sampleMonth.models.slice(18, 19),
    ];
    expect(laidOutBlocks([modelTable({ ...sampleMonth, models })])).toEqual([
      '[9 center | 15 center | 80 left | 24 center | 32 center]',
      '*TT* | *Chi đội* | *Tên mô hình* | *Ngày đăng ký* | *Trạng thái*',
      '1 | 6A1 | Học sinh với Phong trào Bình dân học vụ số | 15/09/2025 | Đang triển khai',
      '2 | 8A1 | Tổ số ở xóm | – | Đã đăng ký, chưa có hoạt động',
      '3 | 9A4 | – | – | Chưa đăng ký',
    ]);
  });
});

describe('the annex of all figures', () => {
  it('lies across, its figures to the right', () => {
    const belongsTo = 'Báo cáo số 12/BC-THCSDQ';
    const annex = detailAnnex(twoClasses, sampleMonth.school, { number: 'II', belongsTo });
    expect(laidOut({ sections: [annex] })).toEqual([
      '[297 x 210 mm, margins 20 15 20 30, numbered from page 2]',
      'Phụ lục II',
      'SỐ LIỆU CHI TIẾT THEO CHI ĐỘI',
      '(Kèm theo Báo cáo số 12/BC-THCSDQ)',
      '[rule of 35 mm]',
      '[gap of 4 mm]',
      '[8 center | 14 center | 11 right | 14 right | 15 right | 13 right | 13 right | 12 right | 12 right | 14 right | 12.5 right | 14.5 right | 13 right | 11 right | 14.5 right | 12 right | 12 right | 11.5 right | 13 right | 12 right, kept with the next]',
      '*Kết quả lũy kế* [over 10 columns] | *Lượt hướng dẫn theo nhóm kỹ năng* [over 10 columns]',
      '*TT* | *Chi đội* | *Sĩ số* | *Học sinh hoàn thành* | *Tỷ lệ (%)* | *Lượt hướng dẫn* | *Người thân được hướng dẫn* | *Từ 40 tuổi* | *Biết sử dụng* | *Người xung quanh* | *Thiết bị, ứng dụng* | *Thông tin, giao tiếp* | *Định danh, dịch vụ công* | *Y tế số* | *Thanh toán, tài chính* | *Mua sắm, dịch vụ* | *An toàn số* | *AI, tự học* | *Dịch vụ số ngành giáo dục* | *Khác*',
      '1 | 6A1 | 44 | 44 | 100,0% | 79 | 66 | 48 | 58 | 0 | 4 | 4 | 20 | 11 | 18 | 10 | 10 | 0 | 2 | 0',
      '2 | 6A2 | 43 | 42 | 97,7% | 75 | 60 | 40 | 54 | 1 | 4 | 2 | 17 | 8 | 20 | 8 | 16 | 0 | 0 | 0',
      '*Toàn trường* [over 2 columns] | *800* | *723* | *90,4%* | *1.218* | *1.030* | *765* | *950* | *13* | *87* | *38* | *315* | *167* | *277* | *113* | *200* | *9* | *12* | *0*',
      'Ghi chú: Tính theo từng học sinh hướng dẫn; người thân có nhiều con, cháu học tại trường có thể được tính nhiều lần.',
    ]);
  });
});
