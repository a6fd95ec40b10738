import { type Day, dayOfIso } from './day';

export type { Settings } from './settingsSchema';

/** The day of a settings field; the schema has checked that it is one. */
export function settingsDay(iso: string): Day {
  return dayOfIso(iso) as Day;
}
