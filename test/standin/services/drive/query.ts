import type { DriveFile } from '../../model/drive';
import { Trouble } from '../../runtime/trouble';

type Test = (file: DriveFile) => boolean;

const text = String.raw`'((?:[^'\\]|\\['\\])*)'`;

/** The clauses of a search query that are understood; they are joined by `and`. */
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
];

/** A test of files by a `q` of Drive v3; a query that is not understood is refused as by Google. */
export function matcher(query: string): Test {
  if (query.trim() === '') return () => true;
  const tests = split(query).map((clause) => {
    for (const [pattern, make] of clauses) {
      const match = pattern.exec(clause.trim());
      if (match) return make(...match.slice(1).map(unquoted));
    }
    throw new Trouble('driveQuery');
  });
  return (file) => tests.every((test) => test(file));
}

/** Cuts at ` and ` outside quotes and braces. */
function split(query: string): string[] {
  const pattern = /'(?:[^'\\]|\\.)*'|\{(?:[^{}'\\]|'(?:[^'\\]|\\.)*')*\}|\s+and\s+|[^'{\s]+|\s+/g;
  const parts = [''];
  for (const [piece] of query.matchAll(pattern)) {
    if (/^\s+and\s+$/.test(piece)) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

function unquoted(part: string): string {
  return part.replace(/\\(['\\])/g, '$1');
}
