import { useId } from 'preact/hooks';
import type { Job, JobStep } from '../useJob';
import { words } from '../words';
import { Button } from './Button';
import { Lines } from './Lines';
import { Trouble } from './Trouble';

const say = words.setUpTab.job;

interface Props<S extends JobStep> {
  job: Job<S>;
  kind: 'primary' | 'quiet';
  label: string;
  /** On the button where some of it was done before. */
  again: string;
  /** What was done in earlier runs. */
  before: { done: number; total: number } | undefined;
  /** What is said at the end. */
  done(step: S): string;
}

/** A long job: its button, how far it is, and a way to stop it. */
export function JobBox<S extends JobStep>({ job, kind, label, again, before, done }: Props<S>) {
  const id = useId();
  const { state, step, refusal, at } = job;
  const running = state === 'running' || state === 'stopping';
  const far = step ?? before;
  return (
    <div class="stack">
      {running ? (
        <>
          <p id={id} class="hint">
            {far ? say.progress(far.done, far.total) : words.dialog.working}
          </p>
          <progress aria-labelledby={id} {...(far ? { max: far.total, value: far.done } : {})} />
          <Button kind="quiet" busy={state === 'stopping'} onClick={job.stop}>
            {state === 'stopping' ? say.stopping : say.stop}
          </Button>
        </>
      ) : (
        <Button kind={kind} onClick={job.start}>
          {far && far.done > 0 && state !== 'finished' ? again : label}
        </Button>
      )}
      <div role="status">
        {running && step?.what && <p class="hint">{say.last(step.what)}</p>}
        {state === 'stopped' && <p class="hint">{say.stopped}</p>}
        {state === 'finished' && step && (
          <div class="note done">
            <Lines text={done(step)} />
          </div>
        )}
      </div>
      {state === 'failed' && refusal && <Trouble refusal={refusal} at={at} />}
    </div>
  );
}
