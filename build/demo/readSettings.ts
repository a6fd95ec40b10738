import { type Settings, settingsSchema } from '../../src/core/school/settingsSchema';
import type { InputFile } from './options';
import { readJson } from './readJson';
import type { Outcome } from './trouble';

/**
 * Reads `settings.json`. A file may leave keys out; those of a neutral school stand in.
 */
export function readSettings(file: InputFile, neutral: Settings): Outcome<Settings> {
  return readJson(file, settingsSchema, (parsed) => completed(parsed, neutral));
}

function completed(parsed: unknown, neutral: Settings): unknown {
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return parsed;
  const given = parsed as Record<string, unknown>;
  const merged = (key: 'plan' | 'schoolYear') =>
    typeof given[key] === 'object' ? { ...neutral[key], ...given[key] } : given[key];
  return {
    ...neutral,
    ...given,
    ...('plan' in given && { plan: merged('plan') }),
    ...('schoolYear' in given && { schoolYear: merged('schoolYear') }),
  };
}
