import { type Settings, settingsSchema } from './settingsSchema';

/** @throws what of the settings is missing or wrong, as the schema's package tells it. */
export function checkedSettings(written: unknown): Settings {
  return settingsSchema.parse(written);
}
