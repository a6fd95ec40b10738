import { checkFacts } from './fact';

checkFacts('looking up', [
  [
    'the place, not the value',
    'help MATCH',
    `return over(['a', 'b', 'c'], '=MATCH("b";A1:A3;0)');`,
    2,
  ],
  [
    'letter case does not count',
    'help MATCH',
    `return over(['a', 'b', 'c'], '=MATCH("B";A1:A3;0)');`,
    2,
  ],
  ['not found', 'help MATCH', `return over(['a', 'b', 'c'], '=MATCH("x";A1:A3;0)');`, '#N/A'],
  [
    'the largest not above, by default',
    'help MATCH',
    `return over([1, 5, 9], '=MATCH(6;A1:A3)');`,
    2,
  ],
  ['all are above', 'help MATCH', `return over([1, 5, 9], '=MATCH(0;A1:A3)');`, '#N/A'],
  ['a star is any text', 'help MATCH', `return over(['một', 'hai'], '=MATCH("h*";A1:A2;0)');`, 2],
  [
    'the first match',
    'help VLOOKUP',
    `sheet.getRange('B1:B3').setValues([['x'], ['y'], ['z']]); return over([1, 2, 2], '=VLOOKUP(2;A1:B3;2;FALSE)');`,
    'y',
  ],
  ['not found', 'help VLOOKUP', `return over([1, 2, 2], '=VLOOKUP(7;A1:B3;2;FALSE)');`, '#N/A'],
  ['a value of a place', 'help INDEX', `return over([1, 5, 9], '=INDEX(A1:A3;2;1)');`, 5],
  ['one of several', 'help CHOOSE', `return f('=CHOOSE(2;"a";"b")');`, 'b'],
  ['the own row', 'help ROW', `return f('=ROW()');`, 1],
  ['the own column', 'help COLUMN', `return f('=COLUMN()');`, 26],
  ['rows of a range', 'help ROWS', `return f('=ROWS(A2:B9)');`, 8],
  ['columns of a range', 'help COLUMNS', `return f('=COLUMNS(A2:B9)');`, 2],
]);
