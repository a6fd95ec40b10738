import { cellText } from '../core/ledger/cellText';
import {
  DEFAULT_LISTS,
  LIST_KEYS,
  LIST_TITLES,
  type ListItem,
  type ListKey,
  type Lists,
} from '../core/ledger/lists';
import { isTicked } from '../core/school/ticks';
import {
  LIST_FIELDS,
  LISTS_FIRST_ROW,
  LISTS_LAST_ROW,
  LISTS_ROWS,
  type ListField,
  listColumn,
  OFFERED_COLUMNS,
  offeredFormulas,
} from '../core/workbook/listsTab';
import type { Book } from './book';
import { cellValue } from './cells';
import { asHeader, COLOUR, TEXT_FORMAT } from './looks';
import { resize } from './resize';
import { writeRecords } from './textPort';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ALIAS_SEPARATOR = ';';

const WIDTH = listColumn(LIST_KEYS[LIST_KEYS.length - 1] as ListKey, 'offered');

/** Fills a new `Danh mục` with the lists a book starts with. */
export function formatLists(sheet: Sheet): void {
  resize(sheet, LISTS_LAST_ROW, OFFERED_COLUMNS.label);
  const body = sheet.getRange(LISTS_FIRST_ROW, 1, LISTS_ROWS, WIDTH);
  body.setNumberFormat(TEXT_FORMAT);
  writeRecords(body, defaultRows());
  const titles = sheet.getRange(1, 1, 2, WIDTH);
  titles.setValues(titleRows());
  asHeader(titles);
  sheet.setFrozenRows(2);
  sheet
    .getRange(LISTS_FIRST_ROW, OFFERED_COLUMNS.place, LISTS_ROWS, 2)
    .setFormulas(offeredFormulas());
  sheet.hideColumns(OFFERED_COLUMNS.place, 2);
  for (const list of LIST_KEYS) {
    LIST_FIELDS.forEach(({ width }, index) => {
      sheet.setColumnWidth(listColumn(list) + index, width);
    });
    const offered = sheet.getRange(LISTS_FIRST_ROW, listColumn(list, 'offered'), LISTS_ROWS, 1);
    offered.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
    sheet
      .getRange(LISTS_FIRST_ROW, listColumn(list, 'label'), LISTS_ROWS, 1)
      .setBackground(COLOUR.band);
  }
}

/** The lists as the book holds them; places count rows, so that formulas and scripts agree. */
export function readLists(book: Book): Lists {
  const values = book
    .tab('lists')
    .getRange(LISTS_FIRST_ROW, 1, LISTS_ROWS, WIDTH)
    .getValues()
    .map((row) => row.map(cellValue));
  const entries = LIST_KEYS.map((list) => {
    const items = values.map((row): ListItem => {
      const field = (name: ListField) => row[listColumn(list, name) - 1] ?? '';
      return {
        code: cellText(field('code')),
        group: cellText(field('group')),
        label: cellText(field('label')),
        aliases: cellText(field('aliases'))
          .split(ALIAS_SEPARATOR)
          .map((alias) => alias.trim())
          .filter((alias) => alias !== ''),
        offered: isTicked(field('offered')),
      };
    });
    return [list, items] as const;
  });
  return Object.fromEntries(entries) as unknown as Lists;
}

function titleRows(): string[][] {
  const titles = Array.from({ length: WIDTH }, () => '');
  const headers = Array.from({ length: WIDTH }, () => '');
  for (const list of LIST_KEYS) {
    titles[listColumn(list, 'label') - 1] = LIST_TITLES[list];
    LIST_FIELDS.forEach(({ header }, index) => {
      headers[listColumn(list) - 1 + index] = header;
    });
  }
  return [titles, headers];
}

function defaultRows(): (string | boolean)[][] {
  return Array.from({ length: LISTS_ROWS }, (_, index) => {
    const row: (string | boolean)[] = Array.from({ length: WIDTH }, () => '');
    for (const list of LIST_KEYS) {
      const item = DEFAULT_LISTS[list][index];
      if (!item) continue;
      const { code, group, label, aliases, offered } = item;
      const cells = [code, group, label, aliases.join(`${ALIAS_SEPARATOR} `), offered];
      row.splice(listColumn(list) - 1, cells.length, ...cells);
    }
    return row;
  });
}
