import { equal, formula } from '../../core/formula/expression';
import { cell } from '../../core/formula/reference';
import { formulaKey } from '../../core/repair/formulaKey';
import { type Assumption, expectSame, type Scratch } from './assumption';

const WORDS = ['Mẹ', 'Bố'];

function listRule(rejects: boolean) {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList([...WORDS], true);
  return rule.setAllowInvalid(!rejects).build();
}

/** Drop-downs and conditional formats. */
export const RULES: readonly Assumption[] = [
  {
    id: 'conditionFormula',
    source: 'platform 1.12',
    try: ({ sheet }) => {
      const written = formula(equal(cell(1, 1, { fixed: 'column' }), 'a;b'));
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(written)
        .setBackground('#fce8e6')
        .setRanges([sheet.getRange('A1:B3')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      SpreadsheetApp.flush();
      const [read] = sheet.getConditionalFormatRules();
      const values = read?.getBooleanCondition()?.getCriteriaValues() ?? [];
      const ranges = read?.getRanges().map((range) => range.getA1Notation());
      return expectSame([formulaKey(written), ['A1:B3']], [formulaKey(String(values[0])), ranges]);
    },
  },
  {
    id: 'warningKeeps',
    source: 'platform 10.26, 10.27',
    try: ({ sheet }) => {
      const range = sheet.getRange('A1').setDataValidation(listRule(false)).setValue('Má');
      SpreadsheetApp.flush();
      return expectSame('Má', range.getValue());
    },
  },
  {
    id: 'rejectRefuses',
    source: 'platform 10.27, 10.28',
    try: ({ sheet }) => {
      const range = sheet.getRange('A1').setDataValidation(listRule(true));
      try {
        range.setValue('Má');
        SpreadsheetApp.flush();
      } catch {
        return true;
      }
      return expectSame('', range.getValue());
    },
  },
  {
    id: 'ruleCopies',
    source: 'platform 10.32',
    try: ({ sheet }) => {
      const range = sheet.getRange('A1').setDataValidation(listRule(false));
      const { PASTE_DATA_VALIDATION } = SpreadsheetApp.CopyPasteType;
      range.copyTo(sheet.getRange('A2:A3'), PASTE_DATA_VALIDATION, false);
      return expectSame(WORDS, wordsOf(sheet.getRange('A3')));
    },
  },
  {
    id: 'ruleOfOtherTab',
    source: 'platform 10.31',
    try: (scratch: Scratch) => {
      const list = scratch.another().getRange('A1:A2');
      list.setValues(WORDS.map((word) => [word]));
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(list, true).build();
      const range = scratch.sheet.getRange('A1').setDataValidation(rule);
      const [read] = range.getDataValidation()?.getCriteriaValues() ?? [];
      const seen = read as GoogleAppsScript.Spreadsheet.Range | undefined;
      return expectSame(
        [list.getA1Notation(), list.getSheet().getSheetId()],
        [seen?.getA1Notation(), seen?.getSheet().getSheetId()],
      );
    },
  },
  {
    id: 'clearLeavesRules',
    source: 'platform 10.24',
    try: ({ sheet }) => {
      const range = sheet.getRange('A1').setDataValidation(listRule(false));
      range.clearDataValidations();
      return expectSame(null, range.getDataValidation());
    },
  },
];

function wordsOf(range: GoogleAppsScript.Spreadsheet.Range): unknown {
  return range.getDataValidation()?.getCriteriaValues()[0];
}
