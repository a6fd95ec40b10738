import { call, type Expression, type Operand } from '../formula/expression';
import { figuresBlock } from './figuresTab';
import { fact, type SummaryLayout } from './summaryLayout';

/** `month` of the rows of `_Số liệu` that count up to today. */
const TODAY = 0;

/** A figure of the whole school in one period: `month` is yyyymm, or 0 for today. */
export function schoolFigure(
  { classes }: SummaryLayout,
  name: string,
  month: Operand = TODAY,
): Expression {
  const count = classes.length;
  return call('SUMIFS', figuresBlock(name, count), figuresBlock('month', count), month);
}

/** What a figure of the school grew by since the month before today's ended. */
export function grownThisMonth(layout: SummaryLayout, name: string): [Expression, Expression] {
  return [schoolFigure(layout, name), schoolFigure(layout, name, fact('beforeNumber'))];
}
