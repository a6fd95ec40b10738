import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RIGHT_ROW } from '../school/classRows';
import {
  click,
  copyTrial,
  figures,
  hands,
  kept,
  openRepairSchool,
  REPAIR,
  RESTORE,
  repair,
  repairAnyway,
  trials,
  WHOLE,
} from '../school/repairTrial';
import { buildSmallBundle } from '../school/smallBundle';
import type { Trial } from '../school/trial';
import { STEPS } from '../school/trialSteps';
import { expectUnchanged } from './expectUnchanged';
import { anyDamage, damaged } from './repairDamages';

const dist = await buildSmallBundle();
const school = openRepairSchool(dist);
const before = kept(school);

it('a book that nobody damaged is whole, and stays as it is', () => {
  const trial = copyTrial(dist, school);
  const said = expectUnchanged(trial.book, () => click(trial, REPAIR, 'OK'));
  expect(said).toEqual([WHOLE]);
});

describe('what only a person can decide is told and left as it is', () => {
  it('deleted and copied tabs, a name that another tab took, columns that nobody can tell apart', () => {
    const trial = copyTrial(dist, school);
    const by = hands(trial);
    by.deleteTab('Khó khăn, đề xuất');
    by.copyTab('6A1', 'Bản sao của 6A1');
    by.copyTab('6A1', 'Lớp thử');
    by.rename('6-2', '6-2 cũ');
    by.copyTab('6-2 cũ', '6-2');
    by.insertColumn('Chi đội', 3);
    trial.leader.paste('Chi đội!B1', [['Nhà'], ['1'], ['2']]);
    trial.leader.paste('Chi đội!C1', [['Phố'], ['3'], ['4']]);
    const [text = ''] = expectUnchanged(trial.book, () => click(trial, REPAIR, 'OK'));
    expect(text.split('\n')).toEqual([
      'Thầy/cô cần tự xem:',
      '  • Tab “Khó khăn, đề xuất” không còn và sổ không tự làm lại được những gì thầy/cô đã gõ; xin mở Tệp > Lịch sử phiên bản để lấy lại. Nếu không cần nội dung cũ, “Thiết lập sổ” tạo tab trống.',
      '  • Tab gốc “6-2” đang mang tên “6-2 cũ”, còn tên “6-2” đang ở một tab khác; thầy/cô xem hai tab, giữ tab đúng và đặt lại tên cho tab ấy.',
      '  • Tab “Lớp thử” trông như tab của lớp nhưng không thuộc lớp nào; những gì ghi ở đó không được tính. Sổ để nguyên.',
      '  • Tab “Bản sao của 6A1” là bản sao của “6A1”; những gì ghi ở đó không được tính. Sổ để nguyên, thầy/cô tự xóa khi không cần.',
      '  • Tab “Chi đội” có nhiều cột bị chèn, xóa hoặc gõ đè cạnh nhau nên sổ không đoán được cột nào là cột nào; thầy/cô sửa tên cột theo tab “Hướng dẫn sử dụng”, hoặc mở Tệp > Lịch sử phiên bản.',
    ]);
  });

  it('a class tab that was deleted is made anew by the set-up, and counts', () => {
    const trial = copyTrial(dist, school);
    hands(trial).deleteTab('6A1');
    expect(click(trial, REPAIR, 'OK')[0]).toContain('Tab “6A1” không còn');
    STEPS.setUp(trial);
    trial.leader.paste('6A1!B3', [['Lê Na', ...RIGHT_ROW.slice(1)]]);
    expect(trial.book.cell('6A1!C1').display).toBe('6A1 · 1/2 em hoàn thành');
    expect(trial.book.cell('Học sinh!L2').display).toBe('1');
    const [answer = ''] = click(trial, REPAIR, 'OK');
    expect(answer).toBe(WHOLE);
  });

  it('a tab without a mark is known by its looks', () => {
    const trial = copyTrial(dist, school);
    trial.addOn.world.properties.clear();
    hands(trial).rename('6A1', 'cô Mai');
    hands(trial).rename('Học sinh', 'HS');
    const [question] = repair(trial);
    expect(question).toContain('Tab “Học sinh” đang mang tên “HS”');
    expect(figures(trial)).toEqual(before.figures);
  });

  it('a teacher hears whose task it is, and nothing is touched', () => {
    const trial = copyTrial(dist, school);
    expectUnchanged(trial.book, () => trial.teacher.click(REPAIR, { answers: ['OK'] }));
    expect(trial.teacher.alerts.at(-1)?.text).toContain('do Tổng phụ trách Đội làm');
  });

  it('without a yes nothing is mended', () => {
    const trial = copyTrial(dist, school);
    trial.leader.type('6A1!D2', 'Ai');
    const said = expectUnchanged(trial.book, () => click(trial, REPAIR, 'CANCEL'));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('Ô D2 của tab “6A1” phải là “Quan hệ”');
  });
});

