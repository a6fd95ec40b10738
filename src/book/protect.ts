type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Who runs this, and whether a school's whole domain is let through by a new protection. */
interface Asked {
  me?: GoogleAppsScript.Base.User;
  domainMayEdit?: boolean;
}

/** Asked once an execution, which loads the script anew: the same for all tabs of the file. */
const asked: Asked = {};

/**
 * Lets only these people, the owner and whoever runs this type on a tab. The last is never taken off,
 * since the next step would lock itself out (platform 9.1-9.2).
 * @param isNew the tab has no protection yet; a new one lets through whoever may edit the file
 */
export function protectFor(
  sheet: Sheet,
  editors: readonly string[],
  { isNew = false }: { isNew?: boolean } = {},
): void {
  const protection = sheet.protect();
  asked.me ??= Session.getEffectiveUser();
  const me = asked.me.getEmail();
  const standing = protection.getEditors().map((user) => user.getEmail());
  const others = standing.filter((email) => !hasEmail([me, ...editors], email));
  const missing = editors.filter((email) => !hasEmail([me, ...standing], email));
  if (!isNew && !hasEmail(standing, me)) protection.addEditor(asked.me);
  if (others.length > 0) protection.removeEditors(others);
  if (domainMayEdit(protection, isNew)) protection.setDomainEdit(false);
  if (missing.length > 0) protection.addEditors([...missing]);
}

function hasEmail(emails: readonly string[], wanted: string): boolean {
  return emails.some((email) => email.toLowerCase() === wanted.toLowerCase());
}

function domainMayEdit(
  protection: GoogleAppsScript.Spreadsheet.Protection,
  isNew: boolean,
): boolean {
  if (!isNew) return protection.canDomainEdit();
  asked.domainMayEdit ??= protection.canDomainEdit();
  return asked.domainMayEdit;
}

/** Warns whoever types on a tab that nobody should type on; scripts are not hindered. */
export function protectWithWarning(sheet: Sheet): void {
  sheet.protect().setWarningOnly(true);
}
