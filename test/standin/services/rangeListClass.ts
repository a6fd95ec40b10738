import { checkCells } from '../model/access';
import { type Method, navigation, type ServiceClass, write } from '../runtime/serviceClass';
import type { RangeListHost } from './hosts';
import { rangeClass } from './range/rangeClass';
import { scopes } from './scopes';

/** Methods that a RangeList takes over from Range: the same call on each of its ranges. */
const shared = [
  'setValue',
  'setFormula',
  'setBackground',
  'setFontColor',
  'setFontFamily',
  'setFontSize',
  'setFontWeight',
  'setFontStyle',
  'setFontLine',
  'setHorizontalAlignment',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'setNumberFormat',
  'setNote',
  'setBorder',
  'clear',
  'clearContent',
  'clearFormat',
  'clearNote',
  'clearDataValidations',
  'insertCheckboxes',
  'removeCheckboxes',
  'check',
  'uncheck',
  'breakApart',
];

function onEach(name: string): [string, Method] {
  const method = rangeClass.methods[name] as Method;
  return [
    name,
    write(method.signature, (list: RangeListHost, ...values: never[]) => {
      for (const range of list.ranges) method.call(range as never, ...values);
      return list;
    }),
  ];
}

export const rangeListClass: ServiceClass = {
  name: 'SpreadsheetApp.RangeList',
  scopes: scopes.book,
  commits: true,
  size: ({ ranges }: RangeListHost) =>
    ranges.reduce((sum, { area }) => sum + area.rows * area.columns, 0),
  beforeWrite: ({ run, ranges }: RangeListHost) => {
    for (const { book, sheet, area } of ranges) checkCells(book, run.setting.user, sheet, area);
  },
  methods: {
    getRanges: navigation('', ({ ranges }: RangeListHost) => [...ranges]),
    ...Object.fromEntries(shared.map(onEach)),
  },
};
