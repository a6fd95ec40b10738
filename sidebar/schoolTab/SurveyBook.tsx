import type { Output } from '../../src/page/contract';
import { ConfirmButton } from '../components/ConfirmButton';
import { JobBox } from '../components/JobBox';
import { askServer } from '../server';
import { useJob } from '../useJob';
import { words } from '../words';

const say = words.schoolTab.repair;

interface Props {
  /** A survey that was not finished. */
  left: Output<'repairState'>['left'];
  onBegin(): void;
  /** The person agreed, and this was the first call of the mending. */
  onAgreed(first: Output<'repairNext'>): void;
}

/** Looks through the book and shows what it found, before anything is mended. */
export function SurveyBook({ left, onBegin, onAgreed }: Props) {
  const job = useJob((fresh) => {
    if (fresh) onBegin();
    return askServer('surveyNext', { anew: fresh && left === null });
  });
  const { state, step } = job;
  const canMend = state === 'finished' && step !== undefined && step.mended > 0;
  return (
    <>
      {left && state === 'idle' && <p class="hint">{say.leftSurvey(left.done, left.total)}</p>}
      <JobBox
        job={job}
        kind="quiet"
        label={say.survey}
        again={say.again}
        before={left ?? undefined}
        done={({ mended, told, text }) => (mended > 0 ? say.found(mended, told) : text)}
      />
      {canMend && (
        <ConfirmButton
          kind="primary"
          deed={{
            title: say.title,
            confirm: say.confirm,
            working: say.working,
            call: 'repairNext',
          }}
          question={step.text}
          input={() => ({ anew: true })}
          onDone={onAgreed}
        >
          {say.mend}
        </ConfirmButton>
      )}
    </>
  );
}
