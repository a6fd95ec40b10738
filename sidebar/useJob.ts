import { useRef, useState } from 'preact/hooks';
import type { PageReply, Refusal } from '../src/page/contract';

/** One step of a long job, as the server tells it. */
export interface JobStep {
  /** What was done; `null` once nothing is left. */
  what: string | null;
  done: number;
  total: number;
}

export interface Job<S extends JobStep> {
  state: 'idle' | 'running' | 'stopping' | 'stopped' | 'failed' | 'finished';
  /** The last step. */
  step: S | undefined;
  refusal: Refusal | undefined;
  /** When it failed. */
  at: Date;
  start(): void;
  /** Lets the step under way end; no other follows. */
  stop(): void;
}

/**
 * Drives a long job from the page, one short call after the other (platform 5.16): progress and
 * cancel come free, no call meets the time limit, and the server knows what is left.
 * @param next asks for one step; `fresh` for the first of a job that goes on with no earlier run
 * @param onEnd after a run, however it ended
 */
export function useJob<S extends JobStep>(
  next: (fresh: boolean) => Promise<PageReply<S>>,
  onEnd: () => void = () => {},
): Job<S> {
  const [state, setState] = useState<Job<S>['state']>('idle');
  const [step, setStep] = useState<S>();
  const [failure, setFailure] = useState<{ refusal?: Refusal; at: Date }>({ at: new Date(0) });
  // State is too late for two clicks within one frame.
  const running = useRef(false);
  const stopping = useRef(false);

  async function run(begins: boolean): Promise<Job<S>['state']> {
    for (let fresh = begins; ; fresh = false) {
      const reply = await next(fresh);
      if (!reply.ok) {
        setFailure({ refusal: reply, at: new Date() });
        return 'failed';
      }
      setStep(reply.value);
      if (reply.value.what === null) return 'finished';
      if (stopping.current) return 'stopped';
    }
  }

  return {
    state,
    step,
    refusal: failure.refusal,
    at: failure.at,
    start() {
      if (running.current) return;
      running.current = true;
      stopping.current = false;
      setFailure({ at: new Date(0) });
      setState('running');
      void run(state === 'idle' || state === 'finished').then((end) => {
        running.current = false;
        setState(end);
        onEnd();
      });
    },
    stop() {
      stopping.current = true;
      setState('stopping');
    },
  };
}
