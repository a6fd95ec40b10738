import { describe, expect, it } from 'vitest';
import { stage } from '../bundle';

/** What a script must not get done: part of the exception's English text. */
export interface Refusal {
  readonly refused: string;
}

/**
 * One behaviour that others have published. `source`: `Range.clear` is a method's page of Google's
 * reference, `guide …` a guide there, `help …` a function's page of the editors' help, `live …` what
 * somebody's tests observe of the real services, `issue …` a quoted report.
 */
export type Fact = readonly [fact: string, source: string, run: string, expected: unknown];

export function refused(text: string): Refusal {
  return { refused: text };
}

function isRefusal(expected: unknown): expected is Refusal {
  return typeof expected === 'object' && expected !== null && 'refused' in expected;
}

/**
 * Runs each fact's script on a new book.
 * @param extra functions that the scripts may call
 */
export function checkFacts(title: string, facts: readonly Fact[], extra = ''): void {
  describe(title, () => {
    it.each(facts)('%s (%s)', (_fact, _source, run, expected) => {
      const script = stage(extra, { files: { 'page.html': '<p>trang</p>' } });
      if (isRefusal(expected)) expect(() => script.run(run)).toThrow(expected.refused);
      else expect(script.run(run)).toEqual(expected);
    });
  });
}
