import { type Day, partsOfDay, vietnameseDay } from '../school/day';

/**
 * `ngày 05 tháng 02 năm 2026`: days below 10 and the months 1 and 2 take a leading zero
 * (Nghị định 30/2020, domain 2.1).
 */
export function dateInWords(day: Day): string {
  const { year, month, date } = partsOfDay(day);
  return `ngày ${leadingZero(date, 9)} tháng ${leadingZero(month, 2)} năm ${year}`;
}

/** `17 giờ 05 phút ngày 28/02/2026` of a day and a time `HH:mm`. */
export function momentInWords({ day, time }: { day: Day; time: string }): string {
  const [hours, minutes] = time.split(':');
  return `${hours} giờ ${minutes} phút ngày ${vietnameseDay(day)}`;
}

function leadingZero(value: number, upTo: number): string {
  return value <= upTo ? String(value).padStart(2, '0') : String(value);
}
