import type { Area } from './area';

/** A protected sheet (`area` undefined) or range. */
export interface ProtectionState {
  readonly id: number;
  sheetId: number;
  area: Area | undefined;
  description: string;
  warningOnly: boolean;
  /** E-mails, without the owner's, who always may (platform 9.3). */
  readonly editors: Set<string>;
  domainEdit: boolean;
  /** Of a sheet protection only (platform 9.6). */
  unprotected: readonly Area[];
}

/** A copy that does not change with the protection. */
export function copyProtection(protection: ProtectionState): ProtectionState {
  return { ...protection, editors: new Set(protection.editors) };
}
