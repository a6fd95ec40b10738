import { nextSchoolYear, type SchoolYear } from '../school/schoolYear';
import { nextClass } from './nextClass';

/** What a book's year and classes were before anything is changed. */
export interface NewYearPlan {
  from: SchoolYear;
  to: SchoolYear;
  /** In the order of `Chi đội`. */
  classNames: string[];
  /** Classes that have a tab, those among them that were taken off `Chi đội`. */
  withTab: string[];
}

export function planNewYear(
  from: SchoolYear,
  classNames: readonly string[],
  withTab: readonly string[],
): NewYearPlan {
  const to = nextSchoolYear(from);
  return { from, to, classNames: [...classNames], withTab: [...withTab] };
}

/** The classes by what becomes of them, each group in its old order. */
export function classesNextYear(classNames: readonly string[]): {
  up: { from: string; to: string }[];
  leaving: string[];
  /** Names that tell no grade. */
  same: string[];
} {
  const next = classNames.map((from) => ({ from, to: nextClass(from) }));
  return {
    up: next.flatMap(({ from, to }) => (to === undefined || to === from ? [] : [{ from, to }])),
    leaving: next.filter(({ to }) => to === undefined).map(({ from }) => from),
    same: next.filter(({ from, to }) => from === to).map(({ from }) => from),
  };
}
