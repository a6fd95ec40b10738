import { expect, test } from 'vitest';
import { fold } from '../../../src/core/text/fold';

test.each([
  ['Họ và tên:', 'ho va ten'],
  ['HỌ  VÀ\nTÊN'.normalize('NFD'), 'ho va ten'],
  ['Nữ (x)', 'nu x'],
  ['Họ và tên :', 'ho va ten'],
  ['Ngày sinh \r\n( dd/mm/yyyy )', 'ngay sinh dd/mm/yyyy'],
  ['Mã định danh Bộ GD&ĐT', 'ma dinh danh bo gd&dt'],
  ['\u00d0iện thoại', 'dien thoai'],
  ['S.T.T', 'stt'],
])('%j folds to %j', (text, key) => {
  expect(fold(text)).toBe(key);
});

test('it equates different names, so it may only suspect', () => {
  expect(fold('Nguyễn Văn Hùng')).toBe(fold('Nguyễn Văn Hưng'));
  expect(fold('Quý')).not.toBe(fold('Quí'));
});
