import { beforeAll, describe, expect, it } from 'vitest';
import { openDocx } from '../document/openDocx';
import type { Answer } from '../standin';
import { typedRow } from './classRows';
import { closeMonth } from './closingSteps';
import { openSchool, type School, typeSettings } from './openSchool';

/** One school for all kinds, seen on 20 January 2026; September to November are closed. */
let school: School;

beforeAll(() => {
  school = openSchool({
    classes: { '6A1': ['Lê Na', 'Vũ Minh Hà'], '8/2': ['Trần Tú', 'Nguyễn Minh Anh'] },
    today: '2026-01-20',
  });
  const { leader } = school;
  typeSettings(leader, {
    'reports.addressees': 'Ban Xây dựng Đảng phường Mẫu; UBND phường Mẫu',
    'reports.ground': 'Kế hoạch số 05/KH-BXDĐ ngày 21/01/2026 của Ban Xây dựng Đảng',
  });
  leader.paste('Chi đội!E2', [
    ['Đội viên với Phong trào Bình dân học vụ số', '', '15/09/2025', ''],
  ]);
  leader.paste('6A1!B3', [
    typedRow('Lê Na', 'NT1', 'Mẹ', '09/09/2025'),
    typedRow('Vũ Minh Hà', 'NT1', 'Bố', '14/01/2026'),
  ]);
  leader.paste('8-2!B3', [
    typedRow('Trần Tú', 'NT1', 'Hàng xóm', '20/10/2025'),
    typedRow('Nguyễn Minh Anh', 'NT1', 'Mẹ', '06/12/2025'),
  ]);
  leader.paste('Khó khăn, đề xuất!A2', [
    ['10/01/2026', '8/2', 'Khó khăn', 'Gia đình em Nguyễn Minh Anh chưa có mạng', '', 'Mới', true],
    ['10/01/2026', '8/2', 'Khó khăn', 'Không đưa vào báo cáo', '', 'Mới', false],
    ['11/01/2026', '6A1', 'Đề xuất hỗ trợ', 'Kích hoạt VNeID', 'Công an phường', 'Mới', true],
    [
      '12/01/2026',
      '8/2',
      'Khen thưởng cá nhân',
      'Nguyễn Minh Anh, lớp 8/2: hướng dẫn tốt',
      '',
      '',
      true,
    ],
    [
      '12/01/2026',
      '6A1',
      'Khen thưởng cá nhân',
      'Vũ Minh Hà, lớp 6A1: rất nhiệt tình',
      '',
      '',
      true,
    ],
  ]);
  leader.paste('Nhận xét, đánh giá!A2', [
    ['2026-01', 'Các lớp đều tay.', '', '', ''],
    ['Học kỳ I', 'Cả học kỳ đều tay.', '', '', 'Giữ nhịp.'],
  ]);
  consent('Nguyễn Minh Anh', true);
  for (let month = 0; month < 3; month += 1) closeMonth(school);
});

function consent(name: string, given: boolean): void {
  const row = school.book.displays('Học sinh!C1:C10').findIndex(([cell]) => cell === name) + 1;
  school.leader.tick(`Học sinh!K${row}`, given);
}

/** Clicks an entry that asks for a period, and gives the lines of the paper that it makes. */
function made(item: string, ...answers: Answer[]): string[] {
  const { google, leader } = school;
  const before = new Set(google.drive.files().map(({ id }) => id));
  leader.click(item, { answers: [...answers, 'OK'] });
  const doc = google.drive
    .files()
    .find(({ id, mimeType }) => !before.has(id) && mimeType.endsWith('.document'));
  if (!doc) throw new Error(leader.alerts.at(-1)?.text);
  return openDocx(google.drive.bytes(doc.id)).paragraphs.map(({ text }) => text);
}

/** The entries of `Báo cáo đã lập`: period, kind, version, checksum. */
const records = () =>
  school.book
    .displays('Báo cáo đã lập!A2:F30')
    .filter(([period]) => period !== '')
    .map(([period, kind, version, , , checksum]) => [period, kind, version, checksum]);

