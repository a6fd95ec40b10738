import { useState } from 'preact/hooks';
import type { Output } from '../../src/page/contract';
import { useServer } from '../useServer';
import { words } from '../words';
import { Button } from './Button';
import { ReportResult } from './ReportResult';
import { Trouble } from './Trouble';

const say = words.reportTab;

/** Choose a month, make its report, see the result. */
export function ReportForm({ choices }: { choices: Output<'monthReportChoices'> }) {
  const [month, setMonth] = useState(choices.chosen ?? choices.months[0]?.month);
  const { reply, at, busy, ask } = useServer('buildMonthReport');
  if (month === undefined) return <p class="message">{say.noMonths}</p>;

  return (
    <>
      <p class="hint">{say.about}</p>
      <label for="report-month">{say.month}</label>
      <select
        id="report-month"
        value={month}
        disabled={busy}
        onChange={(event) => setMonth(event.currentTarget.value)}
      >
        {choices.months.map((choice) => (
          <option key={choice.month} value={choice.month}>
            {choice.label}
          </option>
        ))}
      </select>
      <Button kind="primary" busy={busy} onClick={() => ask({ month })}>
        {busy ? say.building : say.build}
      </Button>
      {busy && <progress aria-label={say.building} />}
      <div role="status">
        {busy && <p class="hint">{say.patience}</p>}
        {!busy && reply?.ok && <ReportResult report={reply.value} />}
      </div>
      {!busy && reply?.ok === false && <Trouble refusal={reply} at={at} />}
    </>
  );
}
