import { LIST_KEYS, LIST_TITLES } from '../../core/ledger/lists';
import { HAND_INS_HEADER_ROW } from '../../core/workbook/handInsTab';
import { LIST_FIELDS, LISTS_FIRST_ROW, listColumn } from '../../core/workbook/listsTab';
import {
  MONTHS_COLUMNS,
  SETTINGS_COLUMNS,
  SETTINGS_FIRST_ROW,
} from '../../core/workbook/settingsTab';
import { TABLE_FIRST_ROW } from '../../core/workbook/tableBlock';
import { TABLES } from '../../core/workbook/tables';
import { TAB, type TabKey } from '../../core/workbook/tabNames';

/** What of a tab the add-on wrote and counts on, besides formulas and drop-downs. */
export interface TabCheck {
  /** Row whose titles say what the columns hold. */
  titles: number;
  /** Column whose words say what the rows hold, from the first row that has one. */
  rowKeys?: { column: number; first: number };
  /** Columns with words that nobody types over. */
  labels?: readonly number[];
  /** Lists that come filled, by the column whose words make a line of them. */
  lists?: readonly FilledList[];
  /** From this column on people may type over formulas (design 4: deadlines, weeks of Tết). */
  ownFrom?: number;
}

export interface FilledList {
  title: string;
  /** First cell and width of its lines; the column of its words. */
  row: number;
  column: number;
  columns: number;
  words: number;
}

const table: TabCheck = { titles: 1 };

const LISTS = LIST_KEYS.map((list): FilledList => {
  const column = listColumn(list);
  const words = listColumn(list, 'label');
  const columns = LIST_FIELDS.length;
  return { title: LIST_TITLES[list], row: LISTS_FIRST_ROW, column, columns, words };
});

const TARGETS: FilledList = {
  title: TAB.targets,
  row: TABLE_FIRST_ROW,
  column: 1,
  columns: TABLES.targets.columns.length,
  words: 1,
};

/** Tabs that people type in, those first on which formulas of others stand. */
export const TAB_CHECKS: readonly (readonly [TabKey, TabCheck])[] = [
  [
    'settings',
    {
      titles: 2,
      rowKeys: { column: SETTINGS_COLUMNS.key, first: SETTINGS_FIRST_ROW },
      labels: [SETTINGS_COLUMNS.label, SETTINGS_COLUMNS.help],
      ownFrom: MONTHS_COLUMNS.deadline,
    },
  ],
  ['lists', { titles: LISTS_FIRST_ROW - 1, lists: LISTS }],
  ...Object.values(TABLES).map(
    ({ tab }) => [tab, tab === 'targets' ? { ...table, lists: [TARGETS] } : table] as const,
  ),
  ['handIns', { titles: HAND_INS_HEADER_ROW }],
];

/** Tabs that hold nothing but what the add-on writes, whole. */
export const WRITTEN_TABS: readonly TabKey[] = ['guide', 'rules'];
