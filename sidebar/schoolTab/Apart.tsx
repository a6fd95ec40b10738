import { useRef } from 'preact/hooks';
import type { Output } from '../../src/page/contract';
import { Button } from '../components/Button';
import { Dialog } from '../components/Dialog';
import { JobBox } from '../components/JobBox';
import { Lines } from '../components/Lines';
import { askServer } from '../server';
import { type JobStep, useJob } from '../useJob';
import { words } from '../words';

const say = words.schoolTab.closing;

interface Props {
  value: Extract<Output<'previewClosing'>, { kind: 'apart' }>;
  onClose(): void;
}

/** Why a month cannot be closed, and the mending of it, class by class. */
export function Apart({ value: { question, classNames }, onClose }: Props) {
  const done = useRef(0);
  const job = useJob<JobStep>(async () => {
    const className = classNames[done.current];
    const total = classNames.length;
    if (className === undefined) {
      return { ok: true, value: { what: null, done: total, total } };
    }
    const reply = await askServer('rewriteFormulas', { className });
    if (!reply.ok) return reply;
    done.current += 1;
    return { ok: true, value: { what: className, done: done.current, total } };
  });
  const running = job.state === 'running' || job.state === 'stopping';
  return (
    <Dialog title={say.apartTitle} busy={running} onClose={onClose}>
      <div class="stack">
        <Lines text={question} />
        <JobBox
          job={job}
          kind="primary"
          label={say.rewrite}
          again={say.rewrite}
          before={undefined}
          done={() => say.rewritten}
        />
        <Button kind="quiet" busy={running} onClick={() => !running && onClose()}>
          {words.dialog.close}
        </Button>
      </div>
    </Dialog>
  );
}
