import type { Book } from '../model/book';
import type { DeskState } from '../model/deskState';
import type { KeptBook } from '../model/keepBook';
import type { User } from '../model/user';
import type { World } from '../model/world';
import { Halt } from './halt';
import type { Manifest } from './manifest';
import type { Realm } from './realm';
import type { AuthMode } from './serviceClass';

/** What starts an execution: who, on which book and screen, how far authorised, how long. */
export interface Setting {
  readonly world: World;
  readonly user: User;
  readonly mode: AuthMode;
  readonly manifest: Manifest;
  readonly dist: string;
  readonly book: Book;
  /** The person's open window; a time trigger would have none. */
  readonly desk: DeskState;
  /** Milliseconds on the fake clock: 6 minutes, 30 seconds in a simple trigger (platform 3.1, 7.1). */
  readonly limit: number;
}

/** One run of an entry point, from loading the bundle to its return. */
export class Execution {
  readonly started: number;
  /** The halt that ended the execution; nothing works after it. */
  halted: Halt | undefined;
  /** Cells whose writes wait in the buffer; `undefined` where it is empty (platform 8.1). */
  waiting: number | undefined;
  /** The book before the waiting writes, kept where a stop may lose them. */
  kept: KeptBook | undefined;
  /** Checks that Google makes only when the buffer is committed (platform 10.28). */
  late: (() => void)[] = [];
  /** What must be let go when the script ends: locks. */
  readonly atEnd: (() => void)[] = [];

  constructor(
    readonly setting: Setting,
    readonly realm: Realm,
  ) {
    this.started = setting.world.clock.now();
  }

  get world(): World {
    return this.setting.world;
  }

  get book(): Book {
    return this.setting.book;
  }

  /** Throws what ended the execution, or ends it when its time is over. */
  check(): void {
    if (!this.halted && this.world.clock.now() - this.started > this.setting.limit) {
      this.halted = new Halt('', 'time');
    }
    if (this.halted) throw this.halted;
  }

  /** Commits the write buffer; throws what the late checks find. */
  commit(): void {
    this.waiting = undefined;
    this.kept?.release();
    this.kept = undefined;
    const checks = this.late;
    this.late = [];
    for (const check of checks) check();
  }
}
