import { describe, expect, it } from 'vitest';
import type { FunctionName } from '../../src/core/formula/expression';
import { openSchool } from '../school/openSchool';

/** Classic functions of all spreadsheet programs (design 5). */
const CLASSIC: readonly FunctionName[] = [
  'AND',
  'CHOOSE',
  'COLUMN',
  'COUNTA',
  'COUNTBLANK',
  'COUNTIF',
  'COUNTIFS',
  'DATE',
  'DAY',
  'FIND',
  'IF',
  'IFERROR',
  'INDEX',
  'INT',
  'ISERROR',
  'ISNUMBER',
  'LEFT',
  'LEN',
  'MATCH',
  'MAX',
  'MID',
  'MIN',
  'MONTH',
  'N',
  'NOT',
  'OR',
  'RANK',
  'REPT',
  'ROUND',
  'ROW',
  'ROWS',
  'SMALL',
  'SUBSTITUTE',
  'SUM',
  'SUMIF',
  'SUMIFS',
  'SUMPRODUCT',
  'TODAY',
  'YEAR',
];

/** Texts and quoted tab names, in which anything may stand. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['a decimal sign between digits', /\d[.,]\d/],
  ['a comma', /,/],
  ['a point', /\./],
  ['an array literal', /[{}\\]/],
  ['an open range', /\$?[A-Z]+:\$?[A-Z]+(?!\$?\d)|(?<![A-Z$\d])\$?\d+:\$?\d+/],
  ['a reference that is lost', /#/],
  ['a power of a negative number or of a power', /-[^-+*/()&<>=;]*\^|\^[^-+*/()&<>=;]*\^/],
];

/** What stands in the brackets of each call of a function. */
function argumentsOf(name: string, text: string): string[] {
  return [...text.matchAll(new RegExp(`\\b${name}\\(`, 'g'))].map(({ index, 0: call }) => {
    let depth = 1;
    let end = index + call.length;
    for (; depth > 0 && end < text.length; end += 1) {
      if (text[end] === '(') depth += 1;
      if (text[end] === ')') depth -= 1;
    }
    return text.slice(index + call.length, end - 1);
  });
}

const school = openSchool({
  classes: { '6A1': ['Nguyễn Văn An', "H'Hen Niê"], '6/2': ['Trần "Tú"'], '7B': [] },
});
const view = school.book.view();
const formulas = view.sheets.flatMap(({ name, cells, conditionalFormats, validations }) => [
  ...cells.flatMap(({ address, formula }) =>
    formula === '' ? [] : [{ where: `${name}!${address}`, formula }],
  ),
  ...[...conditionalFormats, ...validations].flatMap(({ values }) =>
    values.flatMap((value) =>
      typeof value === 'string' && value.startsWith('=')
        ? [{ where: `${name}, a rule`, formula: value }]
        : [],
    ),
  ),
]);
const bare = formulas.map(({ where, formula }) => ({ where, text: formula.replace(QUOTED, '§') }));

describe('every formula of a book that is set up', () => {
  it('is there to be looked at, cells and rules', () => {
    expect(formulas.length).toBeGreaterThan(20_000);
    expect(formulas.filter(({ where }) => where.endsWith('a rule')).length).toBeGreaterThan(3);
  });

  it.each(FAULTS)('holds no such thing as %s', (_, fault) => {
    const faulty = bare.filter(({ text }) => fault.test(text));
    expect(faulty.slice(0, 3)).toEqual([]);
  });

  it('the search would find each fault', () => {
    const samples = ['=A1*0,5', '=SUM(1,2)', '=0.5', '={1;2}', '=SUM(A:A)', '=#REF!', '=-A1^2'];
    expect(FAULTS.map(([, fault], index) => fault.test(samples[index] ?? ''))).toEqual(
      samples.map(() => true),
    );
    expect(FAULTS.map(([, fault]) => fault.test('=SUM($A$1:$B$2;§!A1:B2)-1'))).toEqual(
      samples.map(() => false),
    );
  });

  it('counts no empty cells by the criteria that programs read in different ways', () => {
    const counts = formulas.flatMap(({ formula }) =>
      ['COUNTIF', 'COUNTIFS', 'SUMIF', 'SUMIFS'].flatMap((name) => argumentsOf(name, formula)),
    );
    expect(counts.length).toBeGreaterThan(1_000);
    expect(counts.filter((count) => /;"(=|<>)?"(?=;|$)/.test(count)).slice(0, 3)).toEqual([]);
  });

  it('multiplies what SUMPRODUCT adds up, since truth values are no numbers there', () => {
    const sums = bare.flatMap(({ text }) => argumentsOf('SUMPRODUCT', text));
    expect(sums.length).toBeGreaterThan(1_000);
    expect(sums.filter((sum) => !sum.includes('*')).slice(0, 3)).toEqual([]);
  });

  it('calls only functions that Sheets, LibreOffice and Excel share', () => {
    const called = new Set(bare.flatMap(({ text }) => text.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []));
    expect([...called].filter((name) => !CLASSIC.some((classic) => classic === name))).toEqual([]);
    expect(called.size).toBeGreaterThan(20);
  });

  it('asks for today once in the whole book', () => {
    const asking = bare.filter(({ text }) => /TODAY\(|NOW\(|RAND/.test(text));
    expect(asking.map(({ where }) => where.replace(/!.*/, ''))).toEqual(['Cài đặt']);
  });

  it('is short enough for a file of any spreadsheet program', () => {
    expect(Math.max(...formulas.map(({ formula }) => formula.length))).toBeLessThan(8192);
  });
});
