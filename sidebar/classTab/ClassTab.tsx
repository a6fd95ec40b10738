import { useEffect } from 'preact/hooks';
import type { Output } from '../../src/page/contract';
import { Panel } from '../components/Panel';
import { useServer } from '../useServer';
import { words } from '../words';
import { ClassProgress } from './ClassProgress';

const say = words.classTab;

/** The class whose tab is open in the book; no event tells the page that another one is (5.17). */
export function ClassTab() {
  const server = useServer('classProgress');
  const { reply, ask } = server;
  useEffect(() => ask({}), [ask]);
  const value = reply?.ok ? reply.value : undefined;

  return (
    <Panel
      id="class"
      heading={heading(value)}
      reading={say.reading}
      server={server}
      onRefresh={() => ask({})}
    >
      {value?.kind === 'class' && <p class="hint">{say.hint}</p>}
      {value?.kind === 'other' && <p class="message">{say.other(value.tab)}</p>}
      {value?.kind === 'class' && (
        <ClassProgress
          key={value.className}
          value={value}
          onChange={() => ask({ tab: value.tab })}
        />
      )}
    </Panel>
  );
}

function heading(value: Output<'classProgress'> | undefined): string {
  if (!value) return say.label;
  return value.kind === 'class' ? say.heading(value.className) : say.otherHeading;
}
