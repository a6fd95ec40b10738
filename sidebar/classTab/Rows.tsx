import { words } from '../words';
import type { ClassValue } from './ClassProgress';

const say = words.classTab;
const states = ['valid', 'pending', 'invalid'] as const;

/** The rows of the tab by state. */
export function Rows({ value }: { value: ClassValue }) {
  return (
    <>
      <h3>{say.rowsHeading}</h3>
      <dl class="counts">
        {states.map((state) => (
          <div key={state} class={value[state] > 0 ? state : undefined}>
            <dt>{say.rows[state]}</dt>
            <dd>{value[state]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
