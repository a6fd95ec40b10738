import type { Params, TroubleCode } from './messages/sentence';

/**
 * Something that Google's services would answer with an exception. The guard turns it into an
 * `Exception` of the script's own realm, in the language of the acting person.
 */
export class Trouble extends Error {
  constructor(
    readonly code: TroubleCode,
    readonly params: Params = {},
  ) {
    super(code);
    this.name = 'Trouble';
  }
}
