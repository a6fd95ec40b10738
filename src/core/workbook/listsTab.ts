import { call, type Expression, equal, formula, text, when } from '../formula/expression';
import { block, cell } from '../formula/reference';
import { LIST_KEYS, type ListKey } from '../ledger/lists';
import { nextPlace } from './nextPlace';
import { TAB } from './tabNames';

/** `Danh mục`: the lists stand side by side, each in five columns with a free one between. */
export const LIST_FIELDS = [
  { key: 'code', header: 'Mã', width: 60 },
  { key: 'group', header: 'Nhóm', width: 170 },
  { key: 'label', header: 'Nhãn', width: 260 },
  { key: 'aliases', header: 'Tên gọi khác (cách nhau dấu ;)', width: 180 },
  { key: 'offered', header: 'Hiện khi chọn', width: 90 },
] as const;

export type ListField = (typeof LIST_FIELDS)[number]['key'];

/** Row 1 names the lists, row 2 is the header. */
export const LISTS_FIRST_ROW = 3;
/** Room for a list to grow. */
export const LISTS_LAST_ROW = 102;
export const LISTS_ROWS = LISTS_LAST_ROW - LISTS_FIRST_ROW + 1;

/** First column of a list. */
export function listColumn(list: ListKey, field: ListField = 'code'): number {
  const place = LIST_FIELDS.findIndex(({ key }) => key === field);
  return LIST_KEYS.indexOf(list) * (LIST_FIELDS.length + 1) + 1 + place;
}

/** Hidden columns behind the lists: places and labels of the skills that drop-downs offer. */
const OFFERED_COLUMN = listColumn(LIST_KEYS[LIST_KEYS.length - 1] as ListKey, 'offered') + 2;
export const OFFERED_COLUMNS = { place: OFFERED_COLUMN, label: OFFERED_COLUMN + 1 } as const;

/** For each row the next offered skill, wherever a ticked row stands in the list. */
export function offeredFormulas(): string[][] {
  const own = (field: ListField) =>
    block({
      column: listColumn('skills', field),
      firstRow: LISTS_FIRST_ROW,
      lastRow: LISTS_LAST_ROW,
    });
  const ticks = own('offered');
  return Array.from({ length: LISTS_ROWS }, (_, index) => {
    const row = LISTS_FIRST_ROW + index;
    const place = cell(OFFERED_COLUMNS.place, row, { fixed: 'column' });
    const above = cell(OFFERED_COLUMNS.place, row - 1, { fixed: 'column' });
    const next =
      index === 0
        ? call('IFERROR', call('MATCH', true, ticks, 0), 0)
        : nextPlace(above, ticks, true);
    const label = when(equal(place, 0), '', text(call('INDEX', own('label'), place), ''));
    return [formula(next), formula(label)];
  });
}

/** The bounded block of one field of a list. */
export function listBlock(list: ListKey, field: ListField): Expression {
  return block({
    tab: TAB.lists,
    column: listColumn(list, field),
    firstRow: LISTS_FIRST_ROW,
    lastRow: LISTS_LAST_ROW,
  });
}
