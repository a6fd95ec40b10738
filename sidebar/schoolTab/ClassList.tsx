import { GoTo } from '../components/GoTo';
import { words } from '../words';
import type { BoardClass } from './Board';
import { ReturnHandIn } from './ReturnHandIn';

const say = words.schoolTab;

interface Props {
  title: string;
  open: boolean;
  classes: readonly BoardClass[];
  /** Where a month may be given back to the class. */
  returns?: { month: string; onDone(said: string): void };
}

/** Classes with how they stand; a class's name leads to its tab. */
export function ClassList({ title, open, classes, returns }: Props) {
  if (classes.length === 0) return null;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.className}</th>
            <th scope="col">{say.state}</th>
            <th scope="col">{say.reached}</th>
          </tr>
        </thead>
        <tbody>
          {classes.map((unit) => (
            <tr key={unit.className}>
              <th scope="row">
                <GoTo tab={unit.tab}>{unit.className}</GoTo>
              </th>
              <td>
                {unit.words !== '' && <span class={`badge ${unit.state}`}>{unit.words}</span>}
                {returns && unit.state !== 'closed' && (
                  <ReturnHandIn className={unit.className} {...returns} />
                )}
              </td>
              <td>
                {unit.reached}/{unit.enrolment}
                {unit.invalid > 0 && <small class="bad">{say.toMend(unit.invalid)}</small>}
                {unit.pending > 0 && <small class="wait">{say.pending(unit.pending)}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
