import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../../src/core/ledger/columns';
import { DEFAULT_LISTS } from '../../../src/core/ledger/lists';
import { NOTICE } from '../../../src/core/papers/noticeText';
import { parentsNotice } from '../../../src/core/papers/parentsNotice';
import { studentSlip } from '../../../src/core/papers/studentSlip';
import type { TableBlock } from '../../../src/core/report/paper';
import { guideLines } from '../../../src/core/workbook/guideText';
import { linesOf } from '../report/paperText';
import { asOf, sampleSettings } from './samplePapers';

describe("the students' slip", () => {
  const paper = studentSlip({ settings: sampleSettings, className: '6/1', lists: DEFAULT_LISTS });
  const [block] = paper.sections[0]?.blocks ?? [];
  const [left = [], , right = []] = block?.kind === 'columns' ? (block.rows[0] ?? []) : [];
  const lines = linesOf(paper);
  const table = left.find((each): each is TableBlock => each.kind === 'table');

  test('is two equal slips on one A4', () => {
    expect(paper.sections).toHaveLength(1);
    expect(paper.sections[0]?.page).toMatchObject({ widthMm: 297, heightMm: 210 });
    expect(left.length).toBeGreaterThan(5);
    expect(right).toEqual(left);
  });

  test('asks for fields of the class tab and for nothing else', () => {
    const asked = table?.header[0]?.map(({ text }) => text) ?? [];
    const known: string[] = COLUMNS.map(({ header }) => header);
    expect(asked.filter((header) => !known.includes(header))).toEqual([]);
    const required = COLUMNS.filter((column) => column.required).map(({ header }) => header);
    // The student stands above the table.
    expect(['Học sinh', ...asked]).toEqual(required);
  });

  test('prints what may be written: every age band and level, every skill that is offered', () => {
    const all = lines.join('\n');
    const offered = [...DEFAULT_LISTS.ageBands, ...DEFAULT_LISTS.levels, ...DEFAULT_LISTS.skills];
    for (const { label } of offered.filter((item) => item.offered)) expect(all).toContain(label);
    expect(all).not.toContain('Đặt vé tàu, xe, dịch vụ trực tuyến');
  });

  test('has a line for what the rows of the tab may hold besides', () => {
    const free = COLUMNS.filter(({ kind }) => kind.type === 'text').map(({ header }) => header);
    for (const header of free)
      expect(lines.some((line) => line.startsWith(`${header}: …`))).toBe(true);
  });

  test('tells the safety rules, in the words of the guide', () => {
    const all = lines.join('\n');
    expect(all).toContain('không gõ hộ mật khẩu, mã OTP của người thân');
    expect(all).toContain(NOTICE.neverRecorded);
    const guide = guideLines().map(({ text }) => text);
    expect(guide).toContain(
      'Em không gõ hộ mật khẩu, mã OTP của người thân; không chụp màn hình ngân hàng hay VNeID.',
    );
  });

  test('takes the class, or leaves it to be written', () => {
    expect(lines).toContain('Họ và tên học sinh: ………………………………………… Lớp: 6/1');
    const blank = studentSlip({ settings: sampleSettings, className: '', lists: DEFAULT_LISTS });
    expect(linesOf(blank)).toContain('Họ và tên học sinh: ………………………………………… Lớp: …………');
    expect(blank.title).toBe('Phiếu ghi việc hướng dẫn người thân');
  });
});

describe('the notice to parents', () => {
  const paper = parentsNotice({ settings: sampleSettings, className: '6A1', date: asOf.day });
  const [notice, reply] = paper.sections.map((section) =>
    linesOf({ title: '', sections: [section] }),
  );

  test('is a paper of the school, signed by the principal', () => {
    expect(notice?.slice(0, 8)).toEqual([
      'UBND PHƯỜNG THỦY NGUYÊN',
      'TRƯỜNG THCS DƯƠNG QUAN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số:        /TB-THCSDQ',
      'Thủy Nguyên, ngày 04 tháng 6 năm 2026',
      'THÔNG BÁO',
      'Về thông tin được ghi lại trong phong trào “Bình dân học vụ số”',
    ]);
    expect(notice?.slice(-2)).toEqual(['HIỆU TRƯỞNG', 'Phạm Hồng Hải']);
  });

  test('says what is recorded, what never, how long, and which rights there are', () => {
    for (const sentence of Object.values(NOTICE)) expect(notice?.join('\n')).toContain(sentence);
    expect(notice?.join('\n')).toContain('việc không đồng ý không ảnh hưởng đến kết quả học tập');
  });

  test('goes back with both signatures', () => {
    expect(reply?.slice(-6)).toEqual([
      'HỌC SINH',
      '(Ký, ghi rõ họ tên)',
      '',
      'CHA, MẸ HOẶC NGƯỜI GIÁM HỘ',
      '(Ký, ghi rõ họ tên)',
      '',
    ]);
  });

  test('asks twice, with nothing ticked beforehand, and tells how to withdraw', () => {
    expect(reply?.filter((line) => /^□ Đồng ý +□ Không đồng ý$/.test(line))).toHaveLength(2);
    expect(reply?.join('\n')).not.toMatch(/[☑☒✓■]/);
    expect(reply?.join('\n')).toContain('trong 15 ngày');
  });

  test('asks nothing about the family', () => {
    expect(reply?.join('\n')).not.toMatch(/điện thoại: |địa chỉ|căn cước: |ngày sinh|email/i);
  });
});

test('all papers are NFC', () => {
  const papers = [
    studentSlip({ settings: sampleSettings, className: '', lists: DEFAULT_LISTS }),
    parentsNotice({ settings: sampleSettings, className: '', date: asOf.day }),
  ];
  for (const paper of papers) {
    const all = linesOf(paper).join('\n');
    expect(all).toBe(all.normalize('NFC'));
    expect(all).not.toMatch(/undefined|NaN|null/);
  }
});
