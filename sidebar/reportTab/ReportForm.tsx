import { useState } from 'preact/hooks';
import type { Output } from '../../src/page/contract';
import { AskFirst } from '../components/AskFirst';
import { SelectField } from '../components/SelectField';
import { TickField } from '../components/TickField';
import { words } from '../words';
import { type Days, PeriodField } from './PeriodField';
import { ReportResult } from './ReportResult';

type Choices = Output<'reportChoices'>;

const say = words.reportTab;

interface Props {
  choices: Choices;
  onDone(): void;
}

/** Choose a report and its period, see what it will say, make it, see the result. */
export function ReportForm({ choices: { kinds, principalEmail }, onDone }: Props) {
  const [kind, setKind] = useState(kinds[0]?.kind ?? 'month');
  const [chosen, setChosen] = useState<Readonly<Partial<Record<string, Days>>>>({});
  const [share, setShare] = useState(false);
  const [report, setReport] = useState<Output<'buildReport'>>();
  const offered = kinds.find((each) => each.kind === kind);
  const days = chosen[kind] ?? likelyDays(offered);
  const wanted = days && days.from !== '' && days.to !== '' ? { kind, ...days } : undefined;

  return (
    <>
      <p class="hint">{say.about}</p>
      <SelectField
        label={say.kind}
        value={kind}
        options={kinds.map((each) => ({ value: each.kind, label: each.label }))}
        onChange={(value) => setKind(value as typeof kind)}
      />
      {offered && days ? (
        <PeriodField
          key={kind}
          offered={offered}
          days={days}
          onChange={(value) => setChosen((before) => ({ ...before, [kind]: value }))}
        />
      ) : (
        <p class="message">{say.noPeriods}</p>
      )}
      {principalEmail !== '' && (
        <TickField label={say.share(principalEmail)} value={share} onChange={setShare} />
      )}
      <AskFirst
        key={JSON.stringify(wanted)}
        label={say.build}
        kind="primary"
        preview="previewReport"
        previewInput={wanted}
        question={({ question }) => question}
        deed={{
          title: offered?.label ?? say.confirm,
          confirm: say.confirm,
          working: say.building,
          call: 'buildReport',
        }}
        input={() => ({ kind, from: days?.from ?? '', to: days?.to ?? '', share })}
        onDone={(value) => {
          setReport(value);
          onDone();
        }}
      />
      <div role="status">{report && <ReportResult report={report} />}</div>
    </>
  );
}

function likelyDays(offered: Choices['kinds'][number] | undefined): Days | undefined {
  const likely = offered?.periods[offered.chosen ?? 0];
  return likely && { from: likely.from, to: likely.to };
}
