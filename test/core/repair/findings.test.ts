import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupName, freeStamp, readBackupName } from '../../../src/core/repair/backupName';
import { FINDINGS, type FindingCode } from '../../../src/core/repair/finding';
import { formulaGaps } from '../../../src/core/repair/formulaGaps';
import { formulaKey } from '../../../src/core/repair/formulaKey';
import { tabsToMove } from '../../../src/core/repair/tabsToMove';
import { findingSentence } from '../../../src/words/repair';

describe('formulas are the same', () => {
  it.each([
    ['=SUM(1;2)', '=sum(1, 2)'],
    ["='6A1'!$A$1", '=6A1!$A$1'],
    ['=IF(A1="a;b";1;0)', '=IF(A1="a;b", 1, 0)'],
  ])('%s and %s', (a, b) => {
    expect(formulaKey(a)).toBe(formulaKey(b));
  });

  it.each([
    ['=IF(A1="a;b";1;0)', '=IF(A1="a,b";1;0)'],
    ['=IF(A1="a b";1;0)', '=IF(A1="ab";1;0)'],
    ['=IF(A1="a";1;0)', '=IF(A1="A";1;0)'],
    ['=A1', '=A2'],
  ])('%s and %s are not', (a, b) => {
    expect(formulaKey(a)).not.toBe(formulaKey(b));
  });
});

describe('formulas that are lost', () => {
  const wanted = [
    ['=A1', 'Nhãn', '=B1'],
    ['=A2', '', '=B2'],
  ];

  it('are named where another stands, or none', () => {
    const standing = [['=a1', '', '=B9'], ['=A2']];
    expect(formulaGaps(wanted, standing)).toEqual([
      { row: 0, column: 2 },
      { row: 1, column: 2 },
    ]);
  });

  it('are excused where people may type over them', () => {
    expect(formulaGaps(wanted, [], ({ column }) => column === 0)).toHaveLength(2);
  });
});

describe('tabs out of order', () => {
  it.each([
    ['abc', 'abc', ''],
    ['bca', 'abc', 'a'],
    ['axbyc', 'abc', ''],
    ['cab', 'abc', 'c'],
    ['ba', 'abc', 'a'],
    ['bcad', 'abcd', 'a'],
  ])('of %s for %s: %s', (standing, order, moved) => {
    expect(tabsToMove([...standing], [...order]).join('')).toBe(moved);
  });

  it('are moved as few as can be, and leave the wanted order', () => {
    const order = [...'abcdef'];
    const choicesOf = (tabs: readonly string[]): string[][] =>
      tabs.reduce<string[][]>((all, tab) => all.flatMap((own) => [own, [...own, tab]]), [[]]);
    fc.assert(
      fc.property(fc.shuffledSubarray(order), (standing) => {
        const moved = tabsToMove(standing, order);
        const kept = standing.filter((tab) => !moved.includes(tab));
        expect(kept).toEqual(order.filter((tab) => kept.includes(tab)));
        const sorted = choicesOf(standing).filter((tabs) => `${tabs}` === `${[...tabs].sort()}`);
        expect(kept).toHaveLength(Math.max(...sorted.map((tabs) => tabs.length)));
      }),
    );
  });
});

describe('names of backups', () => {
  it('are read back', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.nat(3), (tab, number) => {
        const stamp = number === 0 ? '31/05 09:00' : `31/05 09:00 (${number + 1})`;
        fc.pre(!/[\r\n\u2028\u2029]/.test(tab));
        expect(readBackupName(backupName({ tab, stamp }))).toEqual({ tab, stamp });
      }),
    );
  });

  it('are no longer than a tab name may be', () => {
    const tab = 'x'.repeat(100);
    expect(backupName({ tab, stamp: '31/05 09:00' })).toHaveLength(100);
  });

  it.each(['Học sinh', 'Sao lưu', 'Sao lưu 6A1', 'Bản sao của Sao lưu 6A1 31/05 09:00'])(
    '%s is none',
    (name) => {
      expect(readBackupName(name)).toBeUndefined();
    },
  );

  it('of the same minute are numbered', () => {
    expect(freeStamp('31/05 09:00', [])).toBe('31/05 09:00');
    expect(freeStamp('31/05 09:00', ['31/05 09:00', '31/05 09:00 (2)'])).toBe('31/05 09:00 (3)');
  });
});

describe('every finding has one sentence', () => {
  const params = { now: 'N', of: 'O', word: 'cột', title: 'T', was: 'W', count: 2 };
  it.each(Object.keys(FINDINGS) as FindingCode[])('%s', (code) => {
    const sentence = findingSentence({ code, tab: 'Tab', cell: 'B2', params });
    expect(sentence).toBe(sentence.normalize('NFC'));
    expect(sentence).not.toMatch(/undefined|NaN/);
    expect(sentence.endsWith('.')).toBe(true);
  });
});
