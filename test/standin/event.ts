import type { Area } from './model/area';
import type { Sheet } from './model/sheet';
import type { Execution } from './runtime/execution';
import type { Host } from './runtime/host';
import { AuthMode } from './services/enums';
import { RangeHost, SpreadsheetHost, UserHost } from './services/hosts';

/** What an edit tells `onEdit`; the two texts only where one cell was edited (platform 3.4). */
export interface EditFacts {
  readonly sheet: Sheet;
  readonly area: Area;
  /** Raw: numbers as "10", dates as their serial (platform 3.5). */
  readonly value?: string;
  readonly oldValue?: string;
}

/** The event object of a simple trigger (platform 3.6), with host objects in its fields. */
export function eventFields(
  run: Execution,
  edit?: EditFacts,
): Readonly<Record<string, Host | string | object>> {
  const { mode, user } = run.setting;
  return {
    authMode: AuthMode[mode],
    source: new SpreadsheetHost(run),
    user: new UserHost(run, mode === 'FULL' ? user.email : ''),
    ...(edit && { range: new RangeHost(run, edit.sheet, edit.area) }),
    ...(edit?.value !== undefined && { value: edit.value }),
    ...(edit?.oldValue !== undefined && { oldValue: edit.oldValue }),
  };
}
