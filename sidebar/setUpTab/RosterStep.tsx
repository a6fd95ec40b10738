import { useState } from 'preact/hooks';
import { TAB } from '../../src/core/workbook/tabNames';
import { AskFirst } from '../components/AskFirst';
import { GoTo } from '../components/GoTo';
import { Said } from '../components/Said';
import { words } from '../words';
import type { StepProps } from './steps';

const say = words.setUpTab;

/** The roster: pasted in its tab, seen first, then taken over. */
export function RosterStep({ onChange }: StepProps) {
  const [said, setSaid] = useState<string>();
  return (
    <div class="stack">
      <p class="hint">{say.roster.about}</p>
      <GoTo tab={TAB.rosterImport} cell="A1">
        {say.open(TAB.rosterImport)}
      </GoTo>
      <AskFirst
        label={say.roster.button}
        kind="primary"
        preview="previewImport"
        previewInput={{}}
        question={(value) => (value.kind === 'ready' ? value.question : undefined)}
        otherwise={(value) =>
          value.kind === 'unreadable' && (
            <p role="alert" class="note warning">
              {value.why}
            </p>
          )
        }
        deed={{
          title: say.roster.dialog,
          confirm: say.roster.confirm,
          working: say.roster.working,
          call: 'importRoster',
        }}
        input={(value) => ({ digest: value.kind === 'ready' ? value.digest : '' })}
        onDone={(value) => {
          setSaid(value.said);
          onChange();
        }}
      />
      <Said text={said} />
    </div>
  );
}
