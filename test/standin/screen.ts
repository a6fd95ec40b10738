import type { Area } from './model/area';
import type { Book } from './model/book';
import type { Alert, DeskState, Menu, Pane, Person } from './model/deskState';
import type { Sheet } from './model/sheet';

/** What one person has in front of them: menus, dialogs, the sidebar, the tab and the selection. */
export abstract class Screen {
  protected readonly state: DeskState;

  constructor(
    private readonly book: Book,
    phone: boolean,
    person?: Person,
  ) {
    this.state = {
      phone,
      menus: [],
      dialogs: [],
      sidebar: undefined,
      alerts: [],
      toasts: [],
      answers: [],
      person,
      sheetId: book.sheets.find((sheet) => !sheet.hidden)?.id ?? 0,
      area: { row: 1, column: 1, rows: 1, columns: 1 },
    };
  }

  /** The add-on's menu; throws where there is none. */
  menu(): Menu {
    const [menu] = this.state.menus;
    if (!menu) throw new Error('There is no menu');
    return menu;
  }

  get menus(): readonly Menu[] {
    return this.state.menus;
  }

  /** Name of the tab in front. */
  get activeTab(): string {
    return this.activeSheet.name;
  }

  get selection(): Area {
    return this.state.area;
  }

  /** Dialogs shown so far, the newest last. */
  get dialogs(): readonly Pane[] {
    return this.state.dialogs;
  }

  get sidebar(): Pane | undefined {
    return this.state.sidebar;
  }

  closeSidebar(): void {
    this.state.sidebar = undefined;
  }

  /** Alerts and prompts shown so far. */
  get alerts(): readonly Alert[] {
    return this.state.alerts;
  }

  get toasts(): readonly { readonly text: string; readonly title: string }[] {
    return this.state.toasts;
  }

  protected get activeSheet(): Sheet {
    const sheet = this.book.sheetById(this.state.sheetId) ?? this.book.sheets[0];
    if (!sheet) throw new Error('A book always has a sheet');
    return sheet;
  }
}
