/**
 * The first rows of any tab, as far as a class tab's columns go. One read.
 * @returns nothing where the tab is smaller than that: no class tab
 */
export function readTopRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: number,
  columns: number,
): unknown[][] {
  return block(sheet, rows, columns)?.getValues() ?? [];
}

/** Asking how large a tab is would be two calls; one that is too small refuses to name the range. */
function block(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns: number) {
  try {
    return sheet.getRange(1, 1, rows, columns);
  } catch {
    return undefined;
  }
}
