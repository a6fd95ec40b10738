import type { Clock } from './clock';
import { Halt } from './halt';
import type { Params, TroubleCode } from './messages/sentence';
import { Trouble } from './trouble';

/** What a test lets go wrong. Methods are full names: `SpreadsheetApp.Range.setValues`. */
export interface Faults {
  /** Another execution holds the lock for so long (milliseconds on the fake clock). */
  busyLock(milliseconds: number): void;
  /** Each call of the method takes so much longer. */
  slow(method: string, milliseconds: number): void;
  /** The nth next call of the method fails (1 = the next), once; default: a server error. */
  fail(method: string, options?: { nth?: number; code?: TroubleCode; params?: Params }): void;
  /** The day's quota of a service is used up: each of its calls fails. `Drive`, `SpreadsheetApp`. */
  quota(service: string): void;
  /**
   * The execution ends at the nth next service call, before it is done; no catch survives it.
   * @param options.losesBuffer what was written to the book since the last read or flush is lost as
   *   well (platform 8.1); properties, cache and Drive keep theirs. Default: it stays.
   */
  stopAt(nth: number, options?: { losesBuffer?: boolean }): void;
  /** Something happens just before the nth next call of the method: another person's edit. */
  meanwhile(method: string, action: () => void, options?: { nth?: number }): void;
  /** Everything works again. */
  clear(): void;
}

export interface FaultsInside extends Faults {
  before(method: string, isServiceCall: boolean): void;
  /** Until when (clock time) somebody else holds the lock. */
  lockedUntil(): number;
  /** A stop lies ahead that takes the write buffer with it. */
  threatensBuffer(): boolean;
}

interface Failure {
  left: number;
  readonly code: TroubleCode;
  readonly params: Params;
}

export function createFaults(clock: Clock): FaultsInside {
  const delays = new Map<string, number>();
  const failures = new Map<string, Failure>();
  const quotas = new Set<string>();
  const events = new Map<string, { left: number; readonly action: () => void }>();
  let stop = 0;
  let losesBuffer = false;
  let locked = 0;
  return {
    busyLock(milliseconds) {
      locked = clock.now() + milliseconds;
    },
    slow: (method, milliseconds) => void delays.set(method, milliseconds),
    fail(method, { nth = 1, code = 'serviceError', params = {} } = {}) {
      failures.set(method, { left: nth, code, params });
    },
    meanwhile: (method, action, { nth = 1 } = {}) => void events.set(method, { left: nth, action }),
    quota: (service) => void quotas.add(service),
    stopAt(nth, options) {
      stop = nth;
      losesBuffer = options?.losesBuffer ?? false;
    },
    clear() {
      delays.clear();
      failures.clear();
      events.clear();
      quotas.clear();
      stop = 0;
      locked = 0;
    },
    lockedUntil: () => locked,
    threatensBuffer: () => stop > 0 && losesBuffer,
    before(method, isServiceCall) {
      clock.advance(delays.get(method) ?? 0);
      if (isServiceCall && stop > 0) {
        stop -= 1;
        if (stop === 0) throw new Halt(`Stopped before ${method}`, 'stopped');
      }
      const service = method.slice(0, method.indexOf('.'));
      if (isServiceCall && quotas.has(service)) throw new Trouble('quota', { service });
      const event = events.get(method);
      if (event) {
        event.left -= 1;
        if (event.left === 0) {
          // Taken out first: what happens may call the same method.
          events.delete(method);
          event.action();
        }
      }
      const failure = failures.get(method);
      if (!failure) return;
      failure.left -= 1;
      if (failure.left > 0) return;
      failures.delete(method);
      throw new Trouble(failure.code, failure.params);
    },
  };
}
