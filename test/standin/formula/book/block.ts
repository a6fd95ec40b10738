import type { Scalar } from '../calculator';
import { numberOfText } from '../evaluate/coerce';
import { fold } from '../text/fold';

/** What a lookup finds a value by: texts without letter case, empty cells as ''. */
export type LookupKey = number | string | boolean;

const NOWHERE: readonly number[] = [];

/** The values of a rectangle, row by row, with an index that is made when first asked for. */
export class Block {
  private index: Map<LookupKey, number[]> | undefined;
  /** The day on which the index was made: a text like `6/2` is a day of that day's year. */
  private indexedOn = 0;

  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly values: readonly Scalar[],
    /** The sum of the columns' versions when the block was read. */
    readonly stamp: number,
  ) {}

  /**
   * The places of a value, in order. A text that reads as a number stands under its number; an
   * empty cell stands under ''.
   */
  places(key: LookupKey, today: number): readonly number[] {
    if (!this.index || this.indexedOn !== today) {
      this.index = indexOf(this.values, today);
      this.indexedOn = today;
    }
    return this.index.get(key) ?? NOWHERE;
  }
}

function indexOf(values: readonly Scalar[], today: number): Map<LookupKey, number[]> {
  const index = new Map<LookupKey, number[]>();
  values.forEach((value, place) => {
    if (typeof value === 'object' && value !== null) return;
    const key = lookupKey(value, today);
    const places = index.get(key);
    if (places) places.push(place);
    else index.set(key, [place]);
  });
  return index;
}

export function lookupKey(value: number | string | boolean | null, today: number): LookupKey {
  if (value === null) return '';
  return typeof value === 'string' ? (numberOfText(value, today) ?? fold(value)) : value;
}
