/** One step of a job that a page drives: what was done, and how far the whole is. */
export interface JobStep {
  /** What this step was about, a class or a tab; `null` once nothing is left. */
  what: string | null;
  done: number;
  total: number;
}
