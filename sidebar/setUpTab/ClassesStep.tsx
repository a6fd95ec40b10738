import { useId, useState } from 'preact/hooks';
import { TAB } from '../../src/core/workbook/tabNames';
import { Button } from '../components/Button';
import { GoTo } from '../components/GoTo';
import { Said } from '../components/Said';
import { Trouble } from '../components/Trouble';
import { useServer } from '../useServer';
import { words } from '../words';
import type { StepProps } from './steps';

const say = words.setUpTab;

/** The classes, and their teachers' accounts, which class tabs are locked for. */
export function ClassesStep({ state: { classes, mayLead }, onChange }: StepProps) {
  const { reply, at, busy, ask } = useServer('addClasses');
  const [typed, setTyped] = useState('');
  const id = useId();
  const without = classes.filter(({ hasTeacher }) => !hasTeacher).map(({ className }) => className);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        ask({ typed }, () => {
          setTyped('');
          onChange();
        });
      }}
    >
      {without.length > 0 && <p class="note warning">{say.classes.withoutTeacher(without)}</p>}
      <GoTo tab={TAB.classes}>{say.open(TAB.classes)}</GoTo>
      {mayLead && (
        <>
          <p id={`${id}-help`} class="hint">
            {say.classes.about} {say.classes.example}.
          </p>
          <label for={id}>{say.classes.typed}</label>
          <textarea
            id={id}
            rows={3}
            required
            aria-describedby={`${id}-help`}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <Button kind="quiet" busy={busy} submit>
            {busy ? say.classes.adding : say.classes.button}
          </Button>
        </>
      )}
      <Said text={!busy && reply?.ok ? reply.value.said : undefined} />
      {!busy && reply?.ok === false && <Trouble refusal={reply} at={at} />}
    </form>
  );
}
