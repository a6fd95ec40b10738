import type { PaneLook } from '../contract';
import type { Controller } from './controller';
import { Frame } from './Frame';
import { words } from './words';

/** The add-on's sidebar in the width that Sheets gives it: 300 pixels (platform 5.2). */
export function Sidebar({ pane, controller }: { pane: PaneLook; controller: Controller }) {
  return (
    <aside class="sidebar">
      <header>
        <h2>{pane.title}</h2>
        <button
          type="button"
          aria-label={words.close}
          onClick={() => void controller.closeSidebar()}
        >
          ×
        </button>
      </header>
      <Frame pane={pane} />
    </aside>
  );
}
