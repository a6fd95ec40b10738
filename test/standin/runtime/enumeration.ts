/** A value of one of Google's enums: compared by identity, prints as its name (platform 6.17). */
export class EnumValue {
  constructor(
    readonly type: string,
    readonly name: string,
    readonly ordinal: number,
  ) {}
}

export type Enumeration<Name extends string> = Readonly<Record<Name, EnumValue>>;

/** @param type full name, as it prints in signatures: `SpreadsheetApp.BorderStyle`. */
export function enumeration<const Name extends string>(
  type: string,
  names: readonly Name[],
): Enumeration<Name> {
  const entries = names.map((name, ordinal) => [name, new EnumValue(type, name, ordinal)]);
  return Object.freeze(Object.fromEntries(entries)) as Enumeration<Name>;
}
