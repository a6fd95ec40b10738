import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/core/ledger/cellText';
import { readMark, writtenMark } from '../../../src/core/migrate/bookMark';
import { LAYOUT, LAYOUT_STEPS } from '../../../src/core/migrate/layoutSteps';
import { planMigration } from '../../../src/core/migrate/planMigration';
import { planSettingRows } from '../../../src/core/migrate/planSettingRows';
import { SETTING_ROWS, type SettingKey } from '../../../src/core/workbook/settingsTab';

const added = LAYOUT_STEPS.flatMap(({ settings }) => settings);
const keys = SETTING_ROWS.map(({ key }) => key);

/** Keys of the settings that a layout had. */
function keysOf(layout: number): SettingKey[] {
  const later = LAYOUT_STEPS.slice(layout - 1).flatMap(({ settings }) => settings);
  return keys.filter((key) => !later.includes(key));
}

describe('the mark of a book', () => {
  it('is read as it was written', () => {
    const mark = { layout: LAYOUT, book: '1abc', ended: true };
    expect(readMark(writtenMark(mark), [])).toEqual(mark);
    expect(readMark(writtenMark({ ...mark, ended: false }), keys)).toEqual({
      ...mark,
      ended: false,
    });
  });

  it('of a newer release tells its layout, whatever else it says', () => {
    const mark = { layout: 99, book: '', ended: false };
    expect(readMark('{"layout":99,"book":{"id":1},"ended":"no"}', keys)).toEqual(mark);
  });

  it.each([1, 2])('is not there in a book of layout %s, whose settings tell it', (layout) => {
    expect(readMark('', keysOf(layout))).toEqual({ layout, book: '', ended: false });
  });

  it('is still that of the older layout where a run was stopped amid the settings', () => {
    const [some] = planMigration(1).settings;
    expect(readMark('', [...keysOf(1), some as string])?.layout).toBe(1);
  });

  it('that was typed over is that of a book of today', () => {
    expect(readMark('Ghi chú', keys)?.layout).toBe(LAYOUT);
  });

  it('is not asked of a spreadsheet without settings', () => {
    expect(readMark('', ['Họ và tên'])).toBeUndefined();
  });
});

describe('the steps', () => {
  it('bring every layout to the settings of today, in the order of the tab', () => {
    for (let layout = 1; layout <= LAYOUT; layout += 1) {
      expect([...keysOf(layout), ...planMigration(layout).settings]).toEqual(keys);
    }
    expect(new Set(added).size).toBe(added.length);
  });

  it('do each part once, and nothing for a book of today', () => {
    const { parts } = planMigration(1);
    expect(new Set(parts).size).toBe(parts.length);
    expect(planMigration(2).parts).toEqual([
      'targetRules',
      'classTemplate',
      'classLooks',
      'classTabs',
      'summary',
      'guide',
    ]);
    expect(planMigration(3).parts).toEqual([
      'targetRules',
      'classTemplate',
      'classTabs',
      'summary',
    ]);
    expect(planMigration(LAYOUT)).toEqual({ settings: [], parts: [] });
  });
});

describe('room for further settings', () => {
  const tab = (layout: number): CellValue[][] => [
    ['CÀI ĐẶT', '', '', ''],
    ['Mục', 'Nội dung', 'Ghi chú', ''],
    ...SETTING_ROWS.filter(({ key }) => keysOf(layout).includes(key)).map(
      ({ label, help, key }) => [label, '', help, key],
    ),
  ];

  it('is below the older ones', () => {
    const plan = planSettingRows(tab(1), planMigration(1).settings);
    expect(plan).toMatchObject({ firstRow: 17 });
    expect('rows' in plan && plan.rows.map(({ key }) => key)).toEqual(added);
  });

  it('is there where a stopped run wrote some of it', () => {
    const cells = tab(2);
    cells[25] = ['Đánh giá chỉ tiêu C1', 'Từng nhóm cùng đạt', '', ''];
    expect(planSettingRows(cells, planMigration(2).settings)).toMatchObject({ firstRow: 26 });
  });

  it.each([1, 2, 3, 4])('is not where someone typed in column %s', (column) => {
    const noted = tab(1);
    noted[18] = ['', '', '', ''].with(column - 1, 'nhớ hỏi lại');
    expect(planSettingRows(noted, planMigration(1).settings)).toEqual({ row: 19, column });
  });

  it('is not where a row was inserted above', () => {
    const moved = tab(1);
    moved.splice(5, 0, ['', '', '', '']);
    expect(planSettingRows(moved, planMigration(1).settings)).toEqual({ row: 6, column: 1 });
  });
});
