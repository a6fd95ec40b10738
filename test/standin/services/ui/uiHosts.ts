import type { Menu } from '../../model/deskState';
import type { EnumValue } from '../../runtime/enumeration';
import type { Execution } from '../../runtime/execution';
import { Host } from '../../runtime/host';

export class UiHost extends Host {
  readonly service = 'Ui';
}

export class MenuHost extends Host {
  readonly service = 'Menu';
  readonly items: Menu['items'][number][] = [];

  constructor(
    run: Execution,
    readonly label: string,
  ) {
    super(run);
  }

  asData(): Menu {
    return { label: this.label, items: [...this.items] };
  }
}

export class PromptResponseHost extends Host {
  readonly service = 'PromptResponse';

  constructor(
    run: Execution,
    readonly button: EnumValue,
    readonly text: string,
  ) {
    super(run);
  }
}
