import { describe, expect, it } from 'vitest';
import { LEDGER_RULES } from '../../../src/core/ledger/judge';
import { problemsOf } from '../../../src/core/ledger/problems';
import {
  classTabHeader,
  classTabLayout,
  FIRST_ROW,
  HELPER_KEYS,
  isClassTabHeader,
} from '../../../src/core/workbook/classTab';
import { guideLines } from '../../../src/core/workbook/guideText';
import { rulesRowValues } from '../../../src/core/workbook/rulesTab';
import { FURTHER_RULES } from '../../differential/furtherRules';

describe('the header of a class tab', () => {
  const header = classTabHeader();

  it('is known by its titles, whatever stands behind them', () => {
    expect(isClassTabHeader(header)).toBe(true);
    expect(isClassTabHeader([...header, 'ghi chú'])).toBe(true);
    expect(isClassTabHeader(header.with(1, 'Em'))).toBe(false);
    expect(isClassTabHeader(header.slice(0, -1))).toBe(false);
    expect(isClassTabHeader([])).toBe(false);
  });

  it('is known by its first titles where no more were read', () => {
    expect(isClassTabHeader(header.slice(0, 3), 3)).toBe(true);
    expect(isClassTabHeader(header.with(2, 'Em'), 3)).toBe(false);
    expect(isClassTabHeader(header.with(3, 'Em'), 3)).toBe(true);
  });
});

describe('a column or a rule more is a line more in the table', () => {
  it('header, guide, problems and sentences follow', () => {
    expect(classTabHeader(FURTHER_RULES.columns)).toEqual([
      ...classTabHeader().slice(0, 5),
      'Nơi hướng dẫn',
      ...classTabHeader().slice(5, -1),
      'Mong muốn',
      'Đến ngày',
      'Kiểm tra dòng',
    ]);
    const guide = guideLines(FURTHER_RULES.columns).map(({ text }) => text);
    expect(guide).toContain('Nơi hướng dẫn (bắt buộc): Chọn nơi em hướng dẫn.');
    expect(guide).toContain('Đến ngày: Ngày kết thúc, nếu kéo dài.');
    const problems = problemsOf(FURTHER_RULES.columns, FURTHER_RULES.crossRules);
    const codes = problems.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['place:hint1', 'place:unlisted', 'wish:email', 'until:future']),
    );
    expect(codes).toEqual(expect.arrayContaining(['place:agrees', 'skill:unique']));
    expect(new Set(codes).size).toBe(codes.length);
    const layout = classTabLayout(FIRST_ROW, FURTHER_RULES);
    const said = rulesRowValues(problems, layout).find(([code]) => code === 'place:agrees');
    expect(said?.slice(1)).toEqual([
      6,
      'F',
      'Nơi hướng dẫn',
      'khác với dòng ',
      'mỗi người học ở một nơi',
    ]);
  });

  it('the rules as they are need no argument', () => {
    expect(classTabHeader()).toEqual(classTabHeader(LEDGER_RULES.columns));
    expect(classTabLayout(50).lastColumn).toBe(classTabLayout(50, LEDGER_RULES).lastColumn);
  });

  it('each unique rule has a column of its own, behind all others', () => {
    const layout = classTabLayout(50, FURTHER_RULES);
    const entries = FURTHER_RULES.crossRules
      .filter(({ rule }) => rule === 'unique')
      .map((_, index) => layout.entry(index));
    expect(entries).toEqual([layout.lastColumn - 1, layout.lastColumn]);
    expect(Math.max(...HELPER_KEYS.map(layout.helper))).toBe(layout.lastColumn - 2);
  });
});

describe('the guide', () => {
  it('begins with its title, and has a text below each heading', () => {
    const kinds = guideLines().map(({ kind }) => kind);
    expect(kinds[0]).toBe('title');
    expect(kinds.filter((kind) => kind === 'title')).toHaveLength(1);
    expect(kinds.join(' ')).toMatch(/^title( heading( text)+)+$/);
  });
});
