import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from './words';

interface DialogProps {
  title: string;
  kind?: string;
  width?: number | undefined;
  /** What Escape and the cross do. */
  close(): void;
  children: ComponentChildren;
}

/** A modal window as Sheets shows it. */
export function Dialog({ title, kind = '', width, close, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    element.current?.showModal();
  }, []);
  return (
    <dialog
      ref={element}
      class={`window ${kind}`}
      aria-label={title}
      style={width === undefined ? undefined : { width: `${width}px` }}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header>
        <h2>{title}</h2>
        <button type="button" class="cross" aria-label={words.close} onClick={close}>
          ×
        </button>
      </header>
      {children}
    </dialog>
  );
}
