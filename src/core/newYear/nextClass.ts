/** Last grade of a lower secondary school, whose classes leave. */
const LAST_GRADE = 9;
const GRADED = /^([6-9])(?!\d\d)(.*)$/;

/**
 * The name of a class a school year later: 6A1 becomes 7A1, 6/1 becomes 7/1.
 * @returns `undefined` for a class that leaves; a name without a grade stays
 */
export function nextClass(name: string): string | undefined {
  const [, grade, rest = ''] = GRADED.exec(name) ?? [];
  if (grade === undefined) return name;
  return Number(grade) === LAST_GRADE ? undefined : `${Number(grade) + 1}${rest}`;
}
