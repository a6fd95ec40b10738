import type { Scalar } from '../calculator';
import type { Evaluator } from '../evaluate/compile';
import type { Host } from '../evaluate/host';
import type { Position, Value } from '../evaluate/values';

/**
 * What a parameter takes. `number`, `text` and `boolean` are converted as Sheets does, and an error
 * given there is the result; `any` is a single value, errors included; `raw` is the reference or
 * array itself. A single value is repeated over arrays inside array functions.
 */
interface Kinds {
  number: number;
  text: string;
  boolean: boolean;
  any: Scalar;
  raw: Value;
}

export type Kind = keyof Kinds;
/** A `?` marks a parameter that may be left out. */
export type Parameter = Kind | `${Kind}?`;

type ArgumentOf<P> = P extends Kind
  ? Kinds[P]
  : P extends `${infer K extends Kind}?`
    ? Kinds[K] | undefined
    : never;

export type Argument = Value | undefined;

export interface EagerFunction {
  readonly form: 'eager';
  readonly origin: Origin;
  readonly parameters: readonly Parameter[];
  /** The last so many parameters may be repeated, all together. */
  readonly repeated: number;
  /** What is no finite number becomes `#NUM!`. */
  readonly call: (args: readonly Argument[], host: Host, at: Position) => Value;
  /** Evaluates its arguments as arrays, as SUMPRODUCT does. */
  readonly overArrays: boolean;
}

/** A function that looks at its first argument before it evaluates the others. */
export interface LazyFunction {
  readonly form: 'lazy';
  readonly origin: Origin;
  readonly least: number;
  readonly most: number;
  /** @param first the first argument's single value. */
  readonly call: (first: Scalar, rest: readonly Evaluator[], host: Host, at: Position) => Value;
}

/** Where the implementation comes from. */
export type Origin = 'own' | 'formulajs';
export type FunctionSpec = EagerFunction | LazyFunction;
export type FunctionTable = Readonly<Record<string, FunctionSpec>>;

/** A function with a fixed list of parameters. */
export function fixed<const P extends readonly Parameter[]>(
  origin: Origin,
  parameters: P,
  call: (args: { readonly [I in keyof P]: ArgumentOf<P[I]> }, host: Host, at: Position) => Value,
): EagerFunction {
  return {
    form: 'eager',
    origin,
    parameters,
    repeated: 0,
    // The compiler converts each argument to its parameter's kind before the call.
    call: call as unknown as EagerFunction['call'],
    overArrays: false,
  };
}

/** A function whose last parameters may be given again and again. */
export function repeating(
  parameters: readonly Kind[],
  repeated: number,
  call: (args: readonly Value[], host: Host, at: Position) => Value,
  options: { readonly overArrays?: boolean } = {},
): EagerFunction {
  return {
    form: 'eager',
    origin: 'own',
    parameters,
    repeated,
    // Parameters that repeat are never left out.
    call: call as EagerFunction['call'],
    overArrays: options.overArrays ?? false,
  };
}
