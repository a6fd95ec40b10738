import type { Target } from './targets';

/** A line of `Chỉ tiêu` as the school keeps it; what is no number stands out. */
export type TypedTarget = Pick<Target, 'indicator' | 'label'> & {
  year?: number;
  /** Percent. */
  threshold?: number;
};

/**
 * The lines that hold in a year, one an indicator, in the order of the tab: of the latest year that
 * has come, else of the next one; where a year stands twice, the lower line. `Tổng hợp` looks them
 * up by the same rule.
 */
export function targetsIn(year: number, lines: readonly TypedTarget[]): TypedTarget[] {
  const indicators = [...new Set(lines.map(({ indicator }) => indicator))];
  return indicators.flatMap((indicator) => {
    const own = lines.filter((line) => line.indicator === indicator);
    const years = own.map((line) => yearOf(line));
    const come = years.filter((each) => each <= year);
    const holds = come.length > 0 ? Math.max(...come) : Math.min(...years);
    return own.filter((line) => yearOf(line) === holds).slice(-1);
  });
}

/** A line without a year holds from the beginning. */
function yearOf({ year = 0 }: TypedTarget): number {
  return year;
}
