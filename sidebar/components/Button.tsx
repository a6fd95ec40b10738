import type { ComponentChildren } from 'preact';

interface Props {
  kind: 'primary' | 'quiet' | 'small';
  /** Its work is under way: looks and reads so; what it starts knows not to start twice. */
  busy?: boolean;
  /** For who only hears it, where the words on it need the place they stand in. */
  name?: string | undefined;
  submit?: boolean;
  onClick?(): void;
  children: ComponentChildren;
}

/** No real `disabled`: it would throw the keyboard's focus away in the middle of the work. */
export function Button({ kind, busy = false, name, submit = false, onClick, children }: Props) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={`button ${kind}`}
      aria-disabled={busy}
      aria-label={name}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
