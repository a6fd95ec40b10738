import { checkFacts, refused } from './fact';

checkFacts('pages', [
  [
    'a page of a text',
    'HtmlService.createHtmlOutput',
    `return HtmlService.createHtmlOutput('<b>x</b>').getContent();`,
    '<b>x</b>',
  ],
  [
    'a page of a file',
    'HtmlService.createHtmlOutputFromFile',
    `return HtmlService.createHtmlOutputFromFile('page').getContent();`,
    '<p>trang</p>',
  ],
  [
    'a file goes without its ending',
    'live, platform 5.13',
    `HtmlService.createHtmlOutputFromFile('page.html');`,
    refused('No HTML file named'),
  ],
  [
    'more of it',
    'HtmlOutput.append',
    `return HtmlService.createHtmlOutput('<b>x</b>').append('<i>y</i>').getContent();`,
    '<b>x</b><i>y</i>',
  ],
  [
    'a title',
    'HtmlOutput.setTitle',
    `return HtmlService.createHtmlOutput('').setTitle('Sổ').getTitle();`,
    'Sổ',
  ],
  [
    'a height',
    'HtmlOutput.setHeight',
    `return HtmlService.createHtmlOutput('').setHeight(200).getHeight();`,
    200,
  ],
  [
    'a meta tag that is allowed',
    'HtmlOutput.addMetaTag',
    `HtmlService.createHtmlOutput('').addMetaTag('viewport', 'width=device-width'); return 'ok';`,
    'ok',
  ],
  [
    'a meta tag that is not',
    'HtmlOutput.addMetaTag',
    `HtmlService.createHtmlOutput('').addMetaTag('author', 'x');`,
    refused('not allowed'),
  ],
  [
    'a page that breaks off',
    'issue, "Malformed HTML content"',
    `HtmlService.createHtmlOutput('<div class="a>x</div>');`,
    refused('Malformed HTML content'),
  ],
  [
    'a script without its end',
    'issue, "Malformed HTML content"',
    `HtmlService.createHtmlOutput('<script>var a = 1;');`,
    refused('Malformed HTML content'),
  ],
  [
    'tags may be left open',
    'guide html restrictions',
    `return HtmlService.createHtmlOutput('<p>một<br>hai & 3 < 4').getContent();`,
    '<p>một<br>hai & 3 < 4',
  ],
  [
    'a sidebar takes a page, no text',
    'Ui.showSidebar',
    `SpreadsheetApp.getUi().showSidebar('<b>x</b>');`,
    refused("don't match the method signature"),
  ],
  [
    'a dialog needs a title',
    'Ui.showModalDialog',
    `SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'));`,
    refused("don't match the method signature"),
  ],
]);
