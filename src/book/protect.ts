type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Lets only these people, the owner and whoever runs this type on a tab; without the last the next
 * step would lock itself out (platform 9.1-9.2).
 */
export function protectFor(sheet: Sheet, editors: readonly string[]): void {
  const protection = sheet.protect();
  const me = Session.getEffectiveUser();
  protection.addEditor(me);
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  if (editors.length > 0) protection.addEditors([...editors]);
}

/** Warns whoever types on a tab that nobody should type on; scripts are not hindered. */
export function protectWithWarning(sheet: Sheet): void {
  sheet.protect().setWarningOnly(true);
}
