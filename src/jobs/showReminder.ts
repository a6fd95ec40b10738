import type { Reminder } from '../core/board/reminder';
import { REMIND_PAGE, REMIND_TITLE } from '../words/remind';
import { escaped } from './html';
import { type ReminderMessage, reminderMessages } from './reminderMessages';

const SIZE = { width: 560, height: 560 };

const STYLE = [
  'body{font:14px/1.5 Arial,sans-serif;color:#202124;margin:0}',
  'h2{font-size:15px;margin:14px 0 4px}',
  'textarea{box-sizing:border-box;width:100%;height:120px;font:inherit;padding:6px}',
  'button,a.mail{font:inherit;padding:6px 14px;margin-right:10px;border-radius:4px;cursor:pointer}',
  'button{background:#b3261e;color:#fff;border:0}a.mail{color:#b3261e}',
].join('');

/** Copies the text beside a button; where the browser refuses, the text stands selected. */
const SCRIPT = `
document.addEventListener('click', function (event) {
  var button = event.target;
  if (!button.dataset || !button.dataset.copies) return;
  var text = document.getElementById(button.dataset.copies);
  var say = function (done) { button.textContent = done ? button.dataset.done : button.dataset.failed; };
  text.focus();
  text.select();
  var old = function () { try { return document.execCommand('copy'); } catch (e) { return false; } };
  if (old()) say(true);
  else if (navigator.clipboard) navigator.clipboard.writeText(text.value).then(function () { say(true); }, function () { say(false); });
  else say(false);
});`;

/**
 * Shows the messages, each with a copy button and a link that opens the person's own mail. The page
 * makes no call to the server; its texts are escaped.
 */
export function showReminder(reminder: Reminder): void {
  const messages = reminderMessages(reminder);
  const html = [
    `<base target="_blank"><style>${STYLE}</style>`,
    `<p>${escaped(REMIND_PAGE.intro)}</p>`,
    ...messages.map((message, index) => block(message, index)),
    `<script>${SCRIPT}</script>`,
  ].join('');
  const page = HtmlService.createHtmlOutput(html).setWidth(SIZE.width).setHeight(SIZE.height);
  SpreadsheetApp.getUi().showModalDialog(page, REMIND_TITLE);
}

function block({ title, text, mailto }: ReminderMessage, index: number): string {
  const id = `message${index}`;
  return [
    `<h2>${escaped(title)}</h2>`,
    `<textarea id="${id}" readonly aria-label="${escaped(title)}">${escaped(text)}</textarea>`,
    `<p><button data-copies="${id}" data-done="${escaped(REMIND_PAGE.copied)}" data-failed="${escaped(REMIND_PAGE.copyFailed)}">${escaped(REMIND_PAGE.copy)}</button>`,
    `<a class="mail" href="${escaped(mailto)}">${escaped(REMIND_PAGE.mail)}</a></p>`,
  ].join('');
}
