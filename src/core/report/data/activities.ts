import type { Day } from '../../school/day';
import type { Period } from '../../school/periods';
import { ACTIVITY_KINDS } from '../../workbook/tables';
import type { ActivityResult } from '../reportInput';
import type { SchoolRecord } from '../schoolRecord';

/** Activities of the period by kind: the list's kinds first, then what else was typed. */
export function activitiesOf({ activities }: SchoolRecord, period: Period): ActivityResult[] {
  const held = activities.filter(({ day }) => isWithin(day, period));
  const kinds = [...new Set<string>([...ACTIVITY_KINDS, ...held.map(({ kind }) => kind)])];
  return kinds.flatMap((kind) => {
    const ofKind = held.filter((activity) => activity.kind === kind);
    if (ofKind.length === 0) return [];
    const participants = ofKind.reduce((sum, activity) => sum + activity.participants, 0);
    return [{ kind, sessions: ofKind.length, participants }];
  });
}

export function isWithin(day: Day | undefined, { from, to }: Period): boolean {
  return day !== undefined && day >= from && day <= to;
}
