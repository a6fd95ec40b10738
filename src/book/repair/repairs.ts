import type { Finding } from '../../core/repair/finding';

/**
 * What a walk through the book collects. The same walk looks and mends: where it only looks, the
 * mends are left undone.
 */
export class Repairs {
  readonly findings: Finding[] = [];

  /** @param backUp called once for a tab, before its cells are first touched; absent: only look */
  constructor(private readonly backUp?: (tab: string) => void) {}

  /** Whether what is found is mended at once. */
  get mends(): boolean {
    return this.backUp !== undefined;
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
