import { Trouble } from '../core/trouble';
import { TAB, type TabKey } from '../core/workbook/tabNames';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The open spreadsheet with its tabs by name, read once: names are slow to read (platform 8.5). */
export class Book {
  private readonly sheets = new Map<string, Sheet>();

  private constructor(readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
    for (const sheet of spreadsheet.getSheets()) this.sheets.set(sheet.getName(), sheet);
  }

  static open(): Book {
    return new Book(SpreadsheetApp.getActiveSpreadsheet());
  }

  find(name: string): Sheet | undefined {
    return this.sheets.get(name);
  }

  has(key: TabKey): boolean {
    return this.sheets.has(TAB[key]);
  }

  /** @throws Trouble `tabMissing` where someone renamed or deleted the tab. */
  named(name: string): Sheet {
    const sheet = this.sheets.get(name);
    if (!sheet) throw new Trouble('tabMissing', { tab: name });
    return sheet;
  }

  tab(key: TabKey): Sheet {
    return this.named(TAB[key]);
  }

  names(): string[] {
    return [...this.sheets.keys()];
  }

  /** Tabs that are none of the book's own. */
  foreignTabs(): Sheet[] {
    const own: readonly string[] = Object.values(TAB);
    return [...this.sheets].flatMap(([name, sheet]) => (own.includes(name) ? [] : [sheet]));
  }

  /** A new tab at a place from 0, made like `template` where one is given; it becomes active. */
  insert(name: string, index: number, template?: Sheet): Sheet {
    const sheet = template
      ? this.spreadsheet.insertSheet(name, index, { template })
      : this.spreadsheet.insertSheet(name, index);
    this.sheets.set(name, sheet);
    return sheet;
  }

  rename(sheet: Sheet, from: string, to: string): void {
    sheet.setName(to);
    this.sheets.delete(from);
    this.sheets.set(to, sheet);
  }

  /** @param index place from 0. */
  move(name: string, index: number): void {
    this.spreadsheet.setActiveSheet(this.named(name));
    this.spreadsheet.moveActiveSheet(index + 1);
  }

  /** Takes an empty tab out, such as the one a new spreadsheet starts with. */
  remove(name: string): void {
    const sheet = this.sheets.get(name);
    if (!sheet) return;
    this.spreadsheet.deleteSheet(sheet);
    this.sheets.delete(name);
  }
}
