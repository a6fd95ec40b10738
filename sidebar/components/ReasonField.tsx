import { useId } from 'preact/hooks';
import { LONGEST_REASON } from '../../src/core/board/handInCell';

interface Props {
  label: string;
  value: string;
  onInput(value: string): void;
}

/** A reason that the book keeps. */
export function ReasonField({ label, value, onInput }: Props) {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={LONGEST_REASON}
        required
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </>
  );
}
