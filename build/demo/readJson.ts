import type * as z from 'zod/mini';
import type { InputFile } from './options';
import { readBytes } from './readTable';
import { readText } from './readText';
import { failed, type Outcome, trouble } from './trouble';

/**
 * Reads a JSON file and checks it against a schema.
 * @param prepare fills in what may be left out before the check.
 */
export function readJson<Schema extends z.ZodMiniType>(
  file: InputFile,
  schema: Schema,
  prepare: (parsed: unknown) => unknown = (parsed) => parsed,
): Outcome<z.infer<Schema>> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const text = readText(bytes.value, file.shown);
  if (!text.ok) return text;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.value);
  } catch {
    return failed(trouble('jsonBroken', file.shown));
  }
  const checked = schema.safeParse(prepare(parsed));
  if (checked.success) return { ok: true, value: checked.data };
  return failed(
    ...checked.error.issues.map(({ path }) =>
      trouble('jsonShape', file.shown, { field: path.map(String).join('.') || '(toàn bộ tệp)' }),
    ),
  );
}
