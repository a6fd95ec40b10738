import { checkFacts, refused } from './fact';

const extra = `
  function look() { return SpreadsheetApp.newConditionalFormatRule(); }
`;

checkFacts(
  'conditional formats',
  [
    [
      'a rule needs ranges',
      'ConditionalFormatRuleBuilder.build',
      `look().whenCellEmpty().setBold(true).build();`,
      refused('at least one range'),
    ],
    [
      'a rule needs a condition',
      'ConditionalFormatRuleBuilder.build',
      `look().setBold(true).setRanges([at('A1')]).build();`,
      refused('must have a condition'),
    ],
    [
      'a null colour is none',
      'ConditionalFormatRuleBuilder.setBackground',
      `return look().whenCellEmpty().setBackground('red').setBackground(null).setRanges([at('A1')]).build().getBooleanCondition().getBackground();`,
      null,
    ],
    [
      'bold is true, false or nothing',
      'BooleanCondition.getBold',
      `var b = look().whenCellEmpty().setRanges([at('A1')]); return [b.build().getBooleanCondition().getBold(), b.setBold(true).build().getBooleanCondition().getBold()];`,
      [null, true],
    ],
    [
      'criteria read back',
      'BooleanCondition.getCriteriaType',
      `return look().whenFormulaSatisfied('=A1=1').setRanges([at('A1')]).build().getBooleanCondition().getCriteriaType().toString();`,
      'CUSTOM_FORMULA',
    ],
    [
      'the list is replaced as a whole',
      'Sheet.setConditionalFormatRules',
      `var r = look().whenCellEmpty().setBold(true).setRanges([at('A1')]).build(); sheet.setConditionalFormatRules([r, r]); sheet.setConditionalFormatRules([r]); return sheet.getConditionalFormatRules().length;`,
      1,
    ],
    [
      'cleared',
      'Sheet.clearConditionalFormatRules',
      `sheet.setConditionalFormatRules([look().whenCellEmpty().setBold(true).setRanges([at('A1')]).build()]); sheet.clearConditionalFormatRules(); return sheet.getConditionalFormatRules();`,
      [],
    ],
    [
      'not a gradient',
      'ConditionalFormatRule.getGradientCondition',
      `return look().whenCellEmpty().setBold(true).setRanges([at('A1')]).build().getGradientCondition();`,
      null,
    ],
  ],
  extra,
);
