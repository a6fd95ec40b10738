import type { Enumeration } from './enumeration';
import type { Execution } from './execution';
import type { Host } from './host';
import type { Signature } from './signature';

/**
 * What a call is for Google (design 5). `navigation` crosses nothing and is free; all others are
 * service calls. `write` and `protection` fill the write buffer, `read` and `flush` empty it.
 */
export const kinds = [
  'read',
  'write',
  'flush',
  'lock',
  'property',
  'cache',
  'file',
  'protection',
  'ui',
  'navigation',
] as const;
export type Kind = (typeof kinds)[number];

/** NONE < LIMITED < FULL (platform 3.9): the least mode in which a call is allowed. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** A row of the table: everything the guard needs to know about one method. */
export interface Method {
  readonly kind: Kind;
  readonly signature: Signature;
  /** Takes the host object and the arguments as host values; already checked. */
  readonly call: (host: never, ...values: never[]) => unknown;
  /** Any one of these scopes suffices; none named: those of the class. */
  readonly scopes?: readonly string[];
  readonly mode?: AuthMode;
  /** Milliseconds in place of the price of the kind (platform 8). */
  readonly price?: number;
  /** A write that checks by itself what it changes (the target of a copy, for instance). */
  readonly unguarded?: boolean;
}

export interface ServiceClass {
  /** Full name: `SpreadsheetApp.Range`. */
  readonly name: string;
  readonly methods: Readonly<Record<string, Method>>;
  readonly enums?: Readonly<Record<string, Enumeration<string>>>;
  /** Sub-services, as `Drive.Files`. */
  readonly members?: Readonly<Record<string, (run: Execution) => Host>>;
  readonly scopes?: readonly string[];
  readonly mode?: AuthMode;
  /** Whether reads of this class commit the buffered writes (platform 8.1). */
  readonly commits?: boolean;
  /** Number of cells that a call on the object touches. */
  readonly size?: (host: never) => number;
  /** Throws where the acting person may not change the object (protections, viewers). */
  readonly beforeWrite?: (host: never) => void;
}

type Options = Pick<Method, 'scopes' | 'mode' | 'price' | 'unguarded'>;

/** The guard has checked the arguments: a method names its own types, the table forgets them. */
type Maker = (signature: Signature, call: Method['call'], options?: Options) => Method;

function maker(kind: Kind): Maker {
  return (signature, call, options) => ({ kind, signature, call, ...options });
}

export const read = maker('read');
export const write = maker('write');
export const flush = maker('flush');
export const lock = maker('lock');
export const property = maker('property');
export const cache = maker('cache');
export const file = maker('file');
export const protection = maker('protection');
export const ui = maker('ui');
export const navigation = maker('navigation');
