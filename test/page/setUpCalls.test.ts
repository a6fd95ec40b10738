import { describe, expect, test } from 'vitest';
import { answered, callPage, refusal } from '../school/callPage';
import { newBook, openSchool, type School } from '../school/openSchool';

/** Milliseconds that one call of a job driven by the page may take (platform 5.16). */
const LONGEST_CALL = 30_000;

const ROSTER = [
  ['STT', 'Họ và tên', 'Lớp'],
  ['1', 'Trần Tú', '6/2'],
  ['1', 'Nguyễn Văn An', '6A1'],
  ['2', 'Lê Na', '6A1'],
];

const { google, book, addOn, leader } = newBook('2025-10-31');

describe('a book set up from the page', () => {
  const timed = <T>(work: () => T): T => {
    const before = google.clock.now();
    const value = work();
    expect(google.clock.now() - before).toBeLessThan(LONGEST_CALL);
    return value;
  };

  test('an empty book says that its tabs come first', () => {
    expect(refusal(leader, 'classProgress', {})).toBe('notSetUp');
    expect(refusal(leader, 'schoolBoard', {})).toBe('notSetUp');
    const state = answered(leader, 'setUpState', {});
    expect(state).toMatchObject({ mayLead: true, tabs: { done: 0, total: 20 }, fields: [] });
  });

  test('the tabs are made in short calls, each of which says how far it is', () => {
    const steps = [];
    do steps.push(timed(() => answered(leader, 'makeTabs', {})));
    while (steps.at(-1)?.what !== null);
    expect(steps.map(({ done }) => done)).toEqual(
      [...steps.map(({ done }) => done)].sort((a, b) => a - b),
    );
    expect(steps.at(-1)).toEqual({ what: null, done: 20, total: 20 });
    expect(steps.length).toBeGreaterThan(2);
    const { fields } = answered(leader, 'setUpState', {});
    expect(fields.find(({ key }) => key === 'unionLeaderEmail')?.value).toBe(leader.user.email);
  });

  test('settings: what is wrong is refused as a whole, what is right stands as typed', () => {
    const change = (key: string, value: string, was = '') => ({ key, was, value });
    const save = (...changes: ReturnType<typeof change>[]) =>
      refusal(leader, 'saveSettings', { changes });
    expect(save(change('school', 'THCS'), change('plan.date', 'mai'))).toBe('settingRefused');
    expect(save(change('handInDay', '40', '5'))).toBe('settingRefused');
    const signature = answered(leader, 'setUpState', {}).fields.find(({ choices }) => choices[1]);
    const { key = '', value = '' } = signature ?? {};
    expect(save(change(key, 'ai cũng được', value))).toBe('settingRefused');
    expect(save(change('school', 'THCS', 'Trường khác'))).toBe('settingChanged');
    const [start, end] = [
      change('schoolYear.start', '2025-09-01'),
      change('schoolYear.end', '2026-08-31'),
    ];
    expect(save(start, { ...end, value: '2025-08-31' })).toBe('yearBackwards');
    expect(save(start, { ...end, value: '2027-08-31' })).toBe('yearBackwards');
    expect(book.displays('Cài đặt!B3:B13').flat().join('')).toBe('');
    answered(leader, 'saveSettings', {
      changes: [start, end, change('plan.date', '2026-02-22'), change('school', '=1+1')],
    });
    expect(book.cell('Cài đặt!B3')).toMatchObject({ display: '=1+1', formula: '' });
    expect(book.displays('Cài đặt!B11:B13').flat()).toEqual([
      '22/02/2026',
      '01/09/2025',
      '31/08/2026',
    ]);
    expect(book.cell('Cài đặt!F3').display).toBe('Tháng 9/2025');
  });

  test('an import says first what it would do, and not what has changed since', () => {
    expect(answered(leader, 'previewImport', {})).toMatchObject({ kind: 'unreadable' });
    leader.paste('Nhập danh sách!A1', ROSTER);
    const seen = answered(leader, 'previewImport', {});
    if (seen.kind !== 'ready') throw new Error(seen.why);
    expect(seen.question).toContain('Đọc được 3 học sinh của 2 lớp: 3 em mới');
    leader.type('Nhập danh sách!B2', 'Trần Thị Tú');
    expect(refusal(leader, 'importRoster', { digest: seen.digest })).toBe('importChanged');
    leader.type('Nhập danh sách!B2', 'Trần Tú');
    expect(answered(leader, 'importRoster', { digest: seen.digest }).said).toContain('3 học sinh');
    expect(book.displays('Nhập danh sách!A1:C4').flat().join('')).toBe('');
    expect(book.displays('Chi đội!A2:A3').flat()).toEqual(['6/2', '6A1']);
    expect(book.state.sheetByName('6A1')).toBeUndefined();
  });

  test('classes are added by name; one that cannot be used stops them all', () => {
    expect(refusal(leader, 'addClasses', { typed: '7A1\n06/01/2026' })).toBe('classNamesRefused');
    expect(answered(leader, 'addClasses', { typed: 'lớp 7a1, 6A1' }).said).toContain('7A1');
    expect(book.displays('Chi đội!A2:A5').flat()).toEqual(['6/2', '6A1', '7A1', '']);
  });

  test('class tabs are made one a call, and a page opened anew goes on where it stopped', () => {
    leader.paste('Chi đội!D2', [['gv62@thcs.example'], ['gv6a1@thcs.example']]);
    expect(timed(() => answered(leader, 'makeNextClass', {}))).toEqual({
      what: '6/2',
      done: 1,
      total: 3,
    });
    const state = answered(leader, 'setUpState', {});
    expect(state.classes).toEqual([
      { className: '6/2', hasTeacher: true, ready: true },
      { className: '6A1', hasTeacher: true, ready: false },
      { className: '7A1', hasTeacher: false, ready: false },
    ]);
    google.faults.stopAt(40);
    expect(() => callPage(leader, 'makeNextClass', {})).toThrow();
    google.faults.clear();
    const steps = [];
    do steps.push(timed(() => answered(leader, 'makeNextClass', {})));
    while (steps.at(-1)?.what !== null);
    expect(steps.map(({ what }) => what)).toEqual(['6A1', '7A1', null]);
    expect(answered(leader, 'setUpState', {})).toMatchObject({ complete: true, students: 3 });
  });

  test('the book is the one that the menu makes', () => {
    const menu = openSchool({
      classes: { '6/2': ['Trần Tú'], '6A1': ['Nguyễn Văn An', 'Lê Na'], '7A1': [] },
      today: '2025-10-31',
    });
    const tabs = (of: School | { book: typeof book }) =>
      of.book.state.sheets.map(({ name }) => name);
    expect(tabs({ book })).toEqual(tabs(menu));
    for (const place of [
      '6A1!A1:Z20',
      "'6-2'!A1:Z20",
      '_Lớp!A1:R6',
      '_Số liệu!A1:M39',
      'Học sinh!A1:M4',
      'Nộp số liệu!A1:Z6',
      'Tổng hợp!A8:M60',
    ]) {
      expect(book.formulas(place), place).toEqual(menu.book.formulas(place));
    }
    expect(book.errors()).toEqual([]);
  });

  test('a student who comes later gets a row on the class tab that stands', () => {
    leader.paste('Nhập danh sách!A1', [...ROSTER, ['3', 'Vũ Hà', '6A1']]);
    const seen = answered(leader, 'previewImport', {});
    if (seen.kind !== 'ready') throw new Error(seen.why);
    answered(leader, 'importRoster', { digest: seen.digest });
    expect(answered(leader, 'setUpState', {})).toMatchObject({ complete: false });
    expect(answered(leader, 'makeNextClass', {}).what).toBe('6A1');
    expect(answered(leader, 'makeNextClass', {}).what).toBe(null);
    expect(book.displays('6A1!B5:C5')[0]).toEqual(['Vũ Hà', 'NT1']);
    expect(book.cell('Học sinh!L5').formula).not.toBe('');
  });
});

test('a homeroom teacher sees how far it is and changes nothing', () => {
  const user = google.user('gv6a1@thcs.example');
  book.share(user);
  const teacher = addOn.open(user);
  expect(answered(teacher, 'setUpState', {})).toMatchObject({ mayLead: false, complete: true });
  expect(refusal(teacher, 'saveSettings', { changes: [] })).toBe('leaderOnly');
  expect(refusal(teacher, 'addClasses', { typed: '7A2' })).toBe('leaderOnly');
  expect(refusal(teacher, 'previewImport', {})).toBe('leaderOnly');
  expect(refusal(teacher, 'makeNextClass', {})).toBe('leaderOnly');
});
