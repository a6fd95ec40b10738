import { expect, test } from 'vitest';
import { answered, refusal } from '../school/callPage';
import { DIST } from '../school/openSchool';
import { copyTrial, hands, openRepairSchool, slowly } from '../school/repairTrial';
import { openTrial } from '../school/trial';

const school = openRepairSchool(DIST);

test('a survey tells how far it is and what it found, and goes on in a page opened anew', () => {
  const trial = copyTrial(DIST, school);
  hands(trial).dropColours('6A1');
  hands(trial).copyTab('6A1', 'Bản sao của 6A1');
  slowly(trial);
  const { leader } = trial;
  expect(answered(leader, 'repairState', {})).toEqual({ mayRepair: true, left: null });
  const first = answered(leader, 'surveyNext', { anew: true });
  expect(first).toMatchObject({ what: 'khung của sổ', done: 1, mended: 0, told: 0, text: '' });
  const second = answered(leader, 'surveyNext', { anew: false });
  expect(second).toMatchObject({ what: 'tên và thứ tự các tab', done: 2, told: 1 });
  const { total } = second;
  expect(answered(leader, 'repairState', {}).left).toEqual({ mends: false, done: 2, total });
  expect(answered(leader, 'surveyNext', { anew: true }).done).toBe(1);
  let step = answered(leader, 'surveyNext', { anew: false });
  for (; step.what !== null; step = answered(leader, 'surveyNext', { anew: false })) {
    expect(step.done).toBeLessThanOrEqual(step.total);
  }
  expect(step).toMatchObject({ done: total, total, mended: 1, told: 1 });
  expect(step.text.split('\n')).toEqual([
    'Sổ tự sửa được 1 chỗ, không mất gì đã gõ:',
    '  • Tab “6A1” mất màu báo tự động; sổ đặt lại.',
    'Thầy/cô cần tự xem:',
    expect.stringContaining('“Bản sao của 6A1” là bản sao của “6A1”'),
    'Trước khi sửa, các tab được chép sang bản sao ẩn để có thể lấy lại. Sửa bây giờ?',
  ]);
  expect(answered(leader, 'repairState', {}).left).toBe(null);
  expect(trial.book.sheets().some(({ name }) => name.startsWith('Sao lưu'))).toBe(false);
});

test('a repair begun is what a page opened anew goes on with, also beside a survey', () => {
  const trial = copyTrial(DIST, school);
  trial.leader.type('6A1!D2', 'Ai');
  slowly(trial);
  const { leader } = trial;
  answered(leader, 'repairNext', { anew: true });
  answered(leader, 'surveyNext', { anew: true });
  expect(answered(leader, 'repairState', {}).left).toMatchObject({ mends: true, done: 1 });
  let step = answered(leader, 'repairNext', { anew: false });
  while (step.what !== null) step = answered(leader, 'repairNext', { anew: false });
  expect(step.mended).toBe(1);
  expect(step.text).toMatch(/^Đã sửa 1 chỗ:\n.*\nBản sao trước khi sửa: “31\/05 /);
  expect(trial.book.cell('6A1!D2').display).toBe('Quan hệ');
});

test('only the leader may, and a file that is no book yet has nothing to restore', () => {
  const trial = copyTrial(DIST, school);
  const { teacher, leader } = trial;
  expect(answered(teacher, 'repairState', {})).toEqual({ mayRepair: false, left: null });
  expect(refusal(teacher, 'surveyNext', { anew: true })).toBe('leaderOnly');
  expect(refusal(teacher, 'repairNext', { anew: true })).toBe('leaderOnly');
  // The repair that the leader began is not the teacher's to go on with.
  slowly(trial);
  answered(leader, 'repairNext', { anew: true });
  expect(refusal(teacher, 'repairNext', { anew: false })).toBe('leaderOnly');
  expect(answered(openTrial(DIST).leader, 'repairState', {})).toEqual({
    mayRepair: false,
    left: null,
  });
});
