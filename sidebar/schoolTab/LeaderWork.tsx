import { useState } from 'preact/hooks';
import { Said } from '../components/Said';
import { Unfolded } from '../components/Unfolded';
import { words } from '../words';
import type { BoardValue } from './Board';
import { CheckAll } from './CheckAll';
import { CloseMonth } from './CloseMonth';
import { MoveStudent } from './MoveStudent';
import { ReopenMonth } from './ReopenMonth';

const say = words.schoolTab;

/** What only the Tổng phụ trách does. */
export function LeaderWork({ board, onChange }: { board: BoardValue; onChange(): void }) {
  const { mayLead, lastClosed, checked, classes } = board;
  const [said, setSaid] = useState<string>();
  const onDone = (text: string) => {
    setSaid(text);
    onChange();
  };
  return (
    <>
      <h3>{say.leading}</h3>
      {mayLead ? (
        <div class="stack">
          <CheckAll checked={checked} classCount={classes.length} onEnd={onChange} />
          <CloseMonth onDone={onDone} />
          {lastClosed !== null && <ReopenMonth month={lastClosed} onDone={onDone} />}
          <Said text={said} />
          <Unfolded title={say.move.heading}>
            <MoveStudent />
          </Unfolded>
        </div>
      ) : (
        <p class="hint">{say.onlyLeader}</p>
      )}
    </>
  );
}
