import { useEffect } from 'preact/hooks';
import type { Output } from '../../src/page/contract';
import { JobBox } from '../components/JobBox';
import { askServer } from '../server';
import { useJob } from '../useJob';
import { words } from '../words';

const say = words.schoolTab.repair;

interface Props {
  /** A repair that was left half way; `null` for one that the person has just begun. */
  left: Output<'repairState'>['left'];
  onDone(said: string): void;
}

/** Mends the book, some parts a call; the first call was made when the person agreed. */
export function MendBook({ left, onDone }: Props) {
  const job = useJob(async () => {
    const reply = await askServer('repairNext', { anew: false });
    if (reply.ok && reply.value.what === null) onDone(reply.value.text);
    return reply;
  });
  useEffect(() => {
    if (left === null) job.start();
    // Once: whoever stops it goes on by the button.
  }, []);
  return (
    <>
      {left && job.state === 'idle' && <p class="hint">{say.leftRepair(left.done, left.total)}</p>}
      <JobBox
        job={job}
        kind="primary"
        label={say.again}
        again={say.again}
        before={left ?? undefined}
        done={({ text }) => text}
      />
    </>
  );
}
