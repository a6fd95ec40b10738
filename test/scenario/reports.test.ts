import { describe, expect, it } from 'vitest';
import { typedRow } from '../school/classRows';
import { typeSettings } from '../school/openSchool';
import { openReportSchool } from './reportSchool';

const { school, made, records, question } = openReportSchool();

describe('every kind of report, once through the menu', () => {
  it.each([
    [
      'Báo cáo tuần',
      [{ text: '18' }],
      ['Tuần 18', 'Báo cáo tuần của Liên đội'],
      'tuần 18 (từ ngày 29/12/2025 đến ngày 04/01/2026)',
      'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TUẦN 19',
      '- Số chi đội có lượt hướng dẫn trong tuần: 0/2; chưa có: 6A1, 8/2.',
    ],
    [
      'Báo cáo học kỳ',
      [{ text: 'I' }],
      ['Học kỳ I', 'Báo cáo học kỳ của Liên đội'],
      'học kỳ I năm học 2025 - 2026',
      'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ HỌC KỲ II',
      'Cả học kỳ đều tay.',
    ],
    [
      'Báo cáo năm học',
      [],
      ['Năm học 2025 - 2026', 'Báo cáo năm học của Liên đội'],
      'năm học 2025 - 2026',
      'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI',
      'Tháng 01/2026: Các lớp đều tay.',
    ],
  ] as const)('%s', (item, answers, entry, label, outlook, said) => {
    const lines = made(item, ...answers);
    expect(records().at(-1)?.slice(0, 2)).toEqual(entry);
    expect(lines).toContain('ĐỘI TNTP HỒ CHÍ MINH');
    expect(lines.find((line) => line.startsWith('Kết quả thực hiện'))).toContain(label);
    expect(lines).toEqual(expect.arrayContaining([outlook, said]));
    expect(question()).toContain(`Kỳ báo cáo: ${label}.`);
  });

  it('the school reports on its own letterhead, to whom it owes the report', () => {
    const lines = made('Báo cáo của nhà trường', { text: '01/09/2025 - 15/01/2026' });
    expect(records().at(-1)?.slice(0, 2)).toEqual([
      'Từ 01/09/2025 đến 15/01/2026',
      'Báo cáo của nhà trường',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Kính gửi:',
        '- Ban Xây dựng Đảng phường Mẫu;',
        '- UBND phường Mẫu.',
        'HIỆU TRƯỞNG',
        // Without a row of its own a range repeats what was typed for its months.
        'Tháng 01/2026: Các lớp đều tay.',
      ]),
    );
    expect(lines).not.toContain('ĐỘI TNTP HỒ CHÍ MINH');
    expect(lines.join('\n')).toContain(
      'Thực hiện Kế hoạch số 05/KH-BXDĐ ngày 21/01/2026 của Ban Xây dựng Đảng và Kế hoạch số 06/KH-THCS ngày 22/02/2026 của nhà trường',
    );
    expect(lines.join('\n')).toContain(
      'Trường THCS Mẫu báo cáo kết quả từ ngày 01/09/2025 đến ngày 15/01/2026 như sau:',
    );
  });

  it('a period that cannot be read is said so, and nothing is made', () => {
    const before = records();
    school.leader.click('Báo cáo tuần', { answers: [{ text: '99' }, 'OK'] });
    expect(question()).toBe('Không đọc được kỳ báo cáo “99”. Xin ghi như ví dụ trong câu hỏi.');
    school.leader.click('Lập báo cáo tháng', { answers: [{ text: '02/2026' }, 'OK'] });
    expect(question()).toContain('tháng 02 năm 2026 chưa đến hoặc không thuộc năm học');
    school.leader.click('Lập báo cáo tháng', { answers: [{ text: '' }, 'CANCEL'] });
    expect(records()).toEqual(before);
  });
});

