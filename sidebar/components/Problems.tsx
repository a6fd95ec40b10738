import { words } from '../words';
import type { ClassValue } from './ClassProgress';

const say = words.classTab;

/** So many sentences still leave the rest of the class in sight. */
const UNFOLDED = 3;

/** The rows to mend, each in the words of its cell `Kiểm tra dòng`. */
export function Problems({ value: { problems, invalid } }: { value: ClassValue }) {
  if (problems.length === 0) return null;
  const more = invalid - problems.length;
  return (
    <details open={invalid <= UNFOLDED}>
      <summary>{say.problems(invalid)}</summary>
      <ul class="problems">
        {problems.map(({ row, sentence }) => (
          <li key={row}>
            <b>{say.row(row)}</b>
            <p>{sentence}</p>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="hint">{say.moreProblems(more)}</p>}
    </details>
  );
}
