import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { messageOf } from '../../src/core/messageOf';

test('an exception of another realm is told, though it is no Error here', () => {
  const thrown: unknown = runInContext(`new Error('Đã hết dung lượng')`, createContext({}));
  expect(thrown instanceof Error).toBe(false);
  expect(messageOf(thrown)).toBe('Đã hết dung lượng');
});

test.each([
  [new TypeError('x'), 'x'],
  ['chữ', 'chữ'],
  [null, 'null'],
  [undefined, 'undefined'],
])('%s', (thrown, said) => {
  expect(messageOf(thrown)).toBe(said);
});
