type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Who runs this and who owns the file, and whether a new protection lets a whole domain through. */
interface Asked {
  me?: GoogleAppsScript.Base.User;
  owner?: string;
  domainMayEdit?: boolean;
}

/** Asked once an execution, which loads the script anew: the same for all tabs of the file. */
const asked: Asked = {};

/**
 * Lets only these people, the owner and whoever runs this type on a tab. The last is never taken off,
 * since the next step would lock itself out: who may edit the file as one of a group is put on the
 * list by name before the group goes (platform 9.1-9.2).
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
  if (others.length > 0) {
    // The owner is on no list and needs none (platform 9.3).
    if (!hasEmail([ownerOf(sheet), ...standing], me)) protection.addEditor(asked.me);
    protection.removeEditors(others);
  }
  if (domainMayEdit(protection, isNew)) protection.setDomainEdit(false);
  if (missing.length > 0) protection.addEditors([...missing]);
}

/** Empty where nobody owns the file: it lies in a shared drive. */
function ownerOf(sheet: Sheet): string {
  asked.owner ??= sheet.getParent().getOwner()?.getEmail() ?? '';
  return asked.owner;
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
