import type { ComponentChildren } from 'preact';
import type { PageReply } from '../../src/page/contract';
import { clockTime } from '../clockTime';
import { words } from '../words';
import { Button } from './Button';
import { Trouble } from './Trouble';

interface Props {
  id: string;
  heading: string;
  reading: string;
  server: { reply: PageReply<unknown> | undefined; at: Date; busy: boolean };
  onRefresh(): void;
  children: ComponentChildren;
}

/** The frame of a part of the page: heading, refresh, when it was read, trouble. */
export function Panel({ id, heading, reading, server, onRefresh, children }: Props) {
  const { reply, at, busy } = server;
  return (
    <section aria-labelledby={`${id}-heading`}>
      <div class="title-line">
        <h2 id={`${id}-heading`}>{heading}</h2>
        <Button kind="quiet" busy={busy} onClick={onRefresh}>
          {busy ? words.refreshing : words.refresh}
        </Button>
      </div>
      <p role="status" class="hint">
        {busy ? reading : reply?.ok && words.updated(clockTime(at))}
      </p>
      {reply?.ok === false && <Trouble refusal={reply} at={at} />}
      {children}
    </section>
  );
}
