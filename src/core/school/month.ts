import { type Day, dayOf, partsOfDay } from './day';

/** A calendar month, written `yyyy-mm`; sorts as text. */
export type Month = string;

/** The month of a text `yyyy-mm`, or `undefined`. */
export function monthOf(text: string): Month | undefined {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined;
}

/** The month that a day lies in. */
export function monthOfDay(day: Day): Month {
  const { year, month } = partsOfDay(day);
  return `${year}-${String(month).padStart(2, '0')}`;
}

export function firstDayOfMonth(month: Month): Day {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return dayOf(year, number, 1) as Day;
}

export function lastDayOfMonth(month: Month): Day {
  return firstDayOfMonth(nextMonth(month)) - 1;
}

export function nextMonth(month: Month): Month {
  return monthOfDay(firstDayOfMonth(month) + 31);
}

/** All months from the first to the last, both included; empty where the last comes before. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

/** `tháng 02 năm 2026`: January and February take a leading zero (Nghị định 30/2020, domain 2.1). */
export function monthInWords(month: Month): string {
  const [year, number] = month.split('-');
  return `tháng ${Number(number) <= 2 ? number : Number(number)} năm ${year}`;
}

/** `02/2026`. */
export function shortMonth(month: Month): string {
  const [year, number] = month.split('-');
  return `${number}/${year}`;
}
