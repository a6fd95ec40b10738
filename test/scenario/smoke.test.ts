import { describe, expect, it } from 'vitest';
import { openSchool } from '../school/openSchool';

describe('a class on its own tab', () => {
  const school = openSchool({ classes: { '6A1': ['Nguyễn Văn An', 'Lê Na'], '6/2': ['Trần Tú'] } });

  it('gives every student a row and the class a live line', () => {
    expect(school.book.errors()).toEqual([]);
    expect(school.book.displays('6A1!B3:C5')).toEqual([
      ['Nguyễn Văn An', 'NT1'],
      ['Lê Na', 'NT1'],
      ['', ''],
    ]);
    expect(school.book.cell('6A1!C1').display).toBe('6A1 · 0/2 em hoàn thành');
    expect(school.book.cell('6-2!C1').display).toBe('6/2 · 0/1 em hoàn thành');
  });

  it('says at once what a typed row counts as', () => {
    const teacher = school.teacher('6A1');
    teacher.type('6A1!D3', 'má');
    teacher.type('6A1!E3', '40-59');
    teacher.type('6A1!F3', 'quét mã qr');
    expect(school.book.displays('6A1!A3:L3')[0]).toEqual([
      '…',
      'Nguyễn Văn An',
      'NT1',
      'Mẹ',
      '40–59',
      'Quét mã QR',
      '',
      '',
      '',
      '',
      '',
      'Còn thiếu: Ngày hướng dẫn, Mức kết quả',
    ]);
    teacher.type('6A1!G3', '05/10/2025');
    teacher.type('6A1!H3', 'Biết sử dụng');
    expect(school.book.cell('6A1!A3').display).toBe('✓');
    expect(school.book.cell('6A1!C1').display).toBe('6A1 · 1/2 em hoàn thành');
  });
});
