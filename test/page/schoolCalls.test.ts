import { describe, expect, test } from 'vitest';
import { answered, callPage, refusal } from '../school/callPage';
import { bookOfTwoMonths, entriesOf } from '../school/closingSteps';

/** Two classes, rows of September and October, seen on 3 November. */
const school = bookOfTwoMonths();
const { leader, book, google } = school;
const teacher = school.teacher('6A1');

describe('the board', () => {
  test('says of every class what the book’s own tabs say, as anybody reads them', () => {
    teacher.tick('6A1!A1');
    teacher.paste('6A1!B5', [['Vũ Hà', 'NT2', 'Bố mẹ']]);
    const board = answered(teacher, 'schoolBoard', {});
    expect(board.month).toBe('2025-10');
    expect(board.deadline).toBe('Hạn nộp 05/11/2025.');
    expect(board.mayLead).toBe(false);
    expect(board.classes).toEqual([
      expect.objectContaining({
        className: '6A1',
        tab: '6A1',
        state: 'inTime',
        reached: 2,
        enrolment: 2,
        invalid: 1,
      }),
      expect.objectContaining({
        className: '6/2',
        tab: '6-2',
        state: 'notStarted',
        reached: 0,
        enrolment: 1,
        invalid: 0,
      }),
    ]);
    const target = board.targets.find(({ label }) => label.startsWith('Học sinh hoàn thành'));
    expect(target).toMatchObject({ achieved: '66,7% (2/3)', verdict: 'Chưa đạt', part: false });
    expect(answered(leader, 'schoolBoard', { month: '2025-09' }).classes[0]?.state).toBe('overdue');
    teacher.clear('6A1!B5:D5');
  });

  test('costs few calls of Google, and so does a class', () => {
    const callsOf = (call: 'schoolBoard' | 'classProgress', input: { tab?: string }) => {
      google.calls.reset();
      answered(leader, call, input);
      return google.calls.snapshot().calls;
    };
    expect(callsOf('schoolBoard', {})).toBeLessThan(15);
    expect(callsOf('classProgress', { tab: '6A1' })).toBeLessThan(12);
  });
});

describe('a month given back', () => {
  test('comes before the one that is due, with its reason', () => {
    const due = { className: '6A1', month: '2025-10' };
    expect(refusal(teacher, 'returnHandIn', { ...due, reason: 'xem lại' })).toBe('leaderOnly');
    expect(refusal(leader, 'returnHandIn', { ...due, reason: '0912345678' })).toBe('reasonRefused');
    const said = answered(leader, 'returnHandIn', { ...due, reason: '  xem lại dòng 3 ' }).said;
    expect(said).toContain('xem lại dòng 3. Những gì lớp đã gõ');
    school.leader.type('Nộp số liệu!B3', 'trả lại: thiếu ngày');
    const progress = answered(teacher, 'classProgress', { tab: '6A1' });
    expect(progress).toMatchObject({
      handIn: { month: '2025-09', state: 'returned', reason: 'thiếu ngày' },
    });
    answered(teacher, 'handIn', { className: '6A1', month: '2025-09' });
    expect(answered(teacher, 'classProgress', { tab: '6A1' })).toMatchObject({
      handIn: { month: '2025-10', state: 'returned', reason: 'xem lại dòng 3' },
    });
    answered(teacher, 'handIn', due);
    expect(answered(teacher, 'classProgress', { tab: '6A1' })).toMatchObject({
      handIn: { month: '2025-10', state: 'done' },
    });
    // The label beside the tick says the same of the same months.
    expect(book.cell('6A1!B1').display).toContain('Đã nộp tháng 10');
  });
});

