import { isOneCase, titleCaseName } from '../text/names';
import { nameKey } from './nameKey';
import type { RosterNote, RosterStudent } from './rosterTypes';

/** Most students a class has (Điều lệ trường trung học, domain 7); more is worth a look. */
const USUAL_CLASS_SIZE = 45;

/** What a person should know of the students read: legal, kept as it is, and easily a slip. */
export function notesOnStudents(students: readonly RosterStudent[]): RosterNote[] {
  return [...oneCaseNotes(students), ...overFullNotes(students), ...sameNameNotes(students)];
}

function oneCaseNotes(students: readonly RosterStudent[]): RosterNote[] {
  const found = students.filter(({ name }) => isOneCase(name));
  const [first] = found;
  if (!first) return [];
  const offered = titleCaseName(first.name);
  return [
    { code: 'namesInOneCase', params: { count: found.length, example: first.name, offered } },
  ];
}

function overFullNotes(students: readonly RosterStudent[]): RosterNote[] {
  const classes = groupBy(students, ({ className }) => className);
  return classes
    .filter((members) => members.length > USUAL_CLASS_SIZE)
    .map((members) => ({
      code: 'classOverFull',
      params: {
        className: members[0]?.className ?? '',
        count: members.length,
        usual: USUAL_CLASS_SIZE,
      },
    }));
}

function sameNameNotes(students: readonly RosterStudent[]): RosterNote[] {
  return groupBy(students, nameKey)
    .filter((members) => members.length > 1)
    .map((members) => ({
      code: 'sameName',
      params: {
        className: members[0]?.className ?? '',
        name: members[0]?.name ?? '',
        places: members.map(({ place }) => place).join(', '),
      },
    }));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}
