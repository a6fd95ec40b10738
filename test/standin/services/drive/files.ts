import { type DriveFile, folderType, reachable } from '../../model/drive';
import type { Execution } from '../../runtime/execution';
import { Trouble } from '../../runtime/trouble';
import { BlobHost } from '../blob';
import { fieldsOfFiles, withFields } from './fields';
import { isImportable } from './importable';
import { matcher } from './query';

type Fields = Readonly<Record<string, unknown>>;

const documentType = 'application/vnd.google-apps.document';
const googleTypes = /^application\/vnd\.google-apps\./;

/** Fields of a resource that the add-on may set; any other is refused rather than lost. */
const writable: Readonly<Record<string, (value: unknown) => boolean>> = {
  name: isText,
  mimeType: isText,
  description: isText,
  parents: (value) => Array.isArray(value) && value.length <= 1 && value.every(isText),
  appProperties: (value) => typeof value === 'object' && value !== null,
  trashed: (value) => typeof value === 'boolean',
};

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function checkResource(resource: Fields): void {
  for (const [key, value] of Object.entries(resource)) {
    if (!writable[key]?.(value)) throw new Trouble('invalidArgument', { name: key });
  }
}

/** A file under the add-on's eyes, or Google's "File not found". */
export function fileOf(run: Execution, id: string, method: string): DriveFile {
  const found = reachable(run.world.drive, run.setting.user).find((file) => file.id === id);
  if (!found) throw new Trouble('driveNotFound', { method, id });
  return found;
}

function checkParents(run: Execution, parents: readonly string[], method: string): void {
  for (const id of parents) {
    if (id !== 'root' && fileOf(run, id, method).mimeType !== folderType) {
      throw new Trouble('driveNotFound', { method, id });
    }
  }
}

/** Broken bytes never become a Google Doc. */
function checkImport(target: string, type: string, bytes: Uint8Array): void {
  if (target !== documentType) throw new Error(`An import as ${target} is not modelled`);
  if (!isImportable(type, bytes)) throw new Trouble('driveImport');
}

function instant(run: Execution): string {
  return new Date(run.world.clock.now()).toISOString();
}

export function createFile(
  run: Execution,
  resource: Fields,
  blob: BlobHost | null,
  { fields }: Fields = {},
): object {
  checkResource(resource);
  const { drive } = run.world;
  const parents = (resource.parents as string[] | undefined) ?? ['root'];
  checkParents(run, parents, 'files.create');
  const source = blob?.contentType ?? 'application/octet-stream';
  const mimeType = (resource.mimeType as string | undefined) ?? source;
  if (blob && googleTypes.test(mimeType)) checkImport(mimeType, source, blob.bytes);
  const now = instant(run);
  const made: DriveFile = {
    id: drive.nextId(),
    name: (resource.name as string | undefined) ?? 'Untitled',
    mimeType,
    description: (resource.description as string | undefined) ?? '',
    parents: [...parents],
    trashed: false,
    appProperties: { ...(resource.appProperties as Record<string, string> | undefined) },
    owner: run.setting.user.email,
    createdTime: now,
    modifiedTime: now,
    bytes: blob?.bytes.slice() ?? new Uint8Array(),
    sourceMimeType: source,
    permissions: [],
    byApp: true,
  };
  drive.all.set(made.id, made);
  return withFields(answer(made), fields);
}

export function getFile(run: Execution, id: string, options: Fields): object {
  const found = fileOf(run, id, 'files.get');
  if (options.alt === 'media') {
    return new BlobHost(run, found.bytes.slice(), found.mimeType, found.name);
  }
  return withFields(answer(found), options.fields);
}

/** All on one page; newest first, unless the oldest are asked for: no order is promised. */
export function listFiles(run: Execution, { q = '', orderBy, fields }: Fields): object {
  if (orderBy !== undefined && orderBy !== 'createdTime') {
    throw new Error(`The order ${orderBy} is not modelled`);
  }
  const found = reachable(run.world.drive, run.setting.user).filter(matcher(q as string));
  if (orderBy === undefined) found.reverse();
  const wanted = fieldsOfFiles(fields);
  return {
    kind: 'drive#fileList',
    incompleteSearch: false,
    files: found.map((file) => withFields(answer(file), wanted)),
  };
}

export function updateFile(
  run: Execution,
  resource: Fields,
  id: string,
  blob: BlobHost | null,
  options: Fields,
): object {
  checkResource(resource);
  const found = fileOf(run, id, 'files.update');
  if (resource.parents) throw new Trouble('invalidArgument', { name: 'parents' });
  const added = idsOf(options.addParents);
  const removed = new Set(idsOf(options.removeParents));
  checkParents(run, added, 'files.update');
  // A file has one parent: adding another moves it.
  if (added.length > 0) found.parents = added.slice(-1);
  else found.parents = found.parents.filter((parent) => !removed.has(parent));
  const { name, description, trashed, appProperties } = resource;
  if (name !== undefined) found.name = name as string;
  if (description !== undefined) found.description = description as string;
  if (trashed !== undefined) found.trashed = trashed as boolean;
  Object.assign(found.appProperties, appProperties);
  if (blob) {
    const type = blob.contentType ?? 'application/octet-stream';
    if (googleTypes.test(found.mimeType)) checkImport(found.mimeType, type, blob.bytes);
    found.bytes = blob.bytes.slice();
    found.sourceMimeType = blob.contentType ?? found.sourceMimeType;
  }
  found.modifiedTime = instant(run);
  return withFields(answer(found), options.fields);
}

export function copyFile(run: Execution, resource: Fields, id: string, options: Fields): object {
  const source = fileOf(run, id, 'files.copy');
  const blob = new BlobHost(run, source.bytes, source.sourceMimeType, source.name);
  const { name, mimeType } = source;
  return createFile(
    run,
    { name, mimeType, ...resource },
    source.bytes.length > 0 ? blob : null,
    options,
  );
}

export function removeFile(run: Execution, id: string): void {
  run.world.drive.all.delete(fileOf(run, id, 'files.delete').id);
}

/** Only the form that a document was made from: nothing here draws a PDF. */
export function exportFile(run: Execution, id: string, type: string, options: Fields): BlobHost {
  const found = fileOf(run, id, 'files.export');
  if (options.alt !== 'media') throw new Trouble('invalidArgument', { name: 'alt' });
  if (found.mimeType !== documentType || type !== found.sourceMimeType) {
    throw new Error(`An export to ${type} is not modelled`);
  }
  return new BlobHost(run, found.bytes.slice(), type, found.name);
}

function idsOf(value: unknown): string[] {
  return typeof value === 'string' && value !== '' ? value.split(',') : [];
}

function answer(found: DriveFile): Record<string, unknown> {
  const { id, name, mimeType, description, parents, trashed, appProperties } = found;
  const place = mimeType === folderType ? 'drive/folders' : 'document/d';
  return {
    kind: 'drive#file',
    id,
    name,
    mimeType,
    description,
    parents: [...parents],
    trashed,
    appProperties: { ...appProperties },
    createdTime: found.createdTime,
    modifiedTime: found.modifiedTime,
    webViewLink: `https://docs.google.com/${place}/${id}/edit`,
  };
}
