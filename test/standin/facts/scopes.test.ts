import { ownScopes } from '../bundle';
import { checkFacts, refused } from './fact';

checkFacts('people and scopes', [
  [
    'who it runs as',
    'Session.getEffectiveUser',
    `return Session.getEffectiveUser().getEmail();`,
    'tpt@thcsmau.example',
  ],
  [
    "the script's zone",
    'Session.getScriptTimeZone',
    `return Session.getScriptTimeZone();`,
    'Asia/Ho_Chi_Minh',
  ],
  [
    'a token in FULL',
    'ScriptApp.getOAuthToken',
    `return typeof ScriptApp.getOAuthToken();`,
    'string',
  ],
  [
    'scopes that were granted',
    'AuthorizationInfo.getAuthorizedScopes',
    `return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizedScopes();`,
    ownScopes,
  ],
  [
    'another file is out of reach',
    'guide editor-scopes, platform 2.3',
    `SpreadsheetApp.openById(ss.getId());`,
    refused('Specified permissions are not sufficient'),
  ],
  [
    'no new file',
    'guide editor-scopes, platform 2.3',
    `SpreadsheetApp.create('x');`,
    refused('Specified permissions are not sufficient'),
  ],
  [
    'no DriveApp under drive.file',
    'live, platform 2.6',
    `DriveApp.createFolder('x');`,
    refused('auth/drive'),
  ],
  ['no DocumentApp', 'DocumentApp.create', `DocumentApp.create('x');`, refused('auth/documents')],
  [
    'no mail',
    'MailApp.sendEmail',
    `MailApp.sendEmail('a@b.vn', 'x', 'y');`,
    refused('script.send_mail'),
  ],
  [
    'no triggers',
    'ScriptApp.newTrigger',
    `ScriptApp.newTrigger('f');`,
    refused('script.scriptapp'),
  ],
]);
