/** What a year's book holds, in numbers, before it goes. */
export interface YearCounts {
  classes: number;
  students: number;
  /** Rows of the class tabs in which something was typed. */
  rows: number;
  /** Of them those that no total counts: to mend, or lacking something. */
  uncounted: number;
  proposals: number;
  activities: number;
  reports: number;
  /** Lines that `Số liệu các năm` will get. */
  totals: number;
}
