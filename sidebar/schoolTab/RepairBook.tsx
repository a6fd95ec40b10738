import { useEffect, useState } from 'preact/hooks';
import { Said } from '../components/Said';
import { Trouble } from '../components/Trouble';
import { useServer } from '../useServer';
import { words } from '../words';
import { MendBook } from './MendBook';
import { SurveyBook } from './SurveyBook';

const say = words.schoolTab.repair;

/**
 * Checks the book and restores it, some parts a call: first a survey with its numbers, then, after a
 * yes, the mending. What was left half way is offered first.
 */
export function RepairBook({ onEnd }: { onEnd(): void }) {
  const { reply, at, ask } = useServer('repairState');
  const [mending, setMending] = useState<'no' | 'begun'>();
  const [said, setSaid] = useState<string>();
  useEffect(() => ask({}), [ask]);
  if (reply?.ok === false) return <Trouble refusal={reply} at={at} />;
  if (!reply?.value.mayRepair) return null;
  const finish = (text: string) => {
    setSaid(text);
    setMending('no');
    onEnd();
  };
  const left = mending === undefined ? reply.value.left : null;
  return (
    <>
      <h3>{say.heading}</h3>
      <p class="hint">{say.about}</p>
      {mending === 'begun' || left?.mends ? (
        <MendBook left={left} onDone={finish} />
      ) : (
        <SurveyBook
          left={left}
          onBegin={() => setSaid(undefined)}
          onAgreed={({ what, text }) => (what === null ? finish(text) : setMending('begun'))}
        />
      )}
      <Said text={said} />
    </>
  );
}
