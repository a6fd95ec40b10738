import { DateField } from '../components/DateField';
import { SelectField } from '../components/SelectField';
import { TextField } from '../components/TextField';
import { words } from '../words';
import type { SetUpState } from './steps';

const say = words.setUpTab.school;

interface Props {
  field: SetUpState['fields'][number];
  value: string;
  onInput(value: string): void;
}

/** A setting in the field that suits it. */
export function SettingField({ field, value, onInput }: Props) {
  const { help, kind, needed, choices } = field;
  const label = needed ? say.required(field.label) : field.label;
  const common = { label, help, value };
  if (kind === 'day') return <DateField {...common} required={needed} onInput={onInput} />;
  if (choices.length === 0) {
    return <TextField {...common} kind={kind} required={needed} onInput={onInput} />;
  }
  // What stands there although it is no choice stays what it is until it is changed.
  const offered = choices.includes(value) ? choices : [value, ...choices];
  return (
    <SelectField
      {...common}
      options={offered.map((each) => ({ value: each, label: each }))}
      onChange={onInput}
    />
  );
}