describe('reminders', () => {
  test('one for all and one for each class waited for, with addresses and no student’s name', () => {
    const { heading, messages } = answered(leader, 'reminders', { month: '2025-10' });
    expect(heading).toContain('10/2025');
    expect(messages.map(({ title }) => title)).toEqual([
      'Tin chung cho các lớp',
      'Tin riêng lớp 6/2',
    ]);
    expect(messages[1]?.text).toContain('Kính gửi thầy/cô chủ nhiệm lớp 6/2');
    expect(messages[1]?.mailto).toMatch(/^mailto:gvcn\.6-2%40thcsmau\.example\?subject=/);
    expect(JSON.stringify(messages)).not.toContain('Trần Tú');
  });
});

describe('checking all classes', () => {
  test('goes class by class, and a page opened anew goes on with the same round', () => {
    // Its event is lost, so that there is something left to clean.
    google.faults.fail('SpreadsheetApp.Range.getValues');
    leader.paste('6-2!D4', [['mẹ ', '40–59', 'quét mã QR', '25.09.2025', 'Biết sử dụng']]);
    leader.paste('6-2!B4', [['Trần Tú', 'NT2']]);
    expect(refusal(teacher, 'checkNextClass', { anew: true })).toBe('leaderOnly');
    expect(answered(leader, 'checkNextClass', { anew: true })).toMatchObject({
      what: '6A1',
      done: 1,
      total: 2,
    });
    expect(answered(leader, 'schoolBoard', {}).checked).toBe(1);
    expect(answered(leader, 'checkNextClass', { anew: false })).toMatchObject({
      what: '6/2',
      done: 2,
    });
    const end = answered(leader, 'checkNextClass', { anew: false });
    expect(end).toMatchObject({ what: null, done: 2, total: 2, invalid: 0, pending: 0 });
    expect(end.cleaned).toBeGreaterThan(0);
    expect(answered(leader, 'schoolBoard', {}).checked).toBe(null);
    expect(book.displays('6-2!D4:F4')[0]).toEqual(['Mẹ', '40–59', 'Quét mã QR']);
  });

  test('one class says what it found', () => {
    expect(answered(teacher, 'checkClass', { className: '6A1' }).said).toContain(
      'Lớp 6A1: đã làm sạch 0 ô',
    );
    expect(refusal(leader, 'checkClass', { className: '9Z' })).toBe('notAClassTab');
  });
});

describe('closing and reopening', () => {
  const preview = () => {
    const seen = answered(leader, 'previewClosing', {});
    if (seen.kind !== 'ready') throw new Error(seen.question);
    return seen;
  };

  test('a month is closed as it was seen, and not where someone typed since', () => {
    expect(refusal(teacher, 'previewClosing', {})).toBe('closingNotAllowed');
    const seen = preview();
    expect(seen.month).toBe('2025-09');
    expect(seen.question).toContain('3 dòng được tính lần đầu');
    leader.type('6A1!H3', 'Đang hướng dẫn');
    expect(refusal(leader, 'closeMonth', seen)).toBe('closingChanged');
    leader.type('6A1!H3', 'Biết sử dụng');
    expect(entriesOf(school)).toEqual([]);
    expect(answered(leader, 'closeMonth', preview()).said).toBe('Đã chốt số liệu tháng 09/2025.');
    expect(answered(leader, 'schoolBoard', {}).lastClosed).toBe('2025-09');
    expect(refusal(teacher, 'handIn', { className: '6A1', month: '2025-09' })).toBe('handInClosed');
  });

  test('reopened for a reason', () => {
    const seen = answered(leader, 'previewReopening', {});
    expect(seen.question).toContain('tháng 09/2025');
    const { month } = seen;
    expect(refusal(leader, 'reopenMonth', { month, reason: '  ' })).toBe('reasonMissing');
    expect(refusal(leader, 'reopenMonth', { month: '2025-08', reason: 'sửa' })).toBe(
      'closingChanged',
    );
    answered(leader, 'reopenMonth', { month, reason: 'nhập nhầm lớp' });
    expect(refusal(leader, 'previewReopening', {})).toBe('nothingClosed');
  });

  test('formulas that were typed over are named and written anew, class by class', () => {
    leader.type('6A1!L3', 'Tốt');
    const apart = answered(leader, 'previewClosing', {});
    if (apart.kind !== 'apart') throw new Error('nothing is wrong');
    expect(apart.question).toContain('ô L3');
    expect(apart.classNames).toEqual(['6A1']);
    for (const className of apart.classNames) answered(leader, 'rewriteFormulas', { className });
    expect(preview().month).toBe('2025-09');
  });
});

