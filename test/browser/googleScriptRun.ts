/** What the page's call comes to on the other side; never a rejection. */
export type Answer = { value: unknown } | { error: string };

/** Carries a call to the server function of that name. */
export type Carry = (name: string, args: unknown[]) => Promise<Answer>;

/**
 * Stands in the page for `google.script.run`, by Google's rules (platform section 5): every
 * `with…` gives a fresh runner; names that end in `_` do not exist; only JSON goes either way, a
 * Date or a function anywhere fails the call; failures arrive as an Error with a text, or go to the
 * console when nobody listens.
 *
 * Runs inside the page: it is sent there as source and can use nothing from outside itself. The
 * function that carries the call is the page's global `carryCall`.
 */
export function installGoogleScriptRun(): void {
  interface Listeners {
    success?: (value: unknown, userObject?: unknown) => void;
    failure?: (error: Error, userObject?: unknown) => void;
    userObject?: unknown;
  }
  const page = globalThis as unknown as { carryCall: Carry; google: unknown };

  function copy(value: unknown, place: string): unknown {
    if (value === null || value === undefined) return null;
    if (typeof value !== 'object') {
      if (typeof value === 'function') throw illegal(place);
      return value;
    }
    if (Array.isArray(value)) return value.map((item, index) => copy(item, `${place}.${index}`));
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) throw illegal(place);
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => [key, copy(item, `${place}.${key}`)]),
    );
  }

  function illegal(place: string): TypeError {
    return new TypeError(`Failed due to illegal value in property: ${place}`);
  }

  async function call(listeners: Listeners, name: string, args: unknown[]): Promise<void> {
    const answer = await page.carryCall(name, args);
    let value: unknown;
    try {
      if ('error' in answer) throw new Error(answer.error);
      value = copy(answer.value, 'value');
    } catch (error) {
      if (listeners.failure) listeners.failure(error as Error, listeners.userObject);
      else console.error(error);
      return;
    }
    // What the listener itself throws is the page's own error and no failure of the call.
    listeners.success?.(value, listeners.userObject);
  }

  function runner(listeners: Listeners): unknown {
    const own: Record<string, (argument: never) => unknown> = {
      withSuccessHandler: (success) => runner({ ...listeners, success }),
      withFailureHandler: (failure) => runner({ ...listeners, failure }),
      withUserObject: (userObject) => runner({ ...listeners, userObject }),
    };
    return new Proxy(own, {
      get(target, name) {
        if (typeof name !== 'string' || name.endsWith('_')) return undefined;
        return (
          target[name] ??
          ((...args: unknown[]) => {
            const sent = args.map((item, index) => copy(item, String(index)));
            void call(listeners, name, sent);
          })
        );
      },
    });
  }

  page.google = { script: { run: runner({}), host: { close() {} } } };
}
