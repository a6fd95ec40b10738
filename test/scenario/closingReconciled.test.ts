import { describe, expect, it } from 'vitest';
import { NEW_TAB } from '../../src/book/newTab';
import { columnLetter } from '../../src/core/formula/reference';
import { FIGURES_COLUMNS, figuresRow } from '../../src/core/workbook/figuresTab';
import { bookOfTwoMonths, closeMonth, entriesOf, said } from '../school/closingSteps';
import { openSchool } from '../school/openSchool';

const column = (figure: string) => columnLetter(FIGURES_COLUMNS.indexOf(figure) + 1);
const september = figuresRow(0, 0);
const april = figuresRow(1, 7);

/** What is typed over a formula, and what the refusal says of it. */
const TYPED_OVER = [
  [`_Số liệu!${column('entries')}${september}`, '7', ' (lớp 6A1, Lượt hướng dẫn, tháng 09/2025)'],
  [`_Số liệu!${column('D')}${april}`, '1', ' (lớp 6/2, Lượt nhóm Y tế số)'],
  ['_Lớp!B3', 'Lê Na', ' (lớp 6A1)'],
  ['6A1!L3', 'Đã tính', ''],
  ['6A1!A4', '✓', ''],
  ['6-2!W3', '3', ''],
] as const;

describe('reconciliation before a closing', () => {
  it('names what is typed over a formula, closes nothing, and mends it on a yes', () => {
    const school = bookOfTwoMonths();
    for (const [place, typed] of TYPED_OVER) school.leader.type(place, typed);
    closeMonth(school);
    const refusal = school.leader.alerts.at(-2)?.text;
    expect(refusal).toContain(`${TYPED_OVER.length} chỗ`);
    for (const [place, typed, figure] of TYPED_OVER) {
      const [tab, cell] = place.split('!');
      expect(refusal).toContain(
        `Tab “${tab}”, ô ${cell}${figure}: mất công thức, đang ghi “${typed}”.`,
      );
    }
    expect(said(school)).toContain('Đã viết lại công thức của 2 lớp: 6A1, 6/2.');
    expect(entriesOf(school)).toEqual([]);
    closeMonth(school);
    expect(said(school)).toBe('Đã chốt số liệu tháng 09/2025.');
  });

  it('names the figure that another formula counts otherwise', () => {
    const school = bookOfTwoMonths();
    const cell = `${column('relativesGuided')}${september}`;
    school.leader.type(`_Số liệu!${cell}`, '=2+3');
    closeMonth(school, '', 'NO');
    expect(said(school)).toContain(
      `Tab “_Số liệu”, ô ${cell} (lớp 6A1, Người thân được hướng dẫn, tháng 09/2025): sổ ghi 5, đếm lại được 1.`,
    );
    const state = `${columnLetter(NEW_TAB.helper('state'))}3`;
    school.leader.type(`6A1!${state}`, '=1');
    closeMonth(school, '', 'NO');
    expect(said(school)).toContain(
      `Tab “6A1”, ô ${state}: dòng 3 được sổ xếp loại khác với khi kiểm tra lại.`,
    );
  });

  it('reads a class tab twice and no more', () => {
    const reads = [1, 3].map((size) => {
      const names = ['6A1', '6A2', '6A3'].slice(0, size);
      const classes = Object.fromEntries(names.map((name) => [name, ['Lê Na']]));
      const school = openSchool({ classes, today: '2025-10-03' });
      school.google.calls.reset();
      closeMonth(school, '', 'NO');
      const { methods } = school.google.calls.snapshot();
      const count = (name: string) => methods[`SpreadsheetApp.Range.${name}`] ?? 0;
      return count('getValues') + count('getFormulas');
    });
    expect(reads[0]).toBeGreaterThan(0);
    expect((reads[1] ?? 0) - (reads[0] ?? 0)).toBe(2 * 2);
  });
});
