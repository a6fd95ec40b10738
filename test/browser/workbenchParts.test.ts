import { describe, expect, test } from 'vitest';
import { blockName } from '../../build/workbench/page/cellName';
import { blockOf, textOf } from '../../build/workbench/page/clipboardText';
import { layoutOf, mergeWidth } from '../../build/workbench/page/layout';
import { TabModel } from '../../build/workbench/page/tabModel';
import { frameHtml } from '../../build/workbench/server/frameHtml';
import { keepStage } from '../../build/workbench/server/keepStage';
import { KnownTab } from '../../build/workbench/server/knownTab';
import { tabView } from '../../build/workbench/server/tabView';
import { stage } from '../standin/bundle';

const cell = { row: 1, column: 1, rows: 1, columns: 1 };

describe('clipboard text', () => {
  test.each([
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\r\nb\r\n', [['a'], ['b']]],
    ['"hai\ndòng"\t"nói ""vâng"""', [['hai\ndòng', 'nói "vâng"']]],
    ['cao 1"5\tb', [['cao 1"5', 'b']]],
    ['a\t\tb', [['a', '', 'b']]],
  ])('%j', (text, block) => {
    expect(blockOf(text, cell)).toEqual(block);
  });

  test('one value fills the selection', () => {
    expect(blockOf('Mẹ', { ...cell, rows: 2, columns: 2 })).toEqual([
      ['Mẹ', 'Mẹ'],
      ['Mẹ', 'Mẹ'],
    ]);
  });

  test('what is copied is pasted again', () => {
    const block = [
      ['a\tb', 'c"d'],
      ['e\nf', ''],
    ];
    expect(blockOf(textOf(block), cell)).toEqual(block);
  });
});

test('blocks have their names', () => {
  expect(blockName({ row: 3, column: 2, rows: 2, columns: 3 })).toBe('B3:D4');
});

test('a script’s page gets the bridge before its own scripts', () => {
  const bridged = frameHtml('<!doctype html><html><head><script>own()</script></head>', 'bridge()');
  expect(bridged.indexOf('bridge()')).toBeLessThan(bridged.indexOf('own()'));
  expect(bridged.startsWith('<!doctype html>')).toBe(true);
  expect(frameHtml('<p>', 'bridge()')).toContain('<script>bridge()</script><p>');
});

/** A tab with what the product uses, and the page's knowledge of it. */
function tab() {
  const { book, run } = stage();
  run(`
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(1);
    sheet.hideColumns(4);
    sheet.setColumnWidth(2, 50);
    sheet.getRange('A1').setValue('Sổ').setNote('Ghi chú');
    sheet.getRange('B2:E2').merge();
    sheet.getRange('A3:A4').setValues([[1], [2]]);
    sheet.getRange('B3').setFormula('=A3+A4');
    sheet.getRange('C3').setDataValidation(SpreadsheetApp.newDataValidation()
      .requireValueInList(['Mẹ', 'Bố']).setHelpText('Chọn').build()).setValue('Má');
    sheet.getRange('D3').setValue('không ai thấy');
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=$A3=2').setBackground('#f4cccc')
      .setRanges([sheet.getRange('A3:A9')]).build()]);
  `);
  const [sheet] = book.state.sheets;
  if (!sheet) throw new Error('A book always has a sheet');
  const known = new KnownTab();
  const patch = () => known.patch(tabView(book.state, sheet, known.numbers));
  return { run, patch };
}

