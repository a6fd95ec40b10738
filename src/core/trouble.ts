/**
 * Expected trouble on its way to a person: `code` is looked up in the catalogue of sentences,
 * `params` fill it. Anything else that is thrown is a broken contract.
 */
export class Trouble extends Error {
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'Trouble';
  }
}
