import { describe, expect, it } from 'vitest';
import { stage } from './bundle';

const list = (reject: boolean) => `
  var rule = SpreadsheetApp.newDataValidation().requireValueInList(['Bố', 'Mẹ'], true)
    ${reject ? '.setAllowInvalid(false)' : ''}.build();
  sheet.getRange('A1:A9').setDataValidation(rule);
`;

describe('data validation (platform 10.26-10.32)', () => {
  it('only warns unless told to reject', () => {
    const { run, book, owner } = stage();
    run(`${list(false)} sheet.getRange('A1').setValue('Má');`);
    expect(book.cell('A1')).toMatchObject({ value: 'Má', warned: true });
    expect(owner.type('A2', 'Ba')).toMatchObject({ accepted: true, warned: true });
    expect(owner.type('A2', 'Bố')).toMatchObject({ accepted: true, warned: false });
  });

  it('refuses a script and leaves the whole block as it was', () => {
    const { run, book } = stage();
    run(`${list(true)} sheet.getRange('A1:A2').setValues([['Bố'], ['Mẹ']]);`);
    expect(() => run(`sheet.getRange('A1:A2').setValues([['Mẹ'], ['Má']]);`)).toThrow(
      'The data you entered in cell A2 violates the data validation rules set on this cell. Please enter one of the following values: Bố, Mẹ.',
    );
    expect(book.values('A1:A2')).toEqual([['Bố'], ['Mẹ']]);
  });

  it('refuses a person and keeps what stood there', () => {
    const { run, book, owner } = stage();
    run(`${list(true)} sheet.getRange('A1').setValue('Bố');`);
    expect(owner.type('A1', 'Má').accepted).toBe(false);
    expect(book.cell('A1').value).toBe('Bố');
    expect(owner.clear('A1').accepted).toBe(true);
  });

  it('checks what a formula gives, late: at the next read or flush (10.28)', () => {
    const { run } = stage();
    const late = `${list(true)} sheet.getRange('B1').setValue('x');
      sheet.getRange('A1').setFormula('=B1'); reached = true;`;
    expect(
      run(
        `var reached = false; try { ${late} SpreadsheetApp.flush(); } catch (e) { return [reached, e.message.slice(0, 30)]; }`,
      ),
    ).toEqual([true, 'The data you entered in cell A']);
    expect(() => run(late.replace('reached = true;', ''))).toThrow('cell A1 violates');
  });

  it.each([
    ['requireNumberBetween(1, 28)', 5, 29],
    ['requireNumberGreaterThan(0)', 1, 0],
    ['requireDate()', new Date('2026-05-01T00:00:00+07:00'), 'mai'],
    [
      'requireDateBetween(new Date(2025, 8, 5), new Date(2026, 4, 31))',
      new Date('2026-05-31T20:00:00+07:00'),
      new Date('2026-06-01T00:00:00+07:00'),
    ],
    ['requireFormulaSatisfied("=LEN(A1)<=3")', 'abc', 'abcd'],
    ['requireTextIsEmail()', 'a@b.vn', 'a@b'],
    ['requireCheckbox()', true, 'có'],
  ])('%s', (requirement, good, bad) => {
    const { run, book, owner } = stage();
    run(
      `sheet.getRange('A1:A3').setDataValidation(SpreadsheetApp.newDataValidation().${requirement}.build());`,
    );
    owner.paste('A2', [[good], [bad]]);
    expect([book.cell('A2').warned, book.cell('A3').warned]).toEqual([false, true]);
  });

  it('takes a list from cells of another tab and follows them when rows move', () => {
    const { run, book, owner } = stage();
    run(`
      var lists = ss.insertSheet('Danh mục');
      lists.getRange('A1:A3').setValues([['Bố'], ['Mẹ'], ['']]);
      sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(lists.getRange('A1:A3')).build());
      lists.insertRowBefore(1);`);
    owner.type("'Trang tính1'!B2", 'Mẹ');
    expect(book.cell('B2').warned).toBe(false);
    expect(book.view().sheets[0]?.validations).toMatchObject([
      { criterion: 'VALUE_IN_RANGE', values: ["'Danh mục'!$A$2:$A$4", true] },
    ]);
  });

  it('survives clear(), goes with clearDataValidations() (10.24), reads back as built', () => {
    const { run } = stage();
    expect(
      run(`
        ${list(true)}
        sheet.getRange('A1').clear();
        var kept = sheet.getRange('A1').getDataValidation();
        var seen = [kept.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, kept.getCriteriaValues(), kept.getAllowInvalid()];
        sheet.getRange('A1').clearDataValidations();
        return seen.concat([sheet.getRange('A1:A2').getDataValidations().map(function (r) { return r[0] === null; })]);`),
    ).toEqual([true, [['Bố', 'Mẹ'], true], false, [true, false]]);
  });

  it('sets checkboxes to FALSE, which is content (10.20, 10.23)', () => {
    const { run, owner, book } = stage();
    expect(
      run(
        `sheet.getRange('C1:C50').insertCheckboxes(); return [sheet.getLastRow(), sheet.getRange('C1').isChecked()];`,
      ),
    ).toEqual([50, false]);
    expect(owner.tick('C2').accepted).toBe(true);
    expect(book.cell('C2').value).toBe(true);
    expect(() => owner.tick('D2')).toThrow('no checkbox');
  });
});

