import { Halt } from '../standin/runtime/halt';
import { ScriptError } from '../standin/runtime/launch';
import { fingerprint, type State, stateOf } from './fingerprint';
import type { Trial } from './trial';

/** Something a person asks for, and the book in which they do. */
export interface Job {
  start(): Trial;
  run(trial: Trial): void;
  /**
   * Tabs whose names start so do not tell states apart, since the next run empties them or throws
   * them away unread. Of each group of such states the first and the last are tried, in which the
   * tab is hardly begun and all but finished.
   */
  passOver?: readonly string[];
  /** All that was asked for is there but for the word to the person: asked again it is made anew. */
  isDone?(trial: Trial): boolean;
}

export interface Stops {
  /** Service calls of the undisturbed run. */
  calls: number;
  /** Stops after which the job was run again. */
  tried: number;
  /** What did not come out as without a stop. */
  failures: { stop: number; before: string; trouble: string }[];
  undisturbed: State;
}

interface Place {
  stop: number;
  /** Method of the call that is not done. */
  before: string;
  mark: string;
}

/** All stops are tried in `npm run test:crash`, a sample of them in `npm test`. */
export const ALL_STOPS = process.env.CRASH_STOPS === 'all';
/** How many stops a sample has, spread over the whole run. */
const SAMPLE = 4;

/**
 * Stops the job before each of its service calls in turn, runs it again and compares all that is
 * left with an undisturbed run. A call before which the state is one that was tried already is not
 * tried again: the next run knows nothing but the state. That the state is the same is seen from
 * its fingerprint, not taken from the kind of call.
 * @param losesBuffer what was written since the last read or flush is lost with the stop. While
 *   the state stays the same, the first stop loses most; a later one loses the same, or nothing,
 *   which is the stop without loss.
 */
export function stopEverywhere(job: Job, { losesBuffer = false } = {}): Stops {
  const { places, undisturbed } = survey(job);
  const states = losesBuffer ? firstOfEachState(places) : endsOfEachState(places);
  const step = ALL_STOPS ? 1 : Math.ceil(places.length / SAMPLE);
  const chosen = ALL_STOPS ? states : places.filter((_, index) => index % step === 0);
  const seen = new Set<string>();
  const failures: Stops['failures'] = [];
  const wanted = JSON.stringify(undisturbed);
  for (const { stop, before, mark } of chosen) {
    const trial = job.start();
    stopRun(job, trial, stop, losesBuffer);
    if (ALL_STOPS && !losesBuffer && fingerprint(trial, job.passOver) !== mark) {
      throw new Error(`Not repeatable: stop before ${before}`);
    }
    const left = fingerprint(trial);
    if (seen.has(left)) continue;
    seen.add(left);
    const trouble = runAgain(job, trial, wanted);
    if (trouble !== undefined) failures.push({ stop, before, trouble });
  }
  return { calls: places.length, tried: seen.size, failures, undisturbed };
}

interface Survey {
  places: Place[];
  undisturbed: State;
}

const surveys = new WeakMap<Job, Survey>();

/** Runs the job undisturbed, once, and notes before each service call how the book stands. */
function survey(job: Job): Survey {
  const known = surveys.get(job);
  if (known) return known;
  const trial = job.start();
  const { faults } = trial.addOn.world;
  const places: Place[] = [];
  const { before } = faults;
  faults.before = (method, isServiceCall) => {
    if (isServiceCall) {
      // Telling states apart at every call costs more than a sample of stops.
      const mark = ALL_STOPS ? fingerprint(trial, job.passOver) : '';
      places.push({ stop: places.length + 1, before: method, mark });
    }
    before(method, isServiceCall);
  };
  job.run(trial);
  faults.before = before;
  const made = { places, undisturbed: stateOf(trial) };
  surveys.set(job, made);
  return made;
}

function firstOfEachState(places: readonly Place[]): Place[] {
  return places.filter(({ mark }, index) => places[index - 1]?.mark !== mark);
}

function endsOfEachState(places: readonly Place[]): Place[] {
  return places.filter(
    ({ mark }, index) => places[index - 1]?.mark !== mark || places[index + 1]?.mark !== mark,
  );
}

function stopRun(job: Job, trial: Trial, stop: number, losesBuffer: boolean): void {
  trial.google.faults.stopAt(stop, { losesBuffer });
  try {
    job.run(trial);
  } catch (error) {
    trial.google.faults.clear();
    const cause = error instanceof ScriptError ? error.cause : error;
    if (cause instanceof Halt && cause.reason === 'stopped') return;
    throw error;
  }
  throw new Error(`Nothing stopped at call ${stop}`);
}

/** @returns what differs, or what the second run said */
function runAgain(job: Job, trial: Trial, wanted: string): string | undefined {
  try {
    if (!job.isDone?.(trial)) job.run(trial);
  } catch (error) {
    return String(error);
  }
  const state = stateOf(trial);
  if (JSON.stringify(state) === wanted) return undefined;
  return difference(JSON.parse(wanted), JSON.parse(JSON.stringify(state)));
}

/** The first place where two states differ. */
function difference(wanted: unknown, got: unknown, path = ''): string {
  if (typeof wanted === 'object' && typeof got === 'object' && wanted && got) {
    for (const key of new Set([...Object.keys(wanted), ...Object.keys(got)])) {
      const [a, b] = [wanted[key as never], got[key as never]];
      if (JSON.stringify(a) !== JSON.stringify(b)) return difference(a, b, `${path}/${key}`);
    }
  }
  const short = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 160);
  return `${path}: ${short(wanted)} became ${short(got)}`;
}
