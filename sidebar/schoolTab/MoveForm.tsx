import { useState } from 'preact/hooks';
import type { Input, Output } from '../../src/page/contract';
import { AskFirst } from '../components/AskFirst';
import { DateField } from '../components/DateField';
import { Said } from '../components/Said';
import { SelectField } from '../components/SelectField';
import { TextField } from '../components/TextField';
import { words } from '../words';
import { StudentField } from './StudentField';

type Move = Input<'moveStudent'>['move'];
type Kind = Move['kind'];

const say = words.schoolTab.move;
const KINDS = (Object.keys(say.kinds) as Kind[]).map((value) => ({
  value,
  label: say.kinds[value],
}));

interface Typed {
  kind: Kind;
  from: string;
  who: string;
  to: string;
  day: string;
}

/** Who moves, where and when. */
export function MoveForm({ choices }: { choices: Output<'moveChoices'> }) {
  const { classNames, today, first, last } = choices;
  const [typed, setTyped] = useState<Typed>(emptyMove(today));
  const [said, setSaid] = useState<string>();
  const set = (changed: Partial<Typed>) => setTyped((before) => ({ ...before, ...changed }));
  const { kind, from, who, to, day } = typed;
  const classes = [
    { value: '', label: say.choose },
    ...classNames.map((value) => ({ value, label: value })),
  ];
  const move = moveOf(typed);

  return (
    <div class="stack">
      <SelectField
        label={say.kind}
        value={kind}
        options={KINDS}
        onChange={(value) => set({ kind: value as Kind, who: '' })}
      />
      {kind === 'arrive' ? (
        <TextField label={say.name} value={who} onInput={(value) => set({ who: value })} />
      ) : (
        <>
          <SelectField
            label={say.from}
            value={from}
            options={classes}
            onChange={(value) => set({ from: value, who: '' })}
          />
          <StudentField className={from} value={who} onChange={(value) => set({ who: value })} />
        </>
      )}
      {kind !== 'leave' && (
        <SelectField
          label={say.to}
          value={to}
          options={classes}
          onChange={(value) => set({ to: value })}
        />
      )}
      <DateField
        label={kind === 'leave' ? say.lastDay : say.firstDay}
        value={day}
        first={first}
        last={last}
        onInput={(value) => set({ day: value })}
      />
      <AskFirst
        label={say.button}
        kind="quiet"
        preview="previewMove"
        previewInput={move && { move }}
        question={({ question }) => question}
        deed={{ title: say.title, confirm: say.confirm, working: say.working, call: 'moveStudent' }}
        input={() => ({ move: move as Move })}
        onDone={(value) => {
          setSaid(value.said);
          setTyped(emptyMove(today));
        }}
      />
      {!move && <p class="hint">{say.incomplete}</p>}
      <Said text={said} />
    </div>
  );
}

function emptyMove(day: string): Typed {
  return { kind: 'change', from: '', who: '', to: '', day };
}

/** `undefined` while something is missing. */
function moveOf({ kind, from, who, to, day }: Typed): Move | undefined {
  if (who.trim() === '' || day === '') return undefined;
  if (kind === 'arrive') return to === '' ? undefined : { kind, who, to, day };
  if (from === '') return undefined;
  if (kind === 'leave') return { kind, who, from, day };
  return to === '' ? undefined : { kind, who, from, to, day };
}
