import type { PaneLook } from '../contract';
import { Dialog } from './Dialog';
import { Frame } from './Frame';

/** Pixels around a script's page inside its window. */
const MARGIN = 32;

/** `showModalDialog`: a page of the script in a window. */
export function PaneDialog({ pane, close }: { pane: PaneLook; close: () => void }) {
  const width = pane.width === undefined ? undefined : pane.width + MARGIN;
  return (
    <Dialog title={pane.title} kind="pane" width={width} close={close}>
      <Frame pane={pane} />
    </Dialog>
  );
}
