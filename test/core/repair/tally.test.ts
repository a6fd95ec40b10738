import { expect, test } from 'vitest';
import type { Finding } from '../../../src/core/repair/finding';
import { addFindings, NOTHING_FOUND } from '../../../src/core/repair/tally';

const lost = (tab: string): Finding => ({ code: 'coloursLost', tab });
const copied = (tab: string): Finding => ({ code: 'tabCopied', tab });

test('counts all findings and keeps the first of each kind', () => {
  const once = addFindings(NOTHING_FOUND, [lost('a'), copied('b'), lost('c')], 2);
  expect(once).toEqual({
    mended: { count: 2, first: [lost('a'), lost('c')] },
    told: { count: 1, first: [copied('b')] },
  });
  expect(addFindings(once, [lost('d'), copied('e'), copied('f')], 2)).toEqual({
    mended: { count: 3, first: [lost('a'), lost('c')] },
    told: { count: 3, first: [copied('b'), copied('e')] },
  });
});
