import { describe, expect, it } from 'vitest';
import { stage } from './bundle';

const list = `sheet.getRange('A1:A3').setDataValidation(SpreadsheetApp.newDataValidation()
  .requireValueInList(['Có', 'Không']).setAllowInvalid(false).build());`;

describe('a refused constant, complained of late (platform 10.28)', () => {
  const late = () => stage('', { lateRejection: true });

  it.each([
    ['a read', `sheet.getRange('B1').getValue();`],
    ['a flush', `SpreadsheetApp.flush();`],
    ['a read of another tab', `ss.getNumSheets();`],
  ])('comes out at %s', (_, next) => {
    const { run, book } = late();
    run(list);
    expect(
      run(`
        var said = [];
        try { sheet.getRange('A1').setValue('Có lẽ'); } catch (e) { said.push('write'); }
        sheet.getRange('C1').setValue('sau');
        try { ${next} } catch (e) { said.push(e.message); }
        return said;`),
    ).toEqual([
      'The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: Có, Không.',
    ]);
    expect(book.values('A1:C1')).toEqual([['', '', 'sau']]);
  });

  it('fails a script that ends without a read', () => {
    const { run } = late();
    run(list);
    expect(() => run(`sheet.getRange('A1').setValue('x');`)).toThrow('violates');
  });

  it('leaves a block as it was, and lets what fits pass', () => {
    const { run, book } = late();
    run(`${list} sheet.getRange('A1:A3').setValues([['Có'], ['Không'], ['Có']]);`);
    expect(() => run(`sheet.getRange('A1:A3').setValues([['Không'], ['x'], ['']]);`)).toThrow('A2');
    expect(book.values('A1:A3')).toEqual([['Có'], ['Không'], ['Có']]);
  });

  it('throws at the write itself by default', () => {
    expect(
      stage().run(`${list}
        try { sheet.getRange('A1').setValue('x'); return 'later'; } catch (e) { return 'at once'; }`),
    ).toBe('at once');
  });
});

/** Writes, reads (which commits), then changes everything there is to change, unread. */
const work = `
  sheet.getRange('A1:A3').setValues([['một'], ['hai'], ['ba']]);
  sheet.getRange('B1').setFormula('=LEN(A1)');
  ss.insertSheet('Giữ').getRange('B2').setFormula("='Trang tính1'!B1*2");
  sheet.getRange('C3').setFormula("='Giữ'!B2+1");
  sheet.getRange('A1').getValue();
  PropertiesService.getDocumentProperties().setProperty('step', '1');
`;

const changes: readonly (readonly [what: string, body: string])[] = [
  ['values and formulas', `sheet.getRange('A1:B1').setValues([['bốn', '=A1']]);`],
  ['a new cell', `sheet.getRange('D9').setValue('mới').setBackground('red').setNote('!');`],
  ['rows in', `sheet.insertRowsBefore(1, 2);`],
  ['columns in', `sheet.insertColumnBefore(1);`],
  ['rows out', `sheet.deleteRows(1, 2);`],
  ['columns out', `sheet.deleteColumn(1);`],
  ['a sort', `sheet.getRange('A1:B3').sort(1);`],
  ['a tab in', `ss.insertSheet('Thêm').getRange('A1').setFormula("='Giữ'!A1");`],
  ['a tab out', `ss.deleteSheet(ss.getSheetByName('Giữ'));`],
  ['a tab renamed', `sheet.setName('Khác');`],
  ['a copy of a tab', `sheet.copyTo(ss).setName('Bản hai');`],
  ['a merge', `sheet.getRange('A1:B2').merge();`],
  ['a rule', `sheet.getRange('A1').insertCheckboxes();`],
  ['a protection', `sheet.getRange('A1').protect().setDescription('x');`],
  ['sizes and frozen rows', `sheet.setColumnWidth(1, 30); sheet.setFrozenRows(1);`],
  ['a cleared tab', `sheet.clear();`],
];

describe('a stop that takes the write buffer with it (platform 8.1)', () => {
  const stopped = (body: string, options?: { losesBuffer: boolean }) => {
    const set = stage();
    const { run, google, book } = set;
    run(work);
    const before = book.view();
    // Of the script itself only the last call, the lock, is stopped.
    const calls = callsOf(body);
    google.faults.stopAt(calls, options);
    expect(() => run(`${body} ${last}`)).toThrow('stopped');
    return { ...set, before };
  };
  const last = `LockService.getDocumentLock().hasLock();`;
  const callsOf = (body: string) => {
    const { run, google } = stage();
    run(work);
    google.calls.reset();
    run(`${body} ${last}`);
    return google.calls.snapshot().calls;
  };

  it.each(changes)('puts back %s', (_, body) => {
    const { book, before, run } = stopped(`ss.getNumSheets(); ${body}`, { losesBuffer: true });
    expect(book.view()).toEqual(before);
    // And the formulas still compute.
    run(`sheet.getRange('A1').setValue('dài hơn');`);
    expect(book.cell("'Trang tính1'!B1")).toMatchObject({ formula: '=LEN(A1)', value: 7 });
  });

  it.each(changes)('keeps %s by default', (_, body) => {
    const { book, before } = stopped(`ss.getNumSheets(); ${body}`);
    expect(book.view()).not.toEqual(before);
  });

  it('keeps what was committed by a read or flush, and what is no part of the book', () => {
    const { book, run } = stopped(
      `sheet.getRange('C1').setValue(1); SpreadsheetApp.flush();
       PropertiesService.getDocumentProperties().setProperty('step', '2');
       sheet.getRange('C1').setValue(2);
       PropertiesService.getDocumentProperties().setProperty('step', '3');`,
      { losesBuffer: true },
    );
    expect(book.cell('C1').value).toBe(1);
    expect(run(`return PropertiesService.getDocumentProperties().getProperty('step');`)).toBe('3');
  });

  it('cannot take the buffers of two runs, one within the other', () => {
    const { run, owner, google } = stage();
    run('');
    google.faults.stopAt(9, { losesBuffer: true });
    google.faults.meanwhile('SpreadsheetApp.Range.setNote', () => void owner.run('probe'));
    const body = `sheet.getRange('A1').setValue(1).setNote('!');`;
    expect(() => run(body)).toThrow('two runs at a time');
  });

  it('leaves the next script alone', () => {
    const { book, run } = stopped(`sheet.getRange('C1').setValue(1);`, { losesBuffer: true });
    run(`sheet.getRange('C1').setValue(2);`);
    expect(book.cell('C1').value).toBe(2);
  });
});
