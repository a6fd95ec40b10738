import { beforeAll, describe, expect, it } from 'vitest';
import { formula } from '../../src/core/formula/expression';
import { summaryPage } from '../../src/core/workbook/summaryTab';
import { RIGHT_ROW } from '../school/classRows';
import { openSchool, type School } from '../school/openSchool';
import type { BookHandle } from '../standin';
import { insert, remove } from '../standin/model/gridChange';

const TAB = 'Tổng hợp';
const CLASSES = {
  '6A1': ['Nguyễn Minh Anh', 'Lê Na'],
  '6/2': ['Phạm Khánh Huyền'],
};

function page(book: BookHandle) {
  const found = book.view().sheets.find(({ name }) => name === TAB);
  if (!found) throw new Error(`no tab ${TAB}`);
  return found;
}

/** What the page says, cell by cell; formulas aside, since classes made later have later places. */
function shown(book: BookHandle) {
  const { cells, merges, rows, columns, charts, conditionalFormats } = page(book);
  return {
    cells: cells.map(({ address, display, format, style }) => ({
      address,
      display,
      format,
      style,
    })),
    merges,
    rows,
    columns,
    charts: charts.map(({ id, ranges, ...chart }) => ({
      ...chart,
      areas: ranges.map(({ area }) => area),
    })),
    colours: conditionalFormats,
  };
}

describe('the principal’s page', () => {
  let school: School;

  beforeAll(() => {
    school = openSchool({ classes: CLASSES });
    school.teacher('6A1').paste('6A1!B3', [[...RIGHT_ROW]]);
  });

  const texts = () => page(school.book).cells.map(({ display }) => display);
  const line = (name: string) =>
    school.book.displays(`${TAB}!A1:M80`).find(([first]) => first === name);

  it('follows what a teacher types', () => {
    expect(line('6A1')?.slice(0, 5)).toEqual(['6A1', '2', '1', '–', '50,0%']);
    expect(line('6/2')?.slice(0, 5)).toEqual(['6/2', '1', '0', '–', '0,0%']);
    expect(line('6/2')?.slice(10)).toEqual(['–', '–', 'Chưa có số liệu']);
    expect(line('Học sinh hoàn thành (có ít nhất 01 người thân biết sử dụng)')).toEqual(
      expect.arrayContaining(['100% (2026)', '33,3%', '1/3', 'Chưa đạt']),
    );
  });

  it('counts members of the Đội once they are ticked', () => {
    school.leader.paste('Học sinh!E2', [[true], [true]]);
    expect(line('6A1')?.[3]).toBe('1');
    school.leader.paste('Học sinh!E2', [[''], ['']]);
  });

  it('holds no student’s name', () => {
    const names = Object.values(CLASSES).flat();
    expect(texts().filter((text) => names.some((name) => text.includes(name)))).toEqual([]);
  });

  it('shows no error, and its helpers to nobody', () => {
    expect(school.book.errors()).toEqual([]);
    const { columns, cells } = page(school.book);
    const hidden = cells.filter(({ column, display }) => column > 13 && display !== '');
    expect(hidden.length).toBeGreaterThan(50);
    expect(hidden.filter(({ column }) => !columns.hidden.includes(column))).toEqual([]);
  });

  it('uses a target typed in Chỉ tiêu', () => {
    school.leader.type('Chỉ tiêu!D4', '30');
    expect(line('Học sinh hoàn thành (có ít nhất 01 người thân biết sử dụng)')).toEqual(
      expect.arrayContaining(['≥ 30% (2026)', '33,3%', 'Đạt']),
    );
    school.leader.type('Chỉ tiêu!D4', '100');
  });

  it('has two charts over what is on the page', () => {
    const { charts, rows } = page(school.book);
    expect(charts.map(({ type, hiddenDimensions }) => [type, hiddenDimensions])).toEqual([
      ['COMBO', 'SHOW_BOTH'],
      ['COMBO', 'SHOW_BOTH'],
    ]);
    for (const { ranges, position } of charts) {
      expect(ranges).toHaveLength(3);
      for (const { area } of ranges) expect(area.row + area.rows - 1).toBeLessThan(rows.count);
      expect(position.row).toBeLessThan(rows.count);
    }
  });

  it('its colours look at its own cells only', () => {
    const conditions = summaryPage(['6A1']).colours.map(({ condition }) => formula(condition));
    expect(conditions).not.toEqual([]);
    expect(conditions.filter((text) => text.includes('!'))).toEqual([]);
  });
});

describe('a class added later', () => {
  it('leaves a page as if it had always been there, for as many calls', () => {
    const later = openSchool({ classes: { '6A1': CLASSES['6A1'] } });
    const written = (act: () => void) => {
      later.google.calls.reset();
      act();
      return later.google.calls.snapshot().kinds.write ?? 0;
    };
    later.leader.paste('Chi đội!A3', [
      ['6/2', 'Chi đội', 'Giáo viên 6/2', 'gvcn.6-2@thcsmau.example'],
    ]);
    const first = written(() => later.leader.click('Thiết lập sổ', { answers: ['OK'] }));
    later.leader.paste('Nhập danh sách!A1', [
      ['STT', 'Họ và tên', 'Lớp'],
      ...Object.entries(CLASSES).flatMap(([name, list]) =>
        list.map((student, index) => [String(index + 1), student, name]),
      ),
    ]);
    later.leader.click('Nhập danh sách học sinh', { answers: ['OK', 'OK'] });
    const atOnce = openSchool({ classes: CLASSES });
    expect(shown(later.book)).toEqual(shown(atOnce.book));
    later.leader.paste('Chi đội!A4', [['9A1', 'Chi đội', 'Giáo viên 9A1', '']]);
    const second = written(() => later.leader.click('Thiết lập sổ', { answers: ['OK'] }));
    expect(Math.abs(second - first)).toBeLessThan(5);
  });
});

describe('a table that the page counts over', () => {
  it.each([
    ['Chi đội', 'B', 'Loại'],
    ['Chỉ tiêu', 'C', 'Năm'],
    ['CB-GV-NV', 'C', 'Đạt năng lực số'],
    ['Khó khăn, đề xuất', 'C', 'Loại'],
  ])(
    'with a column inserted (%s) is refused by name, and the page stays as it was',
    (name, letter, title) => {
      const school = openSchool({ classes: { '6A1': ['Lê Na'] }, today: '2025-11-03' });
      const { book, leader } = school;
      const sheet = book.state.sheetByName(name);
      if (!sheet) throw new Error(`no tab ${name}`);
      leader.paste('Chi đội!A3', [['7A1', 'Chi đội']]);
      insert(book.state, sheet, 'column', columnNumber(letter), 1);
      const before = shown(book);
      leader.click('Thiết lập sổ', { answers: ['OK'] });
      expect(leader.alerts.at(-1)?.text).toContain(
        `Các cột của tab “${name}” không còn ở chỗ cũ: ô ${letter}1 phải là “${title}”`,
      );
      expect(shown(book)).toEqual(before);
      remove(book.state, sheet, 'column', columnNumber(letter), 1);
      leader.click('Thiết lập sổ', { answers: ['OK'] });
      expect(book.displays(`${TAB}!A1:AI60`).flat()).toContain('7A1');
    },
  );
});

const columnNumber = (letter: string) => letter.charCodeAt(0) - 64;
