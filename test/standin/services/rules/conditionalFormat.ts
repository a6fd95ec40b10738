import type { ConditionalStyle } from '../../model/conditionalRule';
import { type Criterion, criteria } from '../../model/criteria';
import type { EnumValue } from '../../runtime/enumeration';
import type { Execution } from '../../runtime/execution';
import { type Method, navigation, type ServiceClass } from '../../runtime/serviceClass';
import { Trouble } from '../../runtime/trouble';
import { BooleanCriteria } from '../enums';
import { RangeHost } from '../hosts';
import { color } from '../range/looks';
import { checkedCriterion } from './checkedCriterion';
import {
  BooleanConditionHost,
  ConditionalFormatRuleBuilderHost as Builder,
  ConditionalFormatRuleHost as Rule,
} from './ruleHosts';

export function newConditionalFormatRule(run: Execution): Builder {
  return new Builder(run, {
    sheet: undefined,
    areas: [],
    criterion: undefined,
    values: [],
    style: {},
  });
}

function when(builder: Builder, criterion: Criterion, values: readonly unknown[]): Builder {
  builder.draft.criterion = criterion;
  builder.draft.values = values;
  return builder;
}

function condition(criterion: Criterion): [string, Method] {
  return [
    `when${criterion.suffix}`,
    navigation(criterion.signature, (builder: Builder, ...values: never[]) =>
      when(builder, criterion, values),
    ),
  ];
}

function styled(
  field: keyof ConditionalStyle,
  type: string,
  clean: (value: never) => string | boolean = (value) => value,
): Method {
  return navigation(`${type}?`, (builder: Builder, value: never | null) => {
    const { [field]: _, ...rest } = builder.draft.style;
    builder.draft.style = value === null ? rest : { ...rest, [field]: clean(value) };
    return builder;
  });
}

function rangesOf({ run, sheet, rule }: Rule): RangeHost[] {
  return rule.areas.map((area) => new RangeHost(run, sheet, area));
}

/** A rule needs a condition and ranges of one tab (reference: ConditionalFormatRuleBuilder). */
function build({ run, draft }: Builder): Rule {
  const { sheet, areas, criterion, values, style } = draft;
  if (!sheet || areas.length === 0 || !criterion) throw new Trouble('noCondition');
  // Only cells of the rule's own tab can be looked at.
  const formula = criterion.name === 'CUSTOM_FORMULA' ? (values[0] as string) : '';
  if (formula.replace(/"[^"]*"/g, '').includes('!')) throw new Trouble('conditionalTab');
  return new Rule(run, sheet, { areas, criterion, values, style });
}

function copy({ run, sheet, rule }: Rule): Builder {
  return new Builder(run, { sheet, ...rule });
}

export const conditionalFormatRule: ServiceClass = {
  name: 'SpreadsheetApp.ConditionalFormatRule',
  methods: {
    getRanges: navigation('', rangesOf),
    getBooleanCondition: navigation(
      '',
      ({ run, rule }: Rule) => new BooleanConditionHost(run, rule),
    ),
    getGradientCondition: navigation('', (_: Rule) => null),
    copy: navigation('', copy),
  },
};

export const booleanCondition: ServiceClass = {
  name: 'SpreadsheetApp.BooleanCondition',
  methods: {
    getCriteriaType: navigation(
      '',
      ({ rule }: BooleanConditionHost) => BooleanCriteria[rule.criterion.name],
    ),
    getCriteriaValues: navigation('', ({ rule }: BooleanConditionHost) => [...rule.values]),
    getBackground: navigation(
      '',
      ({ rule }: BooleanConditionHost) => rule.style.background ?? null,
    ),
    getFontColor: navigation('', ({ rule }: BooleanConditionHost) => rule.style.fontColor ?? null),
    getBold: navigation('', ({ rule }: BooleanConditionHost) => rule.style.bold ?? null),
    getItalic: navigation('', ({ rule }: BooleanConditionHost) => rule.style.italic ?? null),
  },
};

export const conditionalFormatRuleBuilder: ServiceClass = {
  name: 'SpreadsheetApp.ConditionalFormatRuleBuilder',
  methods: {
    ...Object.fromEntries(criteria.filter(({ of }) => of !== 'validation').map(condition)),
    withCriteria: navigation(
      'BooleanCriteria, Any[]',
      (builder: Builder, type: EnumValue, values: unknown[]) =>
        when(builder, checkedCriterion(type, values), values),
    ),
    setBackground: styled('background', 'String', color),
    setFontColor: styled('fontColor', 'String', color),
    setBold: styled('bold', 'Boolean'),
    setItalic: styled('italic', 'Boolean'),
    setStrikethrough: styled('strikethrough', 'Boolean'),
    setUnderline: styled('underline', 'Boolean'),
    setRanges: navigation('Range[]', (builder: Builder, ranges: RangeHost[]) => {
      const [first] = ranges;
      if (ranges.some((range) => range.sheet !== first?.sheet)) throw new Trouble('otherSheet');
      builder.draft.sheet = first?.sheet;
      builder.draft.areas = ranges.map((range) => range.area);
      return builder;
    }),
    getRanges: navigation('', ({ run, draft }: Builder) =>
      draft.areas.map((area) => new RangeHost(run, draft.sheet as never, area)),
    ),
    copy: navigation('', ({ run, draft }: Builder) => new Builder(run, { ...draft })),
    build: navigation('', build),
  },
};
