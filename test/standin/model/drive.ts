import type { User } from './user';

/** A file in My Drive, by the names of the Drive API v3. */
export interface DriveFile {
  readonly id: string;
  name: string;
  mimeType: string;
  description: string;
  parents: string[];
  trashed: boolean;
  appProperties: Record<string, string>;
  readonly owner: string;
  readonly createdTime: string;
  modifiedTime: string;
  /** What was uploaded; a converted document keeps the bytes it was made from. */
  bytes: Uint8Array;
  /** What it was before a conversion. */
  sourceMimeType: string;
  readonly permissions: DrivePermission[];
  /** Made by the add-on: all that `drive.file` can reach (platform 2.7). */
  readonly byApp: boolean;
}

export interface DrivePermission {
  readonly id: string;
  readonly type: string;
  readonly role: string;
  readonly emailAddress?: string;
}

export interface Drive {
  readonly all: Map<string, DriveFile>;
  nextId(): string;
}

export const folderType = 'application/vnd.google-apps.folder';

export function createDrive(): Drive {
  const all = new Map<string, DriveFile>();
  let last = 0;
  return {
    all,
    nextId() {
      last += 1;
      return `1standin${String(last).padStart(25, '0')}`;
    },
  };
}

/** A file that a person made without the add-on. */
export function addByHand(
  drive: Drive,
  { name, mimeType, owner }: { name: string; mimeType: string; owner: User },
  now: string,
): string {
  const id = drive.nextId();
  drive.all.set(id, {
    id,
    name,
    mimeType,
    description: '',
    parents: ['root'],
    trashed: false,
    appProperties: {},
    owner: owner.email,
    createdTime: now,
    modifiedTime: now,
    bytes: new Uint8Array(),
    sourceMimeType: mimeType,
    permissions: [],
    byApp: false,
  });
  return id;
}

/** Whether a file is in the bin, by itself or with a folder that it lies in. */
export function inBin(drive: Drive, { trashed, parents }: DriveFile): boolean {
  return (
    trashed ||
    parents.some((id) => {
      const parent = drive.all.get(id);
      return parent !== undefined && inBin(drive, parent);
    })
  );
}

/** Whether somebody may change a file: who owns it, or it was shared with to write. */
export function mayWrite(file: DriveFile, user: User): boolean {
  return (
    file.owner === user.email ||
    file.permissions.some((each) => each.role === 'writer' && lets(each, user))
  );
}

function lets({ emailAddress, type }: DrivePermission, user: User): boolean {
  return emailAddress === user.email || type === 'anyone';
}

/** What somebody may see under `drive.file`: the add-on's files that are theirs or shared. */
export function reachable(drive: Drive, user: User): DriveFile[] {
  return [...drive.all.values()].filter(
    (file) =>
      file.byApp &&
      (file.owner === user.email || file.permissions.some((each) => lets(each, user))),
  );
}
