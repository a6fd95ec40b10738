import type { CallName, Input, Output, PageReply } from '../../src/page/contract';
import type { Desk } from '../standin';

/** A call of the page to the built add-on, as that person. */
export function callPage<N extends CallName>(
  desk: Desk,
  call: N,
  input: Input<N>,
): PageReply<Output<N>> {
  return desk.run('callFromPage', { call, input }) as PageReply<Output<N>>;
}

/** The same where it has to go well. */
export function answered<N extends CallName>(desk: Desk, call: N, input: Input<N>): Output<N> {
  const reply = callPage(desk, call, input);
  if (!reply.ok) throw new Error(`${call}: ${reply.code}: ${reply.message}`);
  return reply.value;
}

/** The code of a refusal. */
export function refusal<N extends CallName>(desk: Desk, call: N, input: Input<N>): string {
  const reply = callPage(desk, call, input);
  if (reply.ok) throw new Error(`${call} was not refused`);
  return reply.code;
}
