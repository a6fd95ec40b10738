import { describe, expect, it } from 'vitest';
import { capitalsWidth } from '../../../src/core/report/capitalsWidth';
import { headedLines } from '../../../src/core/report/headedLines';
import { letterheadLines } from '../../../src/core/report/letterheadLines';
import { textStyles } from '../../../src/core/report/textStyles';
import { laidOutBlocks } from './paperText';

const look = textStyles.issuer;
const widthOf = (text: string) => capitalsWidth(text, look);

describe('the width of capitals', () => {
  it.each([
    ['Ơ', 'O'],
    ['Ư', 'U'],
    ['Ợ', 'O'],
  ])('a horn makes %s wider than %s', (horned, plain) => {
    expect(widthOf(horned)).toBeGreaterThan(widthOf(plain));
  });

  it.each([
    ['Ộ', 'O'],
    ['Ắ', 'A'],
    ['Đ', 'D'],
  ])('another mark makes %s as wide as %s', (marked, plain) => {
    expect(widthOf(marked)).toBe(widthOf(plain));
  });
});

describe('the lines of a name', () => {
  it.each([
    ['Trường THCS Nguyễn Trãi', ['TRƯỜNG THCS NGUYỄN TRÃI']],
    ['Trường THCS Nguyễn Bỉnh Khiêm', ['TRƯỜNG THCS', 'NGUYỄN BỈNH KHIÊM']],
    [
      'Trường phổ thông dân tộc nội trú trung học cơ sở huyện Mèo Vạc',
      ['TRƯỜNG PHỔ THÔNG DÂN', 'TỘC NỘI TRÚ TRUNG HỌC', 'CƠ SỞ HUYỆN MÈO VẠC'],
    ],
  ])('%s are few and about as long', (name, lines) => {
    expect(letterheadLines(name, 64, look)).toEqual(lines);
  });

  it('a name that just fits stays in one line, and is broken where the column is narrower', () => {
    const name = 'TRƯỜNG THCS NGUYỄN TRÃI';
    expect(letterheadLines(name, widthOf(name), look)).toEqual([name]);
    expect(letterheadLines(name, widthOf(name) - 0.5, look)).toEqual([
      'TRƯỜNG THCS',
      'NGUYỄN TRÃI',
    ]);
  });

  it('a word that is wider than the column has a line of its own', () => {
    expect(letterheadLines('Trường THCS Nguyễn Trãi', 1, look)).toEqual([
      'TRƯỜNG',
      'THCS',
      'NGUYỄN',
      'TRÃI',
    ]);
  });

  it('a body is broken after its first words only where it does not fit', () => {
    const name = 'Liên đội Trường THCS Nguyễn Trãi';
    const headed = (widthMm: number) =>
      laidOutBlocks(headedLines(name, 'Liên đội', { style: 'issuer', widthMm }));
    expect(headed(widthOf(name.toUpperCase()))).toEqual(['LIÊN ĐỘI TRƯỜNG THCS NGUYỄN TRÃI']);
    expect(headed(80)).toEqual(['LIÊN ĐỘI', 'TRƯỜNG THCS NGUYỄN TRÃI']);
  });
});
