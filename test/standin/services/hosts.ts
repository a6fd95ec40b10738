import type { Area } from '../model/area';
import type { Book } from '../model/book';
import type { ProtectionState } from '../model/protection';
import type { Sheet } from '../model/sheet';
import type { Execution } from '../runtime/execution';
import { Host } from '../runtime/host';
import { Trouble } from '../runtime/trouble';

export class SpreadsheetHost extends Host {
  readonly service = 'SpreadsheetApp.Spreadsheet';

  get book(): Book {
    return this.run.book;
  }
}

export class SheetHost extends Host {
  readonly service = 'SpreadsheetApp.Sheet';

  constructor(
    run: Execution,
    private readonly state: Sheet,
  ) {
    super(run);
  }

  get book(): Book {
    return this.run.book;
  }

  /** Throws where the tab was deleted in the meantime. */
  get sheet(): Sheet {
    if (this.state.deleted) throw new Trouble('tabGone', { id: this.state.id });
    return this.state;
  }
}

export class RangeHost extends Host {
  readonly service = 'SpreadsheetApp.Range';
  private readonly parent: SheetHost;

  constructor(
    run: Execution,
    sheet: Sheet,
    readonly area: Area,
  ) {
    super(run);
    this.parent = new SheetHost(run, sheet);
  }

  get book(): Book {
    return this.run.book;
  }

  get sheet(): Sheet {
    return this.parent.sheet;
  }
}

export class RangeListHost extends Host {
  readonly service = 'SpreadsheetApp.RangeList';

  constructor(
    run: Execution,
    readonly ranges: readonly RangeHost[],
  ) {
    super(run);
  }
}

export class ProtectionHost extends Host {
  readonly service = 'SpreadsheetApp.Protection';

  constructor(
    run: Execution,
    readonly state: ProtectionState,
  ) {
    super(run);
  }
}

/** A Google object that is only a name: an account. */
export class UserHost extends Host {
  readonly service = 'Session.User';

  constructor(
    run: Execution,
    readonly email: string,
  ) {
    super(run);
  }
}
