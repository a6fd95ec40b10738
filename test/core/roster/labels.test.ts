import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extendLabels } from '../../../src/core/roster/extendLabels';
import type { RosterStudent } from '../../../src/core/roster/rosterTypes';

function student(place: number, name: string, className = '6A1'): RosterStudent {
  return { className, place, name };
}

/** Labels in a book that has nobody yet. */
function makeLabels(students: readonly RosterStudent[]) {
  return extendLabels([], students);
}

function labels(students: readonly RosterStudent[]): string[] {
  return makeLabels(students).map(({ label }) => label);
}

describe('labels of a new book', () => {
  test('are the full name, with the number for each who shares it in the class', () => {
    const students = [
      student(5, 'Nguyễn Minh Anh'),
      student(6, 'Lê Na'),
      student(18, 'Nguyễn Minh Anh'),
      student(1, 'Nguyễn Minh Anh', '6A2'),
    ];
    expect(labels(students)).toEqual([
      'Nguyễn Minh Anh (số 5)',
      'Lê Na',
      'Nguyễn Minh Anh (số 18)',
      'Nguyễn Minh Anh',
    ]);
  });

  test('letter case, spaces and decomposed letters do not tell two names apart', () => {
    const names = ['Lê Ngọc Ý', 'LÊ NGỌC Ý', 'Lê  Ngọc Ý', 'Lê Ngọc Ý'.normalize('NFD')];
    expect(labels(names.map((name, at) => student(at + 1, name)))).toEqual([
      'Lê Ngọc Ý (số 1)',
      'LÊ NGỌC Ý (số 2)',
      'Lê Ngọc Ý (số 3)',
      'Lê Ngọc Ý (số 4)',
    ]);
  });

  test('marks do: Hùng and Hưng, Thùy and Thuỳ keep their names', () => {
    const names = ['Vũ Hùng', 'Vũ Hưng', 'Vũ Thùy', 'Vũ Thuỳ'];
    expect(labels(names.map((name, at) => student(at + 1, name)))).toEqual(names);
  });
});

describe('labels of newcomers', () => {
  const existing = makeLabels([student(1, 'Lê Na'), student(2, 'Vũ An'), student(3, 'Vũ An')]);

  test('a newcomer with a name of the class takes the number; the label given stays', () => {
    expect(extendLabels(existing, [student(4, 'Lê Na'), student(5, 'Vũ An')])).toEqual([
      { ...student(4, 'Lê Na'), label: 'Lê Na (số 4)' },
      { ...student(5, 'Vũ An'), label: 'Vũ An (số 5)' },
    ]);
    expect(existing.map(({ label }) => label)).toEqual(['Lê Na', 'Vũ An (số 2)', 'Vũ An (số 3)']);
  });

  test('a newcomer with a name of their own takes it', () => {
    expect(extendLabels(existing, [student(4, 'Vũ Ý')])[0]?.label).toBe('Vũ Ý');
  });

  test('a label whose owner has been renamed is not given again', () => {
    const renamed = [{ ...student(1, 'Lê Nam'), label: 'Lê Na' }];
    expect(extendLabels(renamed, [student(2, 'Lê Na')])[0]?.label).toBe('Lê Na (số 2)');
  });

  test('a number that was given before counts on', () => {
    const again = extendLabels(existing, [student(3, 'Vũ An'), student(3, 'Vũ An')]);
    expect(again.map(({ label }) => label)).toEqual(['Vũ An (số 3-2)', 'Vũ An (số 3-3)']);
  });
});

test('labels are unique within the class and stay so when newcomers come', () => {
  const drawn = fc.record({
    className: fc.constantFrom('6A1', '6A2'),
    place: fc.integer({ min: 1, max: 4 }),
    name: fc.constantFrom('Lê Na', 'LÊ NA', 'Lê Na (số 1)', 'Lê Na (số 2)', 'Lê Na (số 1) (số 2)'),
  });
  fc.assert(
    fc.property(
      fc.array(drawn, { maxLength: 12 }),
      fc.array(drawn, { maxLength: 6 }),
      (old, young) => {
        const first = makeLabels(old);
        const all = [...first, ...extendLabels(first, young)];
        const keys = all.map(({ className, label }) => `${className} ${label.toLowerCase()}`);
        expect(new Set(keys).size).toBe(all.length);
        expect(all.map(({ name }) => name)).toEqual([...old, ...young].map(({ name }) => name));
      },
    ),
  );
});
