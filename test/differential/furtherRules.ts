import { COLUMNS, type Column } from '../../src/core/ledger/columns';
import type { LedgerRules } from '../../src/core/ledger/judge';
import { CROSS_RULES } from '../../src/core/ledger/problems';

const PLACE: Column = {
  key: 'place',
  header: 'Nơi hướng dẫn',
  aliases: [],
  kind: { type: 'list', list: 'channels' },
  required: true,
  width: 100,
  help: 'Chọn nơi em hướng dẫn.',
  hints: [{ typed: ['Nhà', '12'], hint: 'xin ghi rõ tại nhà ai' }],
};

const WISH: Column = {
  key: 'wish',
  header: 'Mong muốn',
  aliases: [],
  kind: { type: 'text' },
  required: true,
  width: 100,
  help: 'Người được hướng dẫn muốn học gì tiếp.',
};

const UNTIL: Column = {
  key: 'until',
  header: 'Đến ngày',
  aliases: [],
  kind: { type: 'day' },
  required: false,
  width: 100,
  help: 'Ngày kết thúc, nếu kéo dài.',
};

/** New columns between and behind the old ones, and two rules between rows. */
export const FURTHER_RULES: LedgerRules = {
  columns: [...COLUMNS.slice(0, 4), PLACE, ...COLUMNS.slice(4), WISH, UNTIL],
  crossRules: [
    ...CROSS_RULES,
    { rule: 'agrees', column: 'place', other: 'khác với dòng ', says: 'mỗi người học ở một nơi' },
    {
      rule: 'unique',
      column: 'skill',
      columns: ['skill', 'level'],
      other: 'lặp lại dòng ',
      says: 'mỗi kỹ năng, mỗi mức chỉ ghi một lần',
    },
  ],
};
