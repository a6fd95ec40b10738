import type { Handlers } from '../../src/page/contract';
import { dispatch } from '../../src/page/dispatch';
import { class6A1, fakeHandlers } from './fakeAnswers';
import type { Server } from './sidebarPage';

/** A server that answers for class 6A1, but for what is `changed`. */
export function class6A1With(changed: Partial<typeof class6A1>): Pick<Handlers, 'classProgress'> {
  return { classProgress: () => ({ ok: true, value: { ...class6A1, ...changed } }) };
}

/** The real dispatch over handlers that only know their lines; `changed` says what is different. */
export function fakeServer(changed: Partial<Handlers> = {}): Server {
  return (functionName, args) => {
    if (functionName !== 'callFromPage') {
      throw new Error(`Script function not found: ${functionName}`);
    }
    return dispatch({ ...fakeHandlers, ...changed }, args[0]);
  };
}
