import { checkFacts } from './fact';

const extra = `
  function rule() { return SpreadsheetApp.newDataValidation(); }
  function box() { return at('A1').insertCheckboxes('CÓ', 'KHÔNG'); }
`;

checkFacts(
  'checkboxes',
  [
    [
      'all cells become FALSE',
      'Range.insertCheckboxes',
      `return at('A1:A2').setValue('x').insertCheckboxes().getValues();`,
      [[false], [false]],
    ],
    ["values of one's own", 'Range.insertCheckboxes', `return box().getValue();`, 'KHÔNG'],
    [
      'one value: unticked is empty',
      'Range.insertCheckboxes',
      `return at('A1').insertCheckboxes('CÓ').getValue();`,
      '',
    ],
    [
      'plain boxes have no values',
      'live testsheetsdatavalidations',
      `return at('A1').insertCheckboxes().getDataValidation().getCriteriaValues();`,
      [],
    ],
    [
      'one value reads back as one',
      'live testsheetsdatavalidations',
      `return at('A1').insertCheckboxes('DONE').getDataValidation().getCriteriaValues();`,
      ['DONE'],
    ],
    [
      'two values read back',
      'live testsheetsdatavalidations',
      `return box().getDataValidation().getCriteriaValues();`,
      ['CÓ', 'KHÔNG'],
    ],
    [
      'they replace another rule',
      'live testsheetsdatavalidations',
      `return at('A1').setDataValidation(rule().requireDate().build()).insertCheckboxes().getDataValidation().getCriteriaType().toString();`,
      'CHECKBOX',
    ],
    ['check ticks', 'Range.check', `return at('A1').insertCheckboxes().check().getValue();`, true],
    [
      "check takes the rule's own value",
      'live testsheetsdatavalidations',
      `return box().check().getValue();`,
      'CÓ',
    ],
    [
      "uncheck takes the rule's own value",
      'live testsheetsdatavalidations',
      `return box().check().uncheck().getValue();`,
      'KHÔNG',
    ],
    [
      'a cell without a box stays',
      'live testsheetsdatavalidations',
      `return at('A1').setValue('x').check().getValue();`,
      'x',
    ],
    [
      'a cell with another content stays',
      'Range.check',
      `var c = at('A1').insertCheckboxes(); c.setValue('x'); return c.check().getValue();`,
      'x',
    ],
    [
      'all ticked',
      'Range.isChecked',
      `return at('A1:A2').insertCheckboxes().check().isChecked();`,
      true,
    ],
    [
      'some ticked',
      'Range.isChecked',
      `var r = at('A1:A2').insertCheckboxes(); at('A1').check(); return r.isChecked();`,
      null,
    ],
    [
      'not all have boxes',
      'Range.isChecked',
      `at('A1').insertCheckboxes(); return at('A1:A2').isChecked();`,
      null,
    ],
    ['own values count as ticks', 'Range.isChecked', `return box().check().isChecked();`, true],
    [
      'removing takes the value along',
      'Range.removeCheckboxes',
      `var c = at('A1').insertCheckboxes().check().removeCheckboxes(); return [c.getValue(), c.getDataValidation()];`,
      ['', null],
    ],
    [
      'removing leaves another content',
      'Range.removeCheckboxes',
      `var c = at('A1').insertCheckboxes(); c.setValue('x'); return c.removeCheckboxes().getValue();`,
      'x',
    ],
  ],
  extra,
);
