import { Button } from '../components/Button';
import { Said } from '../components/Said';
import { Trouble } from '../components/Trouble';
import { useServer } from '../useServer';
import { words } from '../words';

const say = words.classTab;

/** Cleans the class's cells and checks its rows. */
export function CheckClass({ className, onDone }: { className: string; onDone(): void }) {
  const { reply, at, busy, ask } = useServer('checkClass');
  return (
    <>
      <Button kind="quiet" busy={busy} onClick={() => ask({ className }, onDone)}>
        {busy ? say.checking : say.check}
      </Button>
      <Said text={!busy && reply?.ok ? reply.value.said : undefined} />
      {!busy && reply?.ok === false && <Trouble refusal={reply} at={at} />}
    </>
  );
}
