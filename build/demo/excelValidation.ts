import type { DataValidation } from 'hucre/xlsx';
import { excelFormula, fixedRange } from './excelFormula';
import type { ValidationRule, ValidationView } from './workbookView';

/** Limits of the file format; a longer text makes a workbook unreadable. */
const LONGEST_LIST = 255;
const LONGEST_PROMPT = 255;

/** Puts a list somewhere in the workbook and gives its range: for what a rule cannot hold itself. */
export type ListKeeper = (values: readonly string[]) => string;

/**
 * A validation rule as the file stores it. A checkbox is no rule there but a look of its cells, so it
 * gives `undefined`, as does a custom formula that cannot be stored.
 */
export function excelValidation(
  { ranges, rule, reject, help }: ValidationView,
  keepList: ListKeeper,
): DataValidation | undefined {
  const condition = conditionOf(rule, keepList);
  return (
    condition && {
      ...condition,
      range: ranges.join(' '),
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: reject ? 'stop' : 'warning',
      ...(help && { showInputMessage: true, inputMessage: shortened(help) }),
    }
  );
}

type Condition = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'>;

function conditionOf(rule: ValidationRule, keepList: ListKeeper): Condition | undefined {
  switch (rule.kind) {
    case 'listOfRange':
      return { type: 'list', formula1: fixedRange(rule.range.replace(/^=/, '')) };
    case 'list':
      return fitsInRule(rule.values)
        ? { type: 'list', values: [...rule.values] }
        : { type: 'list', formula1: keepList(rule.values) };
    case 'day':
    case 'number':
      return {
        type: rule.kind === 'day' ? 'date' : 'decimal',
        operator: rule.operator,
        formula1: String(rule.first),
        ...(rule.last !== undefined && { formula2: String(rule.last) }),
      };
    case 'custom': {
      const formula = excelFormula(rule.formula);
      return formula === undefined ? undefined : { type: 'custom', formula1: formula };
    }
    case 'checkbox':
      return undefined;
  }
}

/** A rule holds its list as one quoted text with commas between the items. */
function fitsInRule(values: readonly string[]): boolean {
  return values.join(',').length <= LONGEST_LIST && !values.some((value) => /[,"]/.test(value));
}

function shortened(text: string): string {
  return text.length <= LONGEST_PROMPT ? text : `${text.slice(0, LONGEST_PROMPT - 1)}…`;
}
