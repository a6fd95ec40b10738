import { GoTo } from '../components/GoTo';
import { words } from '../words';
import type { ClassValue } from './ClassProgress';

const say = words.classTab;

/** So many sentences still leave the rest of the class in sight. */
const UNFOLDED = 3;

interface Props {
  title: string;
  state: 'invalid' | 'pending';
  tab: string;
  /** The first ones. */
  rows: ClassValue['problems'];
  count: number;
}

/** Rows of a state, each in the words of its cell `Kiểm tra dòng`, each a way to its cell. */
export function RowList({ title, state, tab, rows, count }: Props) {
  if (rows.length === 0) return null;
  const more = count - rows.length;
  return (
    <details open={state === 'invalid' && count <= UNFOLDED}>
      <summary>{title}</summary>
      <ul class={`rows ${state}`}>
        {rows.map(({ row, cell, sentence }) => (
          <li key={row}>
            <GoTo tab={tab} cell={cell} name={`${say.row(row)}: ${say.goTo(cell)}`}>
              {say.row(row)}
            </GoTo>
            <p>{sentence}</p>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="hint">{say.moreRows(more)}</p>}
    </details>
  );
}
