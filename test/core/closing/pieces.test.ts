import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoPieces, joinPieces, PIECE_LENGTH } from '../../../src/core/closing/pieces';

const long = fc
  .tuple(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.integer({ min: 1, max: 4000 }),
  )
  .map(([text, times]) => text.repeat(times));

describe('an entry in cells', () => {
  it('comes back whole, no piece longer than a cell holds, none cut through a character', () => {
    fc.assert(
      fc.property(long, (text) => {
        const pieces = cutIntoPieces(text, 'h');
        for (const piece of pieces) {
          expect(piece.text.length).toBeLessThanOrEqual(PIECE_LENGTH);
          expect(piece.text).toMatch(/^§/);
          expect(piece.text).not.toMatch(/[\uD800-\uDBFF]$/);
        }
        expect(joinPieces(pieces)).toEqual([{ text, hash: 'h', last: pieces.length - 1 }]);
      }),
      { numRuns: 60 },
    );
  });

  it('cuts 100,000 characters into four', () => {
    expect(cutIntoPieces('x'.repeat(100_000), 'h')).toHaveLength(4);
  });

  it('has its hash on the last piece only, and is none without it', () => {
    const pieces = cutIntoPieces('x'.repeat(70_000), 'h');
    expect(pieces.map(({ number, count, hash }) => [number, count, hash])).toEqual([
      [1, 3, ''],
      [2, 3, ''],
      [3, 3, 'h'],
    ]);
    expect(joinPieces(pieces.map((piece) => ({ ...piece, hash: '' })))).toEqual([]);
    // A hash that stands too early ends nothing.
    const early = pieces.map((piece) => ({ ...piece, hash: 'h' }));
    expect(joinPieces(early)).toEqual([{ text: 'x'.repeat(70_000), hash: 'h', last: 2 }]);
    expect(cutIntoPieces('', 'h')).toEqual([]);
  });

  it('is not joined of pieces of two entries', () => {
    const [first] = cutIntoPieces('a'.repeat(70_000), 'a');
    const [, second] = cutIntoPieces('b'.repeat(50_000), 'b');
    expect(first && second && joinPieces([first, second])).toEqual([]);
  });

  it('passes over whatever a stop left, wherever it came', () => {
    const whole = (letter: string) => cutIntoPieces(letter.repeat(70_000), letter);
    for (const left of [1, 2]) {
      const rows = [...whole('a'), ...whole('b').slice(0, left), ...whole('b'), ...whole('c')];
      expect(joinPieces(rows).map(({ hash }) => hash)).toEqual(['a', 'b', 'c']);
    }
    const torn = whole('a').filter((_, index) => index !== 1);
    expect(joinPieces([...torn, ...whole('b')]).map(({ hash }) => hash)).toEqual(['b']);
  });
});
