import { COLUMNS } from '../core/ledger/columns';
import { problemsOf } from '../core/ledger/problems';
import { PIECES } from '../core/ledger/textRules';
import { FAMILY_NAMES } from '../core/text/names';
import {
  NAMES_COLUMN,
  PIECES_COLUMN,
  RULES_FIRST_ROW,
  RULES_HEADER,
  rulesRows,
  rulesRowValues,
} from '../core/workbook/rulesTab';
import { asHeader } from './looks';
import { resize } from './resize';
import { writeText } from './textPort';

/** Fills `_Quy tắc` from the rule table: what the row formulas say and search for. */
export function formatRules(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const problems = problemsOf(COLUMNS);
  resize(sheet, rulesRows(problems.length), NAMES_COLUMN);
  const header = sheet.getRange(1, 1, 1, RULES_HEADER.length);
  header.setValues([[...RULES_HEADER]]);
  asHeader(header);
  const rows = rulesRowValues(problems);
  // Sentences start with a letter, so that typing reads them as text; the one with the year's bounds is a formula.
  sheet.getRange(RULES_FIRST_ROW, 1, rows.length, RULES_HEADER.length).setValues(rows);
  const pieces = [[PIECES.markers.text], [PIECES.pairs.text]];
  writeText(sheet.getRange(1, PIECES_COLUMN, pieces.length, 1), pieces);
  const names = FAMILY_NAMES.map((name) => [name]);
  writeText(sheet.getRange(1, NAMES_COLUMN, names.length, 1), names);
}
