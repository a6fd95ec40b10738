import type { Reply, RequestName, Requests } from '../contract';
import type { QuestionLine } from './questionLine';

/** A request on its way from the thread of the pages to that of the scripts. */
export interface Job {
  readonly id: number;
  readonly order: Order;
}

export type Order =
  | {
      readonly kind: 'request';
      readonly page: string;
      readonly name: RequestName;
      readonly request: Requests[RequestName];
    }
  | { readonly kind: 'file'; readonly file: FileName };

/** What can be fetched: a script's page, a paper's bytes, the workbook. */
export type FileName =
  | { readonly kind: 'frame'; readonly frame: string }
  | { readonly kind: 'paper'; readonly id: string }
  | { readonly kind: 'workbook' };

export interface ServedFile {
  readonly name: string;
  readonly body: Uint8Array | string;
}

/** What came of a job; `version` is the book's since. */
export type Done = { readonly id: number; readonly version: number } & Outcome;

export type Outcome =
  | { readonly reply: Reply }
  | { readonly file: ServedFile | undefined }
  | { readonly failure: string };

/** What the thread of the pages is started with. */
export interface PageThreadData {
  readonly port: number | undefined;
  readonly page: string;
  readonly paperPage: string;
  readonly bridge: string;
  readonly line: QuestionLine;
}

/** The first message of the thread of the pages; no address where no port was free. */
export interface Listening {
  readonly address: string | undefined;
}
