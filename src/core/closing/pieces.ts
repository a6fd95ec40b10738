/** Characters of an entry in one cell: Sheets holds 50,000 (platform 7.5), Excel 32,767. */
export const PIECE_LENGTH = 30_000;

/** Before every piece, so that no cell takes it for a formula, a number or a day (platform 10.9). */
const MARK = '§';

/** Not behind the first half of a character that takes two units: a cell would lose both. */
const PIECE = new RegExp(`[\\s\\S]{1,${PIECE_LENGTH - MARK.length - 1}}(?![\\uDC00-\\uDFFF])`, 'g');

/** A row of `_Chốt` as far as the entry's text goes. */
export interface Piece {
  /** From 1 to `count`. */
  number: number;
  count: number;
  text: string;
  /** On the last piece only: it says that the entry is whole. */
  hash: string;
}

export function cutIntoPieces(text: string, hash: string): Piece[] {
  const texts = text.match(PIECE) ?? [];
  return texts.map((piece, index) => ({
    number: index + 1,
    count: texts.length,
    text: MARK + piece,
    hash: index === texts.length - 1 ? hash : '',
  }));
}

/** A whole entry with the place (from 0) of its last piece. */
export interface JoinedPieces {
  text: string;
  hash: string;
  last: number;
}

/** The entries that were written to their end; what a stop left half written is passed over. */
export function joinPieces(pieces: readonly Piece[]): JoinedPieces[] {
  const joined: JoinedPieces[] = [];
  let open: Piece[] = [];
  pieces.forEach((piece, index) => {
    const before = open[open.length - 1];
    const goesOn = before?.number === piece.number - 1 && before.count === piece.count;
    open = piece.number === 1 ? [piece] : goesOn ? [...open, piece] : [];
    if (open.length === 0 || piece.number !== piece.count || piece.hash === '') return;
    const text = open.map((part) => part.text.slice(MARK.length)).join('');
    joined.push({ text, hash: piece.hash, last: index });
    open = [];
  });
  return joined;
}
