import type { DrivePermission } from '../../model/drive';
import type { Execution } from '../../runtime/execution';
import { Trouble } from '../../runtime/trouble';
import { fileOf, writableFile } from './files';

const roles = ['reader', 'commenter', 'writer'];
const types = ['user', 'group', 'domain', 'anyone'];

/** Shares a file that the add-on made (platform 2.11). */
export function createPermission(
  run: Execution,
  resource: Readonly<Record<string, unknown>>,
  id: string,
): DrivePermission {
  const found = writableFile(run, id, 'permissions.create');
  const { role, type, emailAddress } = resource;
  if (!roles.includes(role as string)) throw new Trouble('invalidArgument', { name: 'role' });
  if (!types.includes(type as string)) throw new Trouble('invalidArgument', { name: 'type' });
  if ((type === 'user' || type === 'group') && typeof emailAddress !== 'string') {
    throw new Trouble('invalidArgument', { name: 'emailAddress' });
  }
  const made: DrivePermission = {
    id: String(found.permissions.length + 1),
    type: type as string,
    role: role as string,
    ...(typeof emailAddress === 'string' && { emailAddress }),
  };
  found.permissions.push(made);
  return { ...made };
}

export function listPermissions(run: Execution, id: string): object {
  const found = fileOf(run, id, 'permissions.list');
  return {
    kind: 'drive#permissionList',
    permissions: found.permissions.map((each) => ({ ...each })),
  };
}
