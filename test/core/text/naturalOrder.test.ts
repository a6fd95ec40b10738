import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naturalOrder } from '../../../src/core/text/naturalOrder';

const ORDERED = ['6/1', '6/2', '6/10', '6A', '6A1', '6A2', '6A10', '6B1', '7A1', '9A10', '10C3'];

test('class names stand by grade, then letter, then number', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ORDERED, { minLength: ORDERED.length }), (names) => {
      expect([...names].sort(naturalOrder)).toEqual(ORDERED);
    }),
  );
});

test.each([
  ['', '6A1'],
  ['6A', '06A1'],
  ['6a', '6A1'],
])('%j stands before %j, which goes on from it', (short, long) => {
  expect(naturalOrder(short, long)).toBeLessThan(0);
});

test('it is an order: antisymmetric, and zero for equal names only', () => {
  const name = fc.string({ unit: fc.constantFrom('6', '1', '0', 'A', 'a', '/'), maxLength: 5 });
  fc.assert(
    fc.property(name, name, (left, right) => {
      expect(Math.sign(naturalOrder(left, right)) + Math.sign(naturalOrder(right, left))).toBe(0);
      expect(naturalOrder(left, right) === 0).toBe(left === right);
    }),
  );
});
