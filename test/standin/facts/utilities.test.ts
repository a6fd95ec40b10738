import { checkFacts, refused } from './fact';

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
    `return Utilities.formatDate(new Date(0), 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy');`,
    '01/01/1970',
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
    `return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'input to hash').some(function (b) { return b < 0; });`,
    true,
  ],
  [
    'SHA-256 has 32 bytes',
    'Utilities.computeDigest',
    `return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'x').length;`,
    32,
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
