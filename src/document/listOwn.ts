import { drive } from './drive';

/** A file of the add-on's own, as far as it looks at one. */
export interface OwnFile {
  id: string;
  mimeType: string;
  parents: readonly string[];
}

/** A property that only the add-on sees (`appProperties`), by which it finds its files again. */
export interface Mark {
  key: string;
  value: string;
  /** Only files made in the last minutes. */
  youngerThan?: number;
}

/**
 * This person's files that bear one of the marks and are not in the bin, the oldest first; one call.
 * The add-on sees only what this person made with it (`drive.file`, platform 2.7).
 */
export function listOwn(marks: readonly Mark[]): OwnFile[] {
  const listed = drive().Files.list({
    q: `trashed = false and (${marks.map(clause).join(' or ')})`,
    orderBy: 'createdTime',
    fields: 'files(id,mimeType,parents)',
  });
  return (listed.files ?? []) as OwnFile[];
}

function clause({ key, value, youngerThan }: Mark): string {
  const marked = `appProperties has { key='${key}' and value='${value.replace(/['\\]/g, '\\$&')}' }`;
  return youngerThan === undefined
    ? marked
    : `(${marked} and createdTime > '${minutesAgo(youngerThan)}')`;
}

/** RFC 3339, as Drive wants it. */
function minutesAgo(minutes: number): string {
  return new Date(Date.now() - minutes * 60_000).toISOString();
}
