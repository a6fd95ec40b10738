import type { Execution } from '../runtime/execution';
import { Host } from '../runtime/host';
import { lock, navigation, type ServiceClass } from '../runtime/serviceClass';
import { Trouble } from '../runtime/trouble';

export class LockServiceHost extends Host {
  readonly service = 'LockService';
}

class LockHost extends Host {
  readonly service = 'LockService.Lock';
  held = false;

  constructor(
    run: Execution,
    readonly name: string,
  ) {
    super(run);
  }
}

/** One lock a name and execution: taking it twice in one run works, as at Google's. */
const locksOf = new WeakMap<Execution, Map<string, LockHost>>();

function lockNamed(run: Execution, name: string): LockHost {
  let locks = locksOf.get(run);
  if (!locks) {
    locks = new Map();
    locksOf.set(run, locks);
  }
  const known = locks.get(name) ?? new LockHost(run, name);
  locks.set(name, known);
  return known;
}

function release(host: LockHost): void {
  if (!host.held) return;
  host.held = false;
  host.run.world.locks.delete(host.name);
}

/** Waits on the fake clock for as long as somebody else holds the lock. */
function take(host: LockHost, patience: number): boolean {
  const { run, name } = host;
  const { world } = run;
  if (host.held) return true;
  const wait = Math.max(0, world.faults.lockedUntil() - world.clock.now());
  if (world.locks.has(name) || wait > patience) {
    // A negative patience takes no time and never succeeds.
    world.clock.advance(Math.max(0, patience));
    run.check();
    return false;
  }
  world.clock.advance(wait);
  run.check();
  world.locks.add(name);
  host.held = true;
  // Freed when the script ends (platform 7.8).
  run.atEnd.push(() => release(host));
  return true;
}

export const lockService: ServiceClass = {
  name: 'LockService',
  methods: {
    getDocumentLock: navigation('', ({ run }: LockServiceHost) =>
      lockNamed(run, `document:${run.book.id}`),
    ),
    getUserLock: navigation('', ({ run }: LockServiceHost) =>
      lockNamed(run, `user:${run.setting.user.email}`),
    ),
    getScriptLock: navigation('', ({ run }: LockServiceHost) => lockNamed(run, 'script')),
  },
};

export const lockClass: ServiceClass = {
  name: 'LockService.Lock',
  methods: {
    tryLock: lock('Integer', take),
    waitLock: lock('Integer', (host: LockHost, patience: number) => {
      if (!take(host, patience)) throw new Trouble('lockTimeout');
    }),
    hasLock: lock('', ({ held }: LockHost) => held),
    releaseLock: lock('', release),
  },
};
