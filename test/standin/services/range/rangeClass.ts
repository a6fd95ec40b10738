import { checkCells } from '../../model/access';
import type { ServiceClass } from '../../runtime/serviceClass';
import type { RangeHost } from '../hosts';
import { scopes } from '../scopes';
import { rangeLooks } from './looks';
import { rangeMove } from './move';
import { rangePlace } from './place';
import { rangeRules } from './rules';
import { rangeValues } from './values';

export const rangeClass: ServiceClass = {
  name: 'SpreadsheetApp.Range',
  scopes: scopes.book,
  commits: true,
  size: ({ area }: RangeHost) => area.rows * area.columns,
  beforeWrite: ({ run, book, sheet, area }: RangeHost) =>
    checkCells(book, run.setting.user, sheet, area),
  methods: { ...rangeValues, ...rangeLooks, ...rangePlace, ...rangeRules, ...rangeMove },
};
