import { textDigest } from '../../book/textDigest';
import { VIETNAM } from '../../book/vietnam';
import { type Assumption, expectSame } from './assumption';

const KEY = 'selfCheck';

/** SHA-256 of "abc" (FIPS 180-4, appendix B.1). */
const DIGEST_OF_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

/** Minutes by which the zone of Việt Nam is behind UTC, as Date counts. */
const OFFSET = -420;

/** Accounts, properties, language: what is neither cell nor file. */
export const SERVICES: readonly Assumption[] = [
  {
    id: 'authorised',
    source: 'platform 2.16',
    try: () => {
      const { AuthMode, AuthorizationStatus } = ScriptApp;
      const info = ScriptApp.getAuthorizationInfo(AuthMode.FULL);
      return info.getAuthorizationStatus() === AuthorizationStatus.NOT_REQUIRED;
    },
  },
  {
    id: 'accountKnown',
    source: 'platform 2.13',
    try: () => Session.getEffectiveUser().getEmail() !== '',
  },
  {
    id: 'scriptZone',
    source: 'platform 10.16',
    try: ({ spreadsheet }) => {
      const zone = Session.getScriptTimeZone();
      const offset = new Date(2026, 0, 1).getTimezoneOffset();
      return expectSame([spreadsheet.getSpreadsheetTimeZone(), OFFSET], [zone, offset]);
    },
  },
  {
    id: 'bookLocale',
    source: 'platform 1.1',
    try: ({ spreadsheet }) => expectSame(VIETNAM.locale, spreadsheet.getSpreadsheetLocale()),
  },
  {
    id: 'documentLock',
    source: 'platform 7.8',
    try: () => expectSame(true, LockService.getDocumentLock() !== null),
  },
  {
    id: 'documentProperties',
    source: 'platform 7.3, 13.7',
    try: () => {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty(KEY, 'có');
      const read = properties.getProperty(KEY);
      properties.deleteProperty(KEY);
      return expectSame(['có', null], [read, properties.getProperty(KEY)]);
    },
  },
  {
    id: 'documentCache',
    source: 'platform 7.4',
    try: () => {
      const cache = CacheService.getDocumentCache();
      cache?.put(KEY, 'có', 60);
      const read = cache?.get(KEY);
      cache?.remove(KEY);
      return expectSame('có', read);
    },
  },
  {
    id: 'digest',
    source: 'design 4',
    try: () => expectSame(DIGEST_OF_ABC, textDigest('abc')),
  },
  {
    id: 'unicode',
    source: 'platform 6.15',
    try: () => {
      const typed = 'Nguyễn'.normalize('NFD').normalize('NFC');
      return expectSame([6, true], [typed.length, /^\p{L}+$/u.test(typed)]);
    },
  },
];
