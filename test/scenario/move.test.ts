import { describe, expect, it } from 'vitest';
import { RIGHT_ROW, verdict } from '../school/classRows';
import { openSchool } from '../school/openSchool';

const classes = { '6A1': ['Lê Na', 'Trần Bình'], '6A2': ['Lê Na', 'Đỗ Mai'] };
const item = 'Học sinh đến, đi, chuyển lớp';

/** Enrolment, reached and able relatives at a month's end, as the sheet counts them. */
const NAMES = ['enrolment', 'studentsReached', 'relativesAble'] as const;

function opened() {
  const school = openSchool({ classes, today: '2026-02-20' });
  const { leader, book } = school;
  /** Answers the questions; agrees to what they would come to. */
  const move = (...answers: string[]) =>
    leader.click(item, { answers: [...answers.map((text) => ({ text })), 'OK', 'OK'] });
  const refused = (...answers: string[]) =>
    leader.click(item, { answers: [...answers.map((text) => ({ text })), 'OK'] });
  const figures = (className: string, month: number) => {
    const rows = book.values('_Số liệu!A1:K27');
    const row = rows.find(([name, of]) => name === className && of === month);
    return NAMES.map((name) => row?.[rows[0]?.indexOf(name) ?? 0]);
  };
  const total = (month: number) =>
    NAMES.map((_, at) =>
      ['6A1', '6A2'].reduce((sum, name) => sum + Number(figures(name, month)[at]), 0),
    );
  return { ...school, move, refused, figures, total };
}

describe('a student changes class in the middle of January', () => {
  const school = opened();
  const { leader, book, move, refused, figures, total } = school;
  school.teacher('6A1').paste('6A1!B3', [[...RIGHT_ROW]]);
  leader.tick('Học sinh!F2');
  leader.tick('Học sinh!E2');
  const before = total(202512);
  move('6A1', 'Lê Na', '6A2', '15/01/2026');

  it('was asked about first, with what it would come to', () => {
    const question = leader.alerts.at(-2)?.text;
    expect(question).toContain('Lớp 6A1: em Lê Na học đến hết ngày 14/01/2026');
    expect(question).toContain('Lớp 6A2: thêm em Lê Na, STT 3, tên trong sổ “Lê Na (số 3)”');
  });

  it('the old row ends, a new one stands behind all others; nobody is renumbered', () => {
    expect(leader.alerts.at(-1)?.text).toContain('STT 3, tên trong sổ “Lê Na (số 3)”');
    expect(book.displays('Học sinh!A2:D6')).toEqual([
      ['6A1', '1', 'Lê Na', 'Lê Na'],
      ['6A1', '2', 'Trần Bình', 'Trần Bình'],
      ['6A2', '1', 'Lê Na', 'Lê Na'],
      ['6A2', '2', 'Đỗ Mai', 'Đỗ Mai'],
      ['6A2', '3', 'Lê Na', 'Lê Na (số 3)'],
    ]);
    expect(book.cell('Học sinh!J2').display).toBe('14/01/2026');
    expect(book.cell('Học sinh!I6').display).toBe('15/01/2026');
  });

  it('what the student is goes along', () => {
    expect(book.values('Học sinh!E6:G6')[0]?.slice(0, 2)).toEqual([true, true]);
  });

  it('competent students are counted once, where they are now', () => {
    const reply = leader.run('callFromPage', {
      call: 'schoolFigures',
      input: { until: '2026-01' },
    }) as { value: { literacy: { students: number[] } } };
    expect(reply.value.literacy.students).toEqual([1, 4]);
  });

  it('a row waits on the new tab, the rows of the old tab stand and count on', () => {
    expect(book.displays('6A2!B3:C5')).toEqual([
      ['Lê Na', 'NT1'],
      ['Đỗ Mai', 'NT1'],
      ['Lê Na (số 3)', 'NT1'],
    ]);
    expect(verdict(book, '6A1', 3)[0]).toBe('✓');
    expect(book.cell('6A2!B5').warned).toBe(false);
  });

  it('enrolment at any month’s end follows; the school has as many students as before', () => {
    expect(figures('6A1', 202512)[0]).toBe(2);
    expect(figures('6A1', 202601)[0]).toBe(1);
    expect(figures('6A2', 202512)[0]).toBe(2);
    expect(figures('6A2', 202601)[0]).toBe(3);
    expect(total(202601)[0]).toBe(4);
  });

  it('B8 counts a student only where enrolled: reached in December, in no class in January', () => {
    expect(total(202512)).toEqual(before);
    expect(figures('6A1', 202512)).toEqual([2, 1, 1]);
    expect(figures('6A1', 202601)).toEqual([1, 0, 1]);
    expect(figures('6A2', 202601)).toEqual([3, 0, 0]);
  });

  it('relatives stay with the class that typed them: the school’s total is as before', () => {
    expect(total(202601)[2]).toBe(before[2]);
  });

  it('is reached again by a relative typed in the new class, once for the school', () => {
    const row: string[] = [...RIGHT_ROW];
    row[0] = 'Lê Na (số 3)';
    row[5] = '20/01/2026';
    school.teacher('6A2').paste('6A2!B5', [row]);
    expect(verdict(book, '6A2', 5)[0]).toBe('✓');
    expect(total(202601)).toEqual([4, 1, 2]);
    expect(book.cell('Học sinh!L6').value).toBe(1);
  });

  it('asked for the same again, the book stays as it is', () => {
    const rows = book.displays('Học sinh!A2:M8');
    refused('6A1', 'Lê Na', '6A2', '15/01/2026');
    expect(leader.alerts.at(-1)?.text).toContain('sổ không thay đổi');
    expect(book.displays('Học sinh!A2:M8')).toEqual(rows);
    expect(book.errors()).toEqual([]);
  });
});

