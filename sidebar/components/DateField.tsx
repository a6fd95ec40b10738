import { useId } from 'preact/hooks';

interface Props {
  label: string;
  /** `yyyy-mm-dd`, or empty. */
  value: string;
  first?: string;
  last?: string;
  help?: string;
  required?: boolean;
  onInput(value: string): void;
}

/** The browser's own field for a day: it shows the person's own way of writing dates. */
export function DateField(props: Props) {
  const { label, value, first, last, help, required = false, onInput } = props;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        min={first}
        max={last}
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
