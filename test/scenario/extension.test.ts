import { describe, expect, it } from 'vitest';
import { openSchool } from '../school/openSchool';
import { expectUnchanged } from './expectUnchanged';

const students = ['Nguyễn Văn An', 'Lê Na', 'Trần Tú'];
const school = openSchool({ classes: { '6A1': students, '6A2': ['Đỗ Minh'] } });
const row = (student: string, person: string, day: number) => [
  student,
  person,
  'Mẹ',
  '40–59',
  'Quét mã QR',
  `${(day % 28) + 1}/${10 + Math.floor(day / 28)}/2025`,
  'Biết sử dụng',
];

describe('a class tab whose rows run short', () => {
  it('gets more rows, formulas and drop-downs at the next check, and counts all of them', () => {
    const teacher = school.teacher('6A1');
    const block = Array.from({ length: 320 }, (_, index) => {
      const student = students[index % 3] ?? '';
      return row(student, `NT${1 + (Math.floor(index / 3) % 5)}`, Math.floor(index / 15));
    });
    expect(teacher.paste('6A1!B3', block).accepted).toBe(true);
    // Rows below the three hundred ready ones have no formulas yet: nothing is said about them.
    expect(school.book.displays('6A1!A302:A303')).toEqual([['✓'], ['']]);
    school.leader.click('Làm sạch và kiểm tra tất cả các lớp', { answers: ['OK'] });

    const verdicts = school.book.displays('6A1!A3:B382');
    expect(verdicts.slice(0, 320).every(([tick]) => tick === '✓' || tick === '!')).toBe(true);
    expect(school.book.sheets().find(({ name }) => name === '6A1')?.rows).toBe(382);
    expect(school.book.cell('6A1!D350').validation?.criterion.name).toBe('VALUE_IN_RANGE');
    expect(school.book.cell('6A1!C1').display).toMatch(/^6A1 · 3\/3 em hoàn thành/);
    const reply = school.leader.run('callFromPage', {
      call: 'schoolFigures',
      input: { until: '2026-05' },
    }) as { value: { classes: Record<string, { rows: { valid: number; invalid: number } }> } };
    const sheet = school.book.values('_Số liệu!U2:W2')[0];
    const { valid, invalid } = reply.value.classes['6A1']?.rows ?? { valid: 0, invalid: 0 };
    expect(valid + invalid).toBe(320);
    expect(sheet).toEqual([valid, 0, invalid]);
    expect(school.book.errors()).toEqual([]);
  });

  it('checked again, nothing changes', () => {
    expectUnchanged(school.book, () =>
      school.leader.click('Làm sạch và kiểm tra tất cả các lớp', { answers: ['OK'] }),
    );
  });
});

describe('a row that someone inserted', () => {
  it('is judged again after the next check', () => {
    const teacher = school.teacher('6A2');
    teacher.insertRows('6A2', 3);
    teacher.paste('6A2!B3', [row('Đỗ Minh', 'NT2', 3)]);
    expect(school.book.cell('6A2!A3').display).toBe('');
    teacher.select('6A2!A1');
    teacher.click('Làm sạch và kiểm tra lớp này', { answers: ['OK'] });
    expect(school.book.cell('6A2!A3').display).toBe('✓');
    expect(school.book.cell('6A2!C1').display).toBe('6A2 · 1/1 em hoàn thành');
  });
});
