import { checkFacts } from './fact';

const extra = `
  function fruit() { return ['Táo', 'cam', 'TÁO', 'táo tây', '']; }
`;

checkFacts(
  'counting and summing',
  [
    [
      'letter case does not count',
      'help COUNTIF',
      `return over(fruit(), '=COUNTIF(A1:A5;"táo")');`,
      2,
    ],
    ['a star is any text', 'help COUNTIF', `return over(fruit(), '=COUNTIF(A1:A5;"táo*")');`, 3],
    [
      'a question mark is one character',
      'help COUNTIF',
      `return over(['ab', 'abc'], '=COUNTIF(A1:A2;"a?")');`,
      1,
    ],
    [
      'a tilde takes the star as it is',
      'help COUNTIF',
      `return over(['a*', 'ab'], '=COUNTIF(A1:A2;"a~*")');`,
      1,
    ],
    [
      'a comparison in the criterion',
      'help COUNTIF',
      `return over([1, 5, 9], '=COUNTIF(A1:A3;">=5")');`,
      2,
    ],
    [
      'a comparison with a cell',
      'help COUNTIF',
      `return over([1, 5, 9], '=COUNTIF(A1:A3;"<"&A2)');`,
      1,
    ],
    ['not equal', 'help COUNTIF', `return over([1, 5, 9], '=COUNTIF(A1:A3;"<>5")');`, 2],
    [
      'all criteria must hold',
      'help COUNTIFS',
      `return over([1, 5, 9], '=COUNTIFS(A1:A3;">1";A1:A3;"<9")');`,
      1,
    ],
    [
      'ranges of one size',
      'help COUNTIFS',
      `return over([1, 5, 9], '=COUNTIFS(A1:A3;">1";A1:A2;"<9")');`,
      '#VALUE!',
    ],
    ['numbers only', 'help COUNT', `return over([1, 'x', '', true], '=COUNT(A1:A4)');`, 1],
    ['all that is there', 'help COUNTA', `return over([1, 'x', '', true], '=COUNTA(A1:A4)');`, 3],
    ['an empty text is there', 'help COUNTA', `return over(['=""'], '=COUNTA(A1:A2)');`, 1],
    [
      'an empty text is blank',
      'help COUNTBLANK',
      `return over(['=""', 'x'], '=COUNTBLANK(A1:A3)');`,
      2,
    ],
    ['texts are passed over', 'help SUM', `return over([1, 'x', 2], '=SUM(A1:A3)');`, 3],
    [
      'another range is summed',
      'help SUMIF',
      `sheet.getRange('B1:B3').setValues([[10], [20], [30]]); return over([1, 5, 9], '=SUMIF(A1:A3;">=5";B1:B3)');`,
      50,
    ],
    [
      'summed by all criteria',
      'help SUMIFS',
      `sheet.getRange('B1:B3').setValues([[10], [20], [30]]); return over([1, 5, 9], '=SUMIFS(B1:B3;A1:A3;">1";A1:A3;"<9")');`,
      20,
    ],
    [
      'products are summed',
      'help SUMPRODUCT',
      `sheet.getRange('B1:B3').setValues([[1], [2], [3]]); return over([1, 5, 9], '=SUMPRODUCT(A1:A3;B1:B3)');`,
      38,
    ],
    [
      'conditions are multiplied',
      'help SUMPRODUCT',
      `return over([1, 5, 9], '=SUMPRODUCT((A1:A3>1)*(A1:A3<9))');`,
      1,
    ],
    ['no number: zero', 'help MAX', `return over(['x'], '=MAX(A1:A1)');`, 0],
    ['the smallest', 'help MIN', `return over([3, 1, 2], '=MIN(A1:A3)');`, 1],
    ['the second largest', 'help LARGE', `return over([3, 1, 2], '=LARGE(A1:A3;2)');`, 2],
    ['beyond the values', 'help LARGE', `return over([3, 1, 2], '=LARGE(A1:A3;4)');`, '#NUM!'],
    ['the second smallest', 'help SMALL', `return over([3, 1, 2], '=SMALL(A1:A3;2)');`, 2],
    ['ranks fall unless said', 'help RANK', `return over([3, 1, 2], '=RANK(A1;A1:A3)');`, 1],
    ['ranks rise', 'help RANK', `return over([3, 1, 2], '=RANK(A1;A1:A3;TRUE)');`, 3],
    ['equals share a rank', 'help RANK', `return over([3, 3, 2], '=RANK(A3;A1:A3)');`, 3],
    ['not among them', 'help RANK', `return over([3, 3, 2], '=RANK(7;A1:A3)');`, '#N/A'],
  ],
  extra,
);
