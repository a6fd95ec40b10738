import { useEffect } from 'preact/hooks';
import { Panel } from '../components/Panel';
import { useServer } from '../useServer';
import { words } from '../words';
import { Board } from './Board';
import { LeaderWork } from './LeaderWork';
import { Reminders } from './Reminders';
import { RepairBook } from './RepairBook';
import { Targets } from './Targets';

const say = words.schoolTab;

/**
 * The whole school: who has handed in, targets against results, and what the TPT does. A book that
 * is too damaged to be read here can still be restored from here.
 */
export function SchoolTab() {
  const server = useServer('schoolBoard');
  const { reply, busy, ask } = server;
  useEffect(() => ask({}), [ask]);
  const board = reply?.ok ? reply.value : undefined;
  // Who cannot reach the book cannot restore it either.
  const isReached = reply !== undefined && (reply.ok || !(reply.code in words.failures));
  const shown = board?.month ? { month: board.month } : {};

  return (
    <Panel
      id="school"
      heading={say.heading}
      reading={say.reading}
      server={server}
      onRefresh={() => ask(shown)}
    >
      {board && board.month === null && <p class="message">{say.noMonth}</p>}
      {board && board.month !== null && (
        <>
          <label for="school-month">{say.month}</label>
          <select
            id="school-month"
            value={board.month}
            disabled={busy}
            onChange={(event) => ask({ month: event.currentTarget.value })}
          >
            {board.months.map(({ month, label }) => (
              <option key={month} value={month}>
                {label}
              </option>
            ))}
          </select>
          <p class="hint">{board.deadline}</p>
          <Board board={board} month={board.month} onChange={() => ask(shown)} />
          <Targets targets={board.targets} />
          <Reminders key={board.month} month={board.month} />
        </>
      )}
      {board && <LeaderWork board={board} onChange={() => ask(shown)} />}
      {isReached && <RepairBook onEnd={() => ask(shown)} />}
    </Panel>
  );
}
