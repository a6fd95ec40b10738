import { describe, expect, it } from 'vitest';
import { classFigures } from '../school/classRows';
import { openSchool } from '../school/openSchool';
import { expectUnchanged } from './expectUnchanged';
import { importRoster, lines } from './rosterTab';

/** Rosters that come again in the course of the year. */
const school = openSchool({ classes: { '6A1': ['Lê Na', 'Vũ Hà', 'Lê Na'], '6A2': ['Trần Tú'] } });
const { leader, book } = school;
const STUDENTS = 'Học sinh!A2:D10';
const HEADER = 'STT | Họ và tên | Lớp';
const SAME = lines(
  HEADER,
  '1 | Lê Na | 6A1',
  '2 | Vũ Hà | 6A1',
  '3 | Lê Na | 6A1',
  '1 | Trần Tú | 6A2',
);

const TYPED = [
  ['Lê Na (số 3)', 'NT1', 'Mẹ', '40–59', 'Quét mã QR', '05/10/2025', 'Biết sử dụng'],
  ['Vũ Hà', 'NT1', 'Bố', '40–59', 'Quét mã QR', '05/10/2025', 'Biết sử dụng'],
];
leader.paste('6A1!B7', TYPED);
leader.tick('Học sinh!F3');
leader.type('Học sinh!H3', '2');

describe('the same roster once more', () => {
  it('changes nothing', () => {
    const [preview = [], end] = expectUnchanged(book, () => importRoster(leader, SAME));
    expect(preview[0]).toBe('Đọc được 4 học sinh của 2 lớp: 0 em mới, 4 em đã có trong sổ.');
    expect(end).toEqual(['Không có học sinh mới; sổ không thay đổi.']);
  });

  it('nor does it in another order, in capitals and with other spaces', () => {
    const roster = lines(
      HEADER,
      '1 | TRẦN  TÚ | lớp 6a2',
      '1 | Vũ Hà | 6A1',
      '2 | LÊ NA | 6A1',
      '3 | Lê Na | 6A1',
    );
    const [preview = []] = expectUnchanged(book, () => importRoster(leader, roster));
    expect(preview[0]).toContain('0 em mới, 4 em đã có');
  });
});

describe('a roster in the middle of the year, with newcomers and without one who left', () => {
  const figuresBefore = classFigures(leader, '6A1');
  const [preview = [], end] = importRoster(
    leader,
    lines(
      HEADER,
      '1 | Bùi An | 6A1',
      '2 | Lê Na | 6A1',
      '3 | Lê Na | 6A1',
      '4 | Vũ Hà | 6A1',
      '5 | vũ hà | 6A1',
      '1 | Đỗ Ý | 6A3',
    ),
  );

  it('the question tells who is new and who is missing', () => {
    expect(preview[0]).toBe('Đọc được 6 học sinh của 2 lớp: 3 em mới, 3 em đã có trong sổ.');
    expect(end).toEqual(['Đã nhập 3 học sinh.']);
  });

  it('places and labels stay, newcomers follow with the next ones', () => {
    expect(book.displays(STUDENTS).filter(([name]) => name !== '')).toEqual([
      ['6A1', '1', 'Lê Na', 'Lê Na (số 1)'],
      ['6A1', '2', 'Vũ Hà', 'Vũ Hà'],
      ['6A1', '3', 'Lê Na', 'Lê Na (số 3)'],
      ['6A2', '1', 'Trần Tú', 'Trần Tú'],
      ['6A1', '4', 'Bùi An', 'Bùi An'],
      ['6A1', '5', 'vũ hà', 'vũ hà (số 5)'],
      ['6A3', '1', 'Đỗ Ý', 'Đỗ Ý'],
    ]);
  });

  it('what was typed and ticked stays', () => {
    expect(book.displays('6A1!B7:H8')).toEqual(TYPED);
    expect(book.displays('6A1!A7:A8').flat()).toEqual(['✓', '✓']);
    expect(book.values('Học sinh!F3:H3')[0]).toEqual([true, '', 2]);
    expect(classFigures(leader, '6A1')).toEqual(figuresBefore);
  });

  it('each newcomer gets a row below, and can be chosen', () => {
    expect(book.displays('6A1!B9:C10')).toEqual([
      ['Bùi An', 'NT1'],
      ['vũ hà (số 5)', 'NT1'],
    ]);
    expect(book.displays('6A3!B3:C3')).toEqual([['Đỗ Ý', 'NT1']]);
    expect(book.cell('6A1!C1').display).toBe('6A1 · 2/5 em hoàn thành');
    leader.paste('6A1!D9', [['Mẹ', '40–59', 'Quét mã QR', '05/10/2025', 'Biết sử dụng']]);
    expect(book.cell('6A1!C1').display).toBe('6A1 · 3/5 em hoàn thành');
  });

  it('who is not on the new list stays in the book', () => {
    const [again = []] = importRoster(leader, lines(HEADER, '1 | Vũ Hà | 6A1'));
    expect(again).toContain(
      '4 em có trong sổ mà không có trong danh sách này; sổ giữ nguyên các em.',
    );
    expect(book.displays(STUDENTS).filter(([name]) => name === '6A1')).toHaveLength(5);
  });

  it('nothing is broken', () => expect(book.errors()).toEqual([]));
});

it('a class that somebody entered in small letters is the same class, as on the sheet', () => {
  leader.type('Học sinh!A5', '6a2');
  const [preview = []] = expectUnchanged(book, () => importRoster(leader, SAME));
  expect(preview[0]).toBe('Đọc được 4 học sinh của 2 lớp: 0 em mới, 4 em đã có trong sổ.');
});

describe('a list that somebody pastes over while the question stands', () => {
  it('is not imported unseen: nothing is written, the tab keeps what was pasted', () => {
    const students = book.displays(STUDENTS);
    school.google.faults.meanwhile('LockService.Lock.tryLock', () => {
      leader.paste('Nhập danh sách!A2', [['1', 'Người Khác', '9A9']]);
    });
    leader.paste('Nhập danh sách!A1', lines(HEADER, '1 | Ngô Ba | 6A1'));
    leader.click('Nhập danh sách học sinh', { answers: ['OK', 'OK'] });
    school.google.faults.clear();
    expect(leader.alerts.at(-1)?.text).toBe(
      'Tab “Nhập danh sách” vừa thay đổi trong lúc thầy/cô xem, nên chưa nhập gì. Thầy/cô xem trước lần nữa.',
    );
    expect(book.displays(STUDENTS)).toEqual(students);
    expect(book.cell('Nhập danh sách!B2').display).toBe('Người Khác');
  });
});
