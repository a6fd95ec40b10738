import { call, formula } from '../../../src/core/formula/expression';
import type { Day } from '../../../src/core/school/day';
import {
  MONTHS_COLUMNS,
  MONTHS_IN_BOOK,
  monthRow,
  SETTING_ROWS,
  SETTINGS_COLUMNS,
  SETTINGS_FIRST_ROW,
  type SettingKey,
} from '../../../src/core/workbook/settingsTab';
import { TAB } from '../../../src/core/workbook/tabNames';
import { createCalculator, type Scalar } from '../../standin/formula';

/** The book's tabs on the formula engine, empty but for settings and months. */
export class FormulaBook {
  readonly calculator = createCalculator();
  private readonly ids = new Map<string, number>();

  constructor(today: Day, settings: Partial<Record<SettingKey, Scalar>>) {
    Object.values(TAB).forEach((tab) => {
      this.addTab(tab);
    });
    this.calculator.setToday(today);
    const values = { today: formula(call('TODAY')), ...settings };
    SETTING_ROWS.forEach((row, index) => {
      const initial = 'initial' in row ? row.initial : null;
      const value = values[row.key] ?? initial;
      this.put(TAB.settings, SETTINGS_FIRST_ROW + index, SETTINGS_COLUMNS.value, value);
    });
    for (let place = 0; place < MONTHS_IN_BOOK; place += 1) {
      this.putRow(TAB.settings, SETTINGS_FIRST_ROW + place, MONTHS_COLUMNS.label, monthRow(place));
    }
  }

  addTab(name: string): void {
    const id = this.ids.size + 1;
    this.ids.set(name, id);
    this.calculator.addSheet(id, name);
  }

  /** A formula where the text begins with `=`; nothing for an empty one. */
  put(tab: string, row: number, column: number, value: Scalar | undefined): void {
    if (value === undefined || value === '') return;
    if (typeof value === 'string' && value.startsWith('=')) {
      this.calculator.setFormula(this.id(tab), row, column, value);
    } else this.calculator.setConstant(this.id(tab), row, column, value);
  }

  putRow(tab: string, row: number, column: number, values: readonly (Scalar | undefined)[]): void {
    values.forEach((value, index) => {
      this.put(tab, row, column + index, value);
    });
  }

  at(tab: string, row: number, column: number): Scalar {
    return this.calculator.value(this.id(tab), row, column);
  }

  /** What a formula that stands in no cell gives where it is asked in one. */
  judge(tab: string, row: number, column: number, formula: string): Scalar {
    return this.calculator.evaluate(this.id(tab), row, column, formula);
  }

  /** A month's row of the table in `Cài đặt`; `place` from 0. */
  month(place: number, column: keyof typeof MONTHS_COLUMNS): Scalar {
    return this.at(TAB.settings, SETTINGS_FIRST_ROW + place, MONTHS_COLUMNS[column]);
  }

  private id(tab: string): number {
    const id = this.ids.get(tab);
    if (id === undefined) throw new Error(`no tab ${tab}`);
    return id;
  }
}
