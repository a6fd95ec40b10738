import type { BookHandle } from '../standin';

/**
 * Formulas and values of every cell, and the sizes, by tab; quicker than the whole view of a book.
 * @param cut rows to look at, by tab; all of them without it
 */
export function contentOf(
  { state }: BookHandle,
  cut: Readonly<Record<string, number>> = {},
): Record<string, unknown> {
  const tabs = state.sheets.map(({ id, name, hidden, rowAxis, columnAxis, cells }) => {
    const lines = cells.slice(0, (cut[name] ?? rowAxis.count) + 1).map((line, row) =>
      (line ?? []).flatMap((cell, column) => {
        if (!cell?.filled) return [];
        const { calculator } = state;
        const formula = calculator.formula(id, row, column) ?? '';
        return [[column, formula, calculator.value(id, row, column)]];
      }),
    );
    const content = Object.entries(lines).filter(([, line]) => line.length > 0);
    return [name, { hidden, rows: rowAxis.count, columns: columnAxis.count, content }] as const;
  });
  return Object.fromEntries(tabs);
}
