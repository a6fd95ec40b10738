/** Functions that a workbook file stores under a prefix, since they are newer than the format. */
const PREFIXED: ReadonlySet<string> = new Set(['UNICHAR', 'UNICODE', 'IFNA', 'TEXTJOIN', 'CONCAT']);

/**
 * What may have to change: a text, a quoted tab name, a separator, what a file cannot hold, or a word
 * before `!` (tab) or `(` (function). Texts and quoted names come first, so nothing inside matches.
 */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[;,{}\\"']|[^\s+\-*/^&=<>%(),;:!"'{}\\#]+(?=[!(])/g;

/** A tab name that needs no quotes in a file: plain letters, and not the look of a cell (`A1`). */
const PLAIN_TAB = /^(?![A-Za-z]{1,3}\d+$)[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * A formula of the spreadsheet (vi_VN: `;` between arguments) as an .xlsx stores it: `,` between
 * arguments, no leading `=`, newer functions under their prefix. Texts and quoted tab names stay.
 * @returns `undefined` where the text is no formula of that dialect (a bare comma, `{}`, an open
 * quote); written as a formula it would make the file unreadable.
 */
export function excelFormula(text: string): string | undefined {
  let storable = text !== '=';
  const stored = text.replace(/^=/, '').replace(TOKEN, (token: string, at: number, all: string) => {
    if (token === ';') return ',';
    if (/^[,{}\\"']$/.test(token)) storable = false;
    if (/^["']/.test(token)) return token;
    if (all[at + token.length] === '!') return PLAIN_TAB.test(token) ? token : `'${token}'`;
    return PREFIXED.has(token.toUpperCase()) ? `_xlfn.${token}` : token;
  });
  return storable ? stored : undefined;
}

/** `'Danh mục'!C3:C60` with every reference fixed: `'Danh mục'!$C$3:$C$60`. */
export function fixedRange(range: string): string {
  const at = range.lastIndexOf('!') + 1;
  const cells = range.slice(at).replace(/\$?([A-Za-z]+)\$?(\d+)/g, '$$$1$$$2');
  return excelFormula(range.slice(0, at) + cells) ?? range;
}
