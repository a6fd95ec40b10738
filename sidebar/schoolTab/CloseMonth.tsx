import { AskFirst } from '../components/AskFirst';
import { words } from '../words';
import { Apart } from './Apart';

const say = words.schoolTab.closing;

/** Closes the next month, after the person has seen what that keeps. */
export function CloseMonth({ onDone }: { onDone(said: string): void }) {
  return (
    <AskFirst
      label={say.button}
      kind="quiet"
      preview="previewClosing"
      previewInput={{}}
      question={(value) => (value.kind === 'ready' ? value.question : undefined)}
      otherwise={(value, close) =>
        value.kind === 'apart' && <Apart value={value} onClose={close} />
      }
      deed={{ title: say.title, confirm: say.confirm, working: say.working, call: 'closeMonth' }}
      input={(value) =>
        value.kind === 'ready'
          ? { month: value.month, digest: value.digest }
          : { month: '', digest: '' }
      }
      onDone={({ said }) => onDone(said)}
    />
  );
}
