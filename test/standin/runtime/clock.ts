/** The stand-in's own clock: it moves only when something is paid for or a test moves it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  advance(milliseconds: number): void;
  /** @param instant ISO text with offset, `2026-05-31T09:00:00+07:00` */
  set(instant: string): void;
}

export function createClock(start: string): Clock {
  let time = instantOf(start);
  return {
    now: () => time,
    advance(milliseconds) {
      // Whole milliseconds, as of any clock that a script reads.
      time += Math.round(milliseconds);
    },
    set(instant) {
      time = instantOf(instant);
    },
  };
}

function instantOf(text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time) || !/(Z|[+-]\d\d:\d\d)$/.test(text)) {
    throw new Error(`An instant with its offset is wanted, not "${text}"`);
  }
  return time;
}
