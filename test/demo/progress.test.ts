import { expect, it } from 'vitest';
import { createProgress } from '../../build/demo/progress';

function recorded() {
  const lines: string[] = [];
  let clock = 0;
  const progress = createProgress(
    (line) => lines.push(line),
    () => clock,
  );
  return { lines, progress, pass: (ms: number) => (clock += ms) };
}

it('prints each step with what happened and how long it took', async () => {
  const { lines, progress, pass } = recorded();
  const students = await progress.step(
    'Nhập danh sách học sinh',
    async () => {
      pass(412.4);
      return 800;
    },
    (count) => `${count} em`,
  );
  progress.note('6A1: 44 em');
  await progress.step('Tạo trang lớp', () => pass(12_345));
  progress.done('Đã ghi xong.');
  expect(students).toBe(800);
  expect(lines).toEqual([
    '  1. Nhập danh sách học sinh: 800 em (412 ms)',
    '     - 6A1: 44 em',
    '  2. Tạo trang lớp: xong (12.345 ms)',
    'Đã ghi xong. (12.757 ms)',
  ]);
});

it('prints a step that fails and lets the failure through', async () => {
  const { lines, progress } = recorded();
  const failing = progress.step('Chốt tháng 9/2025', () => {
    throw new Error('không đối chiếu được');
  });
  await expect(failing).rejects.toThrow('không đối chiếu được');
  expect(lines).toEqual(['  1. Chốt tháng 9/2025: KHÔNG XONG (0 ms)']);
});
