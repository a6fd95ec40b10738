import { Trouble } from '../../runtime/trouble';

type Resource = Readonly<Record<string, unknown>>;

/** What an answer holds of a file where `fields` is not given (guide "Return specific fields"). */
const DEFAULT = 'kind,id,name,mimeType';

/** A file as far as a `fields` parameter asks for it: names joined by commas, or `*`. */
export function withFields(resource: Resource, fields: unknown): Record<string, unknown> {
  const names = (typeof fields === 'string' ? fields : DEFAULT)
    .split(',')
    .map((name) => name.trim());
  if (names.includes('*')) return { ...resource };
  return Object.fromEntries(
    names.map((name) => {
      // Google answers to an unknown one with an error, too.
      if (!(name in resource)) throw new Trouble('invalidArgument', { name: `fields ${name}` });
      return [name, resource[name]];
    }),
  );
}

/** The part of a list's `fields` that is about its files: `files(id,name)`. */
export function fieldsOfFiles(fields: unknown): string | undefined {
  if (typeof fields !== 'string') return undefined;
  const [, inner] = /(?:^|,)\s*files\(([^()]*)\)/.exec(fields) ?? [];
  if (inner === undefined) throw new Error(`The fields ${fields} of a list are not modelled`);
  return inner;
}
