/**
 * Order of class names: digits count as numbers, so 6A2 stands before 6A10 (domain 7). Without
 * Intl, whose data Apps Script does not vouch for (platform 6.16). Negative, zero or positive.
 */
export function naturalOrder(left: string, right: string): number {
  const lefts = runsOf(left);
  const rights = runsOf(right);
  for (let at = 0; at < Math.max(lefts.length, rights.length); at += 1) {
    const order = compareRuns(lefts[at], rights[at]);
    if (order !== 0) return order;
  }
  return compareText(left, right);
}

function runsOf(text: string): string[] {
  return text.toUpperCase().match(/[0-9]+|[^0-9]+/g) ?? [];
}

function compareRuns(left = '', right = ''): number {
  const isNumber = /^[0-9]/;
  if (isNumber.test(left) && isNumber.test(right)) return Number(left) - Number(right);
  return compareText(left, right);
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
