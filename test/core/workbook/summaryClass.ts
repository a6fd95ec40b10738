import { type Day, dayOfIso } from '../../../src/core/school/day';
import { evenly, type SummaryClassInput } from './summaryBook';

export const day = (iso: string) => dayOfIso(iso) as Day;

/** A class of 40, so many of whom reached somebody; it has registered and handed in all in time. */
export const unit = (name: string, reached: number, change: Partial<SummaryClassInput> = {}) => ({
  name,
  periods: evenly({
    entries: reached * 2,
    enrolment: 40,
    studentsReached: reached,
    relativesGuided: reached,
    relativesAble: reached,
    D01: 5,
    D: 9,
    T60: reached,
    parents: reached - 1,
  }),
  model: 'Mô hình khác',
  registered: day('2025-09-15'),
  handIns: Array.from({ length: 8 }, () => day('2025-10-01')),
  ...change,
});
