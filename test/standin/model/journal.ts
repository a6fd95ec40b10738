import type { Calculator, Scalar } from '../formula/calculator';

interface Place {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** A calculator that can take back what was done to it. */
export interface JournaledCalculator extends Calculator {
  /** Starts to write down changes; throws where it does so already. */
  startJournal(): void;
  /** Takes back everything since the start, and stops. */
  undoJournal(): void;
  /** Stops; what was done stays. */
  dropJournal(): void;
  /** What is written down for: the calculator itself, and its tabs' names. */
  readonly inner: Calculator;
  readonly names: ReadonlyMap<number, string>;
  copyFrom(source: JournaledCalculator): void;
}

/**
 * Writes down, while asked to, how each change is undone: of a cell by its content before, of rows
 * that came in by taking them out. What loses content (rows or a tab going) is undone by writing the
 * content of all cells again.
 * @param filled every cell with content
 */
export function journaled(inner: Calculator, filled: () => Iterable<Place>): JournaledCalculator {
  let journal: (() => void)[] | undefined;
  const names = new Map<number, string>();

  function contentAt({ sheetId, row, column }: Place): () => void {
    const formula = inner.formula(sheetId, row, column);
    if (formula !== undefined) {
      return () => {
        if (inner.formula(sheetId, row, column) === formula) return;
        inner.setFormula(sheetId, row, column, formula);
      };
    }
    const value: Scalar = inner.value(sheetId, row, column);
    return () => {
      const same = inner.formula(sheetId, row, column) === undefined;
      if (same && inner.value(sheetId, row, column) === value) return;
      inner.setConstant(sheetId, row, column, value);
    };
  }

  const note = (undo: () => void) => void journal?.push(undo);

  function noteCell(sheetId: number, row: number, column: number): void {
    if (journal) note(contentAt({ sheetId, row, column }));
  }

  /** @param back brings back the places that went */
  function noteLoss(back: () => void): void {
    if (!journal) return;
    const contents = [...filled()].map(contentAt);
    note(() => {
      back();
      for (const restore of contents) restore();
    });
  }

  function rename(sheetId: number, name: string): void {
    names.set(sheetId, name);
    inner.renameSheet(sheetId, name);
  }

  function add(sheetId: number, name: string): void {
    names.set(sheetId, name);
    inner.addSheet(sheetId, name);
  }

  return {
    inner,
    names,
    copyFrom(source) {
      if (journal) throw new Error('a copy cannot be taken back');
      inner.copyFrom(source.inner);
      for (const [sheetId, name] of source.names) names.set(sheetId, name);
    },
    startJournal: () => {
      if (journal) throw new Error('two runs at a time cannot lose their buffers');
      journal = [];
    },
    undoJournal: () => {
      const undoes = journal ?? [];
      journal = undefined;
      for (const undo of undoes.reverse()) undo();
    },
    dropJournal: () => {
      journal = undefined;
    },
    addSheet(sheetId, name) {
      note(() => inner.removeSheet(sheetId));
      add(sheetId, name);
    },
    renameSheet(sheetId, name) {
      const before = names.get(sheetId) ?? '';
      note(() => rename(sheetId, before));
      rename(sheetId, name);
    },
    removeSheet(sheetId) {
      const name = names.get(sheetId) ?? '';
      noteLoss(() => add(sheetId, name));
      inner.removeSheet(sheetId);
    },
    setConstant(sheetId, row, column, value) {
      noteCell(sheetId, row, column);
      inner.setConstant(sheetId, row, column, value);
    },
    setFormula(sheetId, row, column, text) {
      noteCell(sheetId, row, column);
      inner.setFormula(sheetId, row, column, text);
    },
    copyCell(from, to) {
      noteCell(to.sheetId, to.row, to.column);
      inner.copyCell(from, to);
    },
    insertRows(sheetId, before, count) {
      note(() => inner.deleteRows(sheetId, before, count));
      inner.insertRows(sheetId, before, count);
    },
    insertColumns(sheetId, before, count) {
      note(() => inner.deleteColumns(sheetId, before, count));
      inner.insertColumns(sheetId, before, count);
    },
    deleteRows(sheetId, first, count) {
      noteLoss(() => inner.insertRows(sheetId, first, count));
      inner.deleteRows(sheetId, first, count);
    },
    deleteColumns(sheetId, first, count) {
      noteLoss(() => inner.insertColumns(sheetId, first, count));
      inner.deleteColumns(sheetId, first, count);
    },
    permuteRows(sheetId, first, order, firstColumn, columns) {
      const back = order.map((_, index) => first + order.indexOf(first + index));
      note(() => inner.permuteRows(sheetId, first, back, firstColumn, columns));
      inner.permuteRows(sheetId, first, order, firstColumn, columns);
    },
    formula: (sheetId, row, column) => inner.formula(sheetId, row, column),
    value: (sheetId, row, column) => inner.value(sheetId, row, column),
    evaluate: (sheetId, row, column, text) => inner.evaluate(sheetId, row, column, text),
    setToday: (serial) => inner.setToday(serial),
    get computed() {
      return inner.computed;
    },
  };
}
