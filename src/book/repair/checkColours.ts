import type { Repairs } from './repairs';
import { withWantedRules } from './ruleKeys';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ConditionalRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Conditional formats; those that people added stay. */
export function checkColours(
  tab: string,
  sheet: Sheet,
  wanted: readonly ConditionalRule[],
  repairs: Repairs,
): void {
  if (wanted.length === 0) return;
  const rules = withWantedRules(sheet, wanted);
  if (!rules) return;
  const put = () => sheet.setConditionalFormatRules([...rules]);
  repairs.found({ code: 'coloursLost', tab }, put);
}
