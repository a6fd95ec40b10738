import { expect, it } from 'vitest';
import { hideNames } from '../../../src/core/report/data/hideNames';

const hide = (names: string[], text: string) => hideNames(names.map((name) => ({ name })))(text);

it.each([
  ['a name', 'Em Lê Minh Hà giúp bà', 'Em L.M.H. giúp bà'],
  ['a name in capitals', 'Em LÊ MINH HÀ giúp bà', 'Em L.M.H. giúp bà'],
  ['a name in decomposed letters', 'Em Lê Minh Hà giúp bà'.normalize('NFD'), 'Em L.M.H. giúp bà'],
  ['a name with a space too many', 'Em Lê  Minh\u00a0Hà giúp bà', 'Em L.M.H. giúp bà'],
  ['a name with a mark without width', 'Em Lê\u200b Minh Hà giúp bà', 'Em L.M.H. giúp bà'],
  ['each of two names', 'Lê Minh và Lê Minh Hà, nhóm Lê Minh', 'L.M. và L.M.H., nhóm L.M.'],
  [
    'no part of a longer word',
    'Chị Lê Minh Hàn và bà Tuyết Lê Minh',
    'Chị L.M. Hàn và bà Tuyết L.M.',
  ],
  ['no name of one syllable', 'Na giúp bà', 'Na giúp bà'],
])('hides %s', (_, text, hidden) => {
  const names = ['Lê Minh', 'Na', 'Lê Minh Hà', 'Lê Minh'];
  expect(hide(names, text)).toBe(hidden);
  expect(hide([...names].reverse(), text)).toBe(hidden);
});

it('keeps the lines of a text apart', () => {
  expect(hide(['Lê Minh Hà'], 'Tốt.\nLê Minh Hà: khá.')).toBe('Tốt.\nL.M.H.: khá.');
});
