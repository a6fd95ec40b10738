import { Host } from '../runtime/host';
import { navigation, read, type ServiceClass } from '../runtime/serviceClass';
import { UserHost } from './hosts';
import { scopes } from './scopes';

export class SessionHost extends Host {
  readonly service = 'Session';
}

/** Nobody is named in a simple trigger, even with the scope (platform 2.19). */
function person({ run }: SessionHost): UserHost {
  return new UserHost(run, run.setting.mode === 'FULL' ? run.setting.user.email : '');
}

export const session: ServiceClass = {
  name: 'Session',
  scopes: scopes.email,
  methods: {
    getActiveUser: read('', person),
    getEffectiveUser: read('', person),
    getActiveUserLocale: navigation('', ({ run }: SessionHost) => run.world.language, {
      scopes: [],
    }),
    getScriptTimeZone: navigation('', ({ run }: SessionHost) => run.setting.manifest.timeZone, {
      scopes: [],
    }),
    getTemporaryActiveUserKey: navigation(
      '',
      ({ run }: SessionHost) => `key:${run.setting.user.email}`,
      {
        scopes: [],
      },
    ),
  },
};

export const userClass: ServiceClass = {
  name: 'Session.User',
  methods: {
    getEmail: navigation('', ({ email }: UserHost) => email),
  },
};
