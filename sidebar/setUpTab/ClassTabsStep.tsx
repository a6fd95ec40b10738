import { JobBox } from '../components/JobBox';
import { askServer } from '../server';
import { useJob } from '../useJob';
import { words } from '../words';
import type { StepProps } from './steps';

const say = words.setUpTab.classTabs;

/** Makes the classes' tabs, one a call. */
export function ClassTabsStep({ state: { classes, complete }, onChange }: StepProps) {
  const job = useJob(() => askServer('makeNextClass', {}), onChange);
  const before = { done: classes.filter(({ ready }) => ready).length, total: classes.length };
  return (
    <>
      <p class="hint">{say.about}</p>
      {complete && job.state === 'idle' ? null : (
        <JobBox
          job={job}
          kind="primary"
          label={say.button}
          again={say.again}
          before={before}
          done={() => say.done}
        />
      )}
    </>
  );
}
