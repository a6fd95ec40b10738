import { Host } from '../runtime/host';
import { navigation, type ServiceClass } from '../runtime/serviceClass';

export class LoggerHost extends Host {
  readonly service = 'Logger';
}

export const logger: ServiceClass = {
  name: 'Logger',
  mode: 'NONE',
  methods: {
    log: navigation(
      'Any | String, Any | String, Any, Any',
      (host: LoggerHost, ...values: never[]) => {
        host.run.world.logs.push({ level: 'log', text: values.map(String).join(' ') });
        return host;
      },
    ),
    clear: navigation('', ({ run }: LoggerHost) => {
      run.world.logs.splice(0);
    }),
    getLog: navigation('', ({ run }: LoggerHost) =>
      run.world.logs.map(({ text }) => text).join('\n'),
    ),
  },
};
