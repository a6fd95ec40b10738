import { Lines } from './Lines';

/** What was done, read out when it comes. */
export function Said({ text }: { text: string | undefined }) {
  return (
    <div role="status">
      {text !== undefined && (
        <div class="note done">
          <Lines text={text} />
        </div>
      )}
    </div>
  );
}
