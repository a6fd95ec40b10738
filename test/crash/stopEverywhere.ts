import { fingerprint, stateOf } from '../school/fingerprint';
import type { Trial } from '../school/trial';
import { Halt } from '../standin/runtime/halt';
import { ScriptError } from '../standin/runtime/launch';

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
  /** States that stops left, from each of which the job was run again. */
  tried: number;
  /** What did not come out as without a stop. */
  failures: { stop: number; before: string; trouble: string }[];
}

interface Place {
  stop: number;
  /** Method of the call that is not done. */
  before: string;
  mark: string;
}

/** All stops are tried in `npm run test:crash`, a sample of them in `npm test`. */
export const ALL_STOPS = process.env.CRASH_STOPS === 'all';
/** How many stops a sample has: each in the middle of one of as many equal parts of the run. */
const SAMPLE = 3;

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
  const { places, wanted, outcomes } = survey(job);
  const states = losesBuffer ? firstOfEachState(places) : endsOfEachState(places);
  const tried = new Set<string>();
  const failures: Stops['failures'] = [];
  for (const { stop, before, mark } of ALL_STOPS ? states : sampleOf(places)) {
    const trial = job.start();
    stopRun(job, trial, stop, losesBuffer);
    if (ALL_STOPS && !losesBuffer && fingerprint(trial, job.passOver) !== mark) {
      throw new Error(`Not repeatable: stop before ${before}`);
    }
    const left = fingerprint(trial);
    if (tried.has(left)) continue;
    tried.add(left);
    if (!outcomes.has(left)) outcomes.set(left, runAgain(job, trial, wanted));
    const trouble = outcomes.get(left);
    if (trouble !== undefined) failures.push({ stop, before, trouble });
  }
  return { calls: places.length, tried: tried.size, failures };
}

/** The job done without a stop, as its end was noted; to look at, or to go on with by the last one. */
export function undisturbed(job: Job): Trial {
  return survey(job).trial;
}

interface Survey {
  trial: Trial;
  places: Place[];
  /** The state at the end, as text. */
  wanted: string;
  /** What came of running the job again, by the fingerprint of the state that a stop had left. */
  outcomes: Map<string, string | undefined>;
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
  if (places.length < SAMPLE) throw new Error('A job of hardly a call: no stop would be tried');
  const wanted = JSON.stringify(stateOf(trial));
  const made = { trial, places, wanted, outcomes: new Map() };
  surveys.set(job, made);
  return made;
}

function sampleOf(places: readonly Place[]): Place[] {
  const part = places.length / SAMPLE;
  return Array.from({ length: SAMPLE }, (_, index) => Math.floor((index + 0.5) * part)).flatMap(
    (middle) => places[middle] ?? [],
  );
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
  const got = JSON.stringify(stateOf(trial));
  return got === wanted ? undefined : difference(JSON.parse(wanted), JSON.parse(got));
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
