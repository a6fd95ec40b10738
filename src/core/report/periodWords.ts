import { vietnameseDay } from '../school/day';
import { monthOfDay, shortMonth } from '../school/month';
import type { Period, PeriodKind } from '../school/periods';
import { capitalised } from '../text/capitalised';
import { fold } from '../text/fold';

/** What a period is called in the running text: `trong tháng`, `tăng trong học kỳ`. */
const PERIOD_UNIT: Readonly<Record<PeriodKind, string>> = {
  week: 'tuần',
  month: 'tháng',
  term: 'học kỳ',
  schoolYear: 'năm học',
  calendarYear: 'năm',
  range: 'kỳ',
};

export function unitOf({ kind }: Pick<Period, 'kind'>): string {
  return PERIOD_UNIT[kind];
}

/** `hết tháng 5 năm 2026`; `hết ngày 30/11/2025` where the period's own name would be long. */
export function endInWords({ kind, to, label }: Period): string {
  return kind === 'month' ? `hết ${label}` : `hết ngày ${vietnameseDay(to)}`;
}

/**
 * The period as `Nhận xét, đánh giá` may name it: `05/2026`, `Tuần 12`,
 * `Học kỳ I`, `Năm học 2025 - 2026`, `01/09/2025 - 15/11/2025`.
 */
export function shortPeriod({ kind, from, to, label }: Period): string {
  switch (kind) {
    case 'month':
      return shortMonth(monthOfDay(from));
    case 'week':
      return capitalised(label.replace(/ \(.*/, ''));
    case 'term':
      return capitalised(label.replace(/ năm học .*/, ''));
    case 'range':
      return `${vietnameseDay(from)} - ${vietnameseDay(to)}`;
    default:
      return capitalised(label);
  }
}

/**
 * The same for every way of writing a period's name: `HK 1` and `Học kỳ I`, `năm học 2025-2026`,
 * `1/9/2025 – 15/11/2025` and `01/09/2025 - 15/11/2025`.
 */
export function periodKey(name: string): string {
  return fold(name)
    .replace(
      /^(?:hoc ky|hk) *(i{1,3}|\d)$/,
      (_, numeral) => `hoc ky ${NUMERALS[numeral] ?? numeral}`,
    )
    .replace(/\b0(?=\d)/g, '')
    .replace(/ *[-–] */g, '-');
}

/** Of terms, as `fold` leaves them. */
const NUMERALS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3' };

/** The period in the name of a document: `tháng 05/2026`, else as in a sentence. */
export function periodInTitle(period: Pick<Period, 'kind' | 'from' | 'to' | 'label'>): string {
  return period.kind === 'month' ? `tháng ${shortPeriod(period)}` : period.label;
}

/**
 * The period as `Báo cáo đã lập` lists it: {@link shortPeriod}, and words before what begins with a
 * digit, so that a cell typed so stays the text that it is (platform 10.9): `Tháng 05/2026`.
 */
export function periodEntry(period: Pick<Period, 'kind' | 'from' | 'to' | 'label'>): string {
  return asPeriodEntry(shortPeriod(period));
}

/** The same of what an entry holds: books of older releases list `05/2026`. */
export function asPeriodEntry(listed: string): string {
  if (/^\d{1,2}\/\d{4}$/.test(listed)) return `Tháng ${listed}`;
  return /^\d/.test(listed) ? `Từ ${listed.replace(' - ', ' đến ')}` : listed;
}
