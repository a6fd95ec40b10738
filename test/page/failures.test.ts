import { describe, expect, test } from 'vitest';
import type { CallName, Input } from '../../src/page/contract';
import { answered, callPage } from '../school/callPage';
import { openSchool } from '../school/openSchool';

/** One school for all; every mishap is mended by its test. Google speaks Vietnamese here. */
const school = openSchool({
  classes: { '6A1': ['Lê Na'], '6A2': ['Trần Tú'] },
  today: '2025-10-31',
});
const { google, book, leader } = school;
const { faults } = google;

interface Mishap<N extends CallName = CallName> {
  when: string;
  befall(): void;
  mend(): void;
  call: N;
  input: Input<N>;
  code: string;
  /** What is wrong, and what to do. */
  says: readonly string[];
}

function mishap<N extends CallName>(given: Omit<Mishap<N>, 'mend'> & Partial<Mishap<N>>): Mishap {
  return { mend: () => faults.clear(), ...given } as unknown as Mishap;
}

const reads = 'SpreadsheetApp.Range.getValues';
const writes = 'SpreadsheetApp.Range.setValue';
const scope = 'https://www.googleapis.com/auth/spreadsheets.currentonly';

const mishaps = [
  mishap({
    when: 'the add-on is not authorised',
    befall: () =>
      faults.fail(reads, { code: 'unauthorised', params: { method: reads, scopes: scope } }),
    call: 'schoolBoard',
    input: {},
    code: 'authorisation',
    says: ['chưa được cấp quyền', 'bấm “Cho phép”'],
  }),
  mishap({
    when: 'Sheets takes too long',
    befall: () => faults.fail(reads, { code: 'serviceTimeout', params: { id: book.state.id } }),
    call: 'schoolBoard',
    input: {},
    code: 'googleTimedOut',
    says: ['trả lời quá chậm', 'bấm lại'],
  }),
  mishap({
    when: 'the day’s quota is used up',
    befall: () => faults.quota('SpreadsheetApp'),
    call: 'schoolBoard',
    input: {},
    code: 'googleFailed',
    says: ['thử lại sau ít phút', 'xin để đến ngày mai', 'quá nhiều lần trong một ngày'],
  }),
  mishap({
    when: 'somebody else is writing',
    befall: () => faults.busyLock(60_000),
    call: 'checkClass',
    input: { className: '6A1' },
    code: 'bookBusy',
    says: ['đang được người khác cập nhật', 'chờ vài giây'],
  }),
  mishap({
    when: 'a tab has been renamed',
    befall: () => rename('Nộp số liệu', 'Bảng nộp'),
    mend: () => rename('Bảng nộp', 'Nộp số liệu'),
    call: 'schoolBoard',
    input: {},
    code: 'tabMissing',
    says: ['Không thấy tab “Nộp số liệu”', 'đặt lại tên cũ'],
  }),
  mishap({
    when: 'a tab that the page leads to is gone',
    befall: () => rename('6A1', '6A1 cũ'),
    mend: () => rename('6A1 cũ', '6A1'),
    call: 'goTo',
    input: { tab: '6A1', cell: 'B3' },
    code: 'tabMissing',
    says: ['Không thấy tab “6A1”'],
  }),
  mishap({
    when: 'Google fails without a mark that could be told',
    befall: () => faults.fail(reads),
    call: 'classProgress',
    input: { tab: '6A1' },
    code: 'googleFailed',
    says: ['Google báo: Đã xảy ra lỗi máy chủ'],
  }),
];

test.each(mishaps)('$when', ({ befall, mend, call, input, code, says }) => {
  befall();
  const reply = callPage(leader, call, input);
  mend();
  if (reply.ok) throw new Error('it went well');
  expect(reply.code).toBe(code);
  for (const part of says) expect(reply.message).toContain(part);
  expect(callPage(leader, call, input)).toMatchObject({ ok: true });
});

describe('a cell that somebody protected', () => {
  const protectedBy = (tab: string, row: number, warningOnly = false) => {
    const { state } = book;
    const sheetId = state.sheetByName(tab)?.id ?? 0;
    state.protections.push({
      id: state.nextId(),
      sheetId,
      area: { row, column: 2, rows: 1, columns: 3 },
      description: '',
      warningOnly,
      editors: new Set<string>(),
      domainEdit: false,
      unprotected: [],
    });
  };

  test('is named, with whom to ask', () => {
    const teacher = school.teacher('6A1');
    // On other tabs than those of the work, and with a warning only: neither is to blame.
    protectedBy('Hoạt động', 5);
    protectedBy('6A1', 7, true);
    protectedBy('Nộp số liệu', 3);
    const reply = callPage(teacher, 'handIn', { className: '6A1', month: '2025-10' });
    if (reply.ok) throw new Error('it went well');
    expect(reply.code).toBe('cellLocked');
    expect(reply.message).toContain('Ô B3:D3 của tab “Nộp số liệu” đang được bảo vệ');
    expect(reply.message).toContain('nhờ người tạo sổ');
    book.state.protections.pop();
    expect(answered(teacher, 'handIn', { className: '6A1', month: '2025-10' }).said).toContain(
      'Đã nộp',
    );
  });

  test('is a guess where something else failed: Google is quoted', () => {
    protectedBy('Nộp số liệu', 3);
    faults.fail(reads);
    const reply = callPage(school.teacher('6A1'), 'checkClass', { className: '6A1' });
    faults.clear();
    book.state.protections.pop();
    expect(reply).toMatchObject({
      code: 'cellLocked',
      message: expect.stringMatching(/Google báo: Đã xảy ra lỗi máy chủ/),
    });
  });

  test('a failure of something else is not blamed on it where all may be edited', () => {
    faults.fail(writes);
    const reply = callPage(leader, 'handIn', { className: '6A2', month: '2025-10' });
    faults.clear();
    expect(reply).toMatchObject({ ok: false, code: 'googleFailed' });
  });
});

test('a teacher hands in for no other class', () => {
  const reply = callPage(school.teacher('6A1'), 'handIn', { className: '6A2', month: '2025-10' });
  expect(reply).toMatchObject({ ok: false, code: 'notOwnClass' });
  expect(book.cell('Nộp số liệu!C4').display).toBe('');
});

function rename(from: string, to: string): void {
  const tab = book.state.sheetByName(from);
  if (!tab) throw new Error(`There is no tab “${from}”`);
  book.state.renameSheet(tab, to);
}
