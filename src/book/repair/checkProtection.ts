import type { Repairs } from './repairs';

/** Whether a tab is protected at all; whom it lets through is the owner's affair. One read. */
export function checkProtection(
  tab: string,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  repairs: Repairs,
  protect: () => void,
): void {
  if (sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0) return;
  repairs.found({ code: 'protectionLost', tab }, protect);
}
