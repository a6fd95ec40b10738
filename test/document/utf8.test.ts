import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8 } from '../../src/document/utf8';

const encoder = new TextEncoder();

test('agrees with the platform on every text, broken ones too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string(), (wild, plain) => {
      expect([...utf8(wild + plain)]).toEqual([...encoder.encode(wild + plain)]);
    }),
  );
});

test.each([
  '',
  'Nguyễn Thị Ánh',
  '\u{1f600}\u{10ffff}',
  '\ud83d',
  'a\ude00b',
  '\uffff\u0800\u07ff',
])('%j', (text) => {
  expect([...utf8(text)]).toEqual([...encoder.encode(text)]);
});
