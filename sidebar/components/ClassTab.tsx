import { useEffect } from 'preact/hooks';
import type { Output } from '../../src/page/contract';
import { clockTime } from '../clockTime';
import { useServer } from '../useServer';
import { words } from '../words';
import { Button } from './Button';
import { ClassProgress } from './ClassProgress';
import { Trouble } from './Trouble';

const say = words.classTab;

/** The class whose tab is open in the book; no event tells the page that another one is (5.17). */
export function ClassTab() {
  const { reply, at, busy, ask } = useServer('classProgress');
  useEffect(() => ask({}), [ask]);
  const value = reply?.ok ? reply.value : undefined;

  return (
    <section aria-labelledby="class-heading">
      <div class="title-line">
        <h2 id="class-heading">{heading(value)}</h2>
        <Button kind="quiet" busy={busy} onClick={() => ask({})}>
          {busy ? say.refreshing : say.refresh}
        </Button>
      </div>
      <p role="status" class="hint">
        {busy ? say.reading : value && say.updated(clockTime(at))}
      </p>
      {value?.kind === 'class' && <p class="hint">{say.hint}</p>}
      {reply?.ok === false && <Trouble refusal={reply} at={at} />}
      {value?.kind === 'other' && <p class="message">{say.other(value.tab)}</p>}
      {value?.kind === 'class' && <ClassProgress value={value} />}
    </section>
  );
}

function heading(value: Output<'classProgress'> | undefined): string {
  if (!value) return say.label;
  return value.kind === 'class' ? say.heading(value.className) : say.otherHeading;
}
