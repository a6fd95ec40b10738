import type { Refusal } from '../../src/page/contract';
import { words } from '../words';

interface Props {
  refusal: Refusal;
  /** When it came: the same trouble met again is read out again. */
  at: Date;
}

/** What went wrong and what to do, read out at once. */
export function Trouble({ refusal, at }: Props) {
  return (
    <div key={at.getTime()} role="alert" class="note trouble">
      <p class="note-title">{words.troubleTitle}</p>
      <p>{refusal.message}</p>
    </div>
  );
}
