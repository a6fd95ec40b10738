import type { Execution } from '../runtime/execution';
import { Host } from '../runtime/host';
import { navigation, property, type ServiceClass } from '../runtime/serviceClass';
import { Trouble } from '../runtime/trouble';

export class PropertiesServiceHost extends Host {
  readonly service = 'PropertiesService';
}

class PropertiesHost extends Host {
  readonly service = 'PropertiesService.Properties';
  readonly entries: Map<string, string>;

  constructor(run: Execution, owner: string) {
    super(run);
    const { properties } = run.world;
    this.entries = properties.get(owner) ?? new Map();
    properties.set(owner, this.entries);
  }
}

/** 9 KB a value, 500 KB a store (platform 7.3). */
const largestValue = 9 * 1024;
const largestStore = 500 * 1024;

/** @param others the entries that stay beside the given ones */
function set(
  host: PropertiesHost,
  values: Readonly<Record<string, string>>,
  others: Iterable<[string, string]> = [...host.entries],
): PropertiesHost {
  const next = new Map([...others, ...Object.entries(values)]);
  let total = 0;
  for (const [key, value] of next) {
    const size = Buffer.byteLength(value);
    if (size > largestValue) throw new Trouble('argumentTooLarge', { name: 'value' });
    total += size + Buffer.byteLength(key);
  }
  if (total > largestStore) throw new Trouble('propertyTooLarge');
  host.entries.clear();
  for (const [key, value] of next) host.entries.set(key, value);
  return host;
}

function checkedTexts(values: object): Record<string, string> {
  for (const value of Object.values(values)) {
    if (typeof value !== 'string') throw new Trouble('invalidArgument', { name: 'properties' });
  }
  return values as Record<string, string>;
}

export const propertiesService: ServiceClass = {
  name: 'PropertiesService',
  methods: {
    getDocumentProperties: navigation(
      '',
      ({ run }: PropertiesServiceHost) => new PropertiesHost(run, `document:${run.book.id}`),
    ),
    getUserProperties: navigation(
      '',
      ({ run }: PropertiesServiceHost) => new PropertiesHost(run, `user:${run.setting.user.email}`),
    ),
    getScriptProperties: navigation(
      '',
      ({ run }: PropertiesServiceHost) => new PropertiesHost(run, 'script'),
    ),
  },
};

export const propertiesClass: ServiceClass = {
  name: 'PropertiesService.Properties',
  methods: {
    getProperty: property(
      'String',
      ({ entries }: PropertiesHost, key: string) => entries.get(key) ?? null,
    ),
    getProperties: property('', ({ entries }: PropertiesHost) => Object.fromEntries(entries)),
    getKeys: property('', ({ entries }: PropertiesHost) => [...entries.keys()]),
    setProperty: property('String, String', (host: PropertiesHost, key: string, value: string) =>
      set(host, { [key]: value }),
    ),
    setProperties: property(
      'Object | Object, Boolean',
      (host: PropertiesHost, values: object, deleteAllOthers = false) =>
        set(host, checkedTexts(values), deleteAllOthers ? [] : undefined),
    ),
    deleteProperty: property('String', (host: PropertiesHost, key: string) => {
      host.entries.delete(key);
      return host;
    }),
    deleteAllProperties: property('', (host: PropertiesHost) => {
      host.entries.clear();
      return host;
    }),
  },
};
