import { monthOfDay, monthsBetween, shortMonth } from '../../school/month';
import type { Period } from '../../school/periods';
import { typedMonth } from '../../text/typedMonth';
import { periodKey, shortPeriod } from '../periodWords';
import type { Narrative } from '../reportInput';
import type { NarrativeRecord, SchoolRecord } from '../schoolRecord';
import type { HideNames } from './hideNames';

const FIELDS = ['strengths', 'shortcomings', 'causes'] as const;

/**
 * What was typed for the period: the row that bears its name. A term, a year or a range without a
 * row of its own repeats what was typed for its months, each under the month's name; only a
 * period's own row tells its outlook.
 */
export function narrativeOf(
  { narratives }: Pick<SchoolRecord, 'narratives'>,
  period: Period,
  hide: HideNames,
): Narrative {
  const own = narratives.find((record) => isOf(record, period));
  if (own || period.kind === 'week') {
    const { strengths = '', shortcomings = '', causes = '', outlook = '' } = own ?? {};
    return {
      strengths: hide(strengths),
      shortcomings: hide(shortcomings),
      causes: hide(causes),
      outlook: hide(outlook),
    };
  }
  // A month's own row would be the only one of its months.
  const months = monthsBetween(monthOfDay(period.from), monthOfDay(period.to));
  const gathered = (field: (typeof FIELDS)[number]) =>
    months
      .flatMap((month) => {
        const typed =
          narratives.find((record) => typedMonth(record.period) === month)?.[field].trim() ?? '';
        return typed === '' ? [] : [`Tháng ${shortMonth(month)}: ${hide(typed)}`];
      })
      .join('\n');
  return {
    strengths: gathered('strengths'),
    shortcomings: gathered('shortcomings'),
    causes: gathered('causes'),
    outlook: '',
  };
}

function isOf(record: NarrativeRecord, period: Period): boolean {
  if (period.kind === 'month') return typedMonth(record.period) === monthOfDay(period.from);
  return periodKey(record.period) === periodKey(shortPeriod(period));
}
