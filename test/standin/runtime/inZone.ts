let checked = false;

/**
 * Runs something while the process's local time is that of a zone: `getHours()` of a script is in
 * the zone of its manifest (platform 10.16), whatever the machine's is.
 */
export function inZone<Result>(zone: string, work: () => Result): Result {
  const before = process.env.TZ;
  if (before === zone) return work();
  process.env.TZ = zone;
  try {
    checkOnce(zone);
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

/** A worker thread has an environment of its own, which moves no clock. */
function checkOnce(zone: string): void {
  if (checked) return;
  const now = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  // Asia/Saigon is the older name of the same zone.
  const offset = (name: string) =>
    new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' }).format(0);
  if (offset(now) !== offset(zone)) throw new Error('This process cannot change its time zone');
  checked = true;
}
