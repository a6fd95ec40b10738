import type { ComponentChildren } from 'preact';

interface Props {
  kind: 'primary' | 'quiet';
  /** Its work is under way: looks and reads so; what it starts knows not to start twice. */
  busy: boolean;
  onClick(): void;
  children: ComponentChildren;
}

/** No real `disabled`: it would throw the keyboard's focus away in the middle of the work. */
export function Button({ kind, busy, onClick, children }: Props) {
  return (
    <button type="button" class={`button ${kind}`} aria-disabled={busy} onClick={onClick}>
      {children}
    </button>
  );
}
