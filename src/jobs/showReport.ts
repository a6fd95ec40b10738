import { SHOWN_PAPER } from '../words/papers';
import { escaped } from './html';

const SIZE = { width: 460, height: 260 };

export interface ShownPaper {
  title: string;
  url: string;
  /** What a person should know before signing. */
  warnings: readonly string[];
  /** The moment the figures were read; a blank form has none. */
  asOf?: string;
}

/**
 * Shows where a paper is. The dialog makes no call to the server: with several Google accounts
 * signed in such calls fail, a plain link does not.
 */
export function showReport({ title, url, warnings, asOf }: ShownPaper, dialog: string): void {
  const items = warnings.map((warning) => `<li>${escaped(warning)}</li>`).join('');
  const html = [
    '<base target="_blank">',
    '<style>body{font:14px/1.5 Arial,sans-serif;color:#202124}a{color:#b3261e;font-weight:bold}</style>',
    `<p>${SHOWN_PAPER.done} <a href="${escaped(url)}">${escaped(title)}</a></p>`,
    asOf === undefined ? '' : `<p>${escaped(SHOWN_PAPER.asOf(asOf))}</p>`,
    items === '' ? '' : `<p>${SHOWN_PAPER.warnings}</p><ul>${items}</ul>`,
  ].join('');
  const page = HtmlService.createHtmlOutput(html).setWidth(SIZE.width).setHeight(SIZE.height);
  SpreadsheetApp.getUi().showModalDialog(page, dialog);
}
