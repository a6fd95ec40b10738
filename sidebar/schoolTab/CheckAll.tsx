import { JobBox } from '../components/JobBox';
import { askServer } from '../server';
import { useJob } from '../useJob';
import { words } from '../words';

const say = words.schoolTab.checkAll;

interface Props {
  /** How many classes an earlier round went through that was not finished. */
  checked: number | null;
  classCount: number;
  onEnd(): void;
}

/** Cleans and checks all classes, one a call; a round that was left goes on where it stopped. */
export function CheckAll({ checked, classCount, onEnd }: Props) {
  const job = useJob(
    (fresh) => askServer('checkNextClass', { anew: fresh && checked === null }),
    onEnd,
  );
  const before = checked === null ? undefined : { done: checked, total: classCount };
  return (
    <>
      {before && job.state === 'idle' && <p class="hint">{say.left(before.done, before.total)}</p>}
      <JobBox
        job={job}
        kind="quiet"
        label={say.button}
        again={say.again}
        before={before}
        done={({ cleaned, invalid, pending }) => say.done(cleaned, invalid, pending)}
      />
    </>
  );
}