describe('what the page is told of a tab', () => {
  test('is all of it at first, then only the rows that changed', () => {
    const { run, patch } = tab();
    const first = patch();
    expect(first?.head).toMatchObject({ frozenRows: 1, frozenColumns: 1, hiddenColumns: [4] });
    expect(Object.keys(first?.rows ?? {})).toEqual(['1', '3', '4']);
    expect(patch()).toBeUndefined();
    run(`sheet.getRange('A4').setValue(5)`);
    // Row 3 holds a formula that reads row 4.
    const rows = Object.entries(patch()?.rows ?? {});
    expect(rows.map(([row, cells]) => [row, ...cells.map(([, text]) => text)])).toEqual([
      ['3', '1', '6', 'Má'],
      ['4', '5'],
    ]);
    run(`sheet.getRange('A1').clear().clearNote()`);
    expect(patch()?.rows).toEqual({ 1: [] });
  });

  test('reads as the cells do: marks, notes, drop-downs, formats; hidden columns stay out', () => {
    const { patch } = tab();
    const first = patch();
    if (!first?.head) throw new Error('The first patch has a head');
    const model = new TabModel(first.head);
    model.apply(first);
    expect(model.cell(1, 1)).toMatchObject({ text: 'Sổ', note: 'Ghi chú' });
    expect(model.cell(3, 3)).toMatchObject({
      text: 'Má',
      flags: 4,
      rule: { options: ['Mẹ', 'Bố'], rejects: false, help: 'Chọn' },
    });
    expect(model.cell(3, 1)?.look).toMatchObject({ align: 'right', box: {} });
    expect(model.cell(4, 1)?.look?.box).toEqual({ background: '#f4cccc' });
    expect(JSON.stringify(first)).not.toContain('không ai thấy');
  });

  test('is laid out in panes; a merged block leaves hidden columns out of its width', () => {
    const { patch } = tab();
    const first = patch();
    if (!first?.head) throw new Error('The first patch has a head');
    const model = new TabModel(first.head);
    const layout = layoutOf(model, () => 0);
    expect(layout.topRows).toEqual([1]);
    expect(layout.pinnedColumns).toEqual([1]);
    expect(layout.bodyColumns.slice(0, 3)).toEqual([2, 3, 5]);
    const merge = layout.mergeOver(2, 4);
    expect(merge && mergeWidth(first.head, layout, merge)).toBe(50 + 100 + 100);
    expect(layout.mergeAt(2, 4)).toBeUndefined();
  });
});

test('a stage begins afresh: cells, files and properties are as they were, twice', () => {
  const { google, book, addOn, run } = stage();
  run(`sheet.getRange('A1').setValue('trước');
    PropertiesService.getDocumentProperties().setProperty('k', 'trước')`);
  const putBack = keepStage({ google, book, addOn });
  for (const time of ['một', 'hai']) {
    run(`sheet.getRange('A1').setValue('${time}'); ss.insertSheet('Mới');
      PropertiesService.getDocumentProperties().setProperty('k', '${time}');
      Drive.Files.create({ name: '${time}', mimeType: 'text/plain' },
        Utilities.newBlob('x', 'text/plain', 'x'))`);
    putBack();
    expect(book.displays('A1')).toEqual([['trước']]);
    expect(book.sheets()).toHaveLength(1);
    expect(google.drive.files()).toEqual([]);
    const kept = run(`return PropertiesService.getDocumentProperties().getProperty('k')`);
    expect(kept).toBe('trước');
  }
});

test('a question without a prepared answer goes to the person at the screen', () => {
  const { google, addOn, book, runAs } = stage();
  const asked: string[] = [];
  const user = google.user('gvcn@thcsmau.example');
  book.share(user);
  const desk = addOn.open(user, {
    person: ({ text, buttons }, asksText) => {
      asked.push(`${text} ${buttons.join()} ${asksText}`);
      return asksText ? { text: '5/2026' } : 'NO';
    },
  });
  const told = runAs(
    desk,
    `const ui = SpreadsheetApp.getUi();
    const month = ui.prompt('Tháng nào?', ui.ButtonSet.OK_CANCEL).getResponseText();
    return [month, ui.alert('Chắc chưa?', ui.ButtonSet.YES_NO) === ui.Button.NO]`,
  );
  expect(told).toEqual(['5/2026', true]);
  expect(asked).toEqual(['Tháng nào? OK,CANCEL true', 'Chắc chưa? YES,NO false']);
});
