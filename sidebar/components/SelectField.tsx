import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  /** Read with the field. */
  help?: string;
  onChange(value: string): void;
}

export function SelectField({ label, value, options, help, onChange }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {help && (
        <p id={`${id}-help`} class="hint">
          {help}
        </p>
      )}
    </div>
  );
}
