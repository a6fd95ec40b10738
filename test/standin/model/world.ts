import type { Clock } from '../runtime/clock';
import type { Counters } from '../runtime/counters';
import type { FaultsInside } from '../runtime/faults';
import type { Language } from '../runtime/messages/sentence';
import type { Cached } from './cached';
import type { Drive } from './drive';

export interface LogLine {
  readonly level: string;
  readonly text: string;
}

/** Google as a whole: what outlives an execution and does not belong to one file. */
export interface World {
  readonly clock: Clock;
  readonly language: Language;
  /** Real milliseconds after which a script that turns in circles is stopped. */
  readonly patience: number;
  /** A refused constant is complained of when the buffer is committed, not at the write. */
  readonly lateRejection: boolean;
  readonly counters: Counters;
  readonly faults: FaultsInside;
  readonly drive: Drive;
  /** Property stores by owner: `document:…`, `user:…`, `script`. */
  readonly properties: Map<string, Map<string, string>>;
  readonly caches: Map<string, Map<string, Cached>>;
  /** Locks that are held: by name. */
  readonly locks: Set<string>;
  readonly logs: LogLine[];
}
