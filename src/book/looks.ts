type Range = GoogleAppsScript.Spreadsheet.Range;

/** The book's colours: calm, with the Đội's red for headers. */
export const COLOUR = {
  header: '#b3261e',
  headerText: '#ffffff',
  band: '#fdecea',
  formula: '#f6f6f6',
  valid: '#e6f4ea',
  pending: '#fff8e1',
  invalid: '#fce8e6',
  invalidCell: '#f28b82',
  closed: '#e8eaed',
  muted: '#5f6368',
} as const;

export const DATE_FORMAT = 'dd/mm/yyyy';
/** Keeps what is typed as text: "6/1" stays a class and no date (platform 10.12). */
export const TEXT_FORMAT = '@';

export function asHeader(range: Range): void {
  range
    .setBackground(COLOUR.header)
    .setFontColor(COLOUR.headerText)
    .setFontWeight('bold')
    .setVerticalAlignment('middle')
    .setHorizontalAlignment('center')
    .setWrap(true);
}
