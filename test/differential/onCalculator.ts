import type { CellError, Scalar } from '../standin/formula';
import { type Calculator, createCalculator } from '../standin/formula';
import { type BookCell, bookCells, peopleCells, tabsOf } from './bookCells';
import type { BookPlan, Held, PlannedClass } from './bookPlan';

/** A small book on the stand-in's formula engine. */
export class BookOnCalculator {
  readonly calculator: Calculator = createCalculator();
  private readonly ids: Map<string, number>;
  private classes: readonly PlannedClass[];

  /** @param like a computed book of the same plan, whose cells are copied instead of made anew. */
  constructor(
    private readonly plan: BookPlan,
    like?: BookOnCalculator,
  ) {
    this.ids = new Map(tabsOf(plan).map((name, index) => [name, index + 1]));
    this.classes = plan.classes;
    if (like) {
      this.classes = like.classes;
      this.calculator.copyFrom(like.calculator);
      return;
    }
    for (const [name, id] of this.ids) this.calculator.addSheet(id, name);
    this.calculator.setToday(plan.today);
    this.put(bookCells(plan));
  }

  /** The same book again, to be changed on its own. */
  copy(): BookOnCalculator {
    return new BookOnCalculator(this.plan, this);
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

  /** Types over all rows of the classes, which keep their names, and lists other students. */
  refill(...classes: readonly PlannedClass[]): void {
    for (const { tab, row, column } of peopleCells(this.classes))
      this.calculator.setConstant(this.id(tab), row, column, null);
    this.classes = classes;
    this.put(peopleCells(classes));
  }
}

function scalarOf(held: Held): Scalar {
  if (held === '') return null;
  return typeof held === 'object' ? (held as CellError) : held;
}
