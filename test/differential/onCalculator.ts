import { classTabLayout, FIRST_INPUT_COLUMN, FIRST_ROW } from '../../src/core/workbook/classTab';
import { STUDENTS_FIRST_ROW, studentColumn } from '../../src/core/workbook/studentsTab';
import { TAB } from '../../src/core/workbook/tabNames';
import type { CellError, Scalar } from '../standin/formula';
import { type Calculator, createCalculator } from '../standin/formula';
import { type BookCell, bookCells, tabsOf } from './bookCells';
import type { BookPlan, Held, PlannedClass } from './bookPlan';

/** A small book on the stand-in's formula engine. */
export class BookOnCalculator {
  readonly calculator: Calculator = createCalculator();
  private readonly ids: Map<string, number>;

  constructor(readonly plan: BookPlan) {
    this.ids = new Map(tabsOf(plan).map((name, index) => [name, index + 1]));
    for (const [name, id] of this.ids) this.calculator.addSheet(id, name);
    this.calculator.setToday(plan.today);
    this.put(bookCells(plan));
  }

  id(tab: string): number {
    const id = this.ids.get(tab);
    if (id === undefined) throw new Error(`the book has no tab ${tab}`);
    return id;
  }

  put(cells: readonly BookCell[]): void {
    for (const { tab, row, column, content } of cells) {
      if ('formula' in content) {
        this.calculator.setFormula(this.id(tab), row, column, content.formula);
      } else {
        this.calculator.setConstant(this.id(tab), row, column, scalarOf(content.constant));
      }
    }
  }

  value(tab: string, row: number, column: number): Scalar {
    return this.calculator.value(this.id(tab), row, column);
  }

  /** Types over all rows of the one class, and gives its students other labels. */
  refill({ name, students, rows }: PlannedClass): void {
    const { calculator, plan } = this;
    students.forEach(({ label }, index) => {
      const row = STUDENTS_FIRST_ROW + index;
      calculator.setConstant(this.id(TAB.students), row, studentColumn('label'), label);
    });
    const { columns } = classTabLayout(plan.lastRow, plan.rules);
    for (let row = FIRST_ROW; row <= plan.lastRow; row += 1) {
      columns.forEach((_, index) => {
        const held = rows[row - FIRST_ROW]?.[index] ?? '';
        calculator.setConstant(this.id(name), row, FIRST_INPUT_COLUMN + index, scalarOf(held));
      });
    }
  }
}

function scalarOf(held: Held): Scalar {
  if (held === '') return null;
  return typeof held === 'object' ? (held as CellError) : held;
}
