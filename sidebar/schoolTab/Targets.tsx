import { words } from '../words';
import type { BoardValue } from './Board';

const say = words.schoolTab;

/** Words of the tab `Tổng hợp` for a target that is met, and one that is not. */
const LOOK: Readonly<Record<string, string>> = { Đạt: 'inTime', 'Chưa đạt': 'overdue' };

/** What the tab shows where there is nothing to judge. */
const NOTHING = '–';

/** Targets against results, as the principal reads them. */
export function Targets({ targets }: { targets: BoardValue['targets'] }) {
  if (targets.length === 0) return null;
  return (
    <details>
      <summary>{say.targets}</summary>
      <ul class="targets">
        {targets.map(({ label, planned, achieved, verdict, part }) => (
          <li key={`${label} ${planned}`} class={part ? 'part' : undefined}>
            <p>{label}</p>
            <p>
              <b>{achieved}</b>{' '}
              {verdict !== NOTHING && <span class={`badge ${LOOK[verdict] ?? ''}`}>{verdict}</span>}
            </p>
            {!part && <p class="hint">{say.planned(planned)}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
