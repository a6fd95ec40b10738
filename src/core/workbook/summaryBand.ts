import { formula, text } from '../formula/expression';
import { plainDayFormula } from './plainDayFormula';
import { settingCell } from './settingsTab';
import { fact, SUMMARY_COLUMNS, type SummaryLayout } from './summaryLayout';
import { line, type SummaryPart, strips } from './summaryPart';
import { shownShare } from './summaryShare';
import { thresholdOf } from './summaryTargetRows';

const TILES = [
  [1, 3],
  [4, 6],
  [7, 9],
  [10, SUMMARY_COLUMNS],
] as const;

/** Title, school and as-of line, and the four figures that say the most. */
export function summaryBand({ rows }: SummaryLayout): SummaryPart {
  const wide = [[1, SUMMARY_COLUMNS]] as const;
  const share = shownShare(fact('reached'), fact('enrolment'), thresholdOf('B8', rows));
  const asOf = text(
    settingCell('school'),
    ' · Số liệu đến ngày ',
    plainDayFormula(settingCell('today')),
  );
  const tiles = [
    {
      value: share,
      caption: text('học sinh hoàn thành: ', fact('reached'), '/', fact('enrolment')),
    },
    { value: fact('able'), caption: 'người thân biết sử dụng' },
    { value: fact('guided'), caption: 'người thân được hướng dẫn' },
    { value: fact('entries'), caption: 'lượt hướng dẫn' },
  ];
  return {
    patches: [
      fill(1, 'title', ['TỔNG HỢP PHONG TRÀO “BÌNH DÂN HỌC VỤ SỐ”']),
      fill(2, 'school', [formula(asOf)]),
      ...tiles.flatMap(({ value, caption }, index) => {
        const column = TILES[index]?.[0] ?? 1;
        return [
          line(4, column, index === 0 ? 'tilePercent' : 'tile', [formula(value)]),
          line(5, column, 'caption', [typeof caption === 'string' ? caption : formula(caption)]),
        ];
      }),
    ],
    merged: [...strips(1, 2, wide), ...strips(4, 2, TILES)],
    heights: { 1: 42, 2: 26, 3: 8, 4: 46, 5: 38, 6: 10 },
  };
}

function fill(row: number, look: 'title' | 'school', cells: readonly string[]) {
  return line(row, 1, look, cells);
}
