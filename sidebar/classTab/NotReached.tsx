import { words } from '../words';

const say = words.classTab;

/** The students still to come, folded: 40 names would push everything else out of sight. */
export function NotReached({ labels }: { labels: readonly string[] }) {
  if (labels.length === 0) return <p class="note done">{say.allReached}</p>;
  return (
    <details>
      <summary>{say.notReached(labels.length)}</summary>
      <ul>
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </details>
  );
}
