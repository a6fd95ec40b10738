import { call, formula } from '../../src/core/formula/expression';
import { LIST_KEYS } from '../../src/core/ledger/lists';
import { problemsOf } from '../../src/core/ledger/problems';
import { PIECES } from '../../src/core/ledger/textRules';
import { FAMILY_NAMES } from '../../src/core/text/names';
import {
  CLASS_LIST_FIRST_ROW,
  classListColumn,
  classListFormulas,
} from '../../src/core/workbook/classListsTab';
import {
  CLOSED_UNTIL_HELPER,
  classTabBlocks,
  classTabHeader,
  classTabLayout,
  FIRST_INPUT_COLUMN,
  FIRST_ROW,
  HEADER_ROW,
  LIVE_ROW,
  TICK_COLUMN,
} from '../../src/core/workbook/classTab';
import { classTabRowFormulas } from '../../src/core/workbook/classTabFormulas';
import { FIGURES_HEADER, figuresFormulas, figuresRow } from '../../src/core/workbook/figuresTab';
import { LISTS_FIRST_ROW, listColumn } from '../../src/core/workbook/listsTab';
import { LIVE_LINE_COLUMN, liveLine } from '../../src/core/workbook/liveLine';
import {
  NAMES_COLUMN,
  PIECES_COLUMN,
  RULES_FIRST_ROW,
  RULES_HEADER,
  rulesRowValues,
} from '../../src/core/workbook/rulesTab';
import {
  MONTHS_COLUMNS,
  MONTHS_IN_BOOK,
  monthRow,
  SETTING_ROWS,
  SETTINGS_COLUMNS,
  SETTINGS_FIRST_ROW,
  type SettingKey,
  settingCell,
} from '../../src/core/workbook/settingsTab';
import { STUDENTS_FIRST_ROW, studentColumn } from '../../src/core/workbook/studentsTab';
import { TAB } from '../../src/core/workbook/tabNames';
import type { BookPlan, Held, PlannedClass } from './bookPlan';

/** What stands in one cell: a formula with its `=`, or a constant whatever it begins with. */
export type Content = { readonly formula: string } | { readonly constant: Held };

export interface BookCell {
  tab: string;
  row: number;
  column: number;
  content: Content;
}

/** The tabs of a small book, in the order in which they are made. */
export function tabsOf({ classes }: BookPlan): string[] {
  const own = [TAB.settings, TAB.lists, TAB.rules, TAB.students, TAB.classLists, TAB.figures];
  return [...own, ...classes.map(({ name }) => name)];
}

/** Every filled cell, with the formulas that the add-on writes. */
export function bookCells(plan: BookPlan): BookCell[] {
  return [
    ...settings(plan),
    ...lists(plan),
    ...rules(plan),
    ...plan.classes.flatMap((planned, place) => [
      ...classList(plan, planned, place),
      ...classTab(plan, planned, place),
      ...figures(plan, planned, place),
    ]),
    ...peopleCells(plan.classes),
  ];
}

/** What people put in: the roster, and the typed cells of the class tabs. */
export function peopleCells(classes: readonly PlannedClass[]): BookCell[] {
  return [...students(classes), ...classes.flatMap(typedCells)];
}

function typedCells({ name, rows }: PlannedClass): BookCell[] {
  return rows.flatMap((cells, index) => at(name, FIRST_ROW + index, FIRST_INPUT_COLUMN, cells));
}

/** The add-on's cells in one row of a class tab. */
export function rowFormulas(plan: BookPlan, name: string, place: number, row: number): BookCell[] {
  const layout = classTabLayout(plan.lastRow, plan.rules);
  const { tick, rest } = classTabRowFormulas(layout, place, row);
  return [
    ...at(name, row, TICK_COLUMN, [tick], true),
    ...at(name, row, layout.verdictColumn, rest, true),
  ];
}

function settings({ yearStart, yearEnd }: BookPlan): BookCell[] {
  const put = (key: SettingKey, value: Held, isFormula = false) => {
    const place = SETTING_ROWS.findIndex((row) => row.key === key);
    return at(TAB.settings, SETTINGS_FIRST_ROW + place, SETTINGS_COLUMNS.value, [value], isFormula);
  };
  const months = Array.from({ length: MONTHS_IN_BOOK }, (_, place) =>
    monthRow(place).flatMap((text, index) =>
      at(
        TAB.settings,
        SETTINGS_FIRST_ROW + place,
        MONTHS_COLUMNS.label + index,
        [text],
        text.startsWith('='),
      ),
    ),
  );
  return [
    ...put('schoolYear.start', yearStart),
    ...put('schoolYear.end', yearEnd),
    ...put('handInDay', 5),
    ...put('today', formula(call('TODAY')), true),
    ...months.flat(),
  ];
}

