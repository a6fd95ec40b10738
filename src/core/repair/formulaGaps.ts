import { formulaKey } from './formulaKey';

/** A cell of a block, rows and columns from 0. */
export interface Gap {
  row: number;
  column: number;
}

/**
 * Cells that should hold a formula and hold another one or none. Cells without a wanted formula
 * are not looked at.
 * @param excused a cell whose formula people may type over
 */
export function formulaGaps(
  wanted: readonly (readonly string[])[],
  standing: readonly (readonly string[])[],
  excused: (gap: Gap) => boolean = () => false,
): Gap[] {
  return wanted.flatMap((line, row) =>
    line.flatMap((formula, column): Gap[] => {
      const found = standing[row]?.[column] ?? '';
      if (!formula.startsWith('=') || found === formula) return [];
      const same = formulaKey(found) === formulaKey(formula);
      return same || excused({ row, column }) ? [] : [{ row, column }];
    }),
  );
}
