import { useState } from 'preact/hooks';
import { Button } from '../components/Button';
import { Said } from '../components/Said';
import { Trouble } from '../components/Trouble';
import { useServer } from '../useServer';
import { words } from '../words';
import { SettingField } from './SettingField';
import type { StepProps } from './steps';

const say = words.setUpTab.school;

/** School and year: the settings that papers and formulas need. Only what was changed is written. */
export function SchoolStep({ state: { fields, mayLead }, onChange }: StepProps) {
  const { reply, at, busy, ask } = useServer('saveSettings');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const changes = fields.flatMap(({ key, value: was }) => {
    const value = typed[key];
    return value === undefined || value === was ? [] : [{ key, was, value }];
  });

  const fieldsOf = (ofReports: boolean) =>
    fields
      .filter((field) => field.ofReports === ofReports)
      .map((field) => (
        <SettingField
          key={field.key}
          field={field}
          value={typed[field.key] ?? field.value}
          onInput={(value) => setTyped((before) => ({ ...before, [field.key]: value }))}
        />
      ));

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        ask({ changes }, () => {
          setTyped({});
          onChange();
        });
      }}
    >
      {fieldsOf(false)}
      <details>
        <summary>{say.ofReports}</summary>
        {fieldsOf(true)}
      </details>
      {mayLead && (
        <Button kind="primary" busy={busy} submit>
          {busy ? say.saving : say.save}
        </Button>
      )}
      <Said text={!busy && reply?.ok ? reply.value.said : undefined} />
      {!busy && reply?.ok === false && <Trouble refusal={reply} at={at} />}
    </form>
  );
}
