import { useState } from 'preact/hooks';
import { ConfirmButton } from '../components/ConfirmButton';
import { Said } from '../components/Said';
import { words } from '../words';
import type { ClassValue } from './ClassProgress';

const say = words.classTab;

/** Whether the month to hand in is handed in, and the way to do it. */
export function HandIn({ value, onDone }: { value: ClassValue; onDone(): void }) {
  const { handIn, className, mayType } = value;
  const [said, setSaid] = useState<string>();
  return (
    <>
      <h3>{say.handInHeading}</h3>
      {handIn === null && <p>{say.handIn.none}</p>}
      {handIn?.state === 'done' && !said && <p>{say.handIn.done(handIn.month)}</p>}
      {handIn && handIn.state !== 'done' && (
        <div class="note warning">
          <p class="note-title">{say.handIn[handIn.state](handIn.month)}</p>
          {handIn.reason !== '' && <p>{say.handIn.reason(handIn.reason)}</p>}
          {mayType ? (
            <ConfirmButton
              kind="primary"
              deed={{
                title: say.handIn.title,
                confirm: say.handIn.confirm,
                working: say.handIn.sending,
                call: 'handIn',
              }}
              question={handIn.question}
              input={() => ({ className, month: handIn.month })}
              onDone={(done) => {
                setSaid(done.said);
                onDone();
              }}
            >
              {say.handIn.button(handIn.month)}
            </ConfirmButton>
          ) : (
            <p>{say.handIn.others}</p>
          )}
        </div>
      )}
      <Said text={said} />
    </>
  );
}
