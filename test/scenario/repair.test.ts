import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STEPS } from '../crash/school';
import { buildSmallBundle } from '../crash/smallBundle';
import type { Trial } from '../crash/trial';
import { RIGHT_ROW } from './classRows';
import { expectUnchanged } from './expectUnchanged';
import { anyDamage, type Damage, damaged } from './repairDamages';
import {
  click,
  copyTrial,
  figures,
  hands,
  openRepairSchool,
  REPAIR,
  RESTORE,
  repair,
  repairAnyway,
  trials,
  typedCells,
  WHOLE,
} from './repairTrial';

const dist = await buildSmallBundle();

const school = openRepairSchool(dist);
const before = { typed: typedCells(school), figures: figures(school) };

/** Damages a copy, looks at what the check says, and has it mended. */
function mended(damage: Damage): { trial: Trial; question: string; end: string } {
  const trial = copyTrial(dist, school);
  damage(trial, hands(trial));
  const [question, end] = repair(trial);
  return { trial, question, end };
}

it('a book that nobody damaged is whole, and stays as it is', () => {
  const trial = copyTrial(dist, school);
  const said = expectUnchanged(trial.book, () => click(trial, REPAIR, 'OK'));
  expect(said).toEqual([WHOLE]);
});

type Damaged = readonly [sentence: string, damage: Damage];

