import { types } from 'node:util';
import type { Realm } from './realm';

/** Thrown where a value cannot pass `google.script.run` (platform 5.3). */
export class TransportError extends Error {
  constructor(what: string) {
    super(`google.script.run does not carry ${what}`);
    this.name = 'TransportError';
  }
}

/** The makers of the side that receives: plain objects and arrays there are its own. */
type Side = Pick<Realm, 'Array' | 'Object'>;

const thisSide: Side = { Array, Object };

/** A script's return value as the page gets it. */
export function toPage(value: unknown): unknown {
  return carry(value, thisSide, []);
}

/** A page's argument as the script gets it. */
export function toServer(value: unknown, realm: Realm): unknown {
  return carry(value, realm, []);
}

/**
 * Primitives, null, plain objects and arrays, copied; an undefined in an array becomes null, a
 * field that is undefined is left out; dates, functions, other objects and cycles fail, also when
 * nested (platform 5.3-5.5).
 */
function carry(value: unknown, side: Side, above: readonly unknown[]): unknown {
  if (value === undefined || value === null) return value;
  if (typeof value === 'function') throw new TransportError('a function');
  if (typeof value === 'symbol' || typeof value === 'bigint') {
    throw new TransportError(`a ${typeof value}`);
  }
  if (typeof value !== 'object') return value;
  if (types.isDate(value)) throw new TransportError('a Date');
  if (types.isProxy(value)) throw new TransportError('a service object');
  if (above.includes(value)) throw new TransportError('a circular reference');
  const path = [...above, value];
  if (Array.isArray(value)) {
    const copy = new side.Array<unknown>(value.length);
    for (let index = 0; index < value.length; index++) {
      copy[index] = carry(value[index], side, path) ?? null;
    }
    return copy;
  }
  if (!isPlain(value)) throw new TransportError(`an object of a class`);
  const copy = new side.Object() as Record<string, unknown>;
  for (const [key, entry] of Object.entries(value)) {
    if (entry !== undefined) copy[key] = carry(entry, side, path);
  }
  return copy;
}

/** Made by an object literal of any realm: its prototype is the end of the chain. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
