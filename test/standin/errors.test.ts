import { describe, expect, it } from 'vitest';
import { stage } from './bundle';
import { en } from './runtime/messages/en';
import { vi } from './runtime/messages/vi';

describe('what Google refuses (platform 10.1-10.8)', () => {
  it.each([
    ['sheet.getRange("A1:B2").setValues([[1, 2]]);', 'The data has 1 but the range has 2.'],
    ['sheet.getRange("A1:B1").setValues([[1]]);', 'The number of columns in the data'],
    ['sheet.getRange(2, 1, 0);', 'must be at least 1'],
    ['sheet.getRange(0, 1);', 'starting row of the range is too small'],
    ['sheet.getRange(1, 27);', 'outside the dimensions'],
    ['sheet.getRange("Không có!A1");', 'Range not found'],
    ['sheet.getRange("5A");', 'Range not found'],
    [
      'sheet.getRange("A1").setValues("x", [1]);',
      "The parameters (String,number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    ['sheet.getRange(1.5, 1);', "don't match the method signature"],
    ['sheet.getRange("A1").setValue({});', "The parameters ((class)) don't match"],
    ['sheet.getRange("A1").setHorizontalAlignment("middle");', "don't match the method signature"],
    ['sheet.getRange("A1").setWrapStrategy("WRAP");', "don't match the method signature"],
    ['sheet.getRange("A1").setBackground("đỏ");', 'Invalid color'],
    ['ss.insertSheet("TRANG TÍNH1");', 'already exists'],
    ['sheet.setName("");', 'is invalid'],
    ['sheet.setName("x".repeat(101));', 'is invalid'],
    ['ss.deleteSheet(sheet);', "can't remove or hide all the visible sheets"],
    ['sheet.hideSheet();', "can't remove or hide all the visible sheets"],
    ['sheet.deleteRows(1, 1000);', 'not possible to delete all non-frozen rows'],
    ['sheet.deleteRows(999, 3);', 'Those rows are out of bounds.'],
    ['sheet.setFrozenRows(2); sheet.deleteRows(3, 998);', 'all non-frozen rows'],
    ['sheet.getRange("A1").setValue("x".repeat(50001));', '50000 characters'],
    ['var other = ss.insertSheet("B"); ss.deleteSheet(other); other.getName();', 'not found'],
    ['SpreadsheetApp.newDataValidation().build();', 'must have criteria'],
    ['HtmlService.createHtmlOutputFromFile("nope");', 'No HTML file named nope was found.'],
    ['sheet.insertRowsAfter(1, 9999999);', 'limit of 10000000 cells'],
    ['sheet.insertRowsAfter(1, 200000); ss.duplicateActiveSheet();', 'limit of 10000000 cells'],
    ['sheet.insertRowsAfter(1, 383000); sheet.appendRow(Array(30).fill(1));', '10000000 cells'],
  ])('%s', (body, message) => {
    expect(() => stage().run(body)).toThrow(message);
  });

  it('throws an Error of the script with name Exception', () => {
    const caught = stage().run(`
      try { sheet.getRange(0, 1); } catch (e) { return [e instanceof Error, e.name, String(e)]; }`);
    expect(caught).toEqual([
      true,
      'Exception',
      'Exception: The starting row of the range is too small.',
    ]);
  });

  it('words exceptions in Vietnamese unless told otherwise (platform 10.2)', () => {
    const { run } = stage('', { language: 'vi' });
    expect(() => run('sheet.getRange(0, 1);')).toThrow('Hàng bắt đầu của dải ô quá nhỏ.');
  });

  it('has every sentence in both languages, with the same places to fill', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const [code, text] of Object.entries(vi)) {
      expect([code, places(en[code as keyof typeof vi])]).toEqual([code, places(text)]);
      expect(text.normalize('NFC')).toBe(text);
    }
  });

  it('names an unknown member with its class', () => {
    const { run } = stage();
    expect(() => run('sheet.getRange("A1").setColour("red");')).toThrow(
      'SpreadsheetApp.Range.setColour is not a function',
    );
    expect(() => run('SpreadsheetApp.BorderStyle.SOLID.colour;')).toThrow('SOLID.colour');
    expect(() => run('SpreadsheetApp.BorderStyle.WAVY.name();')).toThrow("reading 'name'");
    expect(() => run('sheet.name = 1;')).toThrow('Cannot set "name"');
  });

  it('compares enums by identity, prints their names, keeps objects themselves', () => {
    expect(
      stage().run(`
        var style = SpreadsheetApp.WrapStrategy.WRAP;
        sheet.getRange('A1').setWrapStrategy(style);
        return [style === sheet.getRange('A1').getWrapStrategy(), String(style), JSON.stringify({ style: style }), String(sheet)];`),
    ).toEqual([true, 'WRAP', '{"style":"WRAP"}', 'Sheet']);
  });

  it('lets no catch of the script survive what the stand-in does not model', () => {
    expect(() =>
      stage().run(
        `try { sheet.getRange('A1').setFormula('=QUERY(A1:B2;"x")'); } catch (e) {} return 1;`,
      ),
    ).toThrow('QUERY');
  });
});
