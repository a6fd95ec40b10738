import { expect, it } from 'vitest';
import { stage, writeBundle } from './bundle';
import { copyBook } from './copyBook';

it('copies a book with all that its view tells, which then goes its own way', () => {
  const { run, book, google } = stage();
  run(`
    sheet.getRange('A1:B2').setValues([['một', '=LEN(A1)'], ['hai', '=LEN(A2)']]).setFontWeight('bold').setNote('!');
    sheet.getRange('A1:A9').setDataValidation(SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied('=LEN(A1)<3').build());
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=B1>2').setBold(true).setRanges([sheet.getRange('A1:A9')]).build()]);
    sheet.getRange('C1:D1').merge(); sheet.setFrozenRows(1); sheet.setColumnWidth(2, 33); sheet.hideRows(7);
    sheet.getRange('A1').protect().setDescription('khóa');
    ss.setNamedRange('ten', sheet.getRange('A1:A2'));
    ss.insertSheet('Khác').getRange('A1').setFormula("='Trang tính1'!B1*2");`);
  // A rule that is read from another cell than its first.
  expect(book.cell('A2').warned).toBe(true);
  const copy = google.createSpreadsheet(book.name, { owner: google.user('hai@thcsmau.example') });
  copyBook(book.state, copy.state);
  expect(copy.view()).toEqual(book.view());
  expect(copy.cell('A2')).toEqual(book.cell('A2'));
  expect(copy.state.namedRanges).toEqual(book.state.namedRanges);

  const before = book.view();
  const desk = google.install({ dist: writeBundle(''), book: copy }).open(copy.state.owner);
  desk.type('A1', 'bốn mươi');
  desk.insertRows('Trang tính1', 1);
  expect(copy.cell('Khác!A1').value).toBe(16);
  expect(book.view()).toEqual(before);
});
