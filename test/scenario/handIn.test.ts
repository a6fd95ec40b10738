import { describe, expect, it } from 'vitest';
import { withoutEvent } from '../school/classRows';
import { openSchool } from '../school/openSchool';

const classes = { '6A1': ['Nguyễn Văn An'], '6/2': ['Lê Na'] };

describe('handing in a month by the tick of the class tab', () => {
  const school = openSchool({ classes, today: '2026-06-02' });
  const label = (tab: string) => school.book.cell(`${tab}!B1`).display;

  it('until the deadline the month before is due', () => {
    expect(label('6A1')).toBe('Nộp số liệu tháng 5');
  });

  it('the teacher ticks on a phone: the board has the day, the tick is ready again', () => {
    const phone = school.addOn.open(school.google.user('gvcn.6-2@thcsmau.example'), {
      phone: true,
    });
    expect(phone.tick('6-2!A1').accepted).toBe(true);
    expect(label('6-2')).toBe('Đã nộp tháng 5 (2/6)');
    expect(school.book.cell('6-2!A1').value).toBe(false);
    expect(school.book.displays('Nộp số liệu!A3:J4')).toEqual([
      ['6A1', '', '', '', '', '', '', '', '', ''],
      ['6/2', '', '', '', '', '', '', '', '', '02/06/2026'],
    ]);
  });

  it('a day that stands is not overwritten', () => {
    school.leader.type('Nộp số liệu!J3', '01/06/2026');
    school.teacher('6A1').tick('6A1!A1');
    expect(school.book.cell('Nộp số liệu!J3').display).toBe('01/06/2026');
  });

  it('a tick whose event was lost is recorded by the next check', () => {
    const lost = openSchool({ classes, today: '2026-06-02' });
    withoutEvent(lost.google, () => lost.teacher('6A1').tick('6A1!A1'));
    expect(lost.book.cell('6A1!A1').value).toBe(true);
    lost.leader.click('Làm sạch và kiểm tra tất cả các lớp', { answers: ['OK'] });
    expect(lost.book.cell('Nộp số liệu!J3').display).toBe('02/06/2026');
    expect(lost.book.cell('6A1!A1').value).toBe(false);
  });

  it('after the deadline the next month is due', () => {
    const later = openSchool({ classes, today: '2026-06-06' });
    expect(later.book.cell('6A1!B1').display).toBe('Nộp số liệu tháng 6');
  });
});

describe('the first cell of a tab that is no class tab', () => {
  const school = openSchool({ classes, today: '2026-06-02' });
  const { leader, book, google } = school;

  it('is nothing to the add-on, however narrow the tab', () => {
    for (const { name } of book.sheets())
      leader.type(`${name}!A1`, book.cell(`${name}!A1`).display);
    expect(google.logs).toEqual([]);
  });

  it('hands nothing in, though a tick stands there and numbers where a class tab has its own', () => {
    leader.copy('6A1!A1', 'Hoạt động!A1');
    leader.paste('Hoạt động!B1', [Array.from({ length: 60 }, () => '3')]);
    leader.tick('Hoạt động!A1');
    expect(book.cell('Hoạt động!A1').value).toBe(true);
    expect(book.displays('Nộp số liệu!A3:J4').flat().filter(Boolean)).toEqual(['6A1', '6/2']);
  });
});
