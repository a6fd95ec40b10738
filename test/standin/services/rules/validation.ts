import { type Criterion, criteria } from '../../model/criteria';
import { isRangeValue } from '../../model/subject';
import type { EnumValue } from '../../runtime/enumeration';
import type { Execution } from '../../runtime/execution';
import { type Method, navigation, type ServiceClass } from '../../runtime/serviceClass';
import { Trouble } from '../../runtime/trouble';
import { DataValidationCriteria } from '../enums';
import { RangeHost } from '../hosts';
import { checkedCriterion } from './checkedCriterion';
import {
  DataValidationBuilderHost as Builder,
  DataValidationHost,
  type RuleDraft,
} from './ruleHosts';

export function newDataValidation(run: Execution): Builder {
  return new Builder(run, {
    criterion: undefined,
    values: [],
    // Only a warning until `setAllowInvalid(false)` (platform 10.26).
    allowInvalid: true,
    help: null,
  });
}

/** Offered values; more must stand in cells. */
const longestList = 500;

function require(builder: Builder, criterion: Criterion, given: readonly unknown[]): Builder {
  const [list] = given;
  if (Array.isArray(list) && list.length > longestList) throw new Trouble('listTooLong');
  builder.draft.criterion = criterion;
  // A list tells whether it shows a drop-down: it does unless said otherwise.
  const shows = criterion.name.startsWith('VALUE_IN_') && given.length === 1 ? [true] : [];
  builder.draft.values = [...given, ...shows].map((value) =>
    value instanceof RangeHost ? { sheetId: value.sheet.id, area: value.area } : value,
  );
  return builder;
}

function requirement(criterion: Criterion): [string, Method] {
  return [
    `require${criterion.suffix}`,
    navigation(criterion.signature, (builder: Builder, ...values: never[]) =>
      require(builder, criterion, values),
    ),
  ];
}

const getters: Readonly<Record<string, Method>> = {
  getAllowInvalid: navigation('', ({ draft }: DataValidationHost) => draft.allowInvalid),
  getHelpText: navigation('', ({ draft }: DataValidationHost) => draft.help),
  getCriteriaType: navigation('', ({ draft }: DataValidationHost) =>
    draft.criterion ? DataValidationCriteria[draft.criterion.name] : null,
  ),
  getCriteriaValues: navigation('', ({ draft, run }: DataValidationHost) =>
    draft.values.map((value) => {
      const sheet = isRangeValue(value) ? run.book.sheetById(value.sheetId) : undefined;
      return isRangeValue(value) && sheet ? new RangeHost(run, sheet, value.area) : value;
    }),
  ),
};

export const dataValidation: ServiceClass = {
  name: 'SpreadsheetApp.DataValidation',
  methods: {
    ...getters,
    copy: navigation('', ({ run, draft }: DataValidationHost) => new Builder(run, { ...draft })),
  },
};

export const dataValidationBuilder: ServiceClass = {
  name: 'SpreadsheetApp.DataValidationBuilder',
  methods: {
    ...getters,
    ...Object.fromEntries(criteria.filter(({ of }) => of !== 'format').map(requirement)),
    withCriteria: navigation(
      'DataValidationCriteria, Any[]',
      (builder: Builder, type: EnumValue, values: unknown[]) =>
        require(builder, checkedCriterion(type, values), values),
    ),
    setAllowInvalid: navigation('Boolean', (builder: Builder, allow: boolean) => {
      builder.draft.allowInvalid = allow;
      return builder;
    }),
    setHelpText: navigation('String', (builder: Builder, help: string) => {
      builder.draft.help = help;
      return builder;
    }),
    copy: navigation('', ({ run, draft }: Builder) => new Builder(run, { ...draft })),
    build: navigation('', ({ run, draft }: Builder) => new DataValidationHost(run, built(draft))),
  },
};

function built(draft: RuleDraft): DataValidationHost['draft'] {
  if (!draft.criterion) throw new Trouble('noCriteria');
  return { ...draft, criterion: draft.criterion };
}
