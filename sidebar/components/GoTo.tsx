import type { ComponentChildren } from 'preact';
import { useServer } from '../useServer';
import { Trouble } from './Trouble';

interface Props {
  tab: string;
  cell?: string;
  /** For who only hears it. */
  name?: string;
  children: ComponentChildren;
}

/** Goes to a place of the book. */
export function GoTo({ tab, cell, name, children }: Props) {
  const { reply, at, busy, ask } = useServer('goTo');
  const place = cell === undefined ? { tab } : { tab, cell };
  return (
    <>
      <button
        type="button"
        class="link"
        aria-disabled={busy}
        aria-label={name}
        onClick={() => ask(place)}
      >
        {children}
      </button>
      {reply?.ok === false && <Trouble refusal={reply} at={at} />}
    </>
  );
}
