import { type Day, dayOf, partsOfDay } from './day';
import { type Settings, settingsDay } from './settings';

export interface SchoolYear {
  start: Day;
  end: Day;
}

/** The school year that the settings hold. */
export function schoolYearOf({ schoolYear }: Pick<Settings, 'schoolYear'>): SchoolYear {
  return { start: settingsDay(schoolYear.start), end: settingsDay(schoolYear.end) };
}

/** The same days a year later; 29 February becomes the 28th. */
export function nextSchoolYear({ start, end }: SchoolYear): SchoolYear {
  return { start: yearLater(start), end: yearLater(end) };
}

function yearLater(day: Day): Day {
  const { year, month, date } = partsOfDay(day);
  return dayOf(year + 1, month, date) ?? (dayOf(year + 1, month, date - 1) as Day);
}

/** `2025 - 2026`, the hyphen as the plan has it (domain 8). */
export function schoolYearName({ start, end }: SchoolYear): string {
  return `${partsOfDay(start).year} - ${partsOfDay(end).year}`;
}

/** Whether a text names the year: `2025-2026`, `năm học 2025 – 2026`, `2025/2026`. */
export function namesSchoolYear(text: string, year: SchoolYear): boolean {
  return yearsIn(text) === yearsIn(schoolYearName(year));
}

/** The years that a text names, in a form to compare by: `2025 2026`. */
export function yearsIn(text: string): string {
  return (text.match(/\d{4}/g) ?? []).join(' ');
}
