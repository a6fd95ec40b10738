import { useEffect, useRef, useState } from 'preact/hooks';
import { FLAG } from '../contract';
import { Charts } from './Charts';
import { CellEditor, type Leave } from './cellEditor';
import { cellName } from './cellName';
import type { Controller } from './controller';
import { GridHands } from './gridHands';
import { SheetGrid } from './sheetGrid';
import { words } from './words';

/** The tab in front: the grid with its editor, its charts and what is wrong with the chosen cell. */
export function Grid({ controller }: { controller: Controller }) {
  const host = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState({ x: 0, y: 0 });
  const [grid, setGrid] = useState<SheetGrid>();
  useEffect(() => {
    if (!host.current) return undefined;
    const made = new SheetGrid(host.current, {
      selected: (block) => void controller.selected(block),
      scrolled: (x, y) => setScroll({ x, y }),
    });
    const editor = new CellEditor((text, leave) => void commit(controller, text, leave));
    const hands = new GridHands(host.current, made, editor, controller);
    controller.grid = made;
    setGrid(made);
    return () => hands.release();
  }, [controller]);
  const { model } = controller;
  return (
    <main class="grid">
      <div ref={host} class="grid-host" />
      {model && grid?.layout && <Charts model={model} layout={grid.layout} scroll={scroll} />}
      <Misfit controller={controller} />
    </main>
  );
}

async function commit(controller: Controller, text: string, leave: Leave): Promise<void> {
  const { area, bar } = controller.state;
  const steps = { down: [1, 0], right: [0, 1], left: [0, -1], stay: [0, 0] } as const;
  const [down, right] = steps[leave];
  const next = {
    row: area.row + down,
    column: Math.max(1, area.column + right),
    rows: 1,
    columns: 1,
  };
  const edited = text === bar ? undefined : controller.edit({ kind: 'type', text }, area);
  if (leave !== 'stay') await controller.grid?.focus(next);
  await edited;
}

/** The card beside a cell that stands against its rule, as Sheets shows it. */
function Misfit({ controller }: { controller: Controller }) {
  const { area } = controller.state;
  const cell = controller.model?.cell(area.row, area.column);
  if (!cell || (cell.flags & FLAG.warned) === 0) return null;
  return (
    <aside class="misfit" aria-live="polite">
      <b>
        {cellName(area.row, area.column)}: {words.misfit}
      </b>
      <p>{cell.rule?.help || words.offered}</p>
    </aside>
  );
}
