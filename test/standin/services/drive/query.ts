import type { DriveFile } from '../../model/drive';
import { Trouble } from '../../runtime/trouble';

type Test = (file: DriveFile) => boolean;

const text = String.raw`'((?:[^'\\]|\\['\\])*)'`;

/** The clauses of a search query that are understood. */
const clauses: readonly (readonly [RegExp, (...parts: string[]) => Test])[] = [
  [
    new RegExp(`^name\\s*(=|!=|contains)\\s*${text}$`),
    (sign = '', name = '') =>
      (file) =>
        sign === 'contains'
          ? file.name.toLowerCase().startsWith(name.toLowerCase())
          : (file.name === name) === (sign === '='),
  ],
  [
    new RegExp(`^mimeType\\s*(=|!=)\\s*${text}$`),
    (sign = '', type = '') =>
      (file) =>
        (file.mimeType === type) === (sign === '='),
  ],
  [
    new RegExp(`^${text}\\s+in\\s+parents$`),
    (parent = '') =>
      (file) =>
        file.parents.includes(parent),
  ],
  [/^trashed\s*=\s*(true|false)$/, (flag) => (file) => file.trashed === (flag === 'true')],
  [
    new RegExp(
      `^appProperties\\s+has\\s*\\{\\s*key\\s*=\\s*${text}\\s+and\\s+value\\s*=\\s*${text}\\s*\\}$`,
    ),
    (key = '', value = '') =>
      (file) =>
        file.appProperties[key] === value,
  ],
  [
    new RegExp(`^(created|modified)Time\\s*(<=|<|>=|>|=|!=)\\s*${text}$`),
    (field = '', sign = '', typed = '') => {
      const wanted = moment(typed);
      return ({ createdTime, modifiedTime }) =>
        compared[sign]?.(Date.parse(field === 'created' ? createdTime : modifiedTime), wanted) ??
        false;
    },
  ],
];

const compared: Readonly<Record<string, (own: number, wanted: number) => boolean>> = {
  '<': (own, wanted) => own < wanted,
  '<=': (own, wanted) => own <= wanted,
  '>': (own, wanted) => own > wanted,
  '>=': (own, wanted) => own >= wanted,
  '=': (own, wanted) => own === wanted,
  '!=': (own, wanted) => own !== wanted,
};

/** RFC 3339 with a zone, or without one in UTC. */
function moment(typed: string): number {
  const zoned = /(Z|[+-]\d\d:\d\d)$/.test(typed) || !typed.includes('T') ? typed : `${typed}Z`;
  const parsed = /^\d{4}-\d\d-\d\d/.test(typed) ? Date.parse(zoned) : Number.NaN;
  if (Number.isNaN(parsed)) throw new Trouble('driveQuery');
  return parsed;
}

/** A test of files by a `q` of Drive v3; a query that is not understood is refused as by Google. */
export function matcher(query: string): Test {
  if (query.trim() === '') return () => true;
  const pieces = piecesOf(query);
  const test = joined(pieces);
  if (pieces.length > 0) throw new Trouble('driveQuery');
  return test;
}

/** Clauses, `and`, `or` and parentheses; words of quotes and braces stay inside their clause. */
function piecesOf(query: string): string[] {
  const pattern =
    /'(?:[^'\\]|\\.)*'|\{(?:[^{}'\\]|'(?:[^'\\]|\\.)*')*\}|\s(?:and|or)\s|[()]|[^'{()\s]+|\s+/g;
  const pieces = [''];
  let read = 0;
  for (const [piece] of query.matchAll(pattern)) {
    read += piece.length;
    if (/^(\s(and|or)\s|[()])$/.test(piece)) pieces.push(piece.trim(), '');
    else pieces[pieces.length - 1] += piece;
  }
  // A quote or brace that is not closed.
  if (read < query.length) throw new Trouble('driveQuery');
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** Takes off what belongs together: terms with one kind of word between them. */
function joined(pieces: string[]): Test {
  const tests = [term(pieces)];
  const [word] = pieces;
  while (pieces[0] === 'and' || pieces[0] === 'or') {
    // Which of the two binds first the reference does not say.
    if (pieces.shift() !== word)
      throw new Error('and beside or without parentheses is not modelled');
    tests.push(term(pieces));
  }
  return (file) =>
    word === 'or' ? tests.some((test) => test(file)) : tests.every((test) => test(file));
}

function term(pieces: string[]): Test {
  const piece = pieces.shift() ?? '';
  if (piece !== '(') return clause(piece);
  const inner = joined(pieces);
  if (pieces.shift() !== ')') throw new Trouble('driveQuery');
  return inner;
}

function clause(words: string): Test {
  for (const [pattern, make] of clauses) {
    const match = pattern.exec(words);
    if (match) return make(...match.slice(1).map(unquoted));
  }
  throw new Trouble('driveQuery');
}

function unquoted(part: string): string {
  return part.replace(/\\(['\\])/g, '$1');
}
