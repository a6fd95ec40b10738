import { useEffect, useReducer } from 'preact/hooks';
import type { Controller } from './controller';
import { FormulaBar } from './FormulaBar';
import { Grid } from './Grid';
import { MenuBar } from './MenuBar';
import { Overlays } from './Overlays';
import { Sidebar } from './Sidebar';
import { TabStrip } from './TabStrip';
import { TitleBar } from './TitleBar';

export function App({ controller }: { controller: Controller }) {
  const [, redraw] = useReducer<number, undefined>((count) => count + 1, 0);
  useEffect(() => controller.subscribe(() => redraw(undefined)), [controller]);
  const { state } = controller;
  return (
    <div class={state.phone ? 'workbench phone' : 'workbench'}>
      <TitleBar controller={controller} />
      <div class="device">
        {!state.phone && <MenuBar controller={controller} />}
        <FormulaBar controller={controller} />
        <div class="middle">
          <Grid controller={controller} />
          {state.sidebar && <Sidebar pane={state.sidebar} controller={controller} />}
        </div>
        <TabStrip controller={controller} />
      </div>
      <Overlays controller={controller} />
    </div>
  );
}
