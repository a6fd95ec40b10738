import type { Execution } from '../runtime/execution';
import { Host } from '../runtime/host';
import { navigation, type ServiceClass } from '../runtime/serviceClass';

export class BlobHost extends Host {
  readonly service = 'Utilities.Blob';

  constructor(
    run: Execution,
    public bytes: Uint8Array,
    public contentType: string | null,
    public name: string | null,
  ) {
    super(run);
  }
}

/** Bytes as Apps Script hands them out: signed. */
export function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

export const blobClass: ServiceClass = {
  name: 'Utilities.Blob',
  mode: 'NONE',
  methods: {
    getBytes: navigation('', ({ bytes }: BlobHost) => signed(bytes)),
    getContentType: navigation('', ({ contentType }: BlobHost) => contentType),
    getDataAsString: navigation(' | String', ({ bytes }: BlobHost) =>
      Buffer.from(bytes).toString('utf8'),
    ),
    getName: navigation('', ({ name }: BlobHost) => name),
    setName: navigation('String', (blob: BlobHost, name: string) => {
      blob.name = name;
      return blob;
    }),
    setContentType: navigation('String', (blob: BlobHost, type: string) => {
      blob.contentType = type;
      return blob;
    }),
    setBytes: navigation('Byte[]', (blob: BlobHost, bytes: number[]) => {
      blob.bytes = Uint8Array.from(bytes);
      return blob;
    }),
    copyBlob: navigation(
      '',
      ({ run, bytes, contentType, name }: BlobHost) =>
        new BlobHost(run, bytes.slice(), contentType, name),
    ),
  },
};
