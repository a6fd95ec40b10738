import type { Area } from '../../model/area';
import type { ConditionalRule, ConditionalStyle } from '../../model/conditionalRule';
import type { Criterion } from '../../model/criteria';
import type { Sheet } from '../../model/sheet';
import type { Execution } from '../../runtime/execution';
import { Host } from '../../runtime/host';

/** What a validation builder has gathered; a built rule is the same, fixed. */
export interface RuleDraft {
  criterion: Criterion | undefined;
  values: readonly unknown[];
  allowInvalid: boolean;
  help: string | null;
}

export class DataValidationHost extends Host {
  readonly service = 'SpreadsheetApp.DataValidation';

  constructor(
    run: Execution,
    readonly draft: Readonly<RuleDraft> & { readonly criterion: Criterion },
    /** Where a formula of the rule was written for; set when the rule comes from a cell. */
    readonly anchor?: { readonly row: number; readonly column: number },
  ) {
    super(run);
  }
}

export class DataValidationBuilderHost extends Host {
  readonly service = 'SpreadsheetApp.DataValidationBuilder';

  constructor(
    run: Execution,
    readonly draft: RuleDraft,
  ) {
    super(run);
  }
}

interface ConditionalDraft {
  sheet: Sheet | undefined;
  areas: readonly Area[];
  criterion: Criterion | undefined;
  values: readonly unknown[];
  style: ConditionalStyle;
}

export class ConditionalFormatRuleHost extends Host {
  readonly service = 'SpreadsheetApp.ConditionalFormatRule';

  constructor(
    run: Execution,
    readonly sheet: Sheet,
    readonly rule: ConditionalRule,
  ) {
    super(run);
  }
}

export class ConditionalFormatRuleBuilderHost extends Host {
  readonly service = 'SpreadsheetApp.ConditionalFormatRuleBuilder';

  constructor(
    run: Execution,
    readonly draft: ConditionalDraft,
  ) {
    super(run);
  }
}

export class BooleanConditionHost extends Host {
  readonly service = 'SpreadsheetApp.BooleanCondition';

  constructor(
    run: Execution,
    readonly rule: ConditionalRule,
  ) {
    super(run);
  }
}
