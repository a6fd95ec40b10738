/** Gives a new tab exactly its size: unused cells weigh on the whole book (platform 7.5). */
export function resize(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: number,
  columns: number,
): void {
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (hasRows > rows) sheet.deleteRows(rows + 1, hasRows - rows);
  if (hasRows < rows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (hasColumns > columns) sheet.deleteColumns(columns + 1, hasColumns - columns);
  if (hasColumns < columns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}
