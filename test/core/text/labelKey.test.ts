import { describe, expect, test } from 'vitest';
import { labelKey } from '../../../src/core/text/labelKey';
import { SKILL_LABELS } from './skillLabels';

describe('labelKey', () => {
  test.each([
    ['letter case', 'BIẾT SỬ DỤNG', 'Biết sử dụng'],
    ['a hyphen for a dash', '40-59', '40–59'],
    ['spaces around a dash', '40 – 59', '40–59'],
    ['a long dash', '18—39', '18–39'],
    ['new tone placement in oa', 'khoá màn hình', 'khóa màn hình'],
    ['new tone placement in oe', 'sức khoẻ', 'sức khỏe'],
    ['new tone placement in uy', 'Thuỷ', 'Thủy'],
    ['every tone of oa', 'hoà hoả hoã hoá hoạ', 'hòa hỏa hõa hóa họa'],
    ['tone placement in capitals', 'HOÀ', 'Hòa'],
    ['decomposed letters', 'khóa'.normalize('NFD'), 'khoá'],
    ['spaces and no-break spaces', ' Bà\u00a0 nội ', 'Bà nội'],
    ['a line break', 'Bà \r\nnội', 'Bà nội'],
  ])('makes no difference of %s', (_, left, right) => {
    expect(labelKey(left)).toBe(labelKey(right));
  });

  test.each([
    ['tones', 'ba', 'bà'],
    ['letters', 'Hùng', 'Hưng'],
    ['Đ and D', 'Đi', 'Di'],
    ['y and i', 'Quý', 'Quí'],
    ['words', 'Mẹ', 'Mẹ ơi'],
  ])('tells %s apart', (_, left, right) => {
    expect(labelKey(left)).not.toBe(labelKey(right));
  });

  test.each(['quý', 'quỳ', 'quà', 'hoàn', 'loan', 'ngoài', 'mùa', 'thuyền', 'xoáy'])(
    'leaves the tone of %s, which has one place only',
    (syllable) => {
      expect(labelKey(syllable)).toBe(syllable);
    },
  );

  test('keeps the skill labels apart', () => {
    expect(new Set(SKILL_LABELS.map(labelKey)).size).toBe(SKILL_LABELS.length);
  });
});
