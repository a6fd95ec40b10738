import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  classNameTrouble,
  cleanClassName,
  collidingClassNames,
  tabName,
} from '../../../src/core/text/className';

describe('cleanClassName', () => {
  test.each([
    ['6a1 ', '6A1'],
    ['Lớp 6A1', '6A1'],
    ['LỚP: 6a1', '6A1'],
    ['lớp 6/1'.normalize('NFD'), '6/1'],
    ['Lớp6A1', '6A1'],
    ['\u00a06a10', '6A10'],
    ['6 \r\nclc', '6 CLC'],
    ['12.6', '12.6'],
    ['LOPEZ', 'LOPEZ'],
  ])('%j is %s', (typed, name) => {
    expect(cleanClassName(typed)).toBe(name);
  });

  test('cleaning twice is cleaning once', () => {
    const typed = fc.string({ unit: fc.constantFrom('6', 'a', '/', ' ', ':', 'Lớp', 'LỚP', '.') });
    fc.assert(
      fc.property(typed, (text) => {
        const once = cleanClassName(text);
        expect(cleanClassName(once)).toBe(once);
      }),
    );
  });
});

describe('classNameTrouble', () => {
  test.each(['6A', '6A1', '9A10', '6/1', '6-1', '12.6', '6.1', '10C3', '6', '6E1', '6 CLC'])(
    '%s is usable',
    (name) => {
      expect(classNameTrouble(name)).toBeUndefined();
    },
  );

  test.each([
    ['', 'classEmpty'],
    ['06/01/2026', 'classIsDate'],
    ['1/6/2026 0:00:00', 'classIsDate'],
    ['2026-01-06', 'classIsDate'],
    ['06/01', 'classIsDate'],
    ['6-JAN', 'classIsDate'],
    ['JAN-26', 'classIsDate'],
    ['06-THG 1', 'classIsDate'],
    ['6-THG1-26', 'classIsDate'],
    ['46028', 'classIsDate'],
    ['60', 'classIsNumber'],
    ['6E+10', 'classIsNumber'],
    ['6,00E+10', 'classIsNumber'],
    ['6*1', 'classCharacter'],
    ['6?', 'classCharacter'],
    ['6~1', 'classCharacter'],
    ['[6A]', 'classCharacter'],
    ['6:1', 'classCharacter'],
    ['6\\1', 'classCharacter'],
    ['6A'.padEnd(21, 'A'), 'classTooLong'],
  ])('%j is refused: %s', (name, code) => {
    expect(classNameTrouble(name)?.code).toBe(code);
  });

  test.each([
    ['06/01/2026', {}],
    ['6E+10', {}],
    ['6*1', { character: '*' }],
    ['6A'.padEnd(21, 'A'), { longest: 20 }],
  ])('what is wrong with %s says so by its own words', (shown, more) => {
    expect(classNameTrouble(shown)?.params).toEqual({ shown, ...more });
  });

  test('a name of 20 characters is usable', () => {
    expect(classNameTrouble('6A'.padEnd(20, 'A'))).toBeUndefined();
  });
});

test('a tab carries no slash', () => {
  expect(tabName('6/1')).toBe('6-1');
  expect(tabName('6A1')).toBe('6A1');
});

test('names that would share a tab are told', () => {
  expect(collidingClassNames(['6/1', '6A1', '6-1', '6/1'])).toEqual([['6/1', '6-1']]);
  expect(collidingClassNames(['6/1', '6/2', '6/1'])).toEqual([]);
});
