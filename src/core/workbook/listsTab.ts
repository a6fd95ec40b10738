import type { Expression } from '../formula/expression';
import { block } from '../formula/reference';
import { LIST_KEYS, type ListKey } from '../ledger/lists';
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

/** The bounded block of one field of a list. */
export function listBlock(list: ListKey, field: ListField): Expression {
  return block({
    tab: TAB.lists,
    column: listColumn(list, field),
    firstRow: LISTS_FIRST_ROW,
    lastRow: LISTS_LAST_ROW,
  });
}
