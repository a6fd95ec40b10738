import { parseRange } from 'hucre';

/** A block of cells; rows and columns count from 0, both ends included. */
export interface Area {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** The block of an A1 text such as `B3:D9`, `$B$3` or `B3`. */
export function areaOf(range: string): Area {
  return parseRange(range.replaceAll('$', ''));
}

export function isInside(area: Area, row: number, column: number): boolean {
  return (
    row >= area.startRow && row <= area.endRow && column >= area.startCol && column <= area.endCol
  );
}
