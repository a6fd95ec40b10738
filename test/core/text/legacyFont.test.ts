import { describe, expect, test } from 'vitest';
import { isLegacyFont, LEGACY_MARKERS, LEGACY_PAIRS } from '../../../src/core/text/legacyFont';
import { VIETNAMESE_LETTERS } from './letters';
import { toTcvn3, toVni } from './oldFonts';
import { SAMPLE_NAMES } from './sampleNames';
import { SKILL_LABELS } from './skillLabels';

describe('the samples of old lists (domain 8)', () => {
  test.each([
    '§éi TNTP Hå ChÝ Minh',
    'ÂÄÜI THIÃÚU NIÃN TIÃÖN PHONG HÄÖ CHÊ MINH',
    'Xin chaøo caùc baïn',
    'TrÇn §øc ThÞnh',
    'Vò §øc Anh',
    'Hoµng Minh Qu©n',
    'Bïi ThÞ Ph\u00ad¬ng Th¶o',
    'NguyÔn ThÞ Hång Nhung',
  ])('finds %s', (text) => {
    expect(isLegacyFont(text)).toBe(true);
  });
});

describe('any name', () => {
  const accented = SAMPLE_NAMES.filter((name) => /\P{ASCII}/u.test(name));

  test('the encoders of this test write the samples', () => {
    expect(toTcvn3('Đội TNTP Hồ Chí Minh')).toBe('§éi TNTP Hå ChÝ Minh');
    expect(toVni('Xin chào các bạn')).toBe('Xin chaøo caùc baïn');
  });

  test.each(accented)('finds %s in TCVN3 and in VNI', (name) => {
    expect(isLegacyFont(toTcvn3(name))).toBe(true);
    expect(isLegacyFont(toVni(name))).toBe(true);
  });

  test('finds nearly every skill label in both', () => {
    const missed = SKILL_LABELS.filter(
      (label) => !isLegacyFont(toTcvn3(label)) || !isLegacyFont(toVni(label)),
    );
    // In TCVN3 these two hold nothing but signs that are Vietnamese letters or usual signs too.
    expect(missed).toEqual(['Kết nối Wi-Fi, 4G/5G', 'Quét mã QR']);
  });
});

describe('correct text', () => {
  test.each([...SAMPLE_NAMES, ...SKILL_LABELS])('lets %s pass', (text) => {
    expect(isLegacyFont(text)).toBe(false);
    expect(isLegacyFont(text.toUpperCase())).toBe(false);
    expect(isLegacyFont(text.normalize('NFD'))).toBe(false);
  });

  test('no marker is a letter of Vietnamese', () => {
    for (const letter of ['Đ', 'đ', '\u00d0', '\u00f0', ...VIETNAMESE_LETTERS]) {
      expect(LEGACY_MARKERS).not.toContain(letter);
    }
  });

  test.each([
    'hoà, hoá, hoãn, khoá, loá, xoá, goá, toà, Hoà, HOÀ, HOÁ',
    'khoẻ, xoè, loé; thuỷ, quý, suý; ướt, ượt, yếu, ỷ lại, Ý kiến',
    '«Nghị quyết số 57» · 3 × 4 = 12; 8 ÷ 2; ½ giờ, ¼, ¾; 37 °C; ± 5; m², m³',
    '“Bình dân học vụ số” – ‘Dân vận khéo’ — 5 % … 20 €; Zalo®, © 2025, VNeID™, § 3',
    'Bà đã mua 2×500 g, gửi 3×nhóm, học 8÷10 giờ (¹ xem ghi chú)',
    'iPhone, vnEdu, K12Online, YouTube, café',
  ])('lets %s pass', (text) => {
    expect(isLegacyFont(text)).toBe(false);
  });
});

describe('the tables', () => {
  test('are single characters and pairs of two, each once', () => {
    const markers = Array.from(LEGACY_MARKERS);
    expect(new Set(markers).size).toBe(markers.length);
    expect(markers.every((marker) => marker.length === 1)).toBe(true);
    expect(new Set(LEGACY_PAIRS).size).toBe(LEGACY_PAIRS.length);
    expect(LEGACY_PAIRS.every((pair) => pair.length === 2)).toBe(true);
  });

  test('every entry is found', () => {
    for (const entry of [...LEGACY_MARKERS, ...LEGACY_PAIRS]) {
      expect(isLegacyFont(`x ${entry} x`)).toBe(true);
    }
  });
});
