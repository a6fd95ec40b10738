import type { Assumption } from './assumption';
import { CELLS } from './cells';
import { FILES } from './files';
import { FORMULAS } from './formulas';
import { RULES } from './rules';
import { SERVICES } from './services';
import { TABS } from './tabs';

/** Everything that the self-check tries, in the order in which it is told. */
export const ASSUMPTIONS: readonly Assumption[] = [
  ...FORMULAS,
  ...CELLS,
  ...RULES,
  ...TABS,
  ...SERVICES,
  ...FILES,
];
