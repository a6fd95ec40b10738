import type { BrowserTimes } from './browserTimes';
import type { Job } from './jobs';
import type { Loading } from './loading';
import type { Measured } from './measure';
import type { Variant } from './variants';

/** One job in one school, done by one version. */
export interface Result extends Measured {
  job: Job;
  classes: number;
  variant: Variant;
}

/** All that a run of the benchmark found out; what `--json` prints. */
export interface Findings {
  jobs: Result[];
  loading: Loading;
  /** Bytes of the sidebar's page. */
  page: number;
  browser?: BrowserTimes;
}

/** How a cost grows from the second largest school to the largest, in their ratio: 1 is linear. */
export function growth(
  { jobs }: Findings,
  job: Job,
  of: (result: Measured) => number,
): number | undefined {
  const own = jobs.filter((each) => each.job === job && each.variant === 'product');
  const [smaller, larger] = own.sort((a, b) => a.classes - b.classes).slice(-2);
  if (!smaller || !larger || of(smaller) === 0) return undefined;
  return of(larger) / of(smaller) / (larger.classes / smaller.classes);
}
