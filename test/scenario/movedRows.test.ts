import { beforeEach, describe, expect, it } from 'vitest';
import { columnLetter } from '../../src/core/formula/reference';
import { classTabLayout } from '../../src/core/workbook/classTab';
import { classFigures, verdict, verdicts } from '../school/classRows';
import { openSchool } from '../school/openSchool';

/** The last row ready on a class tab, and its last hidden column. */
const LAST = 302;
const LAST_COLUMN = columnLetter(classTabLayout(LAST).lastColumn);
/** More rows than are used, so that the first free ones are looked at too. */
const LOOKED_AT = 12;

const STUDENTS = ['Lê Na', 'Vũ Hà', 'Bùi An'];
const ROWS = [
  ['Vũ Hà', 'NT1', 'Bà nội', 'Từ 60', 'Quét mã QR', '05/10/2025', 'Biết sử dụng'],
  ['Lê Na', 'NT1', 'Mẹ', '40–59', 'Quét mã QR', '06/10/2025', 'Biết sử dụng'],
  ['Lê Na', 'NT1', 'Bố', '40–59', 'Quét mã QR', '07/10/2025', 'Biết sử dụng'],
  ['Bùi An', 'NT1', 'Anh', '18–39', 'Quét mã QR', '31/02/2026', 'Biết sử dụng'],
  ['Bùi An', 'NT2', 'Chị', '18–39', 'Quét mã QR', '01/10/2025', 'Biết sử dụng'],
  ['Lê Na', 'NT1', 'Mẹ', '40–59', 'Quét mã QR', '06/10/2025', 'Biết sử dụng'],
];
const TYPED = ['Vũ Hà', 'NT2', 'Ông nội', 'Từ 60', 'Quét mã QR', '05/11/2025', 'Biết sử dụng'];

/** Classes of the same students; nobody ever moves rows on the last one's tab. */
const FRESH = '6A9';
const school = openSchool({
  classes: Object.fromEntries(
    ['6A1', '6A2', '6A3', '6A4', '6A5', '6A6', FRESH].map((name) => [name, STUDENTS]),
  ),
});
const { leader, book } = school;

function fill(tab: string): void {
  leader.clear(`${tab}!B3:K20`);
  leader.paste(`${tab}!B3`, ROWS);
}

/** What a fresh tab makes of the cells that now stand on this one. */
function freshVerdicts(tab: string): [string, string][] {
  leader.clear(`${FRESH}!B3:K20`);
  leader.paste(`${FRESH}!B3`, book.displays(`${tab}!B3:K${LOOKED_AT + 2}`));
  return verdicts(book, FRESH, LOOKED_AT);
}

const liveLine = (tab: string) => book.cell(`${tab}!C1`).display.replace(tab, '');

/** The tab says of every row, of the class and of its figures what a fresh tab says. */
function expectAsFresh(tab: string): void {
  const seen = verdicts(book, tab, LOOKED_AT);
  expect(seen).toEqual(freshVerdicts(tab));
  expect(liveLine(tab)).toBe(liveLine(FRESH));
  expect(classFigures(leader, tab)).toEqual(classFigures(leader, FRESH));
}

describe.each([
  ['the typed cells', 'B', 'K'],
  ['all that one sees', 'A', 'L'],
  ['whole rows with their hidden columns', 'A', LAST_COLUMN],
])('after a person sorts %s', (_, first, last) => {
  beforeEach(() => fill('6A1'));

  it.each([
    ['by student', 2, true],
    ['by day, the latest first', 7, false],
    ['by relation', 4, true],
  ])('%s, every row is judged where it now stands', (_by, column, ascending) => {
    const before = book.displays(`6A1!B3:K${LAST}`);
    school.teacher('6A1').sort(`6A1!${first}3:${last}${LAST}`, [{ column, ascending }]);
    const after = book.displays(`6A1!B3:K${LAST}`);
    expect(after).not.toEqual(before);
    expect([...after].sort()).toEqual([...before].sort());
    expectAsFresh('6A1');
  });
});

describe('after a person deletes rows', () => {
  it.each([
    ['the first', 3, 1],
    ['one that others speak of', 4, 1],
    ['the last used', 8, 1],
    ['several', 4, 3],
  ])('%s, the others are judged where they now stand', (_, first, count) => {
    fill('6A2');
    school.teacher('6A2').deleteRows('6A2', first, count);
    expect(book.displays('6A2!B3:B8').flat().filter(Boolean)).toHaveLength(ROWS.length - count);
    expectAsFresh('6A2');
  });
});

describe('after a person inserts a row', () => {
  it('the others are judged as before; it has no formulas and counts on papers only', () => {
    fill('6A3');
    const before = classFigures(leader, '6A3');
    school.teacher('6A3').insertRows('6A3', 5);
    expectAsFresh('6A3');
    school.teacher('6A3').paste('6A3!B5', [TYPED]);
    expect(verdict(book, '6A3', 5)).toEqual(['', '']);
    expect(classFigures(leader, '6A3').entries).toBe(before.entries + 1);
  });

  it.each([
    ['under the header', '6A4', 3],
    ['among the others', '6A5', 5],
    ['under the last', '6A6', 9],
  ])('%s, the check makes it a row like the others', (_, tab, row) => {
    fill(tab);
    const teacher = school.teacher(tab);
    teacher.insertRows(tab, row);
    teacher.paste(`${tab}!B${row}`, [TYPED]);
    teacher.select(`${tab}!B3`);
    teacher.click('Làm sạch và kiểm tra lớp này', { answers: ['OK'] });
    expect(verdict(book, tab, row)).toEqual(['✓', 'Đã tính: người thân biết sử dụng']);
    expectAsFresh(tab);
  });
});

it('no cell shows an error after all of it', () => expect(book.errors()).toEqual([]));
