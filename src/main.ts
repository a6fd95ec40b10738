/** What Google calls. The build exposes exactly the names of `entryPoints.ts`. */
import * as z from 'zod/mini';
import { type EntryPoint, MENU, MENU_TITLE, type MenuHandler } from './entryPoints';
import { classEdit } from './jobs/classEdit';
import { menuJobs } from './jobs/menuJobs';
import { dispatch } from './page/dispatch';
import { handlers } from './page/handlers';

// Apps Script may refuse code made at run time; zod then needs no probe for it (platform 6.8).
z.config({ jitless: true });

/** Builds the menu and touches nothing else: in AuthMode.NONE all else is refused (platform 3.9). */
function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createMenu(MENU_TITLE);
  for (const entry of MENU) {
    if ('separator' in entry) menu.addSeparator();
    else menu.addItem(entry.label, entry.handler);
  }
  menu.addToUi();
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
