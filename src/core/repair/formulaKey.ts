/**
 * What two spellings of a formula share: Sheets may give one back with other separators, spaces,
 * quotes around tab names or letter case than it was written with (platform 1.5, 1.10). Texts in
 * quotation marks are left as they are.
 */
export function formulaKey(formula: string): string {
  return formula
    .split('"')
    .map((piece, index) =>
      index % 2 === 1 ? piece : piece.replace(/[\s']/g, '').replace(/,/g, ';').toUpperCase(),
    )
    .join('"');
}
