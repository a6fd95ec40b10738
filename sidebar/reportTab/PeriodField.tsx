import { useState } from 'preact/hooks';
import type { Output } from '../../src/page/contract';
import { DateField } from '../components/DateField';
import { SelectField } from '../components/SelectField';
import { words } from '../words';

/** First and last day, `yyyy-mm-dd`. */
export interface Days {
  from: string;
  to: string;
}

const say = words.reportTab;
const OTHER = 'other';

interface Props {
  offered: Output<'reportChoices'>['kinds'][number];
  days: Days;
  onChange(days: Days): void;
}

/** A period of the book, or any days where the report allows them. */
export function PeriodField({ offered: { periods, anyDays }, days, onChange }: Props) {
  const [other, setOther] = useState(false);
  const place = periods.findIndex(({ from, to }) => from === days.from && to === days.to);
  const showsDays = other || place < 0;
  return (
    <>
      <SelectField
        label={say.period}
        value={showsDays ? OTHER : String(place)}
        options={[
          ...periods.map(({ label }, index) => ({ value: String(index), label })),
          ...(anyDays ? [{ value: OTHER, label: say.otherDays }] : []),
        ]}
        onChange={(value) => {
          const period = periods[Number(value)];
          setOther(period === undefined);
          if (period) onChange({ from: period.from, to: period.to });
        }}
      />
      {showsDays && (
        <div class="side-by-side">
          <DateField
            label={say.from}
            value={days.from}
            onInput={(from) => onChange({ ...days, from })}
          />
          <DateField label={say.to} value={days.to} onInput={(to) => onChange({ ...days, to })} />
        </div>
      )}
    </>
  );
}
