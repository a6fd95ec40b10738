import { Host } from '../runtime/host';
import { navigation, type ServiceClass } from '../runtime/serviceClass';
import { scopes } from './scopes';

/** Stands where a service would, whose scopes the add-on never asks for (design 5). */
export class RefusedHost extends Host {
  constructor(
    run: Host['run'],
    readonly service: string,
  ) {
    super(run);
  }
}

function beyond(): never {
  throw new Error('A service beyond the add-on is not modelled');
}

/** Services that exist but need scopes of their own: each call fails by them (platform 2.5-2.6). */
const table: Readonly<Record<string, { scopes: readonly string[]; methods: readonly string[] }>> = {
  DriveApp: {
    scopes: scopes.drive,
    methods: [
      'createFile',
      'createFolder',
      'getFileById',
      'getFolderById',
      'getRootFolder',
      'getFilesByName',
      'getFoldersByName',
      'searchFiles',
    ],
  },
  DocumentApp: {
    scopes: scopes.documents,
    methods: ['create', 'openById', 'openByUrl', 'getActiveDocument'],
  },
  MailApp: { scopes: scopes.mail, methods: ['sendEmail', 'getRemainingDailyQuota'] },
  GmailApp: { scopes: ['https://mail.google.com/'], methods: ['sendEmail', 'createDraft'] },
  UrlFetchApp: { scopes: scopes.fetch, methods: ['fetch', 'fetchAll', 'getRequest'] },
};

const anything = ' | Any | Any, Any | Any, Any, Any | Any, Any, Any, Any';

export const refusedClasses: readonly ServiceClass[] = Object.entries(table).map(
  ([name, { scopes: needed, methods }]) => ({
    name,
    scopes: needed,
    methods: Object.fromEntries(
      methods.map((method) => [method, navigation(anything, beyond, { mode: 'FULL' })]),
    ),
  }),
);
