import { Host } from '../runtime/host';
import { navigation, type ServiceClass } from '../runtime/serviceClass';

export class LoggerHost extends Host {
  readonly service = 'Logger';
  /** Of this execution: what `getLog` tells. */
  readonly lines: string[] = [];
}

export const logger: ServiceClass = {
  name: 'Logger',
  mode: 'NONE',
  methods: {
    log: navigation(
      'Any | String, Any | String, Any, Any',
      (host: LoggerHost, ...values: never[]) => {
        const text = values.map(String).join(' ');
        host.lines.push(text);
        host.run.world.logs.push({ level: 'log', text });
        return host;
      },
    ),
    clear: navigation('', ({ lines }: LoggerHost) => {
      lines.splice(0);
    }),
    getLog: navigation('', ({ lines }: LoggerHost) => lines.join('\n')),
  },
};
