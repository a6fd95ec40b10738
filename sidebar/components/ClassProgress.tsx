import type { Output } from '../../src/page/contract';
import { words } from '../words';
import { HandIn } from './HandIn';
import { NotReached } from './NotReached';
import { Problems } from './Problems';
import { Rows } from './Rows';

/** One class's answer to `classProgress`. */
export type ClassValue = Extract<Output<'classProgress'>, { kind: 'class' }>;

const say = words.classTab;

/** How far the class is, what to hand in, what to mend, who is still to come. */
export function ClassProgress({ value }: { value: ClassValue }) {
  const { reached, enrolment } = value;
  if (enrolment === 0) return <p class="message">{say.noStudents}</p>;
  return (
    <>
      <p id="class-progress" class="figure">
        {say.progress(reached, enrolment)}
      </p>
      <progress aria-labelledby="class-progress" max={enrolment} value={reached} />
      <Rows value={value} />
      <HandIn month={value.handInMonth} handedIn={value.handedIn} />
      <Problems value={value} />
      <NotReached labels={value.notReached} />
    </>
  );
}
