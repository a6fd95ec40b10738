import { createHash, randomUUID } from 'node:crypto';
import { offsetAt } from '../model/zone';
import type { EnumValue } from '../runtime/enumeration';
import { Host } from '../runtime/host';
import { navigation, type ServiceClass } from '../runtime/serviceClass';
import { Trouble } from '../runtime/trouble';
import { BlobHost, signed } from './blob';
import { Charset, DigestAlgorithm } from './enums';

export class UtilitiesHost extends Host {
  readonly service = 'Utilities';
}

/** Letters of Java's SimpleDateFormat that Vietnamese papers need; any other is refused. */
const letters: Readonly<Record<string, (local: Date, width: number) => string>> = {
  y: (local, width) =>
    width === 2 ? pad(local.getUTCFullYear() % 100, 2) : pad(local.getUTCFullYear(), width),
  M: (local, width) => {
    if (width > 2) throw new Error('Names of months are not modelled');
    return pad(local.getUTCMonth() + 1, width);
  },
  d: (local, width) => pad(local.getUTCDate(), width),
  H: (local, width) => pad(local.getUTCHours(), width),
  m: (local, width) => pad(local.getUTCMinutes(), width),
  s: (local, width) => pad(local.getUTCSeconds(), width),
  S: (local, width) => pad(local.getUTCMilliseconds(), width),
  u: (local) => String(local.getUTCDay() || 7),
};

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** @param pattern Java's: `dd/MM/yyyy`, text between apostrophes */
function formatDate(_: UtilitiesHost, date: Date, zone: string, pattern: string): string {
  // Etc/GMT-9 is nine hours east of Greenwich.
  const name = zone.replace(
    /^GMT([+-])0?(\d{1,2})(:00)?$/,
    (_all, sign, hours) => `Etc/GMT${sign === '+' ? '-' : '+'}${hours}`,
  );
  const local = new Date(date.getTime() + offsetAt(name, date.getTime()));
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (run, quoted?: string) => {
    if (quoted !== undefined) return quoted || "'";
    const format = letters[run[0] ?? ''];
    if (!format) throw new Error(`The date letter in "${run}" is not modelled`);
    return format(local, run.length);
  });
}

const hashes: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

function bytesOf(value: string | number[]): Buffer {
  return typeof value === 'string' ? Buffer.from(value, 'utf8') : Buffer.from(value);
}

/** Bytes of a text in a charset; which one Google takes where none is given, its reference leaves open. */
function encoded(value: string | number[], charset: EnumValue | undefined): Buffer {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them.
  if (typeof value === 'string' && charset !== Charset.UTF_8 && /[^\x00-\x7f]/.test(value)) {
    throw new Error('Text beyond ASCII without Charset.UTF_8 is not modelled');
  }
  return bytesOf(value);
}

function newBlob(
  { run }: UtilitiesHost,
  data: string | number[],
  type: string | null = null,
  name: string | null = null,
): BlobHost {
  return new BlobHost(run, new Uint8Array(bytesOf(data)), type, name);
}

/** Works in every authorisation mode (platform 3.9); nothing here crosses to a document. */
export const utilities: ServiceClass = {
  name: 'Utilities',
  mode: 'NONE',
  enums: { DigestAlgorithm, Charset },
  methods: {
    formatDate: navigation('Date, String, String', formatDate),
    getUuid: navigation('', () => randomUUID()),
    sleep: navigation('Integer', ({ run }: UtilitiesHost, milliseconds: number) => {
      if (milliseconds > 300_000) throw new Trouble('invalidArgument', { name: 'milliseconds' });
      run.world.clock.advance(milliseconds);
      run.check();
    }),
    newBlob: navigation(
      'String | Byte[] | String, String? | Byte[], String? | String, String?, String | Byte[], String?, String',
      newBlob,
    ),
    base64Encode: navigation(
      'String | Byte[] | String, Charset',
      (_: UtilitiesHost, data: never, charset?: EnumValue) =>
        encoded(data, charset).toString('base64'),
    ),
    base64EncodeWebSafe: navigation(
      'String | Byte[] | String, Charset',
      (_: UtilitiesHost, data: never, charset?: EnumValue) =>
        encoded(data, charset).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
    ),
    base64Decode: navigation('String | String, Charset', (_: UtilitiesHost, text: string) =>
      signed(new Uint8Array(Buffer.from(text, 'base64'))),
    ),
    computeDigest: navigation(
      'DigestAlgorithm, String | DigestAlgorithm, Byte[] | DigestAlgorithm, String, Charset',
      (_: UtilitiesHost, algorithm: EnumValue, data: string | number[], charset?: EnumValue) => {
        const hash = hashes[algorithm.name];
        if (!hash) throw new Error(`${algorithm.name} is not modelled`);
        return signed(new Uint8Array(createHash(hash).update(encoded(data, charset)).digest()));
      },
    ),
  },
};
