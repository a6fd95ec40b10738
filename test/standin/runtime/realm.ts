import vm from 'node:vm';

/** The script context's own intrinsics; what is handed to the script is made with these. */
interface Intrinsics {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly TypeError: TypeErrorConstructor;
  /** A function of the script's realm that calls back with its `this` and arguments. */
  readonly wrap: (
    invoke: (self: unknown, values: ArrayLike<unknown>) => unknown,
  ) => (...values: unknown[]) => unknown;
}

/** One fresh V8 context, as each execution at Google's has. */
export interface Realm extends Intrinsics {
  readonly context: vm.Context;
}

// The prototype is shared, so that every date of the context passes `instanceof Date`.
const prelude = new vm.Script(`(function (now) {
  'use strict';
  var RealDate = Date;
  function FakeDate() {
    if (!new.target) return new RealDate(now()).toString();
    var values = arguments.length === 0 ? [now()] : arguments;
    return Reflect.construct(RealDate, values, new.target);
  }
  FakeDate.prototype = RealDate.prototype;
  Object.defineProperty(RealDate.prototype, 'constructor', { value: FakeDate, writable: true, configurable: true });
  ['UTC', 'parse'].forEach(function (name) {
    Object.defineProperty(FakeDate, name, { value: RealDate[name], writable: true, configurable: true });
  });
  Object.defineProperty(FakeDate, 'now', { value: function now_() { return now(); }, writable: true, configurable: true });
  Object.defineProperty(FakeDate, 'name', { value: 'Date' });
  Object.defineProperty(FakeDate, 'length', { value: 7 });
  Object.defineProperty(globalThis, 'Date', { value: FakeDate, writable: true, configurable: true });
  return {
    Array: Array, Object: Object, Date: FakeDate, Error: Error, TypeError: TypeError,
    wrap: function (invoke) { return function () { return invoke(this, arguments); }; }
  };
})`);

/**
 * A bare context: no Node, no DOM, no `eval`, no `new Function`; `Date` runs on the fake clock.
 * @param now milliseconds since the epoch, asked at every `new Date()`
 */
export function createRealm(now: () => number): Realm {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const setUp = prelude.runInContext(context) as (now: () => number) => Intrinsics;
  return { context, ...setUp(now) };
}
