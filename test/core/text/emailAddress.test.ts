import { expect, test } from 'vitest';
import { isEmailAddress } from '../../../src/core/text/emailAddress';

test.each(['gvcn.6a1@thcsmau.edu.vn', 'a+b@x.vn'])('%s is an address', (text) => {
  expect(isEmailAddress(text)).toBe(true);
});

test.each([
  '',
  'cô Hiền',
  'hien@',
  '@x.vn',
  'hien@truong',
  'hien@x.',
  'hien @x.vn',
  'a@x.vn; b@x.vn',
  'a@x.vn,b@x.vn',
  'Hiền <hien@x.vn>',
  'a@b@x.vn',
])('%j is none', (text) => {
  expect(isEmailAddress(text)).toBe(false);
});
