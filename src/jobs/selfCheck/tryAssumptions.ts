import { UNFINISHED } from '../../book/unfinished';
import { messageOf } from '../../core/messageOf';
import type { TrialResult } from '../../words/selfCheck';
import type { Assumption, Scratch } from './assumption';
import { driveFiles } from './files';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Begins like a tab that is being made: one that a stop leaves goes with the next set-up or check. */
const NAME = `${UNFINISHED}tự kiểm tra`;
const ROWS = 12;
const COLUMNS = 12;

/** Tries assumptions one by one in a scratch tab; nothing of it is left, whatever happens. */
export function tryAssumptions(
  spreadsheet: Spreadsheet,
  assumptions: readonly Assumption[],
): TrialResult[] {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(NAME, spreadsheet.getNumSheets());
  try {
    sheet.deleteRows(ROWS + 1, sheet.getMaxRows() - ROWS);
    sheet.deleteColumns(COLUMNS + 1, sheet.getMaxColumns() - COLUMNS);
    if (!active.isSheetHidden()) spreadsheet.setActiveSheet(active);
    sheet.hideSheet();
    return assumptions.map((assumption) => tryOne(spreadsheet, sheet, assumption));
  } finally {
    spreadsheet.deleteSheet(sheet);
    if (!active.isSheetHidden()) spreadsheet.setActiveSheet(active);
  }
}

function tryOne(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { id, source, try: work }: Assumption,
): TrialResult {
  const sheets: Sheet[] = [];
  const files: string[] = [];
  const scratch: Scratch = {
    spreadsheet,
    sheet,
    another(template) {
      const name = `${NAME} ${sheets.length + 1}`;
      const place = spreadsheet.getNumSheets();
      const made = template
        ? spreadsheet.insertSheet(name, place, { template })
        : spreadsheet.insertSheet(name, place);
      sheets.push(made);
      return made;
    },
    file(made) {
      files.push(made);
      return made;
    },
  };
  const trial = (held: boolean, seen: string): TrialResult => ({ id, source, held, seen });
  try {
    empty(sheet);
    const outcome = work(scratch);
    return outcome === true ? trial(true, '') : trial(false, outcome === false ? '' : outcome);
  } catch (error) {
    return trial(false, messageOf(error));
  } finally {
    for (const made of sheets) spreadsheet.deleteSheet(made);
    for (const made of files) driveFiles()?.remove(made);
  }
}

function empty(sheet: Sheet): void {
  sheet.clear();
  sheet.clearNotes();
  sheet.clearConditionalFormatRules();
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearDataValidations();
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) {
    protection.remove();
  }
}
