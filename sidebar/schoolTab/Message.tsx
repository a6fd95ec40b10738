import { useRef, useState } from 'preact/hooks';
import type { Output } from '../../src/page/contract';
import { Button } from '../components/Button';
import { words } from '../words';

const say = words.schoolTab.remind;

interface Props {
  message: Output<'reminders'>['messages'][number];
  open: boolean;
}

/** A message with its copy button and a link that opens the person's own mail. */
export function Message({ message: { title, text, mailto }, open }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean>();
  return (
    <details open={open}>
      <summary>{title}</summary>
      <textarea ref={area} readOnly rows={7} aria-label={title} value={text} />
      <div class="side-by-side">
        <Button kind="quiet" onClick={() => void copy(area.current).then(setCopied)}>
          {copied ? say.copied : say.copy}
        </Button>
        <a href={mailto}>{say.mail}</a>
      </div>
      <p role="status" class="hint">
        {copied === false && say.copyFailed}
      </p>
    </details>
  );
}

/**
 * Google's frame may not give the page the clipboard; the old way needs no leave. Where neither
 * works the text stands selected.
 */
async function copy(area: HTMLTextAreaElement | null): Promise<boolean> {
  if (!area) return false;
  area.focus();
  area.select();
  if (document.execCommand('copy')) return true;
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    return false;
  }
}
