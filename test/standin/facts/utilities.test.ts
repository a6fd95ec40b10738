import { createHash } from 'node:crypto';
import { checkFacts, refused } from './fact';

/** A digest as Google gives it: signed bytes. */
function digest(algorithm: string, text: string): number[] {
  return [...new Int8Array(createHash(algorithm).update(text).digest())];
}

checkFacts('utilities', [
  [
    'a date in a zone',
    'Utilities.formatDate',
    `return Utilities.formatDate(new Date(0), 'GMT', 'yyyy-MM-dd HH:mm:ss');`,
    '1970-01-01 00:00:00',
  ],
  [
    'another zone',
    'Utilities.formatDate',
    `return Utilities.formatDate(new Date(2026, 4, 31, 1), 'America/New_York', 'dd/MM/yyyy HH:mm');`,
    '30/05/2026 14:00',
  ],
  [
    'text between apostrophes',
    'Utilities.formatDate',
    `return Utilities.formatDate(new Date(0), 'GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'");`,
    '1970-01-01T00:00:00Z',
  ],
  [
    'a date is no text',
    'Utilities.formatDate',
    `Utilities.formatDate('2026-05-31', 'GMT', 'yyyy');`,
    refused("don't match the method signature"),
  ],
  [
    'base 64 of a text',
    'Utilities.base64Encode',
    `return Utilities.base64Encode('A string here');`,
    'QSBzdHJpbmcgaGVyZQ==',
  ],
  [
    'base 64 for addresses',
    'Utilities.base64EncodeWebSafe',
    `return Utilities.base64EncodeWebSafe([-1, -17, -66]);`,
    '_---',
  ],
  [
    'and back',
    'Utilities.base64Decode',
    `return Utilities.newBlob(Utilities.base64Decode('R29vZ2xl')).getDataAsString();`,
    'Google',
  ],
  [
    'bytes are signed',
    'Utilities.computeDigest',
    `return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'input to hash');`,
    digest('md5', 'input to hash'),
  ],
  [
    'a digest is of the bytes of UTF-8 where that is asked for',
    'Utilities.computeDigest',
    `return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'ế', Utilities.Charset.UTF_8);`,
    digest('sha256', 'ế'),
  ],
  [
    'an algorithm is no text',
    'live, platform 6.18',
    `Utilities.computeDigest('MD5', 'x');`,
    refused("don't match the method signature"),
  ],
  ['a random id', 'Utilities.getUuid', `return Utilities.getUuid().length;`, 36],
  [
    'five minutes of sleep at most',
    'Utilities.sleep',
    `Utilities.sleep(300001);`,
    refused('Invalid argument'),
  ],
  [
    'a blob knows its type and name',
    'Utilities.newBlob',
    `var b = Utilities.newBlob('x', 'text/plain', 'a.txt'); return [b.getContentType(), b.getName()];`,
    ['text/plain', 'a.txt'],
  ],
  [
    'a blob without a type',
    'Utilities.newBlob',
    `return Utilities.newBlob('x').getContentType();`,
    null,
  ],
  [
    'a copy of a blob is its own',
    'Blob.copyBlob',
    `var b = Utilities.newBlob('x', 'text/plain', 'a'); b.copyBlob().setName('b'); return b.getName();`,
    'a',
  ],
]);
