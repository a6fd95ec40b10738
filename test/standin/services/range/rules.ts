import { blockers, checkEditor, isEditor } from '../../model/access';
import { mapArea } from '../../model/area';
import { isMark, marks, marksOf, setMark } from '../../model/checkbox';
import { clearContent } from '../../model/content';
import { type Criterion, criterionNamed } from '../../model/criteria';
import type { Rule } from '../../model/rule';
import { type Method, protection, read, write } from '../../runtime/serviceClass';
import type { RangeHost } from '../hosts';
import { protect } from '../protect';
import { DataValidationHost } from '../rules/ruleHosts';
import { checkShape } from '../writeCells';

/** A rule's formula is read from the first cell of the range that it is set on. */
function ruleOf(host: DataValidationHost | null, range: RangeHost): Rule | undefined {
  if (!host) return undefined;
  const anchor = host.anchor ?? { row: range.area.row, column: range.area.column };
  return { ...host.draft, anchor };
}

function setRules(range: RangeHost, ruleAt: (i: number, j: number) => Rule | undefined): RangeHost {
  const { sheet, area } = range;
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      const rule = ruleAt(i, j);
      const cell = rule
        ? sheet.cell(area.row + i, area.column + j)
        : sheet.peek(area.row + i, area.column + j);
      if (cell) cell.rule = rule;
    }
  }
  return range;
}

function validationAt(range: RangeHost, row: number, column: number): DataValidationHost | null {
  const rule = range.sheet.peek(row, column)?.rule;
  return rule ? new DataValidationHost(range.run, rule, rule.anchor) : null;
}

/** Sets every cell to the unchecked value: existing content is lost (platform 10.23). */
function insertCheckboxes(range: RangeHost, ...values: unknown[]): RangeHost {
  const { book, sheet, area } = range;
  const rule: Rule = {
    criterion: criterionNamed('CHECKBOX') as Criterion,
    values,
    allowInvalid: true,
    help: null,
    anchor: { row: area.row, column: area.column },
  };
  const { off } = marks(values);
  mapArea(area, (row, column) => {
    sheet.cell(row, column).rule = rule;
    setMark(book, sheet, row, column, off);
  });
  return range;
}

/** Takes the value along where it is one of the box's own (reference). */
function removeCheckboxes(range: RangeHost): RangeHost {
  const { book, sheet, area } = range;
  mapArea(area, (row, column) => {
    const cell = sheet.peek(row, column);
    const box = marksOf(cell?.rule);
    if (!cell || !box) return;
    cell.rule = undefined;
    const value = book.calculator.value(sheet.id, row, column);
    if (isMark(box, value)) clearContent(book, sheet, row, column);
  });
  return range;
}

function setNotes(range: RangeHost, noteAt: (i: number, j: number) => string | null): RangeHost {
  const { sheet, area } = range;
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      sheet.cell(area.row + i, area.column + j).note = noteAt(i, j) ?? '';
    }
  }
  return range;
}

function noteAt(range: RangeHost, row: number, column: number): string {
  return range.sheet.peek(row, column)?.note ?? '';
}

/** Validation, checkboxes, notes and protection of a range. */
export const rangeRules: Readonly<Record<string, Method>> = {
  getDataValidation: read('', (range: RangeHost) =>
    validationAt(range, range.area.row, range.area.column),
  ),
  getDataValidations: read('', (range: RangeHost) =>
    mapArea(range.area, (row, column) => validationAt(range, row, column)),
  ),
  setDataValidation: write(
    'DataValidation?',
    (range: RangeHost, host: DataValidationHost | null) => {
      const rule = ruleOf(host, range);
      return setRules(range, () => rule);
    },
  ),
  setDataValidations: write(
    'DataValidation?[][]',
    (range: RangeHost, hosts: (DataValidationHost | null)[][]) => {
      checkShape(range.area, hosts);
      return setRules(range, (i, j) => ruleOf(hosts[i]?.[j] ?? null, range));
    },
  ),
  clearDataValidations: write('', (range: RangeHost) => setRules(range, () => undefined)),
  insertCheckboxes: write(' | Cell | Cell, Cell', insertCheckboxes),
  removeCheckboxes: write('', removeCheckboxes),
  getNote: read('', (range: RangeHost) => noteAt(range, range.area.row, range.area.column)),
  getNotes: read('', (range: RangeHost) =>
    mapArea(range.area, (row, column) => noteAt(range, row, column)),
  ),
  setNote: write('String?', (range: RangeHost, note: string | null) => setNotes(range, () => note)),
  setNotes: write('String?[][]', (range: RangeHost, notes: (string | null)[][]) => {
    checkShape(range.area, notes);
    return setNotes(range, (i, j) => notes[i]?.[j] ?? null);
  }),
  clearNote: write('', (range: RangeHost) => setNotes(range, () => null)),
  canEdit: read('', ({ run, book, sheet, area }: RangeHost) => {
    const { user } = run.setting;
    return isEditor(book, user) && blockers(book, user, sheet, area).length === 0;
  }),
  protect: protection(
    '',
    (range: RangeHost) => {
      checkEditor(range.book, range.run.setting.user);
      return protect(range.run, range.sheet, range.area);
    },
    { unguarded: true },
  ),
};
