import { checkFacts } from './fact';

checkFacts('texts', [
  ['spaces count', 'help LEN', `return f('=LEN(" a b ")');`, 5],
  ['spaces at the ends and doubled ones go', 'help TRIM', `return f('=TRIM("  a   b ")');`, 'a b'],
  ['all are replaced', 'help SUBSTITUTE', `return f('=SUBSTITUTE("aXbX";"X";"-")');`, 'a-b-'],
  ['one is replaced', 'help SUBSTITUTE', `return f('=SUBSTITUTE("aXbX";"X";"-";2)');`, 'aXb-'],
  ['FIND heeds letter case', 'help FIND', `return f('=FIND("B";"abB")');`, 3],
  ['FIND finds nothing', 'help FIND', `return f('=FIND("x";"abc")');`, '#VALUE!'],
  ['SEARCH does not heed it', 'help SEARCH', `return f('=SEARCH("B";"abB")');`, 2],
  ['from the left, one unless said', 'help LEFT', `return f('=LEFT("abc")');`, 'a'],
  ['from the right', 'help RIGHT', `return f('=RIGHT("abc";2)');`, 'bc'],
  ['beyond the end', 'help MID', `return f('=MID("abc";2;9)');`, 'bc'],
  ['repeated', 'help REPT', `return f('=REPT("ab";3)');`, 'ababab'],
  ['capitals, with marks', 'help UPPER', `return f('=UPPER("đặng")');`, 'ĐẶNG'],
  ['small letters', 'help LOWER', `return f('=LOWER("ĐẶNG")');`, 'đặng'],
  ['EXACT heeds letter case', 'help EXACT', `return f('=EXACT("a";"A")');`, false],
  ['= does not', 'help EXACT', `return f('="a"="A"');`, true],
  ['joined', 'help CONCATENATE', `return f('=CONCATENATE("a";1;"b")');`, 'a1b'],
  ['a character of a number', 'help CHAR', `return f('=CHAR(10)');`, '\n'],
  ['a number of a text', 'help VALUE', `return f('=VALUE("123")');`, 123],
  [
    'a date as a text',
    'help TEXT',
    `return f('=TEXT(DATE(2026;5;7);"dd/mm/yyyy")');`,
    '07/05/2026',
  ],
  [
    'a link shows its label',
    'help HYPERLINK',
    `return f('=HYPERLINK("https://a.vn";"nhãn")');`,
    'nhãn',
  ],
]);
