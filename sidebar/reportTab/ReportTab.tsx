import { useEffect, useState } from 'preact/hooks';
import { Panel } from '../components/Panel';
import { useServer } from '../useServer';
import { words } from '../words';
import { PastReports } from './PastReports';
import { ReportForm } from './ReportForm';

const say = words.reportTab;

/** Reports: which there can be, the form, and what was made before. */
export function ReportTab() {
  const server = useServer('reportChoices');
  const { reply, ask } = server;
  const [made, setMade] = useState(0);
  useEffect(() => ask({}), [ask]);

  return (
    <Panel
      id="report"
      heading={say.heading}
      reading={say.reading}
      server={server}
      onRefresh={() => {
        ask({});
        setMade((before) => before + 1);
      }}
    >
      {reply?.ok && (
        <>
          <ReportForm choices={reply.value} onDone={() => setMade((before) => before + 1)} />
          <PastReports made={made} />
        </>
      )}
    </Panel>
  );
}
