import { checkFacts, refused } from './fact';

const extra = `
  function rule() { return SpreadsheetApp.newDataValidation(); }
  function takes(builder, value) {
    var cell = at('Z9').clearContent().setDataValidation(builder.setAllowInvalid(false).build());
    try { cell.setValue(value); return true; } catch (e) { return false; }
  }
  function day(d) { return new Date(2026, 4, d); }
`;

checkFacts(
  'data validation',
  [
    [
      'a builder starts without criteria',
      'live testsheetsdatavalidations',
      `return [rule().getCriteriaType(), rule().getCriteriaValues(), rule().getHelpText()];`,
      [null, [], null],
    ],
    [
      'a rule only warns unless told',
      'DataValidationBuilder.getAllowInvalid',
      `return rule().getAllowInvalid();`,
      true,
    ],
    [
      'a builder and a rule print their class',
      'live testsheetsdatavalidations',
      `return [String(rule()), String(rule().requireDate().build())];`,
      ['DataValidationBuilder', 'DataValidation'],
    ],
    [
      'criteria read back by name',
      'live testsheetsdatavalidations',
      `return rule().requireNumberBetween(1, 2).getCriteriaType().toString();`,
      'NUMBER_BETWEEN',
    ],
    [
      'a list tells that it drops down',
      'live testsheetsdatavalidations',
      `return rule().requireValueInList(['a', 'b']).getCriteriaValues();`,
      [['a', 'b'], true],
    ],
    [
      'a list without its arrow',
      'live testsheetsdatavalidations',
      `return rule().requireValueInList(['a'], false).getCriteriaValues();`,
      [['a'], false],
    ],
    [
      'a range of values is a range',
      'live testsheetsdatavalidations',
      `return rule().requireValueInRange(at('A1:B3')).getCriteriaValues()[0].getA1Notation();`,
      'A1:B3',
    ],
    [
      'a formula reads back',
      'live testsheetsdatavalidations',
      `return rule().requireFormulaSatisfied('=F7').getCriteriaValues();`,
      ['=F7'],
    ],
    [
      'a rule from criteria',
      'DataValidationBuilder.withCriteria',
      `return rule().withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_EQUAL_TO, [5]).build().getCriteriaValues();`,
      [5],
    ],
    [
      'help reads back',
      'live testsheetsdatavalidations',
      `return rule().setHelpText('foo').getHelpText();`,
      'foo',
    ],
    [
      'a rule can be changed by its copy',
      'DataValidation.copy',
      `return rule().requireDate().build().copy().setAllowInvalid(false).build().getAllowInvalid();`,
      false,
    ],
    [
      'no rule reads as null',
      'Range.getDataValidation',
      `return at('A1').getDataValidation();`,
      null,
    ],
    [
      'null takes the rule off',
      'Range.setDataValidation',
      `return at('A1').insertCheckboxes().setDataValidation(null).getDataValidation();`,
      null,
    ],
    [
      'clearDataValidations leaves the value',
      'Range.clearDataValidations',
      `return at('A1').insertCheckboxes().clearDataValidations().getValue();`,
      false,
    ],
    [
      'the bounds are inside',
      'DataValidationBuilder.requireNumberBetween',
      `return [1, 10, 11].map(function (n) { return takes(rule().requireNumberBetween(1, 10), n); });`,
      [true, true, false],
    ],
    [
      'the bounds are outside',
      'DataValidationBuilder.requireNumberNotBetween',
      `return [1, 10, 11].map(function (n) { return takes(rule().requireNumberNotBetween(1, 10), n); });`,
      [false, false, true],
    ],
    [
      'the time of day is ignored',
      'DataValidationBuilder.requireDateEqualTo',
      `return [5, 6].map(function (d) { return takes(rule().requireDateEqualTo(new Date(2026, 4, 5, 8)), new Date(2026, 4, d, 20)); });`,
      [true, false],
    ],
    [
      'days at both ends are inside',
      'DataValidationBuilder.requireDateBetween',
      `return [4, 5, 9, 10].map(function (d) { return takes(rule().requireDateBetween(day(5), day(9)), day(d)); });`,
      [false, true, true, false],
    ],
    [
      'on or after',
      'DataValidationBuilder.requireDateOnOrAfter',
      `return [4, 5].map(function (d) { return takes(rule().requireDateOnOrAfter(day(5)), day(d)); });`,
      [false, true],
    ],
    [
      'after',
      'DataValidationBuilder.requireDateAfter',
      `return [5, 6].map(function (d) { return takes(rule().requireDateAfter(day(5)), day(d)); });`,
      [false, true],
    ],
    [
      'a date is asked for',
      'DataValidationBuilder.requireDate',
      `return [day(5), 'hôm nay'].map(function (v) { return takes(rule().requireDate(), v); });`,
      [true, false],
    ],
    [
      'a text contains',
      'DataValidationBuilder.requireTextContains',
      `return ['một hai', 'ba'].map(function (v) { return takes(rule().requireTextContains('hai'), v); });`,
      [true, false],
    ],
    [
      'an e-mail address',
      'DataValidationBuilder.requireTextIsEmail',
      `return ['a@b.vn', 'a b'].map(function (v) { return takes(rule().requireTextIsEmail(), v); });`,
      [true, false],
    ],
    [
      'a formula must be true',
      'DataValidationBuilder.requireFormulaSatisfied',
      `at('Y9').setValue(1); return ['=Y9=1', '=Y9=2'].map(function (f) { return takes(rule().requireFormulaSatisfied(f), 'x'); });`,
      [true, false],
    ],
    [
      'an empty cell fits any rule',
      'help data validation',
      `return ['', 6].map(function (v) { return takes(rule().requireNumberEqualTo(5), v); });`,
      [true, false],
    ],
    [
      'dates only where dates are asked for',
      'live, platform 10.30',
      `rule().requireDateAfter('=TODAY()');`,
      refused("don't match the method signature"),
    ],
    [
      'no list of more than 500',
      'issue, three reports of the same text',
      `rule().requireValueInList(Array.from({ length: 501 }, function (_, i) { return 'v' + i; }));`,
      refused('more items than the limit of 500'),
    ],
    [
      'a list of 500',
      'issue, three reports of the same text',
      `return rule().requireValueInList(Array.from({ length: 500 }, function (_, i) { return 'v' + i; })).getCriteriaValues()[0].length;`,
      500,
    ],
  ],
  extra,
);
