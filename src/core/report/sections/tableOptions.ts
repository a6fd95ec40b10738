/** How the figures of a report are printed. */
export interface TableOptions {
  /** For people outside the school: counts of one or two persons are left out (domain 9). */
  publicCopy: boolean;
}
