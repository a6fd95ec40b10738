import { type Kind, kinds } from './serviceClass';

export interface Counts {
  /** All but navigation. */
  readonly calls: number;
  readonly kinds: Readonly<Record<Kind, number>>;
  /** `SpreadsheetApp.Range.getValues` → how often. */
  readonly methods: Readonly<Record<string, number>>;
  /** Reads that had to commit buffered writes first (platform 8.1). */
  readonly flushingReads: number;
}

export interface Counters {
  count(kind: Kind, method: string): void;
  countFlushingRead(): void;
  snapshot(): Counts;
  reset(): void;
}

export function createCounters(): Counters {
  let byKind = new Map<Kind, number>();
  let byMethod = new Map<string, number>();
  let flushingReads = 0;
  return {
    count(kind, method) {
      byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
      byMethod.set(method, (byMethod.get(method) ?? 0) + 1);
    },
    countFlushingRead() {
      flushingReads += 1;
    },
    snapshot() {
      const all = Object.fromEntries(kinds.map((kind) => [kind, byKind.get(kind) ?? 0]));
      const { navigation: _, ...crossing } = all;
      return {
        calls: Object.values(crossing).reduce((sum, count) => sum + count, 0),
        kinds: all as Record<Kind, number>,
        methods: Object.fromEntries([...byMethod].sort(([a], [b]) => (a < b ? -1 : 1))),
        flushingReads,
      };
    },
    reset() {
      byKind = new Map();
      byMethod = new Map();
      flushingReads = 0;
    },
  };
}
