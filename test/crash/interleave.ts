import type { Trial } from '../school/trial';

/** Something another person does just before the nth service call of a run (1 = the first). */
export interface Interruption {
  call: number;
  act(trial: Trial): void;
}

/** Methods of the service calls of a run, in order. */
export function callsOf(trial: Trial, run: (trial: Trial) => void): string[] {
  const calls: string[] = [];
  listening(trial, (method) => void calls.push(method), run);
  return calls;
}

/**
 * Number of the first call of the method (1 = the first of the run).
 * @throws where there is none
 */
export function firstCall(calls: readonly string[], method: string): number {
  return found(calls.indexOf(method), method);
}

/** The same of the last one, of those before the call of that number if one is given. */
export function lastCall(
  calls: readonly string[],
  method: string,
  before = calls.length + 1,
): number {
  return found(calls.slice(0, before - 1).lastIndexOf(method), method);
}

function found(place: number, method: string): number {
  if (place < 0) throw new Error(`There is no call of ${method}`);
  return place + 1;
}

/** Runs with others at work in between; what does not come in time is done afterwards. */
export function interleaved(
  trial: Trial,
  run: (trial: Trial) => void,
  interruptions: readonly Interruption[],
): void {
  const waiting = [...interruptions].sort((a, b) => a.call - b.call);
  let call = 0;
  let inside = false;
  const upTo = (last: number) => {
    inside = true;
    while ((waiting[0]?.call ?? Number.POSITIVE_INFINITY) <= last) waiting.shift()?.act(trial);
    inside = false;
  };
  const listener = () => {
    // What the others' own scripts call is not the run's.
    if (inside) return;
    call += 1;
    upTo(call);
  };
  listening(trial, listener, run);
  upTo(Number.MAX_SAFE_INTEGER);
}

function listening(
  trial: Trial,
  listener: (method: string) => void,
  run: (trial: Trial) => void,
): void {
  const { faults } = trial.addOn.world;
  const { before } = faults;
  faults.before = (method, isServiceCall) => {
    if (isServiceCall) listener(method);
    before(method, isServiceCall);
  };
  try {
    run(trial);
  } finally {
    faults.before = before;
  }
}
