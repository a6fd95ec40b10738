import { types } from 'node:util';
import type { LogLine } from '../model/world';
import type { Realm } from './realm';

const levels = ['log', 'info', 'warn', 'error', 'debug', 'time', 'timeEnd'] as const;

/** `console` of the script: lines go to the stand-in's log, as text. */
export function scriptConsole(realm: Realm, lines: LogLine[]): object {
  const made = new realm.Object() as Record<string, unknown>;
  for (const level of levels) {
    made[level] = realm.wrap((_, values) => {
      lines.push({ level, text: Array.from(values, shown).join(' ') });
      return undefined;
    });
  }
  return made;
}

function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null || types.isProxy(value)) return String(value);
  if ('stack' in value) return String(value.stack);
  return JSON.stringify(value);
}
