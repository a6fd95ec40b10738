/** An entry of CacheService. */
export interface Cached {
  readonly value: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}