/** Damages by what they are about; those of a group are done to one book. */
const GROUPS: Readonly<Record<string, readonly Damaged[]>> = {
  'the book and the names of its tabs': [
    [
      'Múi giờ của bảng tính là “America/New_York”; sổ đặt lại giờ Việt Nam để ngày không bị lệch.',
      (_, by) => by.zone('America/New_York'),
    ],
    [
      'Ngôn ngữ của bảng tính là “en_US”; sổ đặt lại Việt Nam để công thức và ngày tháng đọc đúng.',
      (_, by) => by.locale('en_US'),
    ],
    [
      'Tab “6A1” đang mang tên “Lớp cô Mai”; sổ đặt lại tên “6A1”.',
      (_, by) => by.rename('6A1', 'Lớp cô Mai'),
    ],
    [
      'Tab “Học sinh” đang mang tên “HS”; sổ đặt lại tên “Học sinh”.',
      (_, by) => by.rename('Học sinh', 'HS'),
    ],
    ['Tab “6-2” không ở chỗ của nó; sổ chuyển về đúng thứ tự.', (_, by) => by.moveTab('6-2', 9)],
  ],
  'tabs that the add-on makes anew': [
    ['Tab “_Số liệu” không còn; sổ tạo lại', (_, by) => by.deleteTab('_Số liệu')],
    ['Tab “_Lớp” không còn; sổ tạo lại', (_, by) => by.deleteTab('_Lớp')],
    ['Tab “Tổng hợp” không còn; sổ tạo lại', (_, by) => by.deleteTab('Tổng hợp')],
    ['Tab “_Quy tắc” không còn; sổ tạo lại', (_, by) => by.deleteTab('_Quy tắc')],
    ['Tab “_Mẫu lớp” không còn; sổ tạo lại', (_, by) => by.deleteTab('_Mẫu lớp')],
  ],
  'columns of class tabs': [
    [
      'Tab “6A1” có cột trống chèn thêm ở ô D2; sổ bỏ cột trống ấy.',
      (_, by) => by.insertColumn('6A1', 4),
    ],
    [
      'Ô D2 của tab “6A1” phải là “Quan hệ” nhưng đang là “Ai”; sổ ghi lại tên cột.',
      ({ leader }) => leader.type('6A1!E2', 'Ai'),
    ],
    [
      'Tab “6-2” có cột chèn thêm “Số nhà” ở ô E2; sổ chuyển ra sau cùng, giữ nguyên nội dung.',
      ({ leader }, by) => {
        by.insertColumn('6-2', 5);
        leader.paste('6-2!E2', [['Số nhà'], ['12']]);
      },
    ],
    [
      'Ô L2 của tab “6-2” phải là “Kiểm tra dòng” nhưng đang để trống; sổ ghi lại tên cột.',
      (_, by) => by.deleteColumn('6-2', 13),
    ],
  ],
  'columns and rows that others count on': [
    [
      'Ô E1 của tab “Học sinh” phải là “Đội viên” nhưng đang là “Cột của tôi”; sổ ghi lại tên cột.',
      ({ leader }) => leader.type('Học sinh!E1', 'Cột của tôi'),
    ],
    [
      'Tab “Học sinh” có cột trống chèn thêm ở ô B1; sổ bỏ cột trống ấy.',
      (_, by) => by.insertColumn('Học sinh', 2),
    ],
    [
      'Tab “Danh mục” có cột trống chèn thêm ở ô C2; sổ bỏ cột trống ấy.',
      (_, by) => by.insertColumn('Danh mục', 3),
    ],
    [
      'Tab “Cài đặt” có dòng trống chèn thêm ở ô D5; sổ bỏ dòng trống ấy.',
      (_, by) => by.insertRow('Cài đặt', 5),
    ],
    [
      'Ô A12 của tab “Cài đặt” phải là “Năm học từ ngày” nhưng đang là “Ngày đầu”; sổ ghi lại.',
      ({ leader }) => leader.type('Cài đặt!A13', 'Ngày đầu'),
    ],
  ],
  'hidden columns': [
    ['Các cột ẩn của tab “6A1” (từ ô M2) bị thiếu', (_, by) => by.deleteColumn('6A1', 15)],
    ['Các cột ẩn của tab “6-2” (từ ô M2) bị thiếu', (_, by) => by.insertColumn('6-2', 15)],
  ],
  'formulas of classes': [
    [
      '3 ô của tab “6A1”, đầu tiên là C1, không còn công thức của sổ cho lớp 6A1; sổ ghi lại công thức.',
      ({ leader }) => {
        leader.type('6A1!A3', 'x');
        leader.clear('6A1!L4');
        leader.type('6A1!C1', 'Lớp 6A1');
      },
    ],
    [
      '1 ô của tab “_Số liệu”, đầu tiên là E3, không còn công thức của sổ cho lớp 6A1; sổ ghi lại công thức.',
      ({ leader }) => leader.type('_Số liệu!E3', '7'),
    ],
    [
      '1 ô của tab “_Lớp”, đầu tiên là H3, không còn công thức của sổ cho lớp 6/2; sổ ghi lại công thức.',
      ({ leader }) => leader.type('_Lớp!H3', 'Ai đó'),
    ],
    [
      '1 ô của tab “Học sinh”, đầu tiên là L2, không còn công thức của sổ cho lớp 6A1; sổ ghi lại công thức.',
      ({ leader }) => leader.type('Học sinh!L2', '5'),
    ],
  ],
  'formulas and words of the others': [
    [
      '1 ô của tab “Cài đặt”, đầu tiên là B16, không còn công thức của sổ; sổ ghi lại công thức.',
      ({ leader }) => leader.type('Cài đặt!B16', '31/05/2026'),
    ],
    [
      '1 ô của tab “Nộp số liệu”, đầu tiên là P3, không còn công thức của sổ; sổ ghi lại công thức.',
      ({ leader }) => leader.type('Nộp số liệu!P3', 'đã nộp'),
    ],
    [
      'Nội dung do sổ viết ở tab “Tổng hợp” đã bị sửa',
      ({ leader, book }) => {
        const lines = book.formulas('Tổng hợp!A1:P60');
        const row = lines.findIndex((line) => (line[3] ?? '') !== '');
        leader.type(`Tổng hợp!D${row + 1}`, '100%');
      },
    ],
    [
      'Nội dung do sổ viết ở tab “Hướng dẫn sử dụng” đã bị sửa (từ ô A2); sổ viết lại tab này.',
      ({ leader }) => leader.type('Hướng dẫn sử dụng!A2', 'Xin chào'),
    ],
    [
      'Nội dung do sổ viết ở tab “_Mẫu lớp” đã bị sửa (từ ô E2); sổ viết lại tab này.',
      ({ leader }) => leader.type('_Mẫu lớp!E2', 'Tuổi'),
    ],
    [
      'Danh sách “Quan hệ” ở tab “Danh mục” (từ ô I3) đã trống; sổ ghi lại các dòng ban đầu.',
      ({ leader }) => leader.clear('Danh mục!G3:K42'),
    ],
    [
      'Danh sách “Chỉ tiêu” ở tab “Chỉ tiêu” (từ ô A2) đã trống; sổ ghi lại các dòng ban đầu.',
      ({ leader }) => leader.clear('Chỉ tiêu!A2:E10'),
    ],
  ],
  'drop-downs, boxes, colours, protections': [
    [
      '3 ô của tab “6A1”, đầu tiên là D4, mất danh sách chọn hoặc ô tích; sổ đặt lại.',
      (_, by) => by.dropRules('6A1', 4, [4, 5, 8]),
    ],
    [
      '2 ô của tab “6A1”, đầu tiên là B3, mất danh sách chọn hoặc ô tích; sổ đặt lại.',
      (_, by) => by.dropRules('6A1', 2, [3, 4]),
    ],
    [
      '1 ô của tab “6A1”, đầu tiên là A1, mất danh sách chọn hoặc ô tích; sổ đặt lại.',
      (_, by) => by.dropRules('6A1', 1, [1]),
    ],
    [
      '1 ô của tab “Học sinh”, đầu tiên là E3, mất danh sách chọn hoặc ô tích; sổ đặt lại.',
      (_, by) => by.dropRules('Học sinh', 5, [3]),
    ],
    [
      '1 ô của tab “Cài đặt”, đầu tiên là B14, mất danh sách chọn hoặc ô tích; sổ đặt lại.',
      (_, by) => by.dropRules('Cài đặt', 2, [14]),
    ],
    ['Tab “6A1” mất màu báo tự động; sổ đặt lại.', (_, by) => by.dropColours('6A1')],
    [
      'Tab “Nộp số liệu” mất màu báo tự động; sổ đặt lại.',
      (_, by) => by.dropColours('Nộp số liệu'),
    ],
    ['Tab “6A1” không còn được bảo vệ; sổ bảo vệ lại.', (_, by) => by.dropProtections('6A1')],
    [
      'Tab “Cài đặt” không còn được bảo vệ; sổ bảo vệ lại.',
      (_, by) => by.dropProtections('Cài đặt'),
    ],
  ],
};