describe('a click on a checkbox (reference: Range.insertCheckboxes)', () => {
  it('writes the values of its own', () => {
    const { run, owner, book } = stage();
    run(
      `sheet.getRange('A1').insertCheckboxes('CÓ', 'KHÔNG'); sheet.getRange('A2').insertCheckboxes('CÓ');`,
    );
    owner.tick('A1');
    owner.tick('A2');
    expect(book.values('A1:A2')).toEqual([['CÓ'], ['CÓ']]);
    owner.tick('A1', false);
    owner.tick('A2', false);
    expect(book.values('A1:A2')).toEqual([['KHÔNG'], ['']]);
    // An empty text is a mark of the box that has one value of its own, not of the one that has two.
    run(`sheet.getRange('A1:A2').setFormula('=IF(1=1;"";1)');`);
    expect([book.cell('A1').warned, book.cell('A2').warned]).toEqual([true, false]);
  });
});

describe('criteria by their enum', () => {
  it.each([
    `SpreadsheetApp.newDataValidation().withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_BETWEEN, [1])`,
    `SpreadsheetApp.newConditionalFormatRule().withCriteria(SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA, [])`,
  ])('take the values of their own method only: %s', (body) => {
    expect(() => stage().run(`${body};`)).toThrow('Invalid argument: args');
  });

  it('read back and build again', () => {
    expect(
      stage().run(`
        var rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A3')).build();
        var again = SpreadsheetApp.newDataValidation().withCriteria(rule.getCriteriaType(), rule.getCriteriaValues()).build();
        var values = again.getCriteriaValues(); return [values[0].getA1Notation(), values[1]];`),
    ).toEqual(['A1:A3', true]);
  });
});

describe('a refused paste of a person', () => {
  it('puts back looks, notes and rules as well', () => {
    const { run, owner, book } = stage();
    run(`
      sheet.getRange('A1').setValue('x').setBackground('#ff0000').setNote('!').setDataValidation(
        SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).setAllowInvalid(false).build());
      sheet.getRange('B1').setValue('y').setBackground('#00ff00');`);
    const before = book.cell('B1');
    expect(owner.copy('A1', 'B1')).toMatchObject({ accepted: false });
    expect(book.cell('B1')).toEqual(before);
  });
});

describe('conditional formats (platform 10.33, design 5)', () => {
  const rules = `
    function rule(formula, color, a1) {
      return SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(color)
        .setRanges([sheet.getRange(a1)]).build();
    }
    sheet.setConditionalFormatRules([rule('=$A2="x"', '#ff0000', 'A2:C9'), rule('=TRUE', '#00ff00', 'C2:C9')]);
  `;

  it('reads a formula from the first cell of the range, the upper rule wins', () => {
    const { run, book } = stage();
    run(`${rules} sheet.getRange('A4').setValue('x');`);
    expect(book.cell('B4').conditional).toEqual({ background: '#ff0000' });
    expect(book.cell('B5').conditional).toEqual({});
    expect(book.cell('C4').conditional).toEqual({ background: '#ff0000' });
    expect(book.cell('C5').conditional).toEqual({ background: '#00ff00' });
  });

  it('moves with inserted rows, formula and all', () => {
    const { run, book } = stage();
    run(`${rules} sheet.getRange('A4').setValue('x'); sheet.insertRowsBefore(1, 2);`);
    expect(book.cell('B6').conditional).toEqual({ background: '#ff0000' });
    expect(book.view().sheets[0]?.conditionalFormats[0]).toMatchObject({ values: ['=$A4="x"'] });
  });

  it('replaces the whole list and refuses other tabs', () => {
    const { run } = stage();
    expect(
      run(
        `${rules} sheet.setConditionalFormatRules([]); return sheet.getConditionalFormatRules().length;`,
      ),
    ).toBe(0);
    expect(() => run(`${rules} rule("='B'!A1=1", '#fff', 'A1');`)).toThrow('different sheet');
  });
});
