/**
 * Prints how fast the engine is on a school: 20 class tabs of 300 rows with 30 formula columns each,
 * computed in full, and then one keystroke. Run it with tsx; nothing is asserted.
 */
import { type Calculator, createCalculator } from './index';

const TABS = 20;
const FIRST = 3;
const ROWS = 300;
const LAST = FIRST + ROWS - 1;
const LISTS = 1;
const TYPED = ['Nguyễn Minh Anh', 'NT1', 'Mẹ', '40–59', 'VNeID', 46_000, 2] as const;
const TYPED_FROM = 2;
const FORMULAS_FROM = 13;
const LABELS = 40;

/** The formula columns of a class tab, in the manner of its helper columns. */
const FORMULAS: readonly ((row: number) => string)[] = [
  (row) => `=IF(B${row}="";"";IF(ISNUMBER(MATCH(B${row};'Danh mục'!$A$1:$A$${LABELS};0));1;0))`,
  (row) =>
    `=IF(D${row}="";"";IFERROR(INDEX('Danh mục'!$B$1:$B$${LABELS};MATCH(D${row};'Danh mục'!$A$1:$A$${LABELS};0));"?"))`,
  (row) => `=B${row}&"|"&C${row}`,
  (row) => `=IF(AND(B${row}<>"";C${row}<>"";D${row}<>"";G${row}<>"");O${row};"")`,
  (row) => `=IF(P${row}="";0;MATCH(P${row};$P$${FIRST}:$P$${LAST};0))`,
  (row) => `=IF(Q${row}=0;FALSE;AND(INDEX($D$${FIRST}:$D$${LAST};Q${row})=D${row};TRUE))`,
  (row) => `=P${row}&"|"&F${row}&"|"&G${row}`,
  (row) => `=IF(P${row}="";0;COUNTIF($S$${FIRST}:$S$${LAST};S${row}))`,
  (row) => `=COUNTIFS($P$${FIRST}:$P$${LAST};P${row};$H$${FIRST}:$H$${LAST};">=2")`,
  (row) => `=SUMPRODUCT(--ISNUMBER(FIND(MID("0123456789";ROW($A$1:$A$10);1);L${row}&"")))`,
  (row) =>
    `=IF(ISNUMBER(G${row});IF(AND(G${row}>=$A$1;G${row}<=$A$1+400);"";"Ngày ngoài năm học");"Còn thiếu")`,
  ...Array.from(
    { length: 19 },
    (_, i) => (row: number) =>
      `=IF(W${row}="";IF(AND(H${row}>=1;G${row}<=$A$1+${i * 10});1+V${row};0);LEN(W${row}))`,
  ),
];

function build(calculator: Calculator): void {
  calculator.setToday(46_100);
  calculator.addSheet(LISTS, 'Danh mục');
  for (let row = 1; row <= LABELS; row++) {
    calculator.setConstant(LISTS, row, 1, row === LABELS ? 'Mẹ' : `Nhãn ${row}`);
    calculator.setConstant(LISTS, row, 2, `N${row}`);
  }
  for (let tab = 1; tab <= TABS; tab++) {
    const sheet = LISTS + tab;
    calculator.addSheet(sheet, `6A${tab}`);
    calculator.setConstant(sheet, 1, 1, 45_900);
    for (let row = FIRST; row <= LAST; row++) {
      TYPED.forEach((value, i) => {
        calculator.setConstant(
          sheet,
          row,
          TYPED_FROM + i,
          i === 0 ? `${value} ${row % 45}` : value,
        );
      });
      FORMULAS.forEach((formula, i) => {
        calculator.setFormula(sheet, row, FORMULAS_FROM + i, formula(row));
      });
    }
  }
}

function readAll(calculator: Calculator, sheet: number): void {
  for (let row = FIRST; row <= LAST; row++)
    for (let i = 0; i < FORMULAS.length; i++) calculator.value(sheet, row, FORMULAS_FROM + i);
}

function timed(label: string, calculator: Calculator, run: () => void): void {
  const before = calculator.computed;
  const start = performance.now();
  run();
  const milliseconds = Math.round(performance.now() - start);
  console.log(`${label}: ${milliseconds} ms, ${calculator.computed - before} formulas computed`);
}

const calculator = createCalculator();
timed(`write ${TABS * ROWS * FORMULAS.length} formulas`, calculator, () => build(calculator));
timed('first computation', calculator, () => {
  for (let tab = 1; tab <= TABS; tab++) readAll(calculator, LISTS + tab);
});
for (const [label, column, value] of [
  ['keystroke: level', 8, 3],
  ['keystroke: student', 2, 'Trần Bình'],
  ['keystroke: relation', 4, 'Bố'],
] as const)
  timed(label, calculator, () => {
    calculator.setConstant(LISTS + 1, 150, column, value);
    for (let tab = 1; tab <= TABS; tab++) readAll(calculator, LISTS + tab);
  });
timed('read all again', calculator, () => {
  for (let tab = 1; tab <= TABS; tab++) readAll(calculator, LISTS + tab);
});
timed('keystroke in the list of labels', calculator, () => {
  calculator.setConstant(LISTS, 5, 1, 'Bố');
  for (let tab = 1; tab <= TABS; tab++) readAll(calculator, LISTS + tab);
});
timed('insert a row', calculator, () => {
  calculator.insertRows(LISTS + 1, 100, 1);
  for (let tab = 1; tab <= TABS; tab++) readAll(calculator, LISTS + tab);
});
console.log(`heap: ${Math.round(process.memoryUsage().heapUsed / 2 ** 20)} MB`);
