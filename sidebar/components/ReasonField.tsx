import { useId } from 'preact/hooks';

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
        maxLength={120}
        required
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </>
  );
}
