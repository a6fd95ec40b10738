import type { Calculator } from '../formula/calculator';
import { Trouble } from '../runtime/trouble';
import type { Area } from './area';
import { type JournaledCalculator, journaled } from './journal';
import type { ProtectionState } from './protection';
import { Sheet } from './sheet';
import type { User } from './user';

/** Of a file (platform 7.5). */
const mostCells = 10_000_000;

/** What an account may do with the file. */
export type Role = 'owner' | 'editor' | 'viewer' | 'none';

export interface NamedRangeState {
  name: string;
  sheetId: number;
  area: Area;
}

/** A spreadsheet file. */
export class Book {
  locale = 'vi_VN';
  timeZone = 'Asia/Ho_Chi_Minh';
  /** The day that the calculator was told. */
  today = 0;
  readonly sheets: Sheet[] = [];
  protections: ProtectionState[] = [];
  namedRanges: NamedRangeState[] = [];
  readonly calculator: JournaledCalculator;
  private readonly roles = new Map<string, Role>();
  /** The last number given out by `nextId`. */
  lastId = 0;

  constructor(
    readonly id: string,
    public name: string,
    readonly owner: User,
    calculator: Calculator,
  ) {
    this.calculator = journaled(calculator, () => this.filledCells());
    this.roles.set(owner.email, 'owner');
  }

  /** An account's own role before that of the first group that has one. */
  role(user: User): Role {
    const [role = 'none'] = [user.email, ...(user.groups ?? [])].flatMap(
      (account) => this.roles.get(account) ?? [],
    );
    return role;
  }

  share(user: User, role: Role): void {
    if (user.email !== this.owner.email) this.roles.set(user.email, role);
  }

  /** All accounts with one of the roles, the owner first. */
  accounts(...roles: readonly Role[]): string[] {
    return [...this.roles].filter(([, role]) => roles.includes(role)).map(([email]) => email);
  }

  /** A number never used before in this file: sheets, charts, protections. */
  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  /** Every cell that holds a constant or a formula. */
  private *filledCells() {
    for (const sheet of this.sheets) {
      for (const [row, line] of sheet.cells.entries()) {
        for (const [column, cell] of line?.entries() ?? []) {
          if (cell?.filled) yield { sheetId: sheet.id, row, column };
        }
      }
    }
  }

  sheetByName(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  sheetById(id: number): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** @param index place among the tabs, from 0; last where undefined */
  addSheet(name: string, index = this.sheets.length, rows = 1000, columns = 26): Sheet {
    this.checkTabName(name);
    this.checkSize(rows * columns);
    if (index < 0 || index > this.sheets.length) throw new Trouble('tabIndex', { index });
    // The first tab of a new file has id 0.
    const id = this.sheets.length === 0 && this.lastId === 0 ? 0 : this.nextId() * 7919;
    const sheet = new Sheet(id, name, rows, columns);
    this.sheets.splice(index, 0, sheet);
    this.calculator.addSheet(id, name);
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.checkTabName(name, sheet);
    sheet.name = name;
    this.calculator.renameSheet(sheet.id, name);
  }

  removeSheet(sheet: Sheet): void {
    this.checkLastVisible(sheet);
    this.calculator.removeSheet(sheet.id);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    sheet.deleted = true;
    this.protections = this.protections.filter((each) => each.sheetId !== sheet.id);
    this.namedRanges = this.namedRanges.filter((each) => each.sheetId !== sheet.id);
  }

  /** Makes a tab's grid at least so large. */
  grow({ rowAxis, columnAxis }: Sheet, rows: number, columns: number): void {
    const height = Math.max(rowAxis.count, rows);
    const width = Math.max(columnAxis.count, columns);
    this.checkSize(height * width - rowAxis.count * columnAxis.count);
    rowAxis.count = height;
    columnAxis.count = width;
  }

  /** Throws where so many more cells would be too many. */
  checkSize(more: number): void {
    const cells = this.sheets.reduce((sum, { grid }) => sum + grid.rows * grid.columns, 0);
    if (cells + more > mostCells) throw new Trouble('bookTooLarge');
  }

  /** One visible tab must stay (platform 10.7). */
  checkLastVisible(without: Sheet): void {
    if (!this.sheets.some((sheet) => sheet !== without && !sheet.hidden)) {
      throw new Trouble('lastTab');
    }
  }

  /** The name, numbered where another tab has it. */
  freeName(name: string): string {
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? name : `${name} ${number}`;
      if (!this.taken(candidate)) return candidate;
    }
  }

  private taken(name: string, except?: Sheet): boolean {
    const folded = name.toLowerCase();
    return this.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === folded);
  }

  /** At most 100 characters, not empty, free (letter case aside: platform 10.5, 7.6). */
  private checkTabName(name: string, except?: Sheet): void {
    if (name === '' || name.length > 100) throw new Trouble('tabName', { name });
    if (this.taken(name, except)) throw new Trouble('tabExists', { name });
  }
}
