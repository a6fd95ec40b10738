import type { Output } from '../../src/page/contract';
import { words } from '../words';
import { CheckClass } from './CheckClass';
import { HandIn } from './HandIn';
import { NotReached } from './NotReached';
import { RowList } from './RowList';
import { Rows } from './Rows';

/** One class's answer to `classProgress`. */
export type ClassValue = Extract<Output<'classProgress'>, { kind: 'class' }>;

const say = words.classTab;

interface Props {
  value: ClassValue;
  /** The book was changed from here. */
  onChange(): void;
}

/** How far the class is, what to hand in, what to mend, who is still to come. */
export function ClassProgress({ value, onChange }: Props) {
  const { reached, enrolment, problems, unfinished, invalid, pending, tab } = value;
  if (enrolment === 0) return <p class="message">{say.noStudents}</p>;
  return (
    <>
      <p id="class-progress" class="figure">
        {say.progress(reached, enrolment)}
      </p>
      <progress aria-labelledby="class-progress" max={enrolment} value={reached} />
      <Rows value={value} />
      {value.mayType && <CheckClass className={value.className} onDone={onChange} />}
      <HandIn value={value} onDone={onChange} />
      <RowList
        title={say.problems(invalid)}
        state="invalid"
        tab={tab}
        rows={problems}
        count={invalid}
      />
      <RowList
        title={say.unfinished(pending)}
        state="pending"
        tab={tab}
        rows={unfinished}
        count={pending}
      />
      <NotReached labels={value.notReached} />
    </>
  );
}
