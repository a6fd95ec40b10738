import { describe, expect, it } from 'vitest';
import type { LabelledStudent } from '../../../src/core/roster/extendLabels';
import { planImport } from '../../../src/core/roster/planImport';
import type { Roster, RosterStudent } from '../../../src/core/roster/rosterTypes';

const student = (place: number, name: string, className = '6A1'): RosterStudent => ({
  className,
  place,
  name,
});
const listed = (place: number, name: string, className?: string): LabelledStudent => ({
  ...student(place, name, className),
  label: name,
});
const roster = (...students: RosterStudent[]): Roster => ({
  students,
  leftOut: [],
  columnsRead: [],
  columnsIgnored: [],
  notes: [],
});

describe('a roster beside the students of the book', () => {
  it('knows who is there, whatever their place, and gives newcomers a free one', () => {
    const plan = planImport(roster(student(1, 'Vũ An'), student(2, 'Lê Na'), student(3, 'Vũ Ý')), [
      listed(1, 'Lê Na'),
      listed(3, 'Vũ Hà'),
    ]);
    expect(plan.known).toBe(1);
    expect(plan.newcomers.map(({ name, place }) => [name, place])).toEqual([
      ['Vũ An', 4],
      ['Vũ Ý', 5],
    ]);
    expect(plan.absent.map(({ name }) => name)).toEqual(['Vũ Hà']);
  });

  it('knows a name that the book has on two lines', () => {
    const plan = planImport(roster(student(1, 'Vũ An')), [listed(1, 'VŨ\r\nAN')]);
    expect([plan.known, plan.absent]).toEqual([1, []]);
  });

  it('of two who share a name takes the one who is still there', () => {
    const gone = { ...listed(1, 'Lê Na'), until: 46_000 };
    const there = { ...listed(2, 'Lê Na'), label: 'Lê Na (số 2)' };
    const plan = planImport(roster(student(1, 'Lê Na')), [gone, there]);
    expect([plan.known, plan.absent]).toEqual([1, []]);
  });

  it('does not miss those who have left the class', () => {
    const gone = { ...listed(2, 'Vũ Hà'), until: 46_000 };
    expect(planImport(roster(student(1, 'Lê Na')), [listed(1, 'Lê Na'), gone]).absent).toEqual([]);
  });
});
