import { type Month, monthInWords } from '../core/school/month';

/** A month as a list offers it: `Tháng 3 năm 2026`. */
export function monthChoice(month: Month): { month: Month; label: string } {
  const label = monthInWords(month);
  return { month, label: label.charAt(0).toUpperCase() + label.slice(1) };
}
