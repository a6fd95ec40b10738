import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { stage, writeBundle } from './bundle';
import { wordFile } from './wordFile';

describe('what most likely breaks a naive add-on (platform, last list)', () => {
  it.each([
    ['=IF(A1>5,1,0)', '#ERROR!'],
    ['=0.5*2', '#ERROR!'],
    ['=IF(A1>5;1;0)', 0],
  ])('1: formulas are read in the dialect of vi_VN: %s', (formula, value) => {
    const { run } = stage();
    expect(run(`return sheet.getRange('B1').setFormula('${formula}').getValue();`)).toBe(value);
  });

  it('2: rules warn unless told, refuse script writes, and outlive clear()', () => {
    const { run } = stage();
    run(`var r = SpreadsheetApp.newDataValidation().requireNumberEqualTo(5);
      sheet.getRange('A1').setDataValidation(r.build()).setValue(6);
      sheet.getRange('B1').setDataValidation(r.setAllowInvalid(false).build());`);
    expect(() => run(`sheet.getRange('B1').setValue(6);`)).toThrow('violates');
    expect(() => run(`sheet.getRange('B1').clear().setValue(6);`)).toThrow('violates');
    expect(() =>
      run(`sheet.getRange('B1').setFormula('=6'); sheet.getRange('C1').getValue();`),
    ).toThrow('violates');
  });

  it('3: exceptions speak the language of the account', () => {
    const body = `try { sheet.getRange('A1:B1').setValues([[1]]); } catch (e) { return e.message; }`;
    expect(stage('', { language: 'vi' }).run(body)).toContain('Số cột trong dữ liệu');
  });

  it.each([
    `SpreadsheetApp.openById(ss.getId())`,
    `DriveApp.getFileById('x')`,
    `DocumentApp.create('x')`,
    `UrlFetchApp.fetch('https://a.vn')`,
  ])('4: the narrow scopes refuse %s', (call) => {
    expect(() => stage().run(`${call};`)).toThrow('Specified permissions are not sufficient');
  });

  it('5: a page gets no Date, however deep, and calls no private function', () => {
    const { owner, run } = stage('function secret_() {}');
    expect(() => run(`return { rows: [[new Date()]] };`)).toThrow('does not carry a Date');
    expect(() => owner.run('secret_')).toThrow('no function secret_');
  });

  it('6: functions hidden in a bundle are no entry points', () => {
    const { addOn, owner } = stage();
    const hidden = `var App = (function () {
      function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'work').addToUi(); }
      return { onOpen: onOpen, work: function () {} }; })();`;
    writeFileSync(path.join(addOn.dist, 'Code.js'), hidden);
    expect(addOn.open(owner.user).menus).toEqual([]);
    const footer = 'function onOpen(e) { return App.onOpen(e); }';
    writeFileSync(path.join(addOn.dist, 'Code.js'), hidden + footer);
    expect(() => addOn.open(owner.user).click('a')).toThrow('Script function not found: work');
  });

  it.each(['class A { #x = 1; }', 'class A { static y = 1; }', 'import a from "b";', 'function ('])(
    '7: what the server cannot parse is not installed: %s',
    (code) => {
      const { google, book } = stage();
      expect(() => google.install({ dist: writeBundle(code), book })).toThrow(SyntaxError);
    },
  );

  it.each([
    ['001', 1],
    ['5,5', 5.5],
    ['TRUE', true],
    ['=1+1', 2],
    ['2.5', '2.5'],
    ["'001", '001'],
  ])('8: a written text is read as typed: %s', (text, value) => {
    const { run } = stage();
    expect(run(`return sheet.getRange('A1').setValue(${JSON.stringify(text)}).getValue();`)).toBe(
      value,
    );
  });

  it('8: a text format set before keeps the text, set after does not bring it back', () => {
    expect(
      stage().run(`
        sheet.getRange('A1').setNumberFormat('@').setValue('0912');
        sheet.getRange('A2').setValue('0912').setNumberFormat('@');
        return sheet.getRange('A1:A2').getValues();`),
    ).toEqual([['0912'], [912]]);
  });

  it('9: a day shifts where script and book are in different zones', () => {
    expect(
      stage().run(`
        ss.setSpreadsheetTimeZone('America/New_York');
        sheet.getRange('A1').setValue(new Date(2010, 4, 31)).setNumberFormat('dd/mm/yyyy');
        return sheet.getRange('A1').getDisplayValue();`),
    ).toBe('30/05/2010');
  });

  it('10: formulas that show nothing and empty checkboxes count as content', () => {
    expect(
      stage().run(`
        sheet.getRange('A1:A20').setFormula('=""');
        sheet.getRange('B1:B40').insertCheckboxes();
        sheet.appendRow(['Nguyễn Văn An']);
        return [sheet.getLastRow(), sheet.getRange('A41').getValue()];`),
    ).toEqual([41, 'Nguyễn Văn An']);
  });

  it('11: onEdit knows no value of a paste, runs as the teacher and may not call Drive', () => {
    const { book, colleague, run, google } = stage(`function onEdit(e) {
      Logger.log([e.value, e.oldValue, Session.getActiveUser().getEmail()].join('|'));
      if (e.range.getColumn() === 2) Drive.Files.list();
      SpreadsheetApp.getActive().getSheets()[0].getRange('Z1').setValue('khóa');
    }`);
    const teacher = colleague('gvcn@thcsmau.example');
    run(`var p = sheet.getRange('Z1').protect(); p.removeEditors(p.getEditors());`);
    const result = teacher.paste('A1', [['a'], ['b']]);
    expect(result.accepted).toBe(true);
    expect(result.messages.join()).toContain('protected cell');
    expect(google.logs.map(({ text }) => text)).toContain('||');
    expect(teacher.type('B1', 'x').messages.join()).toContain(
      'permission to call Drive.Files.list',
    );
    expect(book.cell('Z1').value).toBe('');
  });

  it('12: six minutes end a script, and no catch saves it', () => {
    expect(() =>
      stage().run(`
        try { Utilities.sleep(300000); Utilities.sleep(61000); } catch (e) {}
        try { sheet.getRange('A1').setValue('sau'); } catch (e) {}
        return 1;`),
    ).toThrow('Exceeded maximum execution time');
  });

  it.each([
    ['a service at the top level', 'NONE', `PropertiesService.getDocumentProperties();`, ''],
    ['a sidebar from onOpen', 'LIMITED', '', `ui.showSidebar(HtmlService.createHtmlOutput('x'));`],
  ] as const)('13: %s takes the menu away', (_, authMode, top, body) => {
    const { addOn, owner } = stage(`${top}
      function onOpen() { var ui = SpreadsheetApp.getUi();
        ui.createAddonMenu().addItem('a', 'probe').addToUi(); ${body} }`);
    expect(addOn.open(owner.user, { authMode }).menus).toEqual([]);
  });

  it('14: copies have no protections and a name in the account’s language', () => {
    const { run } = stage('', { language: 'vi' });
    expect(
      run(`sheet.protect(); var copy = sheet.copyTo(ss);
        return [copy.getName(), copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];`),
    ).toEqual(['Bản sao của Trang tính1', 0]);
  });
});

