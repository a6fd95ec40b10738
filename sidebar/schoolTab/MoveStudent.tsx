import { useEffect } from 'preact/hooks';
import { Trouble } from '../components/Trouble';
import { useServer } from '../useServer';
import { words } from '../words';
import { MoveForm } from './MoveForm';

const say = words.schoolTab.move;

/** A student who comes, goes or changes class: first which classes there are, then the form. */
export function MoveStudent() {
  const { reply, at, busy, ask } = useServer('moveChoices');
  useEffect(() => ask({}), [ask]);
  return (
    <>
      <p role="status" class="hint">
        {busy && say.reading}
      </p>
      {reply?.ok === false && <Trouble refusal={reply} at={at} />}
      {reply?.ok && <MoveForm choices={reply.value} />}
    </>
  );
}
