import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tidyText } from '../../../src/core/text/tidyText';
import { SAMPLE_NAMES } from './sampleNames';
import { SKILL_LABELS } from './skillLabels';

describe('tidyText', () => {
  test.each([
    ['decomposed letters', 'Nguyễn Thị Ánh'.normalize('NFD'), 'Nguyễn Thị Ánh'],
    ['Eth for Đ', '\u00d0\u1eb7ng Ti\u1ebfn \u00f0o', 'Đặng Tiến đo'],
    ['decomposed letters around Eth', '\u00d0a\u0323t', 'Đạt'],
    ['a no-break space', 'Lê\u00a0Na', 'Lê Na'],
    ['double and trailing spaces', '  Lê   Na \t', 'Lê Na'],
    ['other Unicode spaces', 'Lê\u2003\u202f\u3000Na', 'Lê Na'],
    ['zero-width characters', '\ufeffLê\u200b N\u200da\u200c', 'Lê Na'],
    ['a zero-width space between letter and mark', 'Le\u200b\u0302', 'Lê'],
    ['only spaces', ' \u00a0\u200b ', ''],
  ])('mends %s', (_, typed, tidy) => {
    expect(tidyText(typed)).toBe(tidy);
  });

  test.each([
    ['capitals', 'NGUYỄN VĂN AN'],
    ['old and new tone placement', 'Hoà Hòa Thuỷ Thủy'],
    ['y and i', 'Quý Quí Mỹ Mĩ'],
    ['dashes', '40–59 - 18—39'],
    ['an apostrophe', "H'Hen Niê"],
    ['the soft hyphen of a TCVN3 ư', 'Nh\u00ad'],
    ['an impossible date', '31/02/2026'],
    ['paragraphs', 'Ưu điểm.\n\nTồn tại.'],
  ])('leaves %s', (_, text) => {
    expect(tidyText(text)).toBe(text);
  });

  test('leaves every sample name and skill label', () => {
    for (const text of [...SAMPLE_NAMES, ...SKILL_LABELS]) expect(tidyText(text)).toBe(text);
  });

  test('cleaning twice is cleaning once', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(' ', '\u00a0', '\u200b', '\n', '\u00d0', '\u0301', 'ê', 'e\u0302', '\u2028'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const once = tidyText(pieces.join(''));
        expect(tidyText(once)).toBe(once);
      }),
    );
  });

  test('its result is NFC without spaces at the ends or in a row', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tidy = tidyText(text);
        expect(tidy).toBe(tidy.normalize('NFC'));
        expect(tidy).not.toMatch(/^\s|\s$|[^\S\r\n]{2}|\u200b/u);
      }),
    );
  });
});
