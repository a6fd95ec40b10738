import { Trouble } from '../core/trouble';
import { TAB, type TabKey } from '../core/workbook/tabNames';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The open spreadsheet with its tabs from left to right, read once: names are slow to read (platform 8.5). */
export class Book {
  private readonly tabs: { name: string; sheet: Sheet }[];

  private constructor(readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.tabs = spreadsheet.getSheets().map((sheet) => ({ name: sheet.getName(), sheet }));
  }

  static open(): Book {
    return new Book(SpreadsheetApp.getActiveSpreadsheet());
  }

  find(name: string): Sheet | undefined {
    return this.tabs.find((tab) => tab.name === name)?.sheet;
  }

  has(key: TabKey): boolean {
    return this.find(TAB[key]) !== undefined;
  }

  /** @throws Trouble `tabMissing` where someone renamed or deleted the tab. */
  named(name: string): Sheet {
    const sheet = this.find(name);
    if (!sheet) throw new Trouble('tabMissing', { tab: name });
    return sheet;
  }

  tab(key: TabKey): Sheet {
    return this.named(TAB[key]);
  }

  /** Names of all tabs, from left to right. */
  names(): string[] {
    return this.tabs.map(({ name }) => name);
  }

  /** Tabs that are none of the book's own. */
  foreignTabs(): Sheet[] {
    const own: readonly string[] = Object.values(TAB);
    return this.tabs.filter(({ name }) => !own.includes(name)).map(({ sheet }) => sheet);
  }

  /** A new tab at a place from 0, made like `template` where one is given; it becomes active. */
  insert(name: string, index: number, template?: Sheet): Sheet {
    const sheet = template
      ? this.spreadsheet.insertSheet(name, index, { template })
      : this.spreadsheet.insertSheet(name, index);
    this.tabs.splice(index, 0, { name, sheet });
    return sheet;
  }

  rename(sheet: Sheet, from: string, to: string): void {
    sheet.setName(to);
    for (const tab of this.tabs) if (tab.name === from) tab.name = to;
  }

  remove(sheet: Sheet): void {
    this.spreadsheet.deleteSheet(sheet);
    const place = this.tabs.findIndex((tab) => tab.sheet === sheet);
    this.tabs.splice(place, 1);
  }
}
