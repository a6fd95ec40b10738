import { Button } from '../components/Button';
import { Trouble } from '../components/Trouble';
import { useServer } from '../useServer';
import { words } from '../words';
import { Message } from './Message';

const say = words.schoolTab.remind;

/** Messages ready to be copied: one for all, one for each class that is waited for. */
export function Reminders({ month }: { month: string }) {
  const { reply, at, busy, ask } = useServer('reminders');
  return (
    <>
      <h3>{say.heading}</h3>
      <Button kind="quiet" busy={busy} onClick={() => ask({ month })}>
        {busy ? say.working : say.button}
      </Button>
      {!busy && reply?.ok === false && <Trouble refusal={reply} at={at} />}
      <div role="status">
        {!busy && reply?.ok && (
          <>
            <p class="note-title">{reply.value.heading}</p>
            <p class="hint">{say.intro}</p>
          </>
        )}
      </div>
      {!busy &&
        reply?.ok &&
        reply.value.messages.map((message, index) => (
          <Message key={message.title} message={message} open={index === 0} />
        ))}
    </>
  );
}
