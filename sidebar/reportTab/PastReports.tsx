import { useEffect } from 'preact/hooks';
import { Trouble } from '../components/Trouble';
import { useServer } from '../useServer';
import { words } from '../words';

const say = words.reportTab;

/** @param made grows with each report that is made from here: the list is then read again */
export function PastReports({ made }: { made: number }) {
  const { reply, at, busy, ask } = useServer('pastReports');
  // `made` only says when to read again.
  useEffect(() => ask({}), [ask, made]);
  const value = reply?.ok ? reply.value : undefined;
  return (
    <>
      <h3>{say.past}</h3>
      <p role="status" class="hint">
        {busy && say.pastReading}
      </p>
      {reply?.ok === false && <Trouble refusal={reply} at={at} />}
      {value?.reports.length === 0 && <p>{say.none}</p>}
      {value && value.reports.length > 0 && (
        <ul class="past">
          {value.reports.map(({ title, version, asOf, url }) => (
            <li key={`${title} ${version}`}>
              {url === null ? (
                <p>{title}</p>
              ) : (
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {title} <span class="unseen">{words.newWindow}</span>
                </a>
              )}
              <p class="hint">
                {say.version(version)}
                {' · '}
                {url === null ? say.noLink : say.asOf(asOf)}
              </p>
            </li>
          ))}
        </ul>
      )}
      {value && value.more > 0 && <p class="hint">{say.more(value.more)}</p>}
    </>
  );
}
