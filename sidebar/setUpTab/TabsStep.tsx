import { JobBox } from '../components/JobBox';
import { askServer } from '../server';
import { useJob } from '../useJob';
import { words } from '../words';
import type { StepProps } from './steps';

const say = words.setUpTab.tabs;

/** Makes the tabs that every book has. */
export function TabsStep({ state: { tabs }, onChange }: StepProps) {
  const job = useJob(() => askServer('makeTabs', {}), onChange);
  return (
    <>
      <p class="hint">{say.about}</p>
      {tabs.done < tabs.total && (
        <JobBox
          job={job}
          kind="primary"
          label={say.button}
          again={say.again}
          before={tabs}
          done={({ done, total }) => say.state(done, total)}
        />
      )}
    </>
  );
}
