import { AskFirst } from '../components/AskFirst';
import { words } from '../words';

const say = words.schoolTab.reopening;

/** Reopens the month closed last, for a reason that the book keeps. */
export function ReopenMonth({ month, onDone }: { month: string; onDone(said: string): void }) {
  return (
    <AskFirst
      label={say.button(month)}
      kind="quiet"
      preview="previewReopening"
      previewInput={{}}
      question={({ question }) => question}
      deed={{
        title: say.title,
        confirm: say.confirm,
        working: say.working,
        reason: say.reason,
        call: 'reopenMonth',
      }}
      input={(value, reason) => ({ month: value.month, reason })}
      onDone={({ said }) => onDone(said)}
    />
  );
}