describe('a student who changes class', () => {
  const move = { kind: 'change', from: '6A1', to: '6/2', who: 'Vũ Hà', day: '2025-11-01' } as const;

  test('chosen from those who are there, seen first, then written', () => {
    expect(answered(leader, 'moveChoices', {})).toEqual({
      classNames: ['6A1', '6/2'],
      today: '2025-11-03',
      first: '2025-09-01',
      last: '2026-08-31',
    });
    expect(answered(leader, 'classStudents', { className: '6A1' }).labels).toEqual([
      'Lê Na',
      'Vũ Hà',
    ]);
    const { question } = answered(leader, 'previewMove', { move });
    expect(question).toContain('Lớp 6A1: em Vũ Hà học đến hết ngày 31/10/2025');
    expect(question).toContain('Lớp 6/2: thêm em Vũ Hà, STT 2');
    expect(book.displays('Học sinh!A5:C5')[0]).toEqual(['', '', '']);
    answered(leader, 'moveStudent', { move });
    expect(book.displays('Học sinh!A5:C5')[0]).toEqual(['6/2', '2', 'Vũ Hà']);
    expect(answered(leader, 'classStudents', { className: '6A1' }).labels).toEqual(['Lê Na']);
    expect(refusal(leader, 'previewMove', { move })).toBe('moveDone');
    expect(refusal(teacher, 'previewMove', { move })).toBe('leaderOnly');
  });
});

test('goes to a tab, and to a cell of it', () => {
  answered(leader, 'goTo', { tab: '6-2', cell: 'G3' });
  expect(answered(leader, 'classProgress', {})).toMatchObject({ className: '6/2' });
  answered(leader, 'goTo', { tab: 'Chỉ tiêu' });
  expect(answered(leader, 'classProgress', {})).toEqual({ kind: 'other', tab: 'Chỉ tiêu' });
  expect(callPage(leader, 'goTo', { tab: 'Không có' })).toMatchObject({ code: 'tabMissing' });
});

describe('reports', () => {
  test('every kind has its periods, the newest first', () => {
    const { kinds, principalEmail } = answered(leader, 'reportChoices', {});
    expect(principalEmail).toBe('');
    const of = (kind: string) => kinds.find((each) => each.kind === kind);
    expect(of('month')?.periods.map(({ label }) => label)).toEqual([
      'Tháng 11 năm 2025',
      'Tháng 10 năm 2025',
      'Tháng 9 năm 2025',
    ]);
    expect(of('month')?.periods[of('month')?.chosen ?? 9]?.label).toBe('Tháng 10 năm 2025');
    expect(of('week')?.periods.length).toBeGreaterThan(5);
    expect(of('term')?.periods).toHaveLength(1);
    expect(of('year')?.periods).toHaveLength(1);
    expect(kinds.filter(({ anyDays }) => anyDays).map(({ kind }) => kind)).toEqual(['school']);
  });

  test('days that are no period of the kind are refused; the school’s report takes any', () => {
    const days = { from: '2025-09-15', to: '2025-10-20' };
    expect(refusal(leader, 'previewReport', { kind: 'month', ...days })).toBe('periodUnreadable');
    const { question } = answered(leader, 'previewReport', { kind: 'school', ...days });
    expect(question).toContain('từ ngày 15/09/2025 đến ngày 20/10/2025');
    expect(refusal(teacher, 'previewReport', { kind: 'school', ...days })).toBe('reportNotAllowed');
  });
});