describe('what Google refuses beside', () => {
  it.each([
    [
      'a deleted tab',
      `var b = ss.insertSheet('B'); var r = b.getRange('A1'); ss.deleteSheet(b); r.setValue(1);`,
      'not found',
    ],
    [
      'a ragged table',
      `sheet.getRange('A1:B2').setValues([[1, 2], [3]]);`,
      'The data has 1 but the range has 2',
    ],
    [
      'a table of texts for a table of rules',
      `sheet.getRange('A1').setDataValidations([['x']]);`,
      "don't match",
    ],
    ['no number', `sheet.getRange('A1').setValue(NaN);`, "don't match"],
    ['an invalid date', `sheet.getRange('A1').setValue(new Date('x'));`, "don't match"],
    [
      'a long formula',
      `sheet.getRange('A1').setFormula('=LEN("' + 'x'.repeat(50000) + '")');`,
      '50000 characters',
    ],
    [
      'frozen through a merge',
      `sheet.getRange('A1:A3').merge(); sheet.setFrozenRows(2);`,
      'part of a merged cell',
    ],
    [
      'merged through the freeze',
      `sheet.setFrozenColumns(2); sheet.getRange('B1:C1').merge();`,
      "can't merge frozen",
    ],
    [
      'a page that breaks off',
      `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput().append('<div'));`,
      'Malformed HTML',
    ],
  ])('%s', (_, body, message) => {
    expect(() => stage().run(body)).toThrow(message);
  });

  it('a sidebar from onEdit', () => {
    const { owner } = stage(`function onEdit() {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }`);
    expect(owner.type('A1', 'x').messages.join()).toContain('permission to call Ui.showSidebar');
    expect(owner.sidebar).toBeUndefined();
  });

  it('an alert on a phone: it is skipped and answers CLOSE', () => {
    const { addOn, owner, book } = stage(`function onEdit(e) {
      var ui = SpreadsheetApp.getUi();
      e.range.offset(0, 1).setValue(ui.alert('Hỏi?', ui.ButtonSet.YES_NO).toString()); }`);
    addOn.open(owner.user, { phone: true }).type('A1', 'x');
    expect(book.cell('B1').value).toBe('CLOSE');
  });

  it('a lock kept for ever: it is free when the script has ended, also by an error', () => {
    const { run } = stage();
    expect(() =>
      run(`LockService.getDocumentLock().waitLock(1); throw new Error('hỏng');`),
    ).toThrow('hỏng');
    expect(run(`return LockService.getDocumentLock().tryLock(0);`)).toBe(true);
  });

  it('a folder of the person’s own under drive.file', () => {
    const { google, run } = stage();
    const mimeType = 'application/vnd.google-apps.folder';
    const owner = google.user('tpt@thcsmau.example');
    const id = google.drive.addByHand({ name: 'Của tôi', mimeType, owner });
    expect(() => run(`Drive.Files.get('${id}');`)).toThrow('File not found');
    expect(() => run(`Drive.Files.create({ name: 'x', parents: ['${id}'] });`)).toThrow(
      'File not found',
    );
    expect(run(`return Drive.Files.list({ q: "name = 'Của tôi'" }).files;`)).toEqual([]);
  });

  it.each([
    ['cut short', wordFile().slice(0, -30)],
    ['no zip at all', [1, 2, 3]],
    ['without its main part', wordFile({ 'word/document.xml': undefined })],
    ['without content types', wordFile({ '[Content_Types].xml': undefined })],
    ['with XML that is not', wordFile({ 'word/document.xml': '<w:document>' })],
  ])('a Word file %s: it never becomes a Google Doc', (_, bytes) => {
    const { run, google } = stage();
    expect(() =>
      run(`Drive.Files.create({ name: 'x', mimeType: 'application/vnd.google-apps.document' },
        Utilities.newBlob(${JSON.stringify(bytes)}, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'x.docx'));`),
    ).toThrow('Bad Request');
    expect(google.drive.files()).toEqual([]);
  });
});