describe('a backup', () => {
  const damage = (trial: Trial) => {
    trial.leader.type('6A1!D2', 'Ai');
    trial.leader.type('6A1!L3', 'của tôi');
    hands(trial).dropRules('6A1', 5, [3, 4]);
    hands(trial).dropColours('6A1');
    trial.leader.type('Học sinh!D1', 'Nhãn');
  };

  it('of the touched tabs is taken back to the cell, and that is taken back again', () => {
    const trial = copyTrial(dist, school);
    damage(trial);
    const looks = (tab: string) => trial.book.cells(`${tab}!A1:L11`);
    const damaged = [looks('6A1'), looks('Học sinh')];
    const [, end] = repair(trial);
    expect(end).toContain('Bản sao trước khi sửa: “31/05 09:00”');
    const copies = trial.book.sheets().filter(({ name }) => name.startsWith('Sao lưu'));
    expect(copies.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Sao lưu Học sinh 31/05 09:00', true],
      ['Sao lưu 6A1 31/05 09:00', true],
    ]);
    const mendedLooks = [looks('6A1'), looks('Học sinh')];
    expect(click(trial, RESTORE, 'OK', 'OK')[0]).toBe(
      'Lấy lại bản sao lúc 31/05 09:00 của các tab: Học sinh, 6A1? Các tab này trở lại như lúc ấy; tình trạng bây giờ được chép sang một bản sao khác.',
    );
    expect([looks('6A1'), looks('Học sinh')]).toEqual(damaged);
    const [which] = click(trial, RESTORE, { text: '2' }, 'OK', 'OK');
    expect(which).toContain('2. lúc 31/05 09:00 (2): Học sinh, 6A1');
    expect([looks('6A1'), looks('Học sinh')]).toEqual(mendedLooks);
    expect(figures(trial)).toEqual(before.figures);
  });

  it('changes no figure, and of more than two the oldest goes', () => {
    const trial = copyTrial(dist, school);
    for (const _ of [1, 2, 3]) {
      trial.leader.type('6A1!D2', 'Ai');
      repair(trial);
      expect(figures(trial)).toEqual(before.figures);
    }
    const copies = trial.book.sheets().filter(({ name }) => name.startsWith('Sao lưu'));
    expect(copies.map(({ name }) => name)).toEqual([
      'Sao lưu 6A1 31/05 09:00 (2)',
      'Sao lưu 6A1 31/05 09:00 (3)',
    ]);
  });

  it('where there is none is told', () => {
    const trial = copyTrial(dist, school);
    expect(click(trial, RESTORE, 'OK')).toEqual(['Sổ chưa có bản sao nào để lấy lại.']);
  });
});

it('stopped anywhere and clicked again, the repair loses nothing and leaves the book whole', () => {
  const start = () => {
    const trial = copyTrial(dist, school);
    const by = hands(trial);
    by.rename('6-2', 'Lớp thầy An');
    by.insertColumn('6A1', 4);
    by.deleteTab('_Lớp');
    trial.leader.type('6A1!F2', 'Tuổi');
    by.dropRules('6A1', 8, [3, 4]);
    trial.leader.type('Học sinh!L2', '5');
    return trial;
  };
  const undisturbed = start();
  undisturbed.google.calls.reset();
  repair(undisturbed);
  const { calls } = undisturbed.google.calls.snapshot();
  for (const share of [0.5, 0.85]) {
    const trial = start();
    trial.google.faults.stopAt(Math.round(calls * share));
    expect(() => repair(trial)).toThrow();
    trial.google.faults.clear();
    expect(repairAnyway(trial)).not.toContain('ngoài dự kiến');
    expect(repairAnyway(trial)).toBe(WHOLE);
    expect(kept(trial)).toEqual(before);
  }
});

it('after any damages and a repair the figures are those of before, and nothing typed is lost', () => {
  fc.assert(
    fc.property(fc.array(anyDamage, { minLength: 1, maxLength: 5 }), (damages) => {
      const trial = damaged(dist, school, damages);
      repairAnyway(trial);
      expect(kept(trial)).toEqual(before);
    }),
    trials(4),
  );
});
