/**
 * The spreadsheet service as a beginner uses it: what is asked of a block is asked of its cells, one
 * after the other. Everything else goes through as it is. The bundler puts this in the place of the
 * service, so that the plain version does the very jobs of the product and can be compared with it
 * cell by cell.
 */

type Service = Record<string, (...given: unknown[]) => unknown>;
type Cells = unknown[][];

/** Of a block's method, the cell's: reads give what all cells say, writes take what each is given. */
const READS: Readonly<Record<string, string>> = {
  getValues: 'getValue',
  getFormulas: 'getFormula',
  getDisplayValues: 'getDisplayValue',
  getNumberFormats: 'getNumberFormat',
  getDataValidations: 'getDataValidation',
};
const WRITES: Readonly<Record<string, string>> = {
  setValues: 'setValue',
  setFormulas: 'setFormula',
  setNumberFormats: 'setNumberFormat',
  setBackgrounds: 'setBackground',
  setFontColors: 'setFontColor',
  setFontSizes: 'setFontSize',
  setFontWeights: 'setFontWeight',
  setFontStyles: 'setFontStyle',
  setHorizontalAlignments: 'setHorizontalAlignment',
  setNotes: 'setNote',
};

/** Kinds of objects that give blocks or take them; all others go through as they are. */
const WRAPPED = /^(Spreadsheet|Sheet|Range|\w+Builder)$/;
const plain = new WeakMap<object, Service>();

/** The same object, cell by cell. */
export function cellByCell<T>(value: T): T {
  if (Array.isArray(value)) return value.map(cellByCell) as T;
  const isService = typeof value === 'object' && value !== null;
  if (!isService || !WRAPPED.test(String(value))) return value;
  const service = value as unknown as Service;
  const wrapped = new Proxy({}, { get: (_, name) => member(service, name) });
  plain.set(wrapped, service);
  return wrapped as T;
}

function member(service: Service, name: string | symbol): unknown {
  if (typeof name === 'symbol') return undefined;
  const [read, write] = [READS[name], WRITES[name]];
  if (read) return () => cellsOf(service, (cell) => cell[read]?.());
  if (write) {
    return (rows: Cells) => {
      cellsOf(service, (cell, row, column) => cell[write]?.(rows[row]?.[column]));
      return cellByCell(service);
    };
  }
  return (...given: unknown[]) => cellByCell(service[name]?.(...given.map(bare)));
}

function cellsOf(
  range: Service,
  each: (cell: Service, row: number, column: number) => unknown,
): Cells {
  const [rows, columns] = [Number(range.getNumRows?.()), Number(range.getNumColumns?.())];
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      each(range.getCell?.(row + 1, column + 1) as Service, row, column),
    ),
  );
}

/** What Google knows: also inside lists and options. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const known = plain.get(value);
  if (known) return known;
  // Google's objects tell their class; only options are plain.
  if (String(value) !== '[object Object]') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, bare(entry)]));
}

/** In the place of the service; loading it touches nothing. */
export const SpreadsheetApp = new Proxy(
  {},
  {
    get: (_, name) => {
      const service = (globalThis as unknown as { SpreadsheetApp: Service }).SpreadsheetApp;
      const own = service[name as string];
      if (typeof own !== 'function') return own;
      return (...given: unknown[]) => cellByCell(service[name as string]?.(...given.map(bare)));
    },
  },
);
