import type { Block } from '../book/block';
import type { Sheet } from '../book/sheet';
import type { Scalar } from '../calculator';
import type { Area } from './values';

/** What a compiled formula asks of the book it stands in. */
export interface Host {
  readonly today: number;
  sheetById(id: number): Sheet | undefined;
  /** The up-to-date value of a cell; computes it where needed. */
  read(sheet: Sheet, row: number, column: number): Scalar;
  /** The up-to-date values of a rectangle, kept until one of its columns changes. */
  block(area: Area): Block;
}
