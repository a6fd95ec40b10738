import { describe, expect, it } from 'vitest';
import { stage } from './bundle';

describe('tabs', () => {
  it('inserts, names, moves, hides, copies', () => {
    const { run, book, owner } = stage();
    run(`
      sheet.getRange('A1:B1').setFormulas([['=1+1', '=A1*2']]).setBackground('#EEEEEE');
      sheet.setFrozenRows(2); sheet.setColumnWidth(1, 40); sheet.hideColumns(3, 2); sheet.setTabColor('#ff0000');
      var copy = sheet.copyTo(ss); copy.setName('6A1'); copy.getRange('A1').setValue(5);
      ss.insertSheet('Đầu', 0); ss.insertSheet('Mẫu', { template: sheet });
      ss.setActiveSheet(copy); ss.moveActiveSheet(1);
      sheet.hideSheet();`);
    expect(book.sheets().map(({ name, hidden }) => [name, hidden])).toEqual([
      ['6A1', false],
      ['Đầu', false],
      ['Mẫu', false],
      ['Trang tính1', true],
    ]);
    expect(book.cell("'6A1'!B1").value).toBe(10);
    expect(book.cell("'Trang tính1'!B1").value).toBe(4);
    expect(owner.activeTab).toBe('6A1');
    expect(book.view().sheets[0]).toMatchObject({
      tabColor: '#ff0000',
      rows: { frozen: 2 },
      columns: { hidden: [3, 4] },
    });
    expect(book.view().sheets[0]?.columns.sizes.get(1)).toBe(40);
  });

  it('copies a hidden tab hidden (platform 9.11)', () => {
    const { run, book } = stage();
    run(`
      var mould = ss.insertSheet('Mẫu').hideSheet();
      ss.insertSheet('6A1', { template: mould });
      ss.insertSheet('6A2', { template: mould }).showSheet();`);
    const shown = book.sheets().filter(({ hidden }) => !hidden);
    expect(shown.map(({ name }) => name).sort()).toEqual(['6A2', 'Trang tính1']);
  });

  it('calls a copy by the language of the account (platform 9.10)', () => {
    const body = `return sheet.copyTo(ss).getName();`;
    expect(stage().run(body)).toBe('Copy of Trang tính1');
    expect(stage('', { language: 'vi' }).run(body)).toBe('Bản sao của Trang tính1');
  });

  it('follows a renamed tab in formulas and loses a deleted one', () => {
    const { run, book } = stage();
    run(`
      var other = ss.insertSheet('B'); other.getRange('A1').setValue(7);
      sheet.getRange('A1').setFormula("='B'!A1"); other.setName('Lớp 6');`);
    expect(book.cell("'Trang tính1'!A1")).toMatchObject({ value: 7, formula: "='Lớp 6'!A1" });
    run(`ss.deleteSheet(ss.getSheetByName('Lớp 6'));`);
    expect(book.cell('A1').value).toBe('#REF!');
    expect(book.errors()).toHaveLength(1);
  });
});

describe('rows and columns', () => {
  it('moves cells, formulas, looks, notes, merges, sizes and names', () => {
    const { run, book } = stage();
    run(`
      sheet.getRange('B3').setValue(3).setNote('ghi chú').setFontWeight('bold');
      sheet.getRange('A1').setFormula('=SUM(B2:B4)');
      sheet.getRange('C3:D4').merge(); sheet.setRowHeight(3, 50); sheet.hideRows(4);
      ss.setNamedRange('o', sheet.getRange('B3'));
      sheet.insertRowsAfter(2, 2); sheet.insertColumnBefore(1);`);
    const [view] = book.view().sheets;
    expect(book.cell('C5')).toMatchObject({
      value: 3,
      note: 'ghi chú',
      style: { fontWeight: 'bold' },
    });
    expect(book.cell('B1')).toMatchObject({ formula: '=SUM(C2:C6)', value: 3 });
    expect(view?.merges).toEqual([{ row: 5, column: 4, rows: 2, columns: 2 }]);
    expect(view?.rows).toMatchObject({ count: 1002, hidden: [6] });
    expect(view?.rows.sizes.get(5)).toBe(50);
    expect(
      run(`return [ss.getRangeByName('o').getA1Notation(), sheet.getRange('o').getColumn()];`),
    ).toEqual(['C5', 3]);
    run(`sheet.deleteRows(2, 4);`);
    expect(book.cell('B1').value).toBe(0);
    expect(book.view().sheets[0]?.merges).toEqual([{ row: 2, column: 4, rows: 1, columns: 2 }]);
    expect(run(`return ss.getRangeByName('o');`)).toBe(null);
  });

  it('gives new rows the look and rules of the row above', () => {
    const { run, book } = stage();
    run(`
      sheet.getRange('A2').insertCheckboxes().setNumberFormat('0');
      sheet.insertRowAfter(2);`);
    expect(book.cell('A3')).toMatchObject({
      format: '0',
      value: '',
      validation: { criterion: { name: 'CHECKBOX' } },
    });
  });

  it('keeps only the first cell of a merge (platform 10.22)', () => {
    const { run } = stage();
    expect(
      run(`
        var r = sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge();
        sheet.getRange('A1:C1').setValues([[5, 6, 7]]);
        return [r.getValues(), sheet.getRange('C1').getValue(), sheet.getRange('B2').isPartOfMerge()];`),
    ).toEqual([
      [
        [5, ''],
        ['', ''],
      ],
      7,
      true,
    ]);
    expect(() => run(`sheet.getRange('B1:C1').merge();`)).toThrow('all cells in a merged range');
    expect(() => run(`sheet.getRange('A1:C3').sort(1);`)).toThrow('merged cells');
  });
});

