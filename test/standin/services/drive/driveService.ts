import type { Execution } from '../../runtime/execution';
import { Host } from '../../runtime/host';
import { file, type ServiceClass } from '../../runtime/serviceClass';
import type { BlobHost } from '../blob';
import { scopes } from '../scopes';
import {
  copyFile,
  createFile,
  exportFile,
  getFile,
  listFiles,
  removeFile,
  updateFile,
} from './files';
import { createPermission, listPermissions } from './permissions';

export class DriveHost extends Host {
  readonly service = 'Drive';
}

class FilesHost extends Host {
  readonly service = 'Drive.Files';
}

class PermissionsHost extends Host {
  readonly service = 'Drive.Permissions';
}

type Fields = Readonly<Record<string, unknown>>;

const drive: ServiceClass = {
  name: 'Drive',
  members: {
    Files: (run: Execution) => new FilesHost(run),
    Permissions: (run: Execution) => new PermissionsHost(run),
  },
  methods: {},
};

/** The advanced Drive service v3; each answer is a plain object (platform 2.7, 2.10, 2.11). */
const files: ServiceClass = {
  name: 'Drive.Files',
  scopes: scopes.file,
  mode: 'FULL',
  methods: {
    create: file(
      'Object | Object, Blob? | Object, Blob?, Object',
      ({ run }: FilesHost, resource: Fields, blob: BlobHost | null = null, options: Fields = {}) =>
        createFile(run, resource, blob, options),
    ),
    get: file('String | String, Object', ({ run }: FilesHost, id: string, options: Fields = {}) =>
      getFile(run, id, options),
    ),
    list: file(' | Object', ({ run }: FilesHost, options: Fields = {}) => listFiles(run, options)),
    update: file(
      'Object, String | Object, String, Blob? | Object, String, Blob?, Object',
      (
        { run }: FilesHost,
        resource: Fields,
        id: string,
        blob: BlobHost | null = null,
        options: Fields = {},
      ) => updateFile(run, resource, id, blob, options),
    ),
    copy: file(
      'Object, String | Object, String, Object',
      ({ run }: FilesHost, resource: Fields, id: string, options: Fields = {}) =>
        copyFile(run, resource, id, options),
    ),
    remove: file('String | String, Object', ({ run }: FilesHost, id: string) =>
      removeFile(run, id),
    ),
    export: file('String, String | String, String, Object', exportOf),
  },
};

function exportOf({ run }: FilesHost, id: string, type: string, options: Fields = {}): BlobHost {
  return exportFile(run, id, type, options);
}

const permissions: ServiceClass = {
  name: 'Drive.Permissions',
  scopes: scopes.file,
  mode: 'FULL',
  methods: {
    create: file(
      'Object, String | Object, String, Object',
      ({ run }: PermissionsHost, resource: Fields, id: string) =>
        createPermission(run, resource, id),
    ),
    list: file('String | String, Object', ({ run }: PermissionsHost, id: string) =>
      listPermissions(run, id),
    ),
  },
};

export const driveClasses: readonly ServiceClass[] = [drive, files, permissions];
