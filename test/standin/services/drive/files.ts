import { type DriveFile, folderType, inBin, mayWrite, reachable } from '../../model/drive';
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
  appProperties: areProperties,
  trashed: (value) => typeof value === 'boolean',
};

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

/** Texts of at most 124 bytes with their key, 30 of an application (guide "Custom file properties"). */
function areProperties(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  return (
    entries.length <= 30 &&
    entries.every(([key, text]) => isText(text) && Buffer.byteLength(`${key}${text}`) <= 124)
  );
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

/** The same for those who may change it. */
export function writableFile(run: Execution, id: string, method: string): DriveFile {
  const found = fileOf(run, id, method);
  if (!mayWrite(found, run.setting.user)) throw new Trouble('driveForbidden', { method });
  return found;
}

function checkParents(run: Execution, parents: readonly string[], method: string): void {
  for (const id of parents) {
    if (id !== 'root' && writableFile(run, id, method).mimeType !== folderType) {
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
  return withFields(answer(run, made), fields);
}

export function getFile(run: Execution, id: string, options: Fields): object {
  const found = fileOf(run, id, 'files.get');
  if (options.alt === 'media') {
    if (googleTypes.test(found.mimeType)) throw new Trouble('driveDownload');
    return new BlobHost(run, found.bytes.slice(), found.mimeType, found.name);
  }
  return withFields(answer(run, found), options.fields);
}

/** All on one page; newest first, unless the oldest are asked for: no order is promised. */
export function listFiles(run: Execution, { q = '', orderBy, fields }: Fields): object {
  if (orderBy !== undefined && orderBy !== 'createdTime') {
    throw new Error(`The order ${orderBy} is not modelled`);
  }
  const { drive } = run.world;
  const test = matcher(q as string);
  const found = reachable(drive, run.setting.user).filter((file) =>
    test({ ...file, trashed: inBin(drive, file) }),
  );
  if (orderBy === undefined) found.reverse();
  const wanted = fieldsOfFiles(fields);
  return {
    kind: 'drive#fileList',
    incompleteSearch: false,
    files: found.map((file) => withFields(answer(run, file), wanted)),
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
  const found = writableFile(run, id, 'files.update');
  for (const name of ['parents', 'mimeType']) {
    if (resource[name] !== undefined) throw new Trouble('invalidArgument', { name });
  }
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
  return withFields(answer(run, found), options.fields);
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

/** For ever, and with a folder what its owner has in it; nobody else may. */
export function removeFile(run: Execution, id: string): void {
  const { drive } = run.world;
  const found = fileOf(run, id, 'files.delete');
  if (found.owner !== run.setting.user.email) {
    throw new Trouble('driveForbidden', { method: 'files.delete' });
  }
  drive.all.delete(id);
  for (const file of [...drive.all.values()]) {
    if (file.parents.includes(id) && file.owner === found.owner) removeFile(run, file.id);
  }
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

function answer(run: Execution, found: DriveFile): Record<string, unknown> {
  const { id, name, mimeType, description, parents, appProperties } = found;
  const place = mimeType === folderType ? 'drive/folders' : 'document/d';
  return {
    kind: 'drive#file',
    id,
    name,
    mimeType,
    description,
    parents: [...parents],
    trashed: inBin(run.world.drive, found),
    appProperties: { ...appProperties },
    createdTime: found.createdTime,
    modifiedTime: found.modifiedTime,
    webViewLink: `https://docs.google.com/${place}/${id}/edit`,
  };
}
