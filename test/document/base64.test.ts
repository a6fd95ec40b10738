import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOfBase64 } from '../../src/document/base64';

test('gives the bytes back, with padding and without', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64');
      expect([...bytesOfBase64(text)]).toEqual([...bytes]);
      expect([...bytesOfBase64(text.replace(/=+$/, ''))]).toEqual([...bytes]);
    }),
  );
});

test.each(['AA-_', 'A A', 'ảnh'])('%s is none', (text) => {
  expect(() => bytesOfBase64(text)).toThrow('no base 64');
});
