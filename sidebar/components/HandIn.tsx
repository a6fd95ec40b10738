import { words } from '../words';

const say = words.classTab;

interface Props {
  /** `yyyy-mm`, or `null` when no month is due. */
  month: string | null;
  handedIn: boolean;
}

/** Whether the month due is handed in, and where the teacher does it. */
export function HandIn({ month, handedIn }: Props) {
  return (
    <>
      <h3>{say.handInHeading}</h3>
      {month === null ? (
        <p>{say.handIn.none}</p>
      ) : handedIn ? (
        <p>{say.handIn.done(month)}</p>
      ) : (
        <div class="note warning">
          <p class="note-title">{say.handIn.open(month)}</p>
          <p>{say.handIn.how}</p>
        </div>
      )}
    </>
  );
}
