import { describe, expect, it } from 'vitest';
import { openSchool } from '../school/openSchool';

const school = openSchool({ classes: { '6A1': ['Nguyễn Văn An', 'Lê Na', 'Trần Tú'] } });
const teacher = school.teacher('6A1');
const row = (number: number) => school.book.displays(`6A1!B${number}:K${number}`)[0];

/** Reads and writes that one edit costs, flush and lock included. */
function costOf(edit: () => void): number {
  school.google.calls.reset();
  edit();
  const { read, write, flush, lock, property, cache, file, protection } =
    school.google.calls.snapshot().kinds;
  return read + write + flush + lock + property + cache + file + protection;
}

describe('comfort after a typed cell (design section 2)', () => {
  it('fills relation and age band of a person who stands further up', () => {
    teacher.paste('6A1!B3', [['Nguyễn Văn An', 'NT1', 'Bà nội', 'Từ 60']]);
    teacher.type('6A1!B6', 'Nguyễn Văn An');
    teacher.type('6A1!C6', 'nt1');
    expect(row(6)?.slice(0, 4)).toEqual(['Nguyễn Văn An', 'NT1', 'Bà nội', 'Từ 60']);
  });

  it('never overwrites what was typed', () => {
    teacher.type('6A1!B7', 'Nguyễn Văn An');
    teacher.type('6A1!D7', 'Mẹ');
    teacher.type('6A1!C7', 'NT1');
    expect(row(7)?.slice(0, 4)).toEqual(['Nguyễn Văn An', 'NT1', 'Mẹ', '']);
  });

  it('fills the class’s own defaults into empty cells of a row that says something', () => {
    teacher.type('6A1!I1', 'Tại nhà');
    teacher.type('6A1!D4', 'Bố');
    expect(row(4)).toEqual(['Lê Na', 'NT1', 'Bố', '', '', '', '', 'Tại nhà', '', '']);
    teacher.clear('6A1!I4');
    expect(row(4)?.[7]).toBe('');
  });

  it('fills nothing into a row where only the student was typed', () => {
    teacher.type('6A1!B8', 'Trần Tú');
    expect(row(8)?.slice(1).join('')).toBe('');
  });

  it('only cleans a pasted block', () => {
    teacher.paste('6A1!B9', [
      ['Nguyễn Văn An', 'NT1', 'má', '40 - 59'],
      ['Lê Na', 'nt2', 'BÀ NỘI', 'từ 60'],
    ]);
    expect(row(9)?.slice(0, 8)).toEqual(['Nguyễn Văn An', 'NT1', 'Mẹ', '40–59', '', '', '', '']);
    expect(row(10)?.slice(0, 4)).toEqual(['Lê Na', 'NT2', 'Bà nội', 'Từ 60']);
  });

  it.each([
    ['a right cell', 'F5', 'Quét mã QR'],
    ['a cell to clean, with a default to fill', 'D5', 'má'],
    ['a cell that makes the person known', 'C6', 'NT1'],
    ['the day', 'G5', '5-9-2025'],
  ])('%s costs at most three reads and writes', (_, place, text) => {
    expect(costOf(() => teacher.type(`6A1!${place}`, text))).toBeLessThanOrEqual(3);
  });

  it('the hand-in tick costs three', () => {
    expect(costOf(() => teacher.tick('6A1!A1'))).toBe(3);
  });

  it('a pasted block of fifty rows costs a read and a write for each run of cleaned cells', () => {
    const block = Array.from({ length: 50 }, () => ['Lê Na', 'nt3', 'má', '40-59']);
    expect(costOf(() => teacher.paste('6A1!B20', block))).toBe(4);
  });

  it('other tabs and the header are left alone', () => {
    const { leader } = school;
    expect(costOf(() => leader.type('Hoạt động!C5', '  hai  dấu cách '))).toBeLessThanOrEqual(1);
    expect(school.book.cell('Hoạt động!C5').value).toBe('  hai  dấu cách ');
    expect(costOf(() => leader.type('6A1!D2', 'Quan hệ '))).toBe(0);
    expect(school.book.cell('6A1!D2').value).toBe('Quan hệ ');
  });
});
