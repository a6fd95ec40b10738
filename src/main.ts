/** What Google calls. The build exposes exactly the names of `entryPoints.ts`. */
import * as z from 'zod/mini';
import { type EntryPoint, MENU, MENU_TITLE, type MenuEntry, type MenuHandler } from './entryPoints';
import { classEdit } from './jobs/classEdit';
import { menuJobs } from './jobs/menuJobs';
import { dispatch } from './page/dispatch';
import { handlers } from './page/handlers';

// Apps Script may refuse code made at run time; zod then needs no probe for it (platform 6.8).
z.config({ jitless: true });

/** Builds the menu and touches nothing else: in AuthMode.NONE all else is refused (platform 3.9). */
function onOpen(): void {
  menuOf(MENU_TITLE, MENU).addToUi();
}

function menuOf(title: string, entries: readonly MenuEntry[]): GoogleAppsScript.Base.Menu {
  const menu = SpreadsheetApp.getUi().createMenu(title);
  for (const entry of entries) {
    if ('separator' in entry) menu.addSeparator();
    else if ('items' in entry) menu.addSubMenu(menuOf(entry.label, entry.items));
    else menu.addItem(entry.label, entry.handler);
  }
  return menu;
}

function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  classEdit(event);
}

export const entryPoints: Record<EntryPoint, (event: never) => unknown> = {
  onOpen,
  onInstall: onOpen,
  onEdit,
  callFromPage: (request: unknown) => dispatch(handlers, request),
  ...(menuJobs satisfies Record<MenuHandler, () => void>),
};
