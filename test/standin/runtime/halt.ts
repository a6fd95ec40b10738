/**
 * The end of an execution that no `catch` of the script may survive: the time limit, an injected
 * stop, or a fault of the stand-in itself (an unanswered dialog, an unsupported feature). Every
 * later service call of that execution throws it again, and so does the entry point.
 */
export class Halt extends Error {
  constructor(
    message: string,
    readonly reason: 'time' | 'stopped' | 'unanswered' | 'unsupported',
  ) {
    super(message);
    this.name = 'Halt';
  }
}
