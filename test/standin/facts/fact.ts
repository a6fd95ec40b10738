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

/** What every script may call, beside `ss` and `sheet`, the book and its first tab. */
const HELPERS = `
  function at(place) { return SpreadsheetApp.getActive().getSheets()[0].getRange(place); }
  /** Values from A1 on; gives their range. */
  function grid(rows) { return at('A1').offset(0, 0, rows.length, rows[0].length).setValues(rows); }
  function column(values) { return grid(values.map(function (value) { return [value]; })); }
  /** What a formula gives. */
  function f(text) { return at('Z1').setFormula(text).getValue(); }
  /** What a formula gives over a column A1:A… of values. */
  function over(values, text) { column(values); return f(text); }
`;

export function refused(text: string): Refusal {
  return { refused: text };
}

function isRefusal(expected: unknown): expected is Refusal {
  return typeof expected === 'object' && expected !== null && 'refused' in expected;
}

/**
 * Runs each fact's script on a new book.
 * @param extra more functions that the scripts may call
 */
export function checkFacts(title: string, facts: readonly Fact[], extra = ''): void {
  describe(title, () => {
    it.each(facts)('%s (%s)', (_fact, _source, run, expected) => {
      const script = stage(HELPERS + extra, { files: { 'page.html': '<p>trang</p>' } });
      if (isRefusal(expected)) expect(() => script.run(run)).toThrow(expected.refused);
      else expect(script.run(run)).toEqual(expected);
    });
  });
}
