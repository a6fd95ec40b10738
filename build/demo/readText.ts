import { failed, type Outcome, trouble } from './trouble';

/** UTF-8 text with or without a byte order mark; anything else is refused, never guessed. */
export function readText(bytes: Uint8Array, shown: string): Outcome<string> {
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return failed(trouble('notUtf8', shown));
  }
}
