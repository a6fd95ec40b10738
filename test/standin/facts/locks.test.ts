import { checkFacts, refused } from './fact';

checkFacts('locks', [
  ['no lock at first', 'live testlock', `return LockService.getDocumentLock().hasLock();`, false],
  [
    'a free lock is taken',
    'live testlock',
    `var l = LockService.getDocumentLock(); return [l.tryLock(10000), l.hasLock()];`,
    [true, true],
  ],
  [
    'taken twice is taken',
    'live testlock',
    `var l = LockService.getDocumentLock(); l.tryLock(10000); return l.tryLock(10000);`,
    true,
  ],
  [
    'let go',
    'live testlock',
    `var l = LockService.getDocumentLock(); l.tryLock(1); l.releaseLock(); return l.hasLock();`,
    false,
  ],
  [
    'no wait at all suffices where it is free',
    'live testlock',
    `return LockService.getDocumentLock().tryLock(0);`,
    true,
  ],
  [
    'a negative wait fails',
    'live testlock',
    `var l = LockService.getDocumentLock(); return [l.tryLock(-100), l.hasLock()];`,
    [false, false],
  ],
  [
    'a negative wait throws',
    'live testlock',
    `LockService.getDocumentLock().waitLock(-100);`,
    refused('Lock timeout'),
  ],
  [
    'waitLock takes it',
    'live testlock',
    `var l = LockService.getDocumentLock(); l.waitLock(0); return l.hasLock();`,
    true,
  ],
  [
    'letting go of nothing has no effect',
    'Lock.releaseLock',
    `LockService.getDocumentLock().releaseLock(); return 'ok';`,
    'ok',
  ],
  [
    'the time is asked for',
    'Lock.tryLock',
    `LockService.getDocumentLock().tryLock();`,
    refused("don't match the method signature"),
  ],
]);
