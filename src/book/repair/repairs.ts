import type { Finding } from '../../core/repair/finding';

/** What later parts of a walk ask of a finding. */
export type Trace = Pick<Finding, 'code' | 'tab' | 'params'>;

/**
 * What a walk through the book collects. The same walk looks and mends: where it only looks, the
 * mends are left undone.
 */
export class Repairs {
  readonly findings: Finding[] = [];

  /**
   * @param backUp called before cells of a tab are touched; absent: only look
   * @param earlier what earlier calls of the same walk found
   */
  constructor(
    private readonly backUp?: (tab: string) => void,
    private readonly earlier: readonly Trace[] = [],
  ) {}

  /** Whether what is found is mended at once. */
  get mends(): boolean {
    return this.backUp !== undefined;
  }

  /** All that the walk found so far, in whatever call. */
  get known(): readonly Trace[] {
    return [...this.earlier, ...this.findings];
  }

  /**
   * Notes a finding and mends it where this walk mends.
   * @param touches a tab of which the mend changes cells that people type in
   * @returns whether the book is now right there
   */
  found(finding: Finding, mend?: () => void, touches?: string): boolean {
    this.findings.push(finding);
    if (!this.backUp || !mend) return false;
    if (touches !== undefined) this.backUp(touches);
    mend();
    return true;
  }
}
