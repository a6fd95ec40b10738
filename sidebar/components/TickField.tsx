interface Props {
  label: string;
  value: boolean;
  onChange(value: boolean): void;
}

export function TickField({ label, value, onChange }: Props) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={value}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
