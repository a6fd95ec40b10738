import { isEditor, passes } from '../model/access';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Execution } from '../runtime/execution';
import {
  protection as change,
  type Method,
  navigation,
  read,
  type ServiceClass,
} from '../runtime/serviceClass';
import { Trouble } from '../runtime/trouble';
import { ProtectionType } from './enums';
import { ProtectionHost, RangeHost, UserHost } from './hosts';

/**
 * A new protection lets through everybody who may edit the file, as Google's does until the list is
 * changed (platform 9.1); a sheet already protected gives the one it has (9.4).
 */
export function protect(run: Execution, sheet: Sheet, area: Area | undefined): ProtectionHost {
  const { book } = run;
  const existing =
    area === undefined
      ? book.protections.find((each) => each.sheetId === sheet.id && each.area === undefined)
      : undefined;
  if (existing) return new ProtectionHost(run, existing);
  const state = {
    id: book.nextId(),
    sheetId: sheet.id,
    area,
    description: '',
    warningOnly: false,
    editors: new Set(book.accounts('editor')),
    domainEdit: false,
    unprotected: [],
  };
  book.protections.push(state);
  return new ProtectionHost(run, state);
}

type Account = string | UserHost;

function emailOf(account: Account): string {
  return typeof account === 'string' ? account : account.email;
}

/** Who may not edit a protection neither changes it nor sees its editors (platform 9.5). */
function checked(host: ProtectionHost): ProtectionHost['state'] {
  if (!mayEdit(host)) throw new Trouble('protectedCell');
  return host.state;
}

function mayEdit({ run, state }: ProtectionHost): boolean {
  const { book, setting } = run;
  return isEditor(book, setting.user) && passes(book, setting.user, state);
}

function addEditors(host: ProtectionHost, accounts: readonly Account[]): ProtectionHost {
  const { editors } = checked(host);
  for (const account of accounts) {
    const email = emailOf(account);
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Trouble('invalidArgument', { name: email });
    editors.add(email);
  }
  return host;
}

function removeEditors(host: ProtectionHost, accounts: readonly Account[]): ProtectionHost {
  const { editors } = checked(host);
  const { user } = host.run.setting;
  for (const account of accounts) {
    // The acting person stays, silently: the documented way to lock a range adds oneself and then
    // takes out everybody listed (platform 9.2).
    if (emailOf(account) !== user.email) editors.delete(emailOf(account));
  }
  // Who is let through by a group alone cannot take it off (reference: "Otherwise, if the user's edit
  // permission comes from a group, the script throws an exception upon removing the group").
  if (!mayEdit(host)) throw new Trouble('protectedCell');
  return host;
}

function setUnprotected(host: ProtectionHost, ranges: RangeHost[]): ProtectionHost {
  const state = checked(host);
  if (state.area) throw new Trouble('notSheetProtection');
  if (ranges.some((range) => range.sheet.id !== state.sheetId)) {
    throw new Trouble('unprotectedOutside');
  }
  state.unprotected = ranges.map((range) => range.area);
  return host;
}

function sheetOf({ run, state }: ProtectionHost): Sheet {
  const sheet = run.book.sheetById(state.sheetId);
  if (!sheet) throw new Trouble('tabGone', { id: state.sheetId });
  return sheet;
}

const set = (signature: string, change_: (host: ProtectionHost, value: never) => void): Method =>
  change(signature, (host: ProtectionHost, value: never) => {
    checked(host);
    change_(host, value);
    return host;
  });

const accounts = 'String | User';
const many = 'String[] | User[]';

export const protectionClass: ServiceClass = {
  name: 'SpreadsheetApp.Protection',
  commits: true,
  methods: {
    addEditor: change(accounts, (host: ProtectionHost, one: Account) => addEditors(host, [one])),
    addEditors: change(many, addEditors),
    removeEditor: change(accounts, (host: ProtectionHost, one: Account) =>
      removeEditors(host, [one]),
    ),
    removeEditors: change(many, removeEditors),
    getEditors: read('', (host: ProtectionHost) =>
      [...checked(host).editors].map((email) => new UserHost(host.run, email)),
    ),
    canEdit: read('', mayEdit),
    canDomainEdit: read('', (host: ProtectionHost) => checked(host).domainEdit),
    // Only where a Workspace domain owns the file (reference).
    setDomainEdit: set('Boolean', ({ run, state }, on: boolean) => {
      if (run.book.owner.email.endsWith('@gmail.com')) throw new Trouble('noDomain');
      state.domainEdit = on;
    }),
    getDescription: read('', ({ state }: ProtectionHost) => state.description),
    setDescription: set('String', ({ state }, text: string) => {
      state.description = text;
    }),
    isWarningOnly: read('', ({ state }: ProtectionHost) => state.warningOnly),
    setWarningOnly: set('Boolean', ({ state }, on: boolean) => {
      state.warningOnly = on;
    }),
    getProtectionType: read('', ({ state }: ProtectionHost) =>
      state.area ? ProtectionType.RANGE : ProtectionType.SHEET,
    ),
    getRange: navigation('', (host: ProtectionHost) => {
      const sheet = sheetOf(host);
      return new RangeHost(host.run, sheet, host.state.area ?? sheet.grid);
    }),
    setRange: set('Range', (host, range: RangeHost) => {
      if (range.sheet.id !== host.state.sheetId) throw new Trouble('otherSheet');
      host.state.area = range.area;
    }),
    getUnprotectedRanges: read('', (host: ProtectionHost) =>
      host.state.unprotected.map((area) => new RangeHost(host.run, sheetOf(host), area)),
    ),
    setUnprotectedRanges: change('Range[]', setUnprotected),
    remove: change('', (host: ProtectionHost) => {
      const state = checked(host);
      const { book } = host.run;
      book.protections = book.protections.filter((each) => each !== state);
    }),
  },
};
