import { readXlsx, type Sheet } from 'hucre/xlsx';
import type { CellView, SheetView } from '../../build/demo/workbookView';
import { writeWorkbook } from '../../build/demo/writeWorkbook';

/** When the files of these tests are written. */
export const NOW = new Date('2026-05-31T02:00:00Z');

/** Tabs as they come back from the file that they were written to. */
export async function roundTrip(...sheets: Partial<SheetView>[]): Promise<Sheet[]> {
  const view = sheets.map((sheet, index) => ({
    name: `Trang ${index + 1}`,
    rows: 100,
    columns: 26,
    cells: [],
    ...sheet,
  }));
  const bytes = await writeWorkbook({ sheets: view }, NOW);
  return (await readXlsx(bytes, { readStyles: true })).sheets;
}

export const at = (row: number, column: number, value: CellView['value'], rest = {}): CellView => ({
  row,
  column,
  value,
  ...rest,
});
