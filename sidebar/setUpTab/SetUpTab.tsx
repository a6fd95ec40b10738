import { useEffect } from 'preact/hooks';
import { Panel } from '../components/Panel';
import { Unfolded } from '../components/Unfolded';
import { MoveStudent } from '../schoolTab/MoveStudent';
import { useServer } from '../useServer';
import { words } from '../words';
import { Step } from './Step';
import { stepsOf } from './steps';

const say = words.setUpTab;

/** The year's set-up, step by step; what is left is read off the book each time. */
export function SetUpTab() {
  const server = useServer('setUpState');
  const { reply, ask } = server;
  useEffect(() => ask({}), [ask]);
  const state = reply?.ok ? reply.value : undefined;
  const steps = state ? stepsOf(state) : [];
  const left = steps.filter(({ isDone }) => !isDone);

  return (
    <Panel
      id="set-up"
      heading={say.heading}
      reading={say.reading}
      server={server}
      onRefresh={() => ask({})}
    >
      {state && <p class="figure">{say.left(left.length)}</p>}
      {state && !state.mayLead && <p class="hint">{say.onlyLeader}</p>}
      <ol class="steps">
        {state &&
          steps.map((step, index) => (
            <Step
              key={step.key}
              number={index + 1}
              step={step}
              isNext={step === left[0]}
              state={state}
              onChange={() => ask({})}
            />
          ))}
      </ol>
      {state?.mayLead && state.students > 0 && (
        <>
          <h3>{say.inYear}</h3>
          <Unfolded title={words.schoolTab.move.heading}>
            <MoveStudent />
          </Unfolded>
        </>
      )}
    </Panel>
  );
}
