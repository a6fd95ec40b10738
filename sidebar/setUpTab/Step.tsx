import { useEffect, useState } from 'preact/hooks';
import { words } from '../words';
import type { StepPlan, StepProps } from './steps';

const say = words.setUpTab;

interface Props extends StepProps {
  number: number;
  step: StepPlan;
  /** The first step that is not done: it stands open. */
  isNext: boolean;
}

/** A step, folded unless it is the next one. */
export function Step({ number, step, isNext, state, onChange }: Props) {
  const { title, far, isDone, isReady, content: Content } = step;
  const [open, setOpen] = useState(isNext);
  useEffect(() => {
    if (isNext) setOpen(true);
  }, [isNext]);
  return (
    <li class={isDone ? 'is-done' : undefined}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="mark" role="img" aria-label={isDone ? say.isDone : say.isLeft}>
            {isDone ? '✓' : ''}
          </span>
          <span>{say.step(number, title)}</span> <span class="far">{far}</span>
        </summary>
        {isReady ? <Content state={state} onChange={onChange} /> : <p class="hint">{say.notYet}</p>}
      </details>
    </li>
  );
}
