import { type Settings, settingsSchema } from './settingsSchema';

/** The settings, or the key of one that is missing or not what it may be: `schoolYear.start`. */
export function checkedSettings(written: unknown): Settings | { wrong: string } {
  const { success, data, error } = settingsSchema.safeParse(written);
  return success ? data : { wrong: error.issues[0]?.path.join('.') ?? '' };
}