function lists(plan: BookPlan): BookCell[] {
  return LIST_KEYS.flatMap((list) =>
    plan.lists[list].flatMap(({ code, group, label }, index) =>
      at(TAB.lists, LISTS_FIRST_ROW + index, listColumn(list), [code, group, label]),
    ),
  );
}

function rules({ rules: { columns, crossRules }, lastRow }: BookPlan): BookCell[] {
  const problems = problemsOf(columns, crossRules);
  const rows = rulesRowValues(problems, classTabLayout(lastRow, { columns, crossRules }));
  return [
    ...at(TAB.rules, 1, 1, RULES_HEADER),
    ...rows.flatMap((row, index) =>
      row.flatMap((value, column) =>
        at(TAB.rules, RULES_FIRST_ROW + index, column + 1, [value], String(value).startsWith('=')),
      ),
    ),
    ...at(TAB.rules, 1, PIECES_COLUMN, [PIECES.markers.text]),
    ...at(TAB.rules, 2, PIECES_COLUMN, [PIECES.pairs.text]),
    ...FAMILY_NAMES.flatMap((name, index) => at(TAB.rules, index + 1, NAMES_COLUMN, [name])),
  ];
}

/** Students of all classes, mixed up as a roster that grew over the year is. */
function students(classes: readonly PlannedClass[]): BookCell[] {
  const longest = Math.max(0, ...classes.map((planned) => planned.students.length));
  const mixed = Array.from({ length: longest }, (_, index) =>
    classes.flatMap(({ name, students: list }) => {
      const student = list[index];
      return student ? [{ name, student }] : [];
    }),
  ).flat();
  return mixed.flatMap(({ name, student }, index) => {
    const row = STUDENTS_FIRST_ROW + index;
    return [
      ...at(TAB.students, row, studentColumn('className'), [name]),
      ...at(TAB.students, row, studentColumn('label'), [student.label]),
      ...at(TAB.students, row, studentColumn('from'), [student.from ?? '', student.until ?? '']),
    ];
  });
}

function classList(plan: BookPlan, { name }: PlannedClass, place: number): BookCell[] {
  const blocks = classTabBlocks(name, classTabLayout(plan.lastRow, plan.rules));
  const first = classListColumn(place, 'row');
  return [
    ...at(TAB.classLists, 1, first, [name]),
    ...classListFormulas(place, blocks).flatMap((row, index) =>
      at(TAB.classLists, CLASS_LIST_FIRST_ROW + index, first, row, true),
    ),
  ];
}

function classTab(plan: BookPlan, { name }: PlannedClass, place: number): BookCell[] {
  const layout = classTabLayout(plan.lastRow, plan.rules);
  const rows = Array.from({ length: plan.lastRow - FIRST_ROW + 1 }, (_, index) =>
    rowFormulas(plan, name, place, FIRST_ROW + index),
  );
  const today = formula(settingCell('today'));
  return [
    ...at(name, HEADER_ROW, 1, classTabHeader(plan.rules.columns)),
    ...at(name, LIVE_ROW, layout.helper('future'), [today], true),
    ...at(name, LIVE_ROW, layout.helper(CLOSED_UNTIL_HELPER), [plan.closedUntil ?? '']),
    ...at(name, LIVE_ROW, LIVE_LINE_COLUMN, [liveLine(name, place, layout)], true),
    ...rows.flat(),
  ];
}

function figures(plan: BookPlan, { name }: PlannedClass, place: number): BookCell[] {
  const blocks = classTabBlocks(name, classTabLayout(plan.lastRow, plan.rules));
  return [
    ...at(TAB.figures, 1, 1, FIGURES_HEADER),
    ...figuresFormulas(place, blocks).flatMap((row, period) =>
      at(TAB.figures, figuresRow(place, period), 2, row, true),
    ),
  ];
}

/** Neighbouring cells of one row; empty ones are left out. */
function at(
  tab: string,
  row: number,
  column: number,
  values: readonly Held[],
  areFormulas = false,
): BookCell[] {
  return values.flatMap((value, index) => {
    if (value === '') return [];
    const content = areFormulas ? { formula: String(value) } : { constant: value };
    return [{ tab, row, column: column + index, content }];
  });
}