/** Damage to the shape of a tab keeps the check from looking further; the repair then does. */
const TOLD_LATER = ['columns and rows that others count on', 'the book and the names of its tabs'];

describe('what is damaged is named in a sentence and mended', () => {
  it.each(Object.entries(GROUPS))('%s', (group, damages) => {
    const { trial, question, end } = mended((copy, by) => {
      for (const [, damage] of damages) damage(copy, by);
    });
    for (const [sentence] of damages) {
      if (!TOLD_LATER.includes(group)) expect(question).toContain(sentence);
      expect(end).toContain(sentence);
    }
    expect(click(trial, REPAIR, 'OK')).toEqual([WHOLE]);
    expect(typedCells(trial)).toEqual(before.typed);
    expect(figures(trial)).toEqual(before.figures);
  });
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
    expect(typedCells(trial)).toEqual(before.typed);
    expect(figures(trial)).toEqual(before.figures);
  }
});

it('after any damages and a repair the figures are those of before, and nothing typed is lost', () => {
  fc.assert(
    fc.property(fc.array(anyDamage, { minLength: 1, maxLength: 5 }), (damages) => {
      const trial = damaged(dist, school, damages);
      repairAnyway(trial);
      expect(typedCells(trial)).toEqual(before.typed);
      expect(figures(trial)).toEqual(before.figures);
    }),
    trials(6),
  );
});
