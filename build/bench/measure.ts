import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Counts, Google } from '../../test/standin';
import { TODAY } from './benchSchool';

/** What a job cost; a job in steps is the sum of them. */
export interface Measured {
  /** Executions that Google would start. */
  steps: number;
  /** Service calls as design 5 defines them: all kinds but navigation, and dialogs aside. */
  calls: number;
  /** The same step by step. */
  stepCalls: readonly number[];
  kinds: Counts['kinds'];
  /** How often each method was called. */
  methods: Counts['methods'];
  /** Reads that had to commit buffered writes first. */
  flushingReads: number;
  /** Seconds on the stand-in's clock, and those of the longest step. */
  seconds: number;
  longest: number;
  /** Milliseconds of this machine, the stand-in and its formula engine included. */
  computing: number;
  /** Megabytes that the job left on the heap before anything was collected. */
  memory: number;
}

/** Each job begins when the day does: one that takes half a day does not see two. */
const EARLY = `${TODAY}T00:05:00+07:00`;
const MB = 1024 * 1024;
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/**
 * Runs a job step by step and adds up what the steps cost.
 * @param step gives whether another one is due
 */
export function measure(google: Google, step: () => boolean): Measured {
  collect();
  const heap = process.memoryUsage().heapUsed;
  const begun = process.hrtime.bigint();
  google.calls.reset();
  google.clock.set(EARLY);
  const first = google.clock.now();
  const stepCalls: number[] = [];
  let [calls, longest, goesOn] = [0, 0, true];
  while (goesOn) {
    const before = google.clock.now();
    goesOn = step();
    longest = Math.max(longest, google.clock.now() - before);
    const since = serviceCalls(google.calls.snapshot());
    stepCalls.push(since - calls);
    calls = since;
  }
  const { kinds, methods, flushingReads } = google.calls.snapshot();
  return {
    steps: stepCalls.length,
    calls,
    stepCalls,
    kinds,
    methods,
    flushingReads,
    seconds: (google.clock.now() - first) / 1000,
    longest: longest / 1000,
    computing: Number(process.hrtime.bigint() - begun) / 1e6,
    memory: (process.memoryUsage().heapUsed - heap) / MB,
  };
}

function serviceCalls({ calls, kinds }: Counts): number {
  return calls - kinds.ui;
}
