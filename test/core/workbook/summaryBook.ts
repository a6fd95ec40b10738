import { formula } from '../../../src/core/formula/expression';
import { DEFAULT_LISTS } from '../../../src/core/ledger/lists';
import { type Day, dayOfIso } from '../../../src/core/school/day';
import { lastDayOfMonth, monthOfDay, monthsBetween } from '../../../src/core/school/month';
import { DEFAULT_TARGETS, type Target } from '../../../src/core/school/targets';
import { CLASS_LIST_FIRST_ROW, classListColumn } from '../../../src/core/workbook/classListsTab';
import { figuresColumn, figuresRow } from '../../../src/core/workbook/figuresTab';
import {
  HAND_INS_FIRST_MONTH_COLUMN,
  HAND_INS_FIRST_ROW,
  HAND_INS_LAST_ROW,
} from '../../../src/core/workbook/handInsTab';
import { LISTS_FIRST_ROW, listColumn } from '../../../src/core/workbook/listsTab';
import {
  MONTHS_IN_BOOK,
  type SettingKey,
  settingCell,
} from '../../../src/core/workbook/settingsTab';
import { studentColumn } from '../../../src/core/workbook/studentsTab';
import { type ClassColumn, classColumn } from '../../../src/core/workbook/summaryLayout';
import { type SummaryPage, summaryPage } from '../../../src/core/workbook/summaryTab';
import { TABLES, type TableKey, tableTab } from '../../../src/core/workbook/tables';
import { TAB } from '../../../src/core/workbook/tabNames';
import type { Scalar } from '../../standin/formula';
import { FormulaBook } from './formulaBook';

/** A class as the other tabs hold it: figures per month, then for today. */
export interface SummaryClassInput {
  name: string;
  /** Thirteen records by the names of `_Số liệu`; what is left out is 0. */
  periods: readonly Readonly<Record<string, number>>[];
  target?: number;
  model?: string;
  registered?: Day;
  /** Cells of the board, month by month. */
  handIns?: readonly (Day | string)[];
  /** Members of the Đội in the class. */
  members?: number;
}

export interface SummaryInput {
  classes: readonly SummaryClassInput[];
  today?: string;
  settings?: Partial<Record<SettingKey, Scalar>>;
  targets?: readonly Target[];
  staff?: readonly { name: string; competent: boolean }[];
  students?: readonly Readonly<Record<string, Scalar>>[];
  proposals?: readonly Readonly<Record<string, string>>[];
}

export const YEAR_START = dayOfIso('2025-09-01') as Day;
export const MONTHS = monthsBetween('2025-09', '2026-08');

/** The page alone on the formula engine, over tabs that hold plain numbers. */
export class SummaryBook extends FormulaBook {
  readonly page: SummaryPage;
  private readonly input: SummaryInput;

  constructor(input: SummaryInput) {
    super(dayOfIso(input.today ?? '2026-05-31') as Day, {
      school: 'Trường THCS Mẫu',
      'schoolYear.start': YEAR_START,
      ...input.settings,
    });
    this.input = input;
    this.lists();
    this.figures();
    this.classTables();
    this.table('targets', input.targets ?? DEFAULT_TARGETS);
    this.table('staff', input.staff ?? []);
    this.table('proposals', input.proposals ?? []);
    (input.students ?? []).forEach((student, index) => {
      for (const [key, value] of Object.entries(student)) {
        this.put(TAB.students, index + 2, studentColumn(key as 'label'), value);
      }
    });
    this.page = summaryPage(input.classes.map(({ name }) => name));
    this.page.cells.forEach((row, index) => {
      this.putRow(TAB.summary, index + 1, 1, row);
    });
  }

  value(row: number, column: number): Scalar {
    return this.at(TAB.summary, row, column);
  }

  /** Row of the first cell in a column that says this. */
  rowOf(text: string, column = 1): number {
    const row = this.page.cells.findIndex((_, index) => this.value(index + 1, column) === text);
    if (row < 0) throw new Error(`nothing says ${text}`);
    return row + 1;
  }

  /** The words and numbers of a row, without its empty cells. */
  line(row: number): Scalar[] {
    return Array.from({ length: 13 }, (_, index) => this.value(row, index + 1)).filter(
      (value) => value !== null && value !== '',
    );
  }

  /** A column of the class table by class. */
  ofClasses(key: ClassColumn): Record<string, Scalar> {
    const first = this.rowOf('Lớp', 1) + 1;
    return Object.fromEntries(
      this.input.classes.map((_, index) => [
        String(this.value(first + index, 1)),
        this.value(first + index, classColumn(key)),
      ]),
    );
  }

  private lists(): void {
    for (const list of ['skills', 'ageBands'] as const) {
      DEFAULT_LISTS[list].forEach(({ code, label }, index) => {
        this.put(TAB.lists, LISTS_FIRST_ROW + index, listColumn(list, 'code'), code);
        this.put(TAB.lists, LISTS_FIRST_ROW + index, listColumn(list, 'label'), label);
      });
    }
  }

  private figures(): void {
    this.input.classes.forEach(({ name, periods, members = 0 }, place) => {
      for (let period = 0; period <= MONTHS_IN_BOOK; period += 1) {
        const month = MONTHS[period];
        const cells: Record<string, Scalar> = {
          className: name,
          month: month ? Number(month.replace('-', '')) : 0,
          until: month ? lastDayOfMonth(month) : settingFormula('today'),
          ...periods[period],
        };
        for (const [key, value] of Object.entries(cells)) {
          this.put(TAB.figures, figuresRow(place, period), figuresColumn(key), value);
        }
      }
      for (let index = 0; index < members; index += 1) {
        const column = classListColumn(place, 'member');
        this.put(TAB.classLists, CLASS_LIST_FIRST_ROW + index, column, 1);
      }
    });
  }

  /** `Chi đội` and the board stand in other orders than the classes' places; few classes with gaps. */
  private classTables(): void {
    const backwards = [...this.input.classes].reverse();
    this.table(
      'classes',
      backwards.map(({ name, target, model, registered }) => ({ name, target, model, registered })),
    );
    const room = HAND_INS_LAST_ROW - HAND_INS_FIRST_ROW;
    const step = 2 * backwards.length > room ? 1 : 2;
    backwards.forEach(({ name, handIns = [] }, index) => {
      const row = HAND_INS_FIRST_ROW + step * index;
      this.put(TAB.handIns, row, 1, name);
      handIns.forEach((day, month) => {
        this.put(TAB.handIns, row, HAND_INS_FIRST_MONTH_COLUMN + month, day);
      });
    });
  }

  private table(key: TableKey, records: readonly object[]): void {
    records.forEach((record, index) => {
      TABLES[key].columns.forEach((column, at) => {
        const value = (record as Record<string, Scalar | undefined>)[column.key];
        this.put(tableTab(key), index + 2, at + 1, value);
      });
    });
  }
}

/** Figures that grow evenly up to the given ones, as a class's thirteen periods. */
export function evenly(
  figures: Readonly<Record<string, number>>,
  today = dayOfIso('2026-05-31') as Day,
): Record<string, number>[] {
  const now = MONTHS.indexOf(monthOfDay(today));
  const share = (period: number) => (period >= now ? 1 : (period + 1) / (now + 1));
  return Array.from({ length: MONTHS_IN_BOOK + 1 }, (_, period) =>
    Object.fromEntries(
      Object.entries(figures).map(([key, value]) => [
        key,
        key === 'enrolment' ? value : Math.floor(value * share(period)),
      ]),
    ),
  );
}

function settingFormula(key: SettingKey): string {
  return formula(settingCell(key));
}
