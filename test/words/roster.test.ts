import { describe, expect, test } from 'vitest';
import {
  LEFT_OUT_WORDS,
  leftOutSentence,
  ROSTER_FAILURE_WORDS,
  ROSTER_NOTE_WORDS,
  rosterFailureSentence,
  rosterNoteSentence,
} from '../../src/words/roster';

/** One value for every parameter that a sentence may take. */
const PARAMS = {
  shown: '[shown]',
  character: '[character]',
  longest: 20,
  className: '[class]',
  other: '[other]',
  count: 46,
  usual: 45,
  example: '[example]',
  offered: '[offered]',
  name: '[name]',
  places: '[places]',
  header: '[header]',
  rows: '[rows]',
  tab: '[tab]',
  rowsSearched: 30,
};

type Words = Readonly<Record<string, (params: typeof PARAMS) => string>>;
const LEFT_OUT: Words = LEFT_OUT_WORDS;
const TABLES: Words[] = [LEFT_OUT, ROSTER_NOTE_WORDS, ROSTER_FAILURE_WORDS];

test.each(TABLES.flatMap((words) => Object.entries(words)))(
  'the sentence of %s is whole and NFC',
  (_, sentence) => {
    const said = sentence(PARAMS);
    expect(said).not.toMatch(/undefined|NaN|\[object/);
    expect(said).toMatch(/\.$/);
    expect(said).toBe(said.normalize('NFC'));
  },
);

test.each(Object.entries(LEFT_OUT))(
  'the sentence of %s says politely what to do',
  (_, sentence) => {
    expect(sentence(PARAMS)).toMatch(/thầy\/cô/i);
  },
);

describe('a row left out', () => {
  test('is named by its row and what may be shown', () => {
    const leftOut = { code: 'classEmpty', params: {}, row: 12, shown: 'Lê Na' } as const;
    expect(leftOutSentence(leftOut)).toBe(
      'Dòng 12 (Lê Na): ô lớp còn trống. Thầy/cô điền tên lớp rồi nhập lại.',
    );
    expect(leftOutSentence({ ...leftOut, tab: '6A1', shown: '' })).toMatch(
      /^Trang "6A1", dòng 12: ô lớp/,
    );
  });

  test('with a class turned into a date tells how to mend it', () => {
    const said = leftOutSentence({
      code: 'classIsDate',
      params: { shown: '06/01/2026' },
      row: 5,
      shown: 'Lê Na',
    });
    expect(said).toContain('"06/01/2026"');
    expect(said).toContain('Văn bản thuần túy');
  });
});

test('notes and failures are sentences too', () => {
  expect(rosterNoteSentence({ code: 'tabSkipped', params: { tab: 'Bìa' } })).toContain('"Bìa"');
  expect(rosterFailureSentence({ code: 'noHeader', params: { rowsSearched: 30 } })).toContain('30');
});
