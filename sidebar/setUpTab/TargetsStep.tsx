import { TAB } from '../../src/core/workbook/tabNames';
import { GoTo } from '../components/GoTo';
import { words } from '../words';
import type { StepProps } from './steps';

const say = words.setUpTab;

/** The targets as the tab has them. */
export function TargetsStep({ state: { targets } }: StepProps) {
  return (
    <>
      <p class="hint">{say.targets.about}</p>
      <ul class="targets">
        {targets.map(({ label, year, threshold }) => (
          <li key={`${label} ${year}`}>
            <p>{label}</p>
            <p>
              <b>{say.targets.line(year, threshold)}</b>
            </p>
          </li>
        ))}
      </ul>
      <GoTo tab={TAB.targets}>{say.open(TAB.targets)}</GoTo>
    </>
  );
}
