import type { Scalar } from '../calculator';
import type { Group } from './group';
import type { Sheet } from './sheet';
import type { Template } from './template';

export type CellState = 'clean' | 'dirty' | 'computing';

/** One cell: its place, its content and, for a formula, how far its value can be trusted. */
export class Cell {
  value: Scalar = null;
  state: CellState = 'clean';
  template: Template | undefined;
  group: Group | undefined;
  /** The text of a formula that does not parse. */
  broken: string | undefined;
  /** Found on a circle of references while being computed. */
  circular = false;

  constructor(
    readonly sheet: Sheet,
    public row: number,
    public column: number,
  ) {}
}
