import { tabName } from '../core/text/className';
import { Trouble } from '../core/trouble';
import { TAB } from '../core/workbook/tabNames';

/** Scopes are named by address in every language. */
const SCOPE_ADDRESS = 'https://www.googleapis.com/auth/';

/** Tabs that work on a class writes to besides the class's own. */
const CLASS_WORK_TABS = [TAB.handIns, TAB.students, TAB.classLists, TAB.figures];

/**
 * What an exception of Google's services comes to, as trouble with a sentence; `undefined` for any
 * other error. Its text is in the person's language (platform 10.2), so the cause is told by what no
 * language changes: a scope's address, the book's id (platform 8.9), or by looking at what the
 * person may not edit: a guess, so that its sentence quotes Google too. A quota that is used up has no such mark; its sentence is that of everything
 * else, which names it and quotes Google.
 * @param className the class that the work was about
 */
export function explainFailure(error: unknown, className?: string): Trouble | undefined {
  if (!isServiceException(error)) return undefined;
  const detail = error.message;
  try {
    return knownCause(detail, className) ?? new Trouble('googleFailed', { detail });
  } catch {
    // Whatever ails Google may ail it still, now that it is asked why.
    return new Trouble('googleFailed', { detail });
  }
}

function knownCause(detail: string, className: string | undefined): Trouble | undefined {
  if (detail.includes(SCOPE_ADDRESS) || lacksAuthorisation()) return new Trouble('authorisation');
  const book = SpreadsheetApp.getActiveSpreadsheet();
  if (detail.includes(book.getId())) return new Trouble('googleTimedOut');
  const locked = lockedPlace(book, className);
  return locked && new Trouble('cellLocked', { ...locked, detail });
}

/** `instanceof Error` fails for Google's own (platform 6.12). */
function isServiceException(error: unknown): error is { message: string } {
  if (typeof error !== 'object' || error === null || !('message' in error)) return false;
  return 'name' in error && error.name === 'Exception';
}

function lacksAuthorisation(): boolean {
  const { AuthMode, AuthorizationStatus } = ScriptApp;
  const status = ScriptApp.getAuthorizationInfo(AuthMode.FULL).getAuthorizationStatus();
  return status === AuthorizationStatus.REQUIRED;
}

/** The first protected cells, then tab, that the person may not edit; a warning is no obstacle. */
function lockedPlace(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  className: string | undefined,
): { tab: string; cells: string } | undefined {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  for (const type of [RANGE, SHEET]) {
    for (const protection of book.getProtections(type)) {
      if (protection.canEdit()) continue;
      const range = protection.getRange();
      const tab = range.getSheet().getName();
      if (className !== undefined && ![tabName(className), ...CLASS_WORK_TABS].includes(tab)) {
        continue;
      }
      return { tab, cells: type === RANGE ? range.getA1Notation() : '' };
    }
  }
  return undefined;
}
