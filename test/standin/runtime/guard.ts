import { types } from 'node:util';
import { keepBook } from '../model/keepBook';
import { EnumValue } from './enumeration';
import type { Execution } from './execution';
import { Halt } from './halt';
import { Host } from './host';
import { sentence } from './messages/sentence';
import { priceOf } from './prices';
import type { AuthMode, Method, ServiceClass } from './serviceClass';
import { fits, typesOf } from './signature';
import { Trouble } from './trouble';

const rank: Readonly<Record<AuthMode, number>> = { NONE: 0, LIMITED: 1, FULL: 2 };

/** Members that JavaScript itself asks any object for: absent, not unknown. */
const silent = new Set(['then', 'toJSON', 'constructor', 'valueOf']);

type ScriptFunction = (...values: unknown[]) => unknown;

/**
 * The one gate between a script and the services. Every member of every service object passes
 * here: unknown members, authorisation, scopes, signatures, protections, faults, counting, prices,
 * buffered writes, realm conversion and the wording of exceptions are dealt with in this place.
 */
export class Guard {
  private readonly proxies = new WeakMap<Host | EnumValue, object>();
  private readonly hosts = new WeakMap<object, Host | EnumValue>();
  private readonly functions = new Map<string, ScriptFunction>();

  constructor(
    private readonly run: Execution,
    private readonly classes: ReadonlyMap<string, ServiceClass>,
  ) {}

