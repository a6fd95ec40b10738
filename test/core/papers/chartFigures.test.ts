import { describe, expect, test } from 'vitest';
import { chartFigures } from '../../../src/core/papers/chartFigures';
import { sampleCharts } from './samplePapers';

/** Without students yet, whole, short, as short, and whole again. */
const classes = [
  { name: '6A6', reached: 0, enrolment: 0 },
  { name: '6A1', reached: 45, enrolment: 45 },
  { name: '7A5', reached: 25, enrolment: 40 },
  { name: '9A4', reached: 20, enrolment: 32 },
  { name: '9A5', reached: 36, enrolment: 36 },
];

describe('the picture of the classes', () => {
  test('shows each up to its whole number of students, and says the same in words', () => {
    expect(chartFigures({ classes, months: [] })).toEqual([
      {
        caption: 'Học sinh hoàn thành của các chi đội so với sĩ số',
        alt: 'Biểu đồ cột của 5 chi đội: 126/153 học sinh hoàn thành (82,4%); 2 chi đội đạt 100%; thấp nhất là 7A5 với 25/40 (62,5%).',
        labels: ['Chi đội', 'Đã hoàn thành', 'Chưa hoàn thành'],
        rows: [
          ['6A6', 0, 0],
          ['6A1', 45, 0],
          ['7A5', 25, 15],
          ['9A4', 20, 12],
          ['9A5', 36, 0],
        ],
        stacked: true,
      },
    ]);
  });

  test('tells the sample year as it was counted independently', () => {
    expect(chartFigures(sampleCharts)[0]?.alt).toBe(
      'Biểu đồ cột của 20 chi đội: 723/800 học sinh hoàn thành (90,4%); 2 chi đội đạt 100%; thấp nhất là 9A4 với 20/37 (54,1%).',
    );
  });

  test('is not drawn where no class has students', () => {
    const empty = classes.map((each) => ({ ...each, reached: 0, enrolment: 0 }));
    expect(chartFigures({ classes: empty, months: [] })).toEqual([]);
  });
});

describe('the picture of the months', () => {
  test('sets both numbers of each month side by side, and says the same in words', () => {
    const months = [
      { month: '2025-09', reached: 0, able: 0 },
      { month: '2025-10', reached: 38, able: 41 },
      { month: '2025-11', reached: 1030, able: 1207 },
    ];
    expect(chartFigures({ classes: [], months })).toEqual([
      {
        caption: 'Kết quả toàn trường lũy kế đến cuối mỗi tháng',
        alt: 'Biểu đồ cột theo tháng: số học sinh hoàn thành và số người thân biết sử dụng, lũy kế. 09/2025: 0 và 0; 10/2025: 38 và 41; 11/2025: 1.030 và 1.207.',
        labels: ['Tháng', 'Học sinh hoàn thành', 'Người thân biết sử dụng'],
        rows: [
          ['09/2025', 0, 0],
          ['10/2025', 38, 41],
          ['11/2025', 1030, 1207],
        ],
        stacked: false,
      },
    ]);
  });

  test('is drawn from the first student on, not before', () => {
    const drawn = (reached: number, able: number) =>
      chartFigures({ classes: [], months: [{ month: '2025-09', reached, able }] }).length === 1;
    expect(drawn(0, 0)).toBe(false);
    expect(drawn(1, 1)).toBe(true);
  });
});