describe('arriving and leaving', () => {
  const { leader, book, move, refused, figures } = opened();

  it('a new student gets the next STT and a row on the class tab', () => {
    move('', 'Vũ Hà', '6A1', '01/02/2026');
    expect(book.displays('Học sinh!A6:D6')[0]).toEqual(['6A1', '3', 'Vũ Hà', 'Vũ Hà']);
    expect(book.displays('6A1!B5:C5')[0]).toEqual(['Vũ Hà', 'NT1']);
    expect([figures('6A1', 202601)[0], figures('6A1', 202602)[0]]).toEqual([2, 3]);
  });

  it('a student who leaves counts until the last day', () => {
    move('6A1', '2', '', '31/01/2026');
    expect([figures('6A1', 202601)[0], figures('6A1', 202602)[0]]).toEqual([2, 2]);
  });

  it('an empty day is today; an unreadable one and an unknown class write nothing', () => {
    const rows = book.displays('Học sinh!A2:M8');
    refused('6A1', '1', '9Z', '');
    expect(leader.alerts.at(-1)?.text).toContain('không có lớp 9Z');
    refused('6A1', '1', '6A2', 'mai');
    expect(leader.alerts.at(-1)?.text).toContain('Không đọc được ngày “mai”');
    expect(book.displays('Học sinh!A2:M8')).toEqual(rows);
  });

  it('a teacher moves nobody', () => {
    const { teacher, book: own } = opened();
    const desk = teacher('6A1');
    desk.click(item, {
      answers: [{ text: '6A1' }, { text: '2' }, { text: '6A2' }, { text: '' }, 'OK'],
    });
    expect(desk.alerts.at(-1)?.text).toContain('do Tổng phụ trách Đội làm');
    expect(own.cell('Học sinh!J3').display).toBe('');
  });

  it('a run that was stopped is finished by asking again', () => {
    const stopped = opened();
    stopped.google.faults.fail('SpreadsheetApp.Range.setValues', { nth: 1 });
    stopped.move('6A1', '2', '6A2', '');
    stopped.google.faults.clear();
    expect(stopped.book.cell('Học sinh!J3').display).toBe('19/02/2026');
    expect(stopped.book.cell('Học sinh!A6').display).toBe('');
    stopped.move('6A1', '2', '6A2', '');
    expect(stopped.book.displays('Học sinh!A6:D6')[0]).toEqual([
      '6A2',
      '3',
      'Trần Bình',
      'Trần Bình',
    ]);
    expect(stopped.book.cell('6A2!B5').display).toBe('Trần Bình');
  });
});
