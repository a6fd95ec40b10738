import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CallName, Input, Output } from '../../src/page/contract';
import { Button } from './Button';
import { ConfirmDialog, type Deed } from './ConfirmDialog';

interface Props<R extends CallName> {
  kind: 'primary' | 'quiet' | 'small';
  /** For who only hears the button. */
  name?: string;
  deed: Deed<R>;
  question: string;
  input(reason: string): Input<R>;
  onDone(value: Output<R>): void;
  children: ComponentChildren;
}

/** A button whose question is known already. */
export function ConfirmButton<R extends CallName>(props: Props<R>) {
  const { kind, name, children, onDone, ...rest } = props;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind={kind} name={name} onClick={() => setOpen(true)}>
        {children}
      </Button>
      {open && (
        <ConfirmDialog
          {...rest}
          onCancel={() => setOpen(false)}
          onDone={(value) => {
            setOpen(false);
            onDone(value);
          }}
        />
      )}
    </>
  );
}
