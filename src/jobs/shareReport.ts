import { messageOf } from '../core/messageOf';
import { drive } from '../document/drive';
import { shareFailed } from '../words/preflight';
import type { BuiltReport } from './makeReport';

/**
 * Lets an account read a report and comment on it. Google writes to them: an address without a
 * Google account can be invited in no other way. The report stands whether or not this succeeds.
 */
export function shareReport(report: BuiltReport, email: string): BuiltReport {
  const reader = { type: 'user', role: 'commenter', emailAddress: email };
  try {
    drive().Permissions.create(reader, report.id, { sendNotificationEmail: true });
    return report;
  } catch (error) {
    // What Drive says is in the person's language (platform 10.2); what to do is the same whatever it is.
    console.warn(`share: ${messageOf(error)}`);
    return { ...report, warnings: [...report.warnings, shareFailed(email)] };
  }
}
