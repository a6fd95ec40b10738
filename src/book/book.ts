import { Trouble } from '../core/trouble';
import { TAB, type TabKey } from '../core/workbook/tabNames';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The open spreadsheet. Names of tabs are slow to read (platform 8.5): all of them, from left to
 * right, are read once and only for who asks for more than tabs by their names.
 */
export class Book {
  private listed: { name: string; sheet: Sheet }[] | undefined;
  private readonly reached = new Map<string, Sheet>();

  private constructor(readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {}

  private get tabs(): { name: string; sheet: Sheet }[] {
    this.listed ??= this.spreadsheet.getSheets().map((sheet) => ({ name: sheet.getName(), sheet }));
    return this.listed;
  }

  static open(): Book {
    return new Book(SpreadsheetApp.getActiveSpreadsheet());
  }

  find(name: string): Sheet | undefined {
    return this.listed ? this.listed.find((tab) => tab.name === name)?.sheet : this.reach(name);
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

  /** A tab by way of its first cell: naming a range costs no call, listing tabs one a tab. */
  private reach(name: string): Sheet | undefined {
    const known = this.reached.get(name);
    if (known) return known;
    try {
      const sheet = this.spreadsheet.getRange(`'${name.replace(/'/g, "''")}'!A1`).getSheet();
      this.reached.set(name, sheet);
      return sheet;
    } catch {
      // There is none; whoever then makes it is refused where that was a passing failure.
      return undefined;
    }
  }

  tab(key: TabKey): Sheet {
    return this.named(TAB[key]);
  }

  /** Whether there are tabs besides these. One call. */
  hasOthersThan(names: readonly string[]): boolean {
    const standing = new Set(names).size - names.filter((name) => !this.find(name)).length;
    return this.count() > standing;
  }

  /** How many tabs there are. One call. */
  count(): number {
    return this.spreadsheet.getNumSheets();
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
    this.listed?.splice(index, 0, { name, sheet });
    this.reached.set(name, sheet);
    return sheet;
  }

  /** A copy behind all other tabs, hidden where the tab is; protections do not go along (platform 9.9). */
  copy(sheet: Sheet, name: string): Sheet {
    const copy = sheet.copyTo(this.spreadsheet).setName(name);
    this.listed?.push({ name, sheet: copy });
    this.reached.set(name, copy);
    return copy;
  }

  rename(sheet: Sheet, from: string, to: string): void {
    sheet.setName(to);
    for (const tab of this.listed ?? []) if (tab.name === from) tab.name = to;
    this.reached.delete(from);
    this.reached.set(to, sheet);
  }

  /** Puts a tab right of another, or first; it becomes active, and must not be hidden. */
  move(name: string, left: string | undefined): void {
    const tab = this.tabs.find((each) => each.name === name);
    if (!tab) throw new Trouble('tabMissing', { tab: name });
    this.tabs.splice(this.tabs.indexOf(tab), 1);
    const place = this.tabs.findIndex((each) => each.name === left) + 1;
    this.tabs.splice(place, 0, tab);
    this.spreadsheet.setActiveSheet(tab.sheet);
    this.spreadsheet.moveActiveSheet(place + 1);
  }

  remove(sheet: Sheet): void {
    this.spreadsheet.deleteSheet(sheet);
    this.listed = this.listed?.filter((tab) => tab.sheet !== sheet);
    this.reached.clear();
  }
}
