import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CallName, Input, Output } from '../../src/page/contract';
import { useServer } from '../useServer';
import { words } from '../words';
import { Button } from './Button';
import { ConfirmDialog, type Deed } from './ConfirmDialog';
import { Trouble } from './Trouble';

interface Props<P extends CallName, R extends CallName> {
  label: string;
  kind: 'primary' | 'quiet';
  /** The call that says what will happen. */
  preview: P;
  /** `undefined` while there is nothing to ask for yet. */
  previewInput: Input<P> | undefined;
  /** The dialog's text; `undefined` where there is nothing to agree to. */
  question(value: Output<P>): string | undefined;
  /** What stands there instead. */
  otherwise?(value: Output<P>, close: () => void): ComponentChildren;
  deed: Deed<R>;
  input(value: Output<P>, reason: string): Input<R>;
  onDone(value: Output<R>): void;
}

/** A button that first asks the server what would happen, then the person, then does it. */
export function AskFirst<P extends CallName, R extends CallName>(props: Props<P, R>) {
  const { label, kind, preview, previewInput, question, otherwise, deed, input, onDone } = props;
  const { reply, at, busy, ask, forget } = useServer(preview);
  const [shown, setShown] = useState<Output<P>>();
  const text = shown === undefined ? undefined : question(shown);
  const close = () => {
    setShown(undefined);
    forget();
  };

  return (
    <>
      <Button
        kind={kind}
        busy={busy || previewInput === undefined}
        onClick={() =>
          previewInput !== undefined && ask(previewInput, (value) => setShown(() => value))
        }
      >
        {busy ? words.dialog.reading : label}
      </Button>
      {!busy && reply?.ok === false && <Trouble refusal={reply} at={at} />}
      {shown !== undefined && text === undefined && otherwise?.(shown, close)}
      {shown !== undefined && text !== undefined && (
        <ConfirmDialog
          deed={deed}
          question={text}
          input={(reason) => input(shown, reason)}
          onCancel={close}
          onDone={(value) => {
            close();
            onDone(value);
          }}
        />
      )}
    </>
  );
}
