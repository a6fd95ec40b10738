import { useContext } from 'preact/hooks';
import type { Refusal } from '../../src/page/contract';
import { OpenTab } from '../openTab';
import { words } from '../words';
import { Button } from './Button';

interface Props {
  refusal: Refusal;
  /** When it came: the same trouble met again is read out again. */
  at: Date;
}

/** What went wrong and what to do, read out at once. */
export function Trouble({ refusal, at }: Props) {
  const openTab = useContext(OpenTab);
  return (
    <div key={at.getTime()} role="alert" class="note trouble">
      <p class="note-title">{words.troubleTitle}</p>
      <p>{refusal.message}</p>
      {refusal.code === 'notSetUp' && (
        <Button kind="quiet" onClick={() => openTab('setUp')}>
          {words.openSetUp}
        </Button>
      )}
    </div>
  );
}
