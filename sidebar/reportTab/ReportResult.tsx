import type { Output } from '../../src/page/contract';
import { words } from '../words';

const say = words.reportTab;

/** The finished report: its link, as of when, and what the pre-flight noticed. */
export function ReportResult({ report }: { report: Output<'buildReport'> }) {
  const { title, url, warnings, asOf } = report;
  return (
    <>
      <div class="note done">
        <p class="note-title">{say.done}</p>
        <p>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {title} <span class="unseen">{words.newWindow}</span>
          </a>
        </p>
        <p class="hint">{say.asOf(asOf)}</p>
      </div>
      {warnings.length > 0 && (
        <div class="note warning">
          <h3>{say.warnings(warnings.length)}</h3>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
