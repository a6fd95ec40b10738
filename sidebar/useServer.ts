import { useCallback, useRef, useState } from 'preact/hooks';
import type { CallName, Input, Output, PageReply } from '../src/page/contract';
import { askServer } from './server';

export interface ServerCall<N extends CallName> {
  /** The last answer; stays while the next one is on its way. */
  reply: PageReply<Output<N>> | undefined;
  /** When it came. */
  at: Date;
  busy: boolean;
  /**
   * Does nothing while a call is on its way: answers may come in any order (platform 5.6).
   * @param then what follows an answer of the add-on that is no refusal
   */
  ask(input: Input<N>, then?: (value: Output<N>) => void): void;
  /** Forgets the last answer. */
  forget(): void;
}

/** One call of the contract as a component's state. */
export function useServer<N extends CallName>(call: N): ServerCall<N> {
  const [answer, setAnswer] = useState<{ reply?: PageReply<Output<N>>; at: Date }>({
    at: new Date(0),
  });
  const [busy, setBusy] = useState(false);
  // State is too late for two clicks within one frame.
  const underWay = useRef(false);
  const ask = useCallback(
    (input: Input<N>, then?: (value: Output<N>) => void) => {
      if (underWay.current) return;
      underWay.current = true;
      setBusy(true);
      void askServer(call, input).then((reply) => {
        underWay.current = false;
        setBusy(false);
        setAnswer({ reply, at: new Date() });
        if (reply.ok) then?.(reply.value);
      });
    },
    [call],
  );
  const forget = useCallback(() => setAnswer({ at: new Date(0) }), []);
  return { reply: answer.reply, at: answer.at, busy, ask, forget };
}
