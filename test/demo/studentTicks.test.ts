import { expect, test } from 'vitest';
import type { StudentRecord } from '../../build/demo/schoolRecords';
import { linesOfStudents } from '../../build/demo/studentTicks';

const line = (className: string, place: string, name: string): StudentRecord => ({
  className,
  place,
  name,
  label: '',
  competent: true,
  member: false,
  line: 0,
  cells: [],
});
const listed = (...names: string[]) =>
  names.map((name, index) => ({ className: '6A2', place: String(index + 1), name }));

const found = (students: ReturnType<typeof listed>, ...lines: StudentRecord[]) =>
  linesOfStudents(students, lines).map((each) => each && lines.indexOf(each));

test('finds students by name, also where the STT runs on over the whole school', () => {
  const lines = [line('6A2', '2', 'Vũ Đức Hải'), line('6A2', '1', 'HÀ  DIỆU VY')];
  expect(found(listed('Hà Diệu Vy', 'Lê Hoà', 'Vũ Đức Hải'), ...lines)).toEqual([1, undefined, 0]);
  expect(found(listed('Lê Hoà', 'Vũ Đức Hải'), line('6A2', '46', 'Lê Hòa'))).toEqual([
    0,
    undefined,
  ]);
});

test('tells those who share a name apart by their STT, or else by their order', () => {
  const students = listed('Lê An', 'Vũ Hải', 'Lê An');
  expect(found(students, line('6A2', '03', 'Lê An'), line('6A2', '1', 'Lê An'))).toEqual([
    1,
    undefined,
    0,
  ]);
  expect(found(students, line('6A2', '', 'Lê An'), line('6A2', '', 'Lê An'))).toEqual([
    0,
    undefined,
    1,
  ]);
});

test('finds a name that is written otherwise by its STT, never somebody else’s', () => {
  const students = listed('Lê Thị An', 'Vũ Hải');
  expect(found(students, line('6A2', '1', 'Lê An'))).toEqual([0, undefined]);
  expect(found(students, line('6A2', '2', 'Lê Thị An'), line('6A2', '1', 'Vũ Hải'))).toEqual([
    0, 1,
  ]);
});

test('one line ticks one student of its own class', () => {
  expect(found(listed('Lê An', 'Lê An'), line('6A2', '', 'Lê An'))).toEqual([0, undefined]);
  expect(found(listed('Lê An'), line('6A1', '1', 'Lê An'))).toEqual([undefined]);
});
