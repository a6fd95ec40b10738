import { describe, expect, it } from 'vitest';
import { stage } from './bundle';

const script = `
  function onOpen(e) {
    var ui = SpreadsheetApp.getUi();
    ui.createAddonMenu()
      .addItem('Thiết lập sổ', 'setUp')
      .addSeparator()
      .addSubMenu(ui.createMenu('Báo cáo').addItem('Tháng', 'month').addItem('Học kỳ', 'term'))
      .addToUi();
  }
  function onInstall(e) { onOpen(e); PropertiesService.getDocumentProperties().setProperty('by', Session.getActiveUser().getEmail()); }
  function setUp() {
    var ui = SpreadsheetApp.getUi();
    var name = ui.prompt('Trường', 'Tên trường?', ui.ButtonSet.OK_CANCEL);
    if (name.getSelectedButton() !== ui.Button.OK) return;
    if (ui.alert('Lưu?', ui.ButtonSet.YES_NO) === ui.Button.YES) {
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue(name.getResponseText());
    }
  }
  function month() {
    var page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Sổ');
    SpreadsheetApp.getUi().showSidebar(page);
    SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>xong</p>').setWidth(400).setHeight(200), 'Kết quả');
    SpreadsheetApp.getActive().toast('Đã xong', 'Sổ');
  }
  function onEdit(e) {
    if (e.range.getColumn() > 3) return;
    e.range.getSheet().getRange('H1').setValue(JSON.stringify([String(e.authMode), e.range.getA1Notation(), e.value, e.oldValue, e.source.getId().length > 0]));
  }
`;

const files = { 'sidebar.html': '<b>thanh bên</b>' };

describe('the menu (platform 4, 5)', () => {
  it('is built by onOpen and told as data', () => {
    const { owner } = stage(script, { files });
    expect(owner.menu()).toEqual({
      label: 'Sổ Bình dân học vụ số',
      items: [
        { label: 'Thiết lập sổ', functionName: 'setUp' },
        { separator: true },
        {
          label: 'Báo cáo',
          items: [
            { label: 'Tháng', functionName: 'month' },
            { label: 'Học kỳ', functionName: 'term' },
          ],
        },
      ],
    });
  });

  it('runs a function by its label or path, with dialogs answered in order', () => {
    const { owner, book } = stage(script, { files });
    owner.click('Thiết lập sổ', { answers: [{ text: 'THCS Mẫu' }, 'YES'] });
    expect(book.cell('A1').value).toBe('THCS Mẫu');
    expect(owner.alerts).toEqual([
      { title: 'Trường', text: 'Tên trường?', buttons: ['OK', 'CANCEL'] },
      { title: '', text: 'Lưu?', buttons: ['YES', 'NO'] },
    ]);
    owner.click('Thiết lập sổ', { answers: ['CLOSE'] });
  });

  it('throws for a dialog that nobody answers, an answer too many, a wrong button, a dead item', () => {
    const { owner } = stage(script, { files });
    expect(() => owner.click('Thiết lập sổ')).toThrow('Nobody answers: "Tên trường?"');
    expect(() => owner.click('Thiết lập sổ', { answers: ['CANCEL', 'OK'] })).toThrow('"OK"');
    expect(() => owner.click('Thiết lập sổ', { answers: [{ text: 'x' }, 'OK'] })).toThrow(
      'no button',
    );
    expect(() => owner.click(['Báo cáo', 'Học kỳ'], { answers: ['YES'] })).toThrow('term');
    // An answer that was not given is none to the next question.
    expect(() => owner.run('setUp')).toThrow('Nobody answers: "Tên trường?"');
    expect(() => owner.click('Năm')).toThrow('0 items');
    expect(() => owner.click('Thiết lập sổ', { answers: [{ text: 'x' }, { text: 'y' }] })).toThrow(
      '"Lưu?" takes no text',
    );
  });

  it('shows sidebar, dialog and toast', () => {
    const { owner } = stage(script, { files });
    owner.click(['Báo cáo', 'Tháng']);
    expect(owner.sidebar).toMatchObject({ title: 'Sổ', html: '<b>thanh bên</b>' });
    expect(owner.dialogs).toEqual([
      { title: 'Kết quả', html: '<p>xong</p>', width: 400, height: 200 },
    ]);
    expect(owner.toasts).toEqual([{ text: 'Đã xong', title: 'Sổ' }]);
  });
});

describe('authorisation modes (platform 3.9-3.11)', () => {
  const opening = (body: string) => `function onOpen(e) {
    SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi();
    Logger.log(String(e.authMode)); ${body} }`;

  it.each([
    ['NONE', '', true],
    ['NONE', 'Utilities.getUuid();', true],
    ['NONE', 'SpreadsheetApp.getActiveSpreadsheet();', false],
    ['NONE', 'PropertiesService.getDocumentProperties();', false],
    ['LIMITED', 'PropertiesService.getDocumentProperties().getProperty("a");', true],
    ['LIMITED', 'SpreadsheetApp.getActive().getName();', true],
    ['LIMITED', 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(""));', false],
    ['LIMITED', 'Drive.Files.list();', false],
  ] as const)('%s: %s', (authMode, body, works) => {
    const { addOn, owner } = stage(opening(body));
    expect(addOn.open(owner.user, { authMode }).menus.length).toBe(works ? 1 : 0);
  });

  it('lets a failing top level take the menu away (3.10)', () => {
    const { addOn, owner, google } = stage(
      `var name = SpreadsheetApp.getActive().getName(); ${opening('')}`,
    );
    expect(addOn.open(owner.user, { authMode: 'NONE' }).menus).toEqual([]);
    expect(google.logs.at(-1)?.text).toContain('onOpen:');
  });

  it('runs onInstall in FULL and no trigger for somebody who only looks (3.1)', () => {
    const { addOn, google, book, run } = stage(script, { files });
    addOn.installedBy(google.user('tpt@thcsmau.example'));
    expect(run(`return PropertiesService.getDocumentProperties().getProperty('by');`)).toBe(
      'tpt@thcsmau.example',
    );
    const viewer = google.user('xem@thcsmau.example');
    book.share(viewer, 'viewer');
    expect(addOn.open(viewer).menus).toEqual([]);
  });
});

