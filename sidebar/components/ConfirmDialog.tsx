import { useState } from 'preact/hooks';
import type { CallName, Input, Output } from '../../src/page/contract';
import { useServer } from '../useServer';
import { words } from '../words';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { Lines } from './Lines';
import { ReasonField } from './ReasonField';
import { Trouble } from './Trouble';

/** What happens once the person agrees. */
export interface Deed<R extends CallName> {
  title: string;
  confirm: string;
  working: string;
  call: R;
  /** Asked for before anything is done. */
  reason?: string;
}

interface Props<R extends CallName> {
  deed: Deed<R>;
  /** What will happen, in numbers; the server's words. */
  question: string;
  input(reason: string): Input<R>;
  onDone(value: Output<R>): void;
  onCancel(): void;
}

/** Says what will happen and does it after a yes; trouble stays in sight, and it can be tried again. */
export function ConfirmDialog<R extends CallName>(props: Props<R>) {
  const { deed, question, input, onDone, onCancel } = props;
  const { reply, at, busy, ask } = useServer(deed.call);
  const [reason, setReason] = useState('');

  return (
    <Dialog title={deed.title} busy={busy} onClose={onCancel}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          ask(input(reason), onDone);
        }}
      >
        <Lines text={question} />
        {deed.reason !== undefined && (
          <ReasonField label={deed.reason} value={reason} onInput={setReason} />
        )}
        {!busy && reply?.ok === false && <Trouble refusal={reply} at={at} />}
        <div role="status">
          {busy && (
            <>
              <progress aria-label={deed.working} />
              <p class="hint">{words.dialog.patience}</p>
            </>
          )}
        </div>
        <Button kind="primary" busy={busy} submit>
          {busy ? deed.working : deed.confirm}
        </Button>
        <Button kind="quiet" busy={busy} onClick={() => !busy && onCancel()}>
          {words.dialog.cancel}
        </Button>
      </form>
    </Dialog>
  );
}
