import { useEffect } from 'preact/hooks';
import { useServer } from '../useServer';
import { words } from '../words';
import { Button } from './Button';
import { ReportForm } from './ReportForm';
import { Trouble } from './Trouble';

const say = words.reportTab;

/** The month's report: first which months there are, then the form. */
export function ReportTab() {
  const { reply, at, busy, ask } = useServer('monthReportChoices');
  useEffect(() => ask({}), [ask]);

  return (
    <section aria-labelledby="report-heading">
      <h2 id="report-heading">{say.heading}</h2>
      <p role="status" class="hint">
        {busy && say.reading}
      </p>
      {reply?.ok === false && (
        <>
          <Trouble refusal={reply} at={at} />
          <Button kind="quiet" busy={busy} onClick={() => ask({})}>
            {words.retry}
          </Button>
        </>
      )}
      {reply?.ok && <ReportForm choices={reply.value} />}
    </section>
  );
}
