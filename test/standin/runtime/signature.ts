import { types } from 'node:util';
import { EnumValue } from './enumeration';
import { Host } from './host';

/**
 * Argument signatures in a small notation. `'Integer, Integer | String'` is two overloads; a type
 * may end in `[]` (also twice) and in `?` where `null` is taken. Types: Integer, Number, String,
 * Boolean, Date, Cell (what a cell can hold), Byte, Object (a plain object), Any, `"a"` (that very
 * text), else the short or full name of a service class or enum.
 */
export type Signature = string;

type Test = (value: unknown) => boolean;

const primitives: Readonly<Record<string, Test>> = {
  Any: () => true,
  Integer: (value) => Number.isInteger(value),
  Number: (value) => typeof value === 'number' && Number.isFinite(value),
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Date: (value) => types.isDate(value) && !Number.isNaN(value.getTime()),
  // Signed, as Google's own bytes are.
  Byte: (value) => Number.isInteger(value) && (value as number) >= -128 && (value as number) <= 127,
  Object: isPlain,
  // Objects, arrays and NaN in a cell are unclear at Google's (platform 10.19): refused here.
  Cell: (value) =>
    value === null ||
    value === undefined ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    Number.isFinite(value) ||
    (types.isDate(value) && !Number.isNaN(value.getTime())),
};

const tests = new Map<string, Test>();

function testOf(type: string): Test {
  const known = tests.get(type);
  if (known) return known;
  const made = makeTest(type);
  tests.set(type, made);
  return made;
}

function makeTest(type: string): Test {
  if (type.endsWith('?')) {
    const inner = testOf(type.slice(0, -1));
    return (value) => value === null || inner(value);
  }
  if (type.endsWith('[]')) {
    const inner = testOf(type.slice(0, -2));
    return (value) => Array.isArray(value) && value.every(inner);
  }
  const primitive = primitives[type];
  if (primitive) return primitive;
  if (type.startsWith('"')) return (value) => value === type.slice(1, -1);
  return (value) => {
    const name =
      value instanceof Host ? value.service : value instanceof EnumValue ? value.type : undefined;
    return name !== undefined && (name === type || name.endsWith(`.${type}`));
  };
}

const overloads = new Map<Signature, Test[][]>();

function overloadsOf(signature: Signature): Test[][] {
  let parsed = overloads.get(signature);
  if (!parsed) {
    parsed = signature.split('|').map((overload) => {
      const names = overload.trim();
      return names === '' ? [] : names.split(',').map((name) => testOf(name.trim()));
    });
    overloads.set(signature, parsed);
  }
  return parsed;
}

/** Whether the arguments fit one of the overloads. */
export function fits(signature: Signature, values: readonly unknown[]): boolean {
  return overloadsOf(signature).some(
    (tests) => tests.length === values.length && tests.every((test, index) => test(values[index])),
  );
}

/** The types of arguments as Google prints them: `String,number[]` (platform 10.6). */
export function typesOf(values: readonly unknown[]): string {
  return values.map(typeName).join(',');
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (value instanceof Host) return value.service;
  if (value instanceof EnumValue) return value.type;
  if (Array.isArray(value)) return `${value.length > 0 ? typeName(value[0]) : ''}[]`;
  if (types.isDate(value)) return 'Date';
  return '(class)';
}

function isPlain(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !types.isDate(value) &&
    !(value instanceof Host) &&
    !(value instanceof EnumValue)
  );
}
