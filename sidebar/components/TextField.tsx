import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  /** Read with the field. */
  help?: string;
  kind?: 'text' | 'number';
  required?: boolean;
  onInput(value: string): void;
}

export function TextField({ label, value, help, kind = 'text', required = false, onInput }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={kind === 'number' ? 'numeric' : 'text'}
        value={value}
        required={required}
        aria-describedby={help ? `${id}-help` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {help && (
        <p id={`${id}-help`} class="hint">
          {help}
        </p>
      )}
    </div>
  );
}
