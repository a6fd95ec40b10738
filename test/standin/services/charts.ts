import { Host } from '../runtime/host';
import type { ServiceClass } from '../runtime/serviceClass';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType } from './enums';

export class ChartsHost extends Host {
  readonly service = 'Charts';
}

/** Only its enums: the pictures of reports are drawn by the add-on itself (design 4). */
export const charts: ServiceClass = {
  name: 'Charts',
  enums: { ChartType, ChartHiddenDimensionStrategy, ChartMergeStrategy },
  methods: {},
};