describe('names', () => {
  it('stand in the annex with consent, else initials; nowhere else', () => {
    const lines = made('Lập báo cáo tháng', { text: '01/2026' });
    const annex = lines.indexOf('Phụ lục I');
    expect(lines.slice(0, annex).join('\n')).not.toMatch(/Nguyễn Minh Anh|Vũ Minh Hà/);
    expect(lines).toContain('- Chi đội 8/2: Gia đình em N.M.A. chưa có mạng.');
    expect(lines.join('\n')).not.toContain('Không đưa vào báo cáo');
    expect(lines.slice(annex)).toEqual(
      expect.arrayContaining(['Nguyễn Minh Anh', '8/2', 'Hướng dẫn tốt', 'V.M.H.', '6A1']),
    );
  });

  it('are initials in a public copy, and counts of one or two are not published', () => {
    const lines = made('Bản công khai của báo cáo tháng', { text: '01/2026' });
    expect(lines).toEqual(expect.arrayContaining(['(Bản công khai)', 'N.M.A.', 'V.M.H.', '*']));
    expect(lines.join('\n')).not.toContain('Nguyễn Minh Anh');
    expect(records().at(-1)?.[1]).toBe('Báo cáo tháng của Liên đội (bản công khai)');
  });
});

describe('closed months', () => {
  it('are reported the same for ever: equal checksums whatever is typed in between', () => {
    const first = made('Lập báo cáo tháng', { text: '10/2025' });
    expect(question()).toContain('đã chốt; báo cáo giữ nguyên như bản đã chốt.');
    const { leader } = school;
    leader.type('8-2!H3', 'Đang hướng dẫn');
    leader.paste('6A1!B9', [typedRow('Lê Na', 'NT2', 'Bố', '09/10/2025')]);
    leader.type('Chỉ tiêu!D2', '10');
    leader.type('Khó khăn, đề xuất!D2', 'Khác hẳn');
    expect(made('Lập báo cáo tháng', { text: '10/2025' })).toEqual(first);
    const [one, two] = records().slice(-2);
    expect([one?.[2], two?.[2]]).toEqual(['1', '2']);
    expect(one?.[3]).toMatch(/^SHA-256 [0-9a-f]{64}$/);
    expect(two?.[3]).toBe(one?.[3]);
    leader.type('Chỉ tiêu!D2', '85');
  });

  it('what became of them since stands in the next report, by class and without rows', () => {
    const { leader } = school;
    leader.type('Chỉ tiêu!D4', '50');
    leader.type('Chi đội!H2', '5');
    const lines = made('Lập báo cáo tháng', { text: '01/2026' });
    const at = lines.indexOf('Điều chỉnh số liệu các tháng đã chốt');
    expect(lines.slice(at + 1, at + 3)).toEqual([
      '- Tháng 10/2025: 2 dòng thay đổi sau khi chốt (lớp 8/2: sửa 1; lớp 6A1: thêm 1).',
      '- Lũy kế đến hết tháng 11 năm 2025 khi chốt: lượt hướng dẫn 2, nay 3; người thân được hướng dẫn 1, nay 2; người thân biết sử dụng (mức 2 trở lên) 1, nay 2.',
    ]);
    // Targets are those of the tab, also of later years; a class without one has its students.
    const row = (label: string) => {
      const place = lines.lastIndexOf(lines.find((line) => line.startsWith(label)) ?? '');
      return lines.slice(place + 1, place + 6);
    };
    expect(row('Học sinh hoàn thành (có ít nhất 01 người thân biết sử dụng)')).toEqual([
      '50%',
      '1',
      '3/4',
      '75,0%',
      'Đạt',
    ]);
    expect(lines).toContain('Mục tiêu đến năm 2030');
    expect(row('Người dân có tri thức').at(-1)).toBe('Không tự đo');
    expect(lines).toContain('- Chỉ tiêu giao cho các chi đội: 7 người thân.');
  });
});

describe('target C1', () => {
  it('is judged on each group or on both together, on the page as in the report', () => {
    const { leader, book } = school;
    leader.paste('CB-GV-NV!A2', [['Trần Văn Hiệu', 'Hiệu trưởng', false]]);
    const verdict = () =>
      book.displays('Tổng hợp!A1:L30').find(([label]) => label?.startsWith('Cán bộ'))?.[11];
    leader.type('Chỉ tiêu!D2', '1');
    for (const row of [2, 3, 4, 5]) leader.tick(`Học sinh!F${row}`);
    expect(verdict()).toBe('Chưa đạt');
    typeSettings(leader, { 'reports.literacy': 'Tính chung' });
    expect(verdict()).toBe('Đạt');
  });
});
