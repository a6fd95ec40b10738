import { AddOn } from './addOn';
import { BookHandle } from './bookHandle';
import { createCalculator } from './formula';
import { Book } from './model/book';
import { addByHand, createDrive, type DriveFile } from './model/drive';
import type { User } from './model/user';
import type { LogLine, World } from './model/world';
import { type Clock, createClock } from './runtime/clock';
import { type Counters, createCounters } from './runtime/counters';
import { createFaults, type Faults } from './runtime/faults';
import type { Language } from './runtime/messages/sentence';

export interface GoogleOptions {
  /** ISO text with offset, `2026-05-31T09:00:00+07:00`. */
  readonly now: string;
  /** Language of the accounts, in which exceptions are worded; default Vietnamese. */
  readonly language?: Language;
  /** Real milliseconds for a script that turns in circles; default a minute. */
  readonly patience?: number;
  /**
   * A script's constant that a validation rule refuses is complained of at the next read, flush or
   * end of the script, as the buffer is committed, and not by the write itself (platform 10.28).
   */
  readonly lateRejection?: boolean;
}

/** A Google of one's own: accounts, files, clock. */
export interface Google {
  readonly clock: Clock;
  readonly calls: Counters;
  readonly faults: Faults;
  /** Lines of `console` and `Logger`, and failures of simple triggers, which nobody sees. */
  readonly logs: readonly LogLine[];
  readonly drive: {
    files(): DriveFile[];
    /** A file that its owner made by hand: the add-on must not see it. Gives its id. */
    addByHand(file: { name: string; mimeType: string; owner: User }): string;
    /** What was uploaded as, or turned into, the file. */
    bytes(id: string): Uint8Array;
  };
  user(email: string): User;
  /** A new file with one tab, vi_VN, Asia/Ho_Chi_Minh. */
  createSpreadsheet(name: string, options: { owner: User }): BookHandle;
  /** @param options.dist the built folder: what clasp pushes */
  install(options: { dist: string; book: BookHandle }): AddOn;
}

export function createGoogle({
  now,
  language = 'vi',
  patience = 60_000,
  lateRejection = false,
}: GoogleOptions): Google {
  const clock = createClock(now);
  const world: World = {
    clock,
    language,
    patience,
    lateRejection,
    counters: createCounters(),
    faults: createFaults(clock),
    drive: createDrive(),
    properties: new Map(),
    caches: new Map(),
    locks: new Set(),
    logs: [],
  };
  const users = new Map<string, User>();
  let books = 0;
  return {
    clock,
    calls: world.counters,
    faults: world.faults,
    logs: world.logs,
    drive: {
      files: () => [...world.drive.all.values()],
      addByHand: (file) => addByHand(world.drive, file, new Date(clock.now()).toISOString()),
      bytes(id) {
        const file = world.drive.all.get(id);
        if (!file) throw new Error(`There is no file ${id}`);
        return file.bytes;
      },
    },
    user(email) {
      const user = users.get(email) ?? { email };
      users.set(email, user);
      return user;
    },
    createSpreadsheet(name, { owner }) {
      books += 1;
      const id = `1book${String(books).padStart(39, '0')}`;
      const book = new Book(id, name, owner, createCalculator());
      book.addSheet('Trang tính1');
      return new BookHandle(book, world);
    },
    install: ({ dist, book }) => new AddOn(world, dist, book.state),
  };
}