describe('copies and sorts', () => {
  it('copies formulas relatively, values alone, formats alone', () => {
    const { run, book } = stage();
    run(`
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('B1').setFormula('=A1*10').setBackground('#ff0000');
      sheet.getRange('B1').copyTo(sheet.getRange('B1:B3'));
      sheet.getRange('B1:B3').copyTo(sheet.getRange('D1'), { contentsOnly: true });
      sheet.getRange('B1:B3').copyTo(sheet.getRange('F1'), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);`);
    expect(book.values('A1:F3')).toEqual([
      [1, 10, '', 10, '', ''],
      [2, 20, '', 20, '', ''],
      [3, 30, '', 30, '', ''],
    ]);
    expect(book.formulas('B3:D3')).toEqual([['=A3*10', '', '']]);
    expect(book.cell('F3').style).toEqual({ background: '#ff0000' });
  });

  it('sorts rows with their looks, empty ones last, rules in place (platform 10.24)', () => {
    const { run, book } = stage();
    run(`
      sheet.getRange('A1:B4').setValues([['Ôn', 1], ['An', 2], ['', 3], ['Đạt', 4]]);
      sheet.getRange('A1').setBackground('#ff0000'); sheet.getRange('B1').setNote('một');
      sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
      sheet.getRange('A1:B4').sort([{ column: 1, ascending: false }]);`);
    expect(book.values('A1:B4')).toEqual([
      ['Ôn', 1],
      ['Đạt', 4],
      ['An', 2],
      ['', 3],
    ]);
    run(`sheet.getRange('A1:B4').sort(1);`);
    expect(book.values('A1:A4')).toEqual([['An'], ['Đạt'], ['Ôn'], ['']]);
    expect(book.cell('A3').style).toEqual({ background: '#ff0000' });
    expect(book.cell('B3').note).toBe('một');
    expect([book.cell('A1').validation?.criterion.suffix, book.cell('A3').validation]).toEqual([
      'Date',
      undefined,
    ]);
    expect(() => run(`sheet.getRange('A1:B4').sort(3);`)).toThrow('Invalid argument');
  });
});

describe('looks', () => {
  it('sets one or many, reads them back, takes null for the default', () => {
    const { run } = stage();
    expect(
      run(`
        var r = sheet.getRange('A1:B1').setBackgrounds([['#FF0000', null]]).setFontSize(12).setWrap(true)
          .setNumberFormats([['0%', 'dd/mm/yyyy']]).setBorder(true, null, true, null, false, false, '#000000', SpreadsheetApp.BorderStyle.SOLID);
        return [r.getBackgrounds(), r.getFontSizes(), r.getWraps(), r.getNumberFormats(), sheet.getRange('C1').getFontWeight()];`),
    ).toEqual([
      [['#ff0000', '#ffffff']],
      [[12, 12]],
      [[true, true]],
      [['0%', 'dd/mm/yyyy']],
      'normal',
    ]);
  });

  it('tells a file writer cells, shared styles and charts', () => {
    const { run, book } = stage();
    run(`
      sheet.getRange('A1:A3').setValues([[1], [2], [0.5]]).setNumberFormat('0%').setFontWeight('bold');
      sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:A3'))
        .setOption('title', 'Tỉ lệ').setPosition(5, 2, 0, 0).build());`);
    const [view] = book.view().sheets;
    expect(view?.cells.map(({ address, value, display }) => [address, value, display])).toEqual([
      ['A1', 1, '100%'],
      ['A2', 2, '200%'],
      ['A3', 0.5, '50%'],
    ]);
    expect(view?.cells[0]?.style).toBe(view?.cells[2]?.style);
    expect(view?.charts).toMatchObject([{ type: 'COLUMN', options: { title: 'Tỉ lệ' } }]);
  });
});
