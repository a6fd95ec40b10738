import { useState } from 'preact/hooks';
import type { Output } from '../../src/page/contract';
import { Said } from '../components/Said';
import { words } from '../words';
import { ClassList } from './ClassList';

export type BoardValue = Output<'schoolBoard'>;
export type BoardClass = BoardValue['classes'][number];

const say = words.schoolTab;

/** States that need nothing more of the teacher, and those to look at first. */
const DONE: readonly BoardClass['state'][] = ['inTime', 'late', 'undated', 'closed'];
const FIRST: readonly BoardClass['state'][] = ['overdue', 'returned', 'toMend'];

interface Props {
  board: BoardValue;
  month: string;
  onChange(): void;
}

/** How many classes have handed the month in, and who has not. */
export function Board({ board, month, onChange }: Props) {
  const { classes, mayLead } = board;
  const [said, setSaid] = useState<string>();
  if (classes.length === 0) return <p class="message">{say.noClasses}</p>;
  const done = classes.filter(({ state }) => DONE.includes(state));
  const waiting = classes.filter(({ state }) => !DONE.includes(state));
  const urgent = waiting.filter(({ state }) => FIRST.includes(state));
  const rest = waiting.filter(({ state }) => !FIRST.includes(state));
  return (
    <>
      <p id="school-progress" class="figure">
        {say.handedIn(done.length, classes.length)}
      </p>
      <progress aria-labelledby="school-progress" max={classes.length} value={done.length} />
      <Said text={said} />
      <ClassList title={say.waiting(waiting.length)} open classes={[...urgent, ...rest]} />
      <ClassList
        title={say.done(done.length)}
        open={false}
        classes={done}
        {...(mayLead
          ? {
              returns: {
                month,
                onDone: (text: string) => {
                  setSaid(text);
                  onChange();
                },
              },
            }
          : {})}
      />
    </>
  );
}
