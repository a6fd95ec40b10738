import type { ServiceClass } from '../../runtime/serviceClass';
import { scopes } from '../scopes';
import { sheetCharts } from './charts';
import { sheetGrid } from './grid';
import { sheetGuard, sheetPlace } from './place';
import { sheetRules } from './rules';

export const sheetClass: ServiceClass = {
  name: 'SpreadsheetApp.Sheet',
  scopes: scopes.book,
  commits: true,
  beforeWrite: sheetGuard,
  methods: { ...sheetPlace, ...sheetGrid, ...sheetRules, ...sheetCharts },
};
