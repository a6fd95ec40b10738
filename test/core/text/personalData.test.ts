import { describe, expect, test } from 'vitest';
import { DIGIT_STEPS, digitRun, EMAIL_STEPS, emailLike } from '../../../src/core/text/personalData';

describe('digitRun', () => {
  test.each([
    'gọi 0912345678 để xác nhận',
    'CCCD 031 095 001 234',
    'CMND 123456789',
    '0912.345.678',
    '0912-345-678',
    '0912–345–678',
    '0912\u00a0345\u00a0678',
    '+84 912 345 678',
    '(0225) 3.123456 7891',
    'STK 1903 - 0912345678',
  ])('finds %s', (text) => {
    expect(digitRun(text)).toBe(true);
  });

  test.each([
    '',
    '12345678',
    'năm học 2025 - 2026',
    'năm học 2025 – 2026, 20 lớp',
    '05/09/2025 - 31/05/2026',
    'từ 2025 - 2030 - 2035',
    'nộp 1.500.000 đ',
    'mức 2, 40–59 tuổi, 3 lần',
    '１２３４５６７８９',
  ])('lets %j pass', (text) => {
    expect(digitRun(text)).toBe(false);
  });
});

describe('emailLike', () => {
  test.each(['a@b', 'mẹ dùng lan@gmail.com', 'lan@gmail.com', '(lan@gmail.com)', 'x @ y, z@t'])(
    'finds %s',
    (text) => {
      expect(emailLike(text)).toBe(true);
    },
  );

  test.each(['', '@', ' @ ', 'x @ y', '@Zalo', 'dấu @', 'gõ @\u00a0', 'dấu @ và @@'])(
    'lets %j pass',
    (text) => {
      expect(emailLike(text)).toBe(false);
    },
  );
});

test('a step is one SUBSTITUTE: it never finds nothing', () => {
  for (const { find, put } of [...DIGIT_STEPS, ...EMAIL_STEPS]) {
    expect(find).not.toBe('');
    expect(put).not.toMatch(/[0-9@]/);
  }
});