  /** A value of the stand-in as the script may hold it, made with the script's intrinsics. */
  toScript(value: unknown): unknown {
    const { realm } = this.run;
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Host) return this.proxyOf(value, () => this.hostHandler(value));
    if (value instanceof EnumValue) return this.proxyOf(value, () => this.enumHandler(value));
    if (types.isDate(value)) return new realm.Date(value.getTime());
    if (Array.isArray(value) || value instanceof Int8Array) {
      const copy = new realm.Array<unknown>(value.length);
      for (let index = 0; index < value.length; index++) {
        const entry: unknown = value[index];
        // Most of a table are texts and numbers: no call for each.
        copy[index] = typeof entry === 'object' ? this.toScript(entry) : entry;
      }
      return copy;
    }
    const copy = new realm.Object() as Record<string, unknown>;
    for (const [key, entry] of Object.entries(value)) copy[key] = this.toScript(entry);
    return copy;
  }

  /** The reverse: proxies become host objects again, everything else is copied. */
  toHost(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const host = this.hosts.get(value);
    if (host) return host;
    if (types.isDate(value)) return new Date(value.getTime());
    // A host array: one of the script's would keep its whole context alive.
    if (Array.isArray(value)) {
      return Array.from(value, (entry: unknown) =>
        typeof entry === 'object' ? this.toHost(entry) : entry,
      );
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, this.toHost(entry)]),
    );
  }

  /** An exception as the script catches it; the stand-in's own failures end the execution. */
  toScriptError(error: unknown, method: string): unknown {
    if (error instanceof Trouble) {
      const text = sentence(this.run.world.language, error.code, error.params);
      const exception = new this.run.realm.Error(text);
      exception.name = 'Exception';
      return exception;
    }
    this.run.halted ??=
      error instanceof Halt
        ? error
        : Object.assign(
            new Halt(`${method}: ${error instanceof Error ? error.message : error}`, 'unsupported'),
            { cause: error },
          );
    return this.run.halted;
  }

  private proxyOf(value: Host | EnumValue, handler: () => ProxyHandler<object>): object {
    const known = this.proxies.get(value);
    if (known) return known;
    const proxy = new Proxy(new this.run.realm.Object(), handler());
    this.proxies.set(value, proxy);
    this.hosts.set(proxy, value);
    return proxy;
  }

  private handler(get: (key: string) => unknown): ProxyHandler<object> {
    const { realm } = this.run;
    return {
      get: (_, key) => (typeof key === 'symbol' ? undefined : get(key)),
      set: (_, key) => {
        throw new realm.TypeError(`Cannot set "${String(key)}" on a service object`);
      },
      has: (_, key) => {
        throw new realm.TypeError(`"${String(key)}" in a service object is not supported`);
      },
    };
  }

  private hostHandler(host: Host): ProxyHandler<object> {
    const table = this.classes.get(host.service);
    if (!table) throw new Error(`No class table for ${host.service}`);
    return this.handler((key) => this.member(host, table, key));
  }

  private member(host: Host, table: ServiceClass, key: string): unknown {
    const { realm } = this.run;
    if (Object.hasOwn(table.methods, key)) return this.methodFunction(table, key);
    const enumType = table.enums?.[key];
    if (enumType) return this.toScript(enumType);
    const makeMember = table.members?.[key];
    if (makeMember) return this.toScript(makeMember(this.run));
    if (silent.has(key)) return undefined;
    if (key === 'toString') return realm.wrap(() => host.service.split('.').at(-1));
    throw new realm.TypeError(`${table.name}.${key} is not a function`);
  }

  private enumHandler(value: EnumValue): ProxyHandler<object> {
    const { realm } = this.run;
    const members: Readonly<Record<string, () => unknown>> = {
      toString: () => value.name,
      name: () => value.name,
      toJSON: () => value.name,
      ordinal: () => value.ordinal,
    };
    return this.handler((key) => {
      const member = members[key];
      if (member) return realm.wrap(member);
      if (silent.has(key)) return undefined;
      throw new realm.TypeError(`${value.type}.${value.name}.${key} is not a function`);
    });
  }

  private methodFunction(table: ServiceClass, name: string): ScriptFunction {
    const key = `${table.name}.${name}`;
    let made = this.functions.get(key);
    if (!made) {
      made = this.run.realm.wrap((self, values) => this.invoke(table, name, self, values));
      this.functions.set(key, made);
    }
    return made;
  }

  private invoke(
    table: ServiceClass,
    name: string,
    self: unknown,
    values: ArrayLike<unknown>,
  ): unknown {
    const host = this.hosts.get(self as object);
    const full = `${table.name}.${name}`;
    if (!(host instanceof Host) || host.service !== table.name) {
      throw new this.run.realm.TypeError(`Illegal invocation of ${full}`);
    }
    const method = table.methods[name] as Method;
    try {
      const given = Array.from(values, (value) => this.toHost(value));
      this.admit(table, method, full, given);
      this.pay(table, method, full, host);
      if ((method.kind === 'write' || method.kind === 'protection') && !method.unguarded) {
        table.beforeWrite?.(host as never);
      }
      return this.toScript(method.call(host as never, ...(given as never[])));
    } catch (error) {
      throw this.toScriptError(error, full);
    }
  }

  /** Authorisation, scopes and arguments. */
  private admit(table: ServiceClass, method: Method, full: string, given: unknown[]): void {
    const { setting } = this.run;
    this.run.check();
    const scopes = method.scopes ?? table.scopes ?? [];
    if (rank[setting.mode] < rank[method.mode ?? table.mode ?? 'LIMITED']) {
      throw new Trouble('unauthorised', { method: full, scopes: scopes.join(' || ') });
    }
    if (scopes.length > 0 && !scopes.some((scope) => setting.manifest.scopes.includes(scope))) {
      throw new Trouble('scopes', { method: full, scopes: `(${scopes.join(' || ')})` });
    }
    if (!fits(method.signature, given)) {
      throw new Trouble('signature', { types: typesOf(given), method: full });
    }
  }

  /** Counting, prices, faults, the time limit and the write buffer. */
  private pay(table: ServiceClass, method: Method, full: string, host: Host): void {
    const { run } = this;
    const { world } = run;
    const isServiceCall = method.kind !== 'navigation';
    world.counters.count(method.kind, full);
    world.faults.before(full, isServiceCall);
    const empties = method.kind === 'flush' || (method.kind === 'read' && table.commits === true);
    const waiting = empties ? run.waiting : undefined;
    const cells = table.size?.(host as never) ?? 1;
    if (waiting !== undefined && method.kind === 'read') world.counters.countFlushingRead();
    world.clock.advance(priceOf(method, cells, waiting));
    run.check();
    if (empties) run.commit();
    if (table.commits && (method.kind === 'write' || method.kind === 'protection')) {
      if (run.waiting === undefined && world.faults.threatensBuffer()) {
        run.kept = keepBook(run.book);
      }
      run.waiting = (run.waiting ?? 0) + cells;
    }
  }
}
