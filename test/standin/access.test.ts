import { describe, expect, it } from 'vitest';
import { stage } from './bundle';

const lock = `
  var p = sheet.getRange('A1:B2').protect();
  p.removeEditors(p.getEditors());
`;

describe('protections (platform 3.7, 9)', () => {
  it('changes nothing until the editors are taken out (9.1)', () => {
    const { run, runAs, colleague } = stage();
    const teacher = colleague('gvcn@thcsmau.example');
    run(`sheet.protect();`);
    runAs(teacher, `sheet.getRange('A1').setValue(1);`);
    expect(
      run(`return sheet.protect().getEditors().map(function (u) { return u.getEmail(); });`),
    ).toEqual(['gvcn@thcsmau.example']);
  });

  it('stops the script of somebody who is no editor, never the owner (9.3, 9.7)', () => {
    const { run, runAs, colleague, book } = stage();
    const teacher = colleague('gvcn@thcsmau.example');
    run(lock);
    for (const write of [
      `sheet.getRange('A1').setValue(1)`,
      `sheet.getRange('B2:C3').setBackground('red')`,
      `sheet.getRange('C1').copyTo(sheet.getRange('B2'))`,
      `sheet.getRange('C4:D5').copyTo(sheet.getRange('A2'))`,
      `sheet.getRange('C4:D5').moveTo(sheet.getRange('A2'))`,
      `sheet.getRangeList(['D1', 'A2']).clearContent()`,
      `sheet.deleteRow(2)`,
      `sheet.insertRowBefore(2)`,
      `sheet.clear()`,
      `sheet.appendRow([1])`,
    ]) {
      expect(() => runAs(teacher, write), write).toThrow('protected cell');
    }
    runAs(teacher, `sheet.getRange('C3').setValue('được'); sheet.insertRowAfter(2);`);
    run(`sheet.getRange('A1').setValue('chủ')`);
    expect(book.values('A1:C3')[0]?.[0]).toBe('chủ');
  });

  it('never takes the acting person out of the editors (9.2)', () => {
    const { run, runAs, colleague } = stage();
    const leader = colleague('tpt2@thcsmau.example');
    const teacher = colleague('gvcn@thcsmau.example');
    runAs(leader, `${lock} p.setDescription('khóa');`);
    expect(
      run(
        `return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getEditors().map(function (u) { return u.getEmail(); });`,
      ),
    ).toEqual(['tpt2@thcsmau.example']);
    runAs(leader, `sheet.getRange('A1').setValue(1);`);
    expect(() => runAs(teacher, `sheet.getRange('A1').setValue(2);`)).toThrow('protected');
  });

  it('refuses to take off the group that alone lets the acting person in (9.2)', () => {
    const { runAs, book, addOn } = stage();
    book.share({ email: 'nhom@thcsmau.example' });
    const email = 'tpt2@thcsmau.example';
    const member = addOn.open({ email, groups: ['nhom@thcsmau.example'] });
    expect(() => runAs(member, lock)).toThrow('protected');
    const editors = `p.getEditors().map(function (u) { return u.getEmail(); })`;
    expect(
      runAs(
        member,
        `var p = sheet.getRange('C1').protect().addEditor('${email}');
         p.removeEditors(p.getEditors());
         return ${editors};`,
      ),
    ).toEqual([email]);
  });

  it('lets a sheet protection spare its unprotected ranges (9.6)', () => {
    const { run, runAs, colleague } = stage();
    const teacher = colleague('gvcn@thcsmau.example');
    run(`
      var p = sheet.protect().setUnprotectedRanges([sheet.getRange('B3:K302')]);
      p.removeEditors(p.getEditors());`);
    runAs(teacher, `sheet.getRange('B3:C9').setValue('x');`);
    expect(() => runAs(teacher, `sheet.getRange('A3:C9').setValue('x');`)).toThrow('protected');
    expect(() => runAs(teacher, `sheet.setColumnWidth(1, 50);`)).toThrow('protected');
    expect(() => runAs(teacher, `ss.insertSheet('B'); ss.deleteSheet(sheet);`)).toThrow(
      'protected',
    );
    expect(runAs(teacher, `return sheet.protect().canEdit();`)).toBe(false);
    expect(() => runAs(teacher, `sheet.protect().getEditors();`)).toThrow('protected');
  });

  it('asks a person and lets a script pass where it only warns', () => {
    const { run, runAs, colleague, book } = stage();
    const teacher = colleague('gvcn@thcsmau.example');
    run(`${lock} p.setWarningOnly(true);`);
    runAs(teacher, `sheet.getRange('A1').setValue(1);`);
    expect(teacher.type('A1', '2')).toMatchObject({ accepted: true, warned: true });
    expect(book.cell('A1').value).toBe(2);
  });

  it('refuses typing into what is protected', () => {
    const { run, colleague, book } = stage();
    const teacher = colleague('gvcn@thcsmau.example');
    run(lock);
    const result = teacher.type('A1', 'x');
    expect(result.accepted).toBe(false);
    expect(result.messages[0]).toContain('protected cell');
    expect(book.cell('A1').value).toBe('');
  });

  it('moves protected ranges with rows, and keeps them off copies of a tab (9.9)', () => {
    const { run, book } = stage();
    run(`${lock} sheet.insertRowsBefore(1, 3); sheet.copyTo(ss).setName('Bản sao');`);
    const [first, second] = book.view().sheets;
    expect(first?.protections[0]?.area).toEqual({ row: 4, column: 1, rows: 2, columns: 2 });
    expect(second?.protections).toEqual([]);
  });

  it('keeps strangers out and viewers from writing', () => {
    const { google, book, addOn, runAs } = stage();
    const stranger = google.user('ai-do@khac.example');
    expect(() => addOn.open(stranger)).toThrow('no access');
    book.share(stranger, 'viewer');
    const desk = addOn.open(stranger);
    for (const write of [
      `sheet.getRange('A1').setValue(1);`,
      `sheet.copyTo(ss);`,
      `ss.insertSheet('B');`,
      `sheet.protect();`,
    ]) {
      expect(() => runAs(desk, write), write).toThrow('permission');
    }
    expect(desk.paste('A1001', [['x'], ['y']]).accepted).toBe(false);
    expect(book.sheets()).toMatchObject([{ rows: 1000 }]);
    expect(desk.type('A1', 'x').accepted).toBe(false);
  });

  it('tells editors and viewers to those who may edit (reference: Spreadsheet.getEditors)', () => {
    const { google, book, addOn, colleague, run, runAs } = stage();
    const emails = 'map(function (u) { return u.getEmail(); })';
    colleague('gvcn@thcsmau.example');
    const viewer = google.user('xem@thcsmau.example');
    book.share(viewer, 'viewer');
    expect(run(`return ss.getEditors().${emails};`)).toEqual([
      'tpt@thcsmau.example',
      'gvcn@thcsmau.example',
    ]);
    expect(run(`return ss.getViewers().${emails};`)).toEqual(['xem@thcsmau.example']);
    expect(() => runAs(addOn.open(viewer), `ss.getEditors();`)).toThrow('permission');
    expect(() => runAs(addOn.open(viewer), `ss.getViewers();`)).toThrow('permission');
  });

  it('stops a move out of, or into, what is protected', () => {
    const { run, runAs, colleague } = stage();
    const teacher = colleague('gvcn@thcsmau.example');
    run(lock);
    for (const move of [`'A1').moveTo(sheet.getRange('D1'`, `'D1').moveTo(sheet.getRange('A1'`]) {
      expect(() => runAs(teacher, `sheet.getRange(${move}));`)).toThrow('protected cell');
    }
  });

  it('names the acting person, but nobody in a simple trigger (2.19)', () => {
    const { colleague, runAs } = stage(`
      function onEdit(e) { e.range.offset(0, 1).setValue('[' + Session.getActiveUser().getEmail() + ']'); }`);
    const teacher = colleague('gvcn@thcsmau.example');
    expect(runAs(teacher, `return Session.getActiveUser().getEmail();`)).toBe(
      'gvcn@thcsmau.example',
    );
    teacher.type('A1', 'x');
    expect(runAs(teacher, `return sheet.getRange('B1').getValue();`)).toBe('[]');
  });
});
