import { cellValue } from '../../book/cells';
import {
  call,
  type Expression,
  equal,
  expr,
  formula,
  greater,
  text,
  times,
  when,
} from '../../core/formula/expression';
import { block, cell } from '../../core/formula/reference';
import { formulaKey } from '../../core/repair/formulaKey';
import { today } from '../clock';
import { type Assumption, expectSame, type Scratch } from './assumption';

/** What a formula in B1 comes to, over cells of column A. */
function result({ sheet }: Scratch, expression: Expression, cells: unknown[] = []): unknown {
  if (cells.length > 0) sheet.getRange(1, 1, cells.length, 1).setValues(cells.map((of) => [of]));
  return cellValue(sheet.getRange('B1').setFormula(formula(expression)).getValue());
}

const column = block({ column: 1, firstRow: 1, lastRow: 3 });

/** How formulas are read and what they come to. */
export const FORMULAS: readonly Assumption[] = [
  {
    id: 'semicolon',
    source: 'platform 1.3, 1.5',
    try: (scratch) => expectSame(3, result(scratch, call('SUM', 1, 2))),
  },
  {
    id: 'functionNames',
    source: 'platform 1.9',
    try: (scratch) =>
      expectSame('ĐÚNG', result(scratch, when(equal(expr(true), call('NOT', false)), 'ĐÚNG', ''))),
  },
  {
    id: 'formulaReadBack',
    source: 'platform 1.10',
    try: ({ sheet }) => {
      const written = formula(
        call('COUNTIFS', column, text('>=', cell(2, 1)), column, 'a, "b" \'c\''),
      );
      const read = sheet.getRange('C1').setFormula(written).getFormula();
      return formulaKey(read) === formulaKey(written) || read;
    },
  },
  {
    id: 'numberCriteria',
    source: 'platform 1.8',
    try: (scratch) => {
      scratch.sheet.getRange('C1').setValue(2.5);
      return expectSame(
        1,
        result(scratch, call('COUNTIF', column, text('>', cell(3, 1))), [1, 2, 3]),
      );
    },
  },
  {
    id: 'textCriteria',
    source: 'platform 10.5',
    try: (scratch) =>
      expectSame(
        2,
        result(scratch, call('MATCH', 'quét mã qr', column, 0), ['', 'Quét mã QR', 'a']),
      ),
  },
  {
    id: 'arraysInSumproduct',
    source: 'design 5',
    try: (scratch) =>
      expectSame(
        2,
        result(
          scratch,
          call('SUMPRODUCT', times(call('ISNUMBER', column), greater(column, 1))),
          [1, 2, 3],
        ),
      ),
  },
  {
    id: 'digitsInText',
    source: 'design 5',
    try: (scratch) => {
      const found = call('ISNUMBER', call('FIND', column, 'Số 0912 345'));
      return expectSame(
        2,
        result(scratch, call('SUMPRODUCT', times(found, 1)), ['0912', '345', '678']),
      );
    },
  },
  {
    id: 'middleOfText',
    source: 'design 5',
    try: (scratch) =>
      expectSame('ễn', result(scratch, call('MID', 'Nguyễn', 5, call('LEN', 'ab')))),
  },
  {
    id: 'errorsAsText',
    source: 'platform 10.15',
    try: (scratch) => expectSame('#N/A', result(scratch, call('MATCH', 9, column, 0))),
  },
  {
    id: 'emptyTextOfFormula',
    source: 'platform 10.20',
    try: (scratch) => expectSame(1, result(scratch, call('COUNTBLANK', cell(1, 1)), [''])),
  },
  {
    id: 'todayInZone',
    source: 'platform 10.16',
    try: (scratch) => {
      scratch.sheet.getRange('B1').setNumberFormat('0');
      return expectSame(today(), result(scratch, call('TODAY')));
    },
  },
  {
    id: 'quotedTabNames',
    source: 'platform 10.5',
    try: (scratch) => {
      const tab = `${scratch.sheet.getName()} 6'A`;
      const other = scratch.another().setName(tab);
      other.getRange('A1').setValue(7);
      return expectSame(7, result(scratch, cell(1, 1, { tab })));
    },
  },
  {
    id: 'formulaFollowsName',
    source: 'platform 8.10',
    try: (scratch) => {
      const tab = `${scratch.sheet.getName()} a`;
      const other = scratch.another().setName(tab);
      other.getRange('A1').setValue(7);
      const place = scratch.sheet.getRange('B1').setFormula(formula(cell(1, 1, { tab })));
      other.setName(`${tab} b`);
      other.getRange('A1').setValue(8);
      return expectSame(8, place.getValue());
    },
  },
  {
    id: 'blockGrows',
    source: 'design 2',
    try: (scratch) => {
      result(scratch, call('SUM', column), [1, 2, 3]);
      scratch.sheet.insertRowBefore(2);
      scratch.sheet.getRange('A2').setValue(10);
      return expectSame(16, scratch.sheet.getRange('B1').getValue());
    },
  },
];