describe('edits by a person (platform 3.3-3.7)', () => {
  const told = (text: unknown) => JSON.parse(String(text));

  it('tells onEdit value and old value of one cell, raw', () => {
    const { owner, book } = stage(script, { files });
    owner.type('A1', '5/9/2025');
    expect(told(book.cell('H1').value)).toEqual(['LIMITED', 'A1', '45905', null, true]);
    owner.type('A1', 'Mẹ');
    expect(told(book.cell('H1').value)).toEqual(['LIMITED', 'A1', 'Mẹ', '45905', true]);
    owner.clear('A1');
    expect(told(book.cell('H1').value)).toEqual(['LIMITED', 'A1', null, 'Mẹ', true]);
  });

  it('tells neither on a paste (3.4)', () => {
    const { owner, book } = stage(script, { files });
    owner.paste('A2', [
      ['001', 'Mẹ'],
      ['', '1/2/2026'],
    ]);
    expect(told(book.cell('H1').value)).toEqual(['LIMITED', 'A2:B3', null, null, true]);
    expect(book.displays('A2:B3')).toEqual([
      ['1', 'Mẹ'],
      ['', '01/02/2026'],
    ]);
  });

  it('stays silent on rows, sorts and script writes', () => {
    const { owner, book, run } = stage(script, { files });
    run(`sheet.getRange('A1:B3').setValues([['b', 1], ['a', 2], ['', 3]]);`);
    owner.insertRows('Trang tính1', 1, 2);
    owner.sort('A3:B5', [{ column: 1, ascending: true }]);
    owner.deleteRows('Trang tính1', 1, 1);
    expect(book.values('A2:B4')).toEqual([
      ['a', 2],
      ['b', 1],
      ['', 3],
    ]);
    expect(book.cell('H1').value).toBe('');
  });

  it('copies and fills down, as one edit of a block', () => {
    const { owner, book } = stage(script, { files });
    owner.paste('A1', [
      [1, 2, '=A1+B1'],
      [3, 4],
    ]);
    owner.copy('C1', 'C1:C2');
    expect(book.values('C1:C2')).toEqual([[3], [7]]);
    expect(told(book.cell('H1').value)).toEqual(['LIMITED', 'C1:C2', null, null, true]);
  });

  it('lets the grid grow under a pasted block only', () => {
    const { owner, book } = stage();
    expect(owner.paste('A1000', [['a'], ['b']]).accepted).toBe(true);
    expect(book.sheets()[0]?.rows).toBe(1001);
    expect(owner.type('A1002', 'c').accepted).toBe(false);
  });

  it('refuses rows and sorts where cells are protected', () => {
    const { run, colleague } = stage();
    const teacher = colleague('gvcn@thcsmau.example');
    run(`var p = sheet.getRange('A1:Z2').protect(); p.removeEditors(p.getEditors());`);
    expect(teacher.insertRows('Trang tính1', 2)).toMatchObject({ accepted: false });
    expect(teacher.insertRows('Trang tính1', 3)).toMatchObject({ accepted: true });
    expect(teacher.deleteRows('Trang tính1', 2)).toMatchObject({ accepted: false });
    expect(teacher.sort('A2:B9', [{ column: 1, ascending: true }])).toMatchObject({
      accepted: false,
    });
  });

  it('has no menu on a phone, where onEdit runs and what it shows is skipped (3.16)', () => {
    const { addOn, owner, book } = stage(`
      function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi(); }
      function onEdit(e) { SpreadsheetApp.getActive().toast('x'); SpreadsheetApp.getUi().alert('y'); e.range.offset(0, 1).setValue('đã xem'); }`);
    const phone = addOn.open(owner.user, { phone: true });
    expect(phone.menus).toEqual([]);
    expect(() => phone.click('a')).toThrow('no menu on a phone');
    phone.type('A1', 'x');
    expect(book.cell('B1').value).toBe('đã xem');
    expect([phone.alerts, phone.toasts]).toEqual([[], []]);
  });

  it('keeps the edit when onEdit fails, and tells the test', () => {
    const { owner, book } = stage(`function onEdit(e) { throw new Error('hỏng'); }`);
    expect(owner.type('A1', 'x')).toEqual({ accepted: true, warned: false, messages: ['hỏng'] });
    expect(book.cell('A1').value).toBe('x');
  });

  it('ends onEdit after 30 seconds (3.1)', () => {
    const { owner } = stage(
      `function onEdit(e) { Utilities.sleep(29000); Utilities.sleep(2000); }`,
    );
    expect(owner.type('A1', 'x').messages).toEqual(['Exceeded maximum execution time']);
  });

  it('gives the script the tab and cells that the person is at', () => {
    const { owner, run } = stage();
    run(`ss.insertSheet('6A1'); sheet.activate();`);
    owner.select("'6A1'!B2:C3");
    expect(
      run(
        `return [SpreadsheetApp.getActiveSheet().getName(), ss.getActiveRange().getA1Notation(), ss.getCurrentCell().getA1Notation()];`,
      ),
    ).toEqual(['6A1', 'B2:C3', 'B2']);
  });
});
