import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVietnamese } from '../../../src/core/text/compareVietnamese';
import { SAMPLE_NAMES } from './sampleNames';

/** The checked sequence of domain 8. */
const GIVEN_NAMES =
  'An Anh Ảnh Ánh Ân Ấn Bình Bính Dung Dũng Duy Đạt Đức My Mỹ Nga Tú Tư Vi Vy Ý Yến'.split(' ');

/** By given name, then the middle names, then the family name. */
const FULL_NAMES = [
  'Nguyễn Minh Anh',
  'Trần Minh Anh',
  'Nguyễn Ngọc Minh Anh',
  'Phạm Thị Mai Anh',
  'Trần Thị Ngọc Ánh',
  'Lê Na',
  'Nguyễn Hải Nam',
];

test.each([
  ['given names', GIVEN_NAMES],
  ['full names', FULL_NAMES],
  ['the six tones', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
  ['the vowels', ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']],
  ['letters before tones', ['Hoà', 'Hoan', 'Hoàn', 'Hoang']],
])('%s stand in order', (_, ordered) => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...ordered], { minLength: ordered.length }), (names) => {
      expect([...names].sort(compareVietnamese)).toEqual(ordered);
    }),
  );
});

test('case, decomposed letters and spaces make no difference', () => {
  expect(compareVietnamese('NGUYỄN VĂN AN', ' nguyễn  văn an'.normalize('NFD'))).toBe(0);
});

test('agrees with the Vietnamese collator of this machine on the given names', () => {
  const collator = new Intl.Collator('vi');
  const words = [...new Set(SAMPLE_NAMES.flatMap((name) => name.split(' ')))];
  for (const left of words) {
    for (const right of words) {
      const own = Math.sign(compareVietnamese(left, right));
      expect([left, right, own]).toEqual([left, right, Math.sign(collator.compare(left, right))]);
    }
  }
});
