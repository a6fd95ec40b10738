const POINT = '  • ';

/** A text of the server: its lines as paragraphs, its points as lists. */
export function Lines({ text }: { text: string }) {
  return (
    <>
      {partsOf(text).map((part) =>
        typeof part === 'string' ? (
          <p key={part}>{part}</p>
        ) : (
          <ul key={part.join()}>
            {part.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        ),
      )}
    </>
  );
}

function partsOf(text: string): (string | string[])[] {
  const parts: (string | string[])[] = [];
  for (const line of text.split('\n')) {
    const last = parts[parts.length - 1];
    if (!line.startsWith(POINT)) parts.push(line);
    else if (Array.isArray(last)) last.push(line.slice(POINT.length));
    else parts.push([line.slice(POINT.length)]);
  }
  return parts;
}
