import type { PaneLook } from '../contract';

/** A script's page in a frame of its own. */
export function Frame({ pane }: { pane: PaneLook }) {
  return (
    <iframe
      key={pane.frame}
      title={pane.title}
      src={`/frame/${pane.frame}`}
      style={pane.height === undefined ? undefined : { height: `${pane.height}px` }}
    />
  );
}