const QUESTION = () => school.leader.alerts.at(-1)?.text ?? '';

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
    expect(QUESTION()).toContain(`Kỳ báo cáo: ${label}.`);
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
    expect(QUESTION()).toBe('Không đọc được kỳ báo cáo “99”. Xin ghi như ví dụ trong câu hỏi.');
    school.leader.click('Lập báo cáo tháng', { answers: [{ text: '02/2026' }, 'OK'] });
    expect(QUESTION()).toContain('tháng 02 năm 2026 chưa đến hoặc không thuộc năm học');
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
    expect(QUESTION()).toContain('đã chốt; báo cáo giữ nguyên như bản đã chốt.');
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

describe('delivery', () => {
  it('that Drive refuses half-way says what to do and enters nothing, and the next click makes it', () => {
    const { leader, google } = school;
    const before = records();
    google.faults.fail('Drive.Files.create');
    leader.click('Báo cáo tuần', { answers: [{ text: '19' }, 'OK', 'OK'] });
    google.faults.clear();
    expect(QUESTION()).toMatch(/^Google Drive chưa lưu được báo cáo\. Thầy\/cô thử lại/);
    expect(records()).toEqual(before);
    typeSettings(leader, { 'reports.principalEmail': 'ht@thcsmau.example' });
    made('Báo cáo tuần', { text: '19' }, 'OK');
    expect(records()).toHaveLength(before.length + 1);
    expect(records().at(-1)?.slice(0, 3)).toEqual(['Tuần 19', 'Báo cáo tuần của Liên đội', '1']);
    expect(google.drive.files().at(-1)?.permissions).toContainEqual(
      expect.objectContaining({ role: 'commenter', emailAddress: 'ht@thcsmau.example' }),
    );
  });

  it('that the book cannot take goes to the bin', () => {
    const { google, leader } = school;
    const papers = () => google.drive.files().filter(({ trashed }) => !trashed).length;
    const [entries, files] = [records(), papers()];
    google.faults.fail('SpreadsheetApp.Sheet.appendRow');
    leader.click('Báo cáo tuần', { answers: [{ text: '19' }, 'OK', 'CANCEL', 'OK'] });
    google.faults.clear();
    const said = QUESTION();
    expect(said).toContain('Google');
    expect(said).not.toContain('Google Drive chưa lưu được báo cáo');
    expect([records(), papers()]).toEqual([entries, files]);
    expect(google.drive.files().at(-1)?.trashed).toBe(true);
    // What kept it out of the book is told, also where the bin fails too.
    google.faults.fail('SpreadsheetApp.Sheet.appendRow');
    google.faults.fail('Drive.Files.update');
    leader.click('Báo cáo tuần', { answers: [{ text: '19' }, 'OK', 'CANCEL', 'OK'] });
    google.faults.clear();
    expect(QUESTION()).toBe(said);
  });

  it('bins what a run left that stopped before the entry; an old paper without a line is kept', () => {
    const { google, leader } = school;
    const unlist = () => {
      const row = records().length + 1;
      leader.clear(`Báo cáo đã lập!A${row}:F${row}`);
    };
    const ofWeek = () =>
      google.drive.files().filter(({ name, trashed }) => name.includes('tuần 20') && !trashed);
    const make = () => made('Báo cáo tuần', { text: '20' }, 'OK');
    make();
    unlist();
    google.clock.advance(14 * 60_000);
    make();
    expect(ofWeek()).toHaveLength(1);
    unlist();
    google.clock.advance(16 * 60_000);
    make();
    expect(ofWeek()).toHaveLength(2);
  });

  it('goes on from entries of an older release, which were worded otherwise', () => {
    const { leader } = school;
    const row = records().length + 2;
    leader.paste(`Báo cáo đã lập!A${row}`, [['12/2025', 'Báo cáo tháng của Liên đội', '7']]);
    made('Lập báo cáo tháng', { text: '12/2025' }, 'OK');
    expect(records().at(-1)?.slice(0, 3)).toEqual([
      'Tháng 12/2025',
      'Báo cáo tháng của Liên đội',
      '8',
    ]);
  });

  it('stands where Google cannot share it, and says so', () => {
    school.google.faults.fail('Drive.Permissions.create');
    made('Báo cáo tuần', { text: '19' }, 'OK');
    school.google.faults.clear();
    expect(school.leader.dialogs.at(-1)?.html).toContain('chưa chia sẻ được cho ht@thcsmau');
    expect(records().at(-1)?.[2]).toBe('2');
  });
});
