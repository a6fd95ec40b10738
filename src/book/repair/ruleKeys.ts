import { formulaKey } from '../../core/repair/formulaKey';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type ConditionalRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A validation rule as comparable text; `''` where there is none. */
export function validationKey(rule: Validation | null, tabOf = tabsOfRanges()): string {
  if (!rule) return '';
  const values = rule.getCriteriaValues() as unknown[];
  return [
    String(rule.getCriteriaType()),
    String(rule.getAllowInvalid()),
    ...values.map((value) => (isRange(value) ? rangeKey(value, tabOf) : JSON.stringify(value))),
  ].join('|');
}

/**
 * The rules of a block by column, from 0. One read, and one for each range that rules offer; only
 * columns that are asked for are looked through.
 */
export function validationKeys(range: Range): (column: number) => string[] {
  const tabOf = tabsOfRanges();
  const rows = range.getDataValidations();
  return (column) => rows.map((row) => validationKey(row[column] ?? null, tabOf));
}

/** Part of a rule's key, where it offers the cells of a range. */
export function rangeKey(range: Range, tabOf = tabsOfRanges()): string {
  return `${tabOf(range)}!${range.getA1Notation()}`;
}

type TabOf = (range: Range) => number;

/** Asking for a tab is a call: ranges of one block with the same address are taken to share it. */
function tabsOfRanges(): TabOf {
  const known = new Map<string, number>();
  return (range) => {
    const address = range.getA1Notation();
    const id = known.get(address) ?? range.getSheet().getSheetId();
    known.set(address, id);
    return id;
  };
}

function isRange(value: unknown): value is Range {
  if (typeof value !== 'object' || value === null) return false;
  return typeof (value as Partial<Range>).getA1Notation === 'function';
}

/** A conditional format as comparable text: what it asks and of which cells, not its colours. */
function conditionKey(rule: ConditionalRule): string {
  const ranges = rule.getRanges().map((range) => range.getA1Notation());
  return `${conditionFormula(rule)}@${ranges.join(',')}`;
}

/** What a rule asks; `''` for one that people made with a scale of colours. */
function conditionFormula(rule: ConditionalRule): string {
  const condition = rule.getBooleanCondition();
  return condition ? formulaKey(condition.getCriteriaValues().map(String).join(';')) : '';
}

/**
 * The tab's rules with the wanted ones in their places: wanted ones first, then those that people
 * added; what is left of a wanted one over other cells goes.
 * @returns `undefined` where all wanted ones stand
 */
export function withWantedRules(
  sheet: Sheet,
  wanted: readonly ConditionalRule[],
): ConditionalRule[] | undefined {
  const standing = sheet.getConditionalFormatRules();
  const keys = standing.map(conditionKey);
  if (wanted.every((rule) => keys.includes(conditionKey(rule)))) return undefined;
  const asked = wanted.map(conditionFormula);
  return [...wanted, ...standing.filter((rule) => !asked.includes(conditionFormula(rule)))];
}
