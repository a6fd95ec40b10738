import type { CellContent, WorkbookView } from '../../build/demo/workbookView';
import { call, formula } from '../../src/core/formula/expression';
import { bookCells, type Content, tabsOf } from './bookCells';
import type { BookPlan } from './bookPlan';

const TODAY = formula(call('TODAY'));

/**
 * A small book as the workbook writer takes it, formulas without values, so that whoever opens the
 * file must compute them. The one clock is stopped.
 */
export function workbookOf(plan: BookPlan): WorkbookView {
  const cells = bookCells(plan);
  return {
    sheets: tabsOf(plan).map((name) => {
      const own = cells.filter(({ tab }) => tab === name);
      return {
        name,
        rows: Math.max(0, ...own.map(({ row }) => row)),
        columns: Math.max(0, ...own.map(({ column }) => column)),
        cells: own.map(({ row, column, content }) => ({
          row,
          column,
          ...fileContent(content, plan),
        })),
      };
    }),
  };
}

function fileContent(content: Content, { today }: BookPlan) {
  if ('constant' in content) return { value: content.constant as CellContent };
  return content.formula === TODAY ? { value: today } : { value: null, formula: content.formula };
}
