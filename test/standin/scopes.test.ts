import { describe, expect, it } from 'vitest';
import { ownScopes, stage } from './bundle';

describe('scopes of the manifest (platform 2)', () => {
  it.each([
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById'],
    ['SpreadsheetApp.create("x")', 'SpreadsheetApp.create'],
    ['DriveApp.createFolder("x")', 'DriveApp.createFolder'],
    ['DocumentApp.create("x")', 'DocumentApp.create'],
    ['MailApp.sendEmail("a@b.vn", "x", "y")', 'MailApp.sendEmail'],
    ['UrlFetchApp.fetch("https://a.vn")', 'UrlFetchApp.fetch'],
    ['ScriptApp.newTrigger("x")', 'ScriptApp.newTrigger'],
    ['ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ["x"])', 'ScriptApp.requireScopes'],
  ])('%s is beyond them', (call, method) => {
    expect(() => stage().run(call)).toThrow(
      `Specified permissions are not sufficient to call ${method}. Required permissions: `,
    );
  });

  it.each([
    ['spreadsheets.currentonly', 'sheet.getRange("A1").getValue()'],
    [
      'script.container.ui',
      'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
    ],
    ['drive.file', 'Drive.Files.list()'],
    ['userinfo.email', 'Session.getActiveUser()'],
  ])('without %s: %s', (scope, call) => {
    const body = `return null; function never() { ${call}; }`;
    expect(stage().run(body)).toBe(null);
    stage().run(`${call};`);
    const scopes = ownScopes.filter((each) => !each.endsWith(scope));
    expect(() => stage('', { scopes }).run(`${call};`)).toThrow('not sufficient');
  });

  it('has no advanced service that the manifest does not name', () => {
    expect(stage().run(`return [typeof Drive, typeof Docs];`)).toEqual(['object', 'undefined']);
  });
});
