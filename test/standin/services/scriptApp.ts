import type { EnumValue } from '../runtime/enumeration';
import type { Execution } from '../runtime/execution';
import { Host } from '../runtime/host';
import { navigation, type ServiceClass } from '../runtime/serviceClass';
import { Trouble } from '../runtime/trouble';
import { AuthMode, AuthorizationStatus } from './enums';
import { scopes } from './scopes';

export class ScriptAppHost extends Host {
  readonly service = 'ScriptApp';
}

class AuthorizationInfoHost extends Host {
  readonly service = 'ScriptApp.AuthorizationInfo';
}

function info({ run }: { readonly run: Execution }): AuthorizationInfoHost {
  return new AuthorizationInfoHost(run);
}

function requireScopes({ run }: ScriptAppHost, _: EnumValue, wanted: string[] = []): void {
  const missing = wanted.filter((scope) => !run.setting.manifest.scopes.includes(scope));
  if (missing.length > 0) {
    throw new Trouble('scopes', { method: 'ScriptApp.requireScopes', scopes: missing.join(' ') });
  }
}

/** Refused by scope: triggers are not the add-on's. */
function trigger(): never {
  throw new Error('Installable triggers are not modelled');
}

export const scriptApp: ServiceClass = {
  name: 'ScriptApp',
  enums: { AuthMode, AuthorizationStatus },
  methods: {
    getScriptId: navigation('', () => 'standin-script'),
    getOAuthToken: navigation('', () => 'standin-token', { mode: 'FULL' }),
    getAuthorizationInfo: navigation('AuthMode | AuthMode, String[]', info),
    requireScopes: navigation('AuthMode, String[]', requireScopes),
    requireAllScopes: navigation('AuthMode', requireScopes),
    newTrigger: navigation('String', trigger, { scopes: scopes.triggers, mode: 'FULL' }),
    getProjectTriggers: navigation('', trigger, { scopes: scopes.triggers, mode: 'FULL' }),
    deleteTrigger: navigation('Any', trigger, { scopes: scopes.triggers, mode: 'FULL' }),
  },
};

export const authorizationInfoClass: ServiceClass = {
  name: 'ScriptApp.AuthorizationInfo',
  methods: {
    getAuthorizationStatus: navigation('', () => AuthorizationStatus.NOT_REQUIRED),
    getAuthorizedScopes: navigation('', ({ run }: AuthorizationInfoHost) => [
      ...run.setting.manifest.scopes,
    ]),
    getAuthorizationUrl: navigation('', () => null),
  },
};
