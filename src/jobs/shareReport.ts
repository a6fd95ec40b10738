import { Trouble } from '../core/trouble';
import { shareFailed } from '../words/preflight';
import type { BuiltReport } from './makeReport';

/**
 * Lets an account read a report and comment on it. Google writes to them: an address without a
 * Google account can be invited in no other way. The report stands whether or not this succeeds.
 */
export function shareReport(report: BuiltReport, email: string): BuiltReport {
  const reader = { type: 'user', role: 'commenter', emailAddress: email };
  try {
    if (typeof Drive === 'undefined') throw new Trouble('driveMissing');
    Drive.Permissions.create(reader, report.id, { sendNotificationEmail: true });
    return report;
  } catch {
    // What Drive says is in the person's language (platform 10.2).
    return { ...report, warnings: [...report.warnings, shareFailed(email)] };
  }
}
