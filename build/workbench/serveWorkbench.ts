import { MessageChannel, Worker } from 'node:worker_threads';
import { standinView } from '../demo/standinView';
import { writeWorkbook } from '../demo/writeWorkbook';
import { fileName } from '../fileName';
import { buildWorkbench } from './buildWorkbench';
import { askAndWait, type QuestionLine } from './server/questionLine';
import type {
  FileName,
  Job,
  Listening,
  Order,
  Outcome,
  PageThreadData,
  ServedFile,
} from './server/threadMessages';
import { Workbench } from './server/workbench';
import type { Stage } from './stage';

export interface Served {
  /** `http://localhost:8080/` */
  readonly address: string;
  close(): Promise<unknown>;
}

/**
 * Serves the workbench on this machine. Scripts run in the calling thread, which a question of
 * theirs stops; the pages are served by a thread of its own, so that the person can answer.
 * @param options.port a free one where it is left out
 * @returns `undefined` where the port is taken or may not be opened
 */
export async function serveWorkbench(
  stage: Stage,
  { port }: { port?: number | undefined } = {},
): Promise<Served | undefined> {
  const { thread, ...pages } = await buildWorkbench();
  const channel = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const line: QuestionLine = { signal, port: channel.port1 };
  const workerData: PageThreadData = { port, ...pages, line: { signal, port: channel.port2 } };
  const worker = new Worker(thread, { eval: true, workerData, transferList: [channel.port2] });
  const address = await new Promise<string | undefined>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', ({ address: told }: Listening) => {
      // From now on nobody waits here: what breaks the thread of the pages ends the run, with its reason.
      worker.off('error', reject);
      resolve(told);
    });
  });
  if (address === undefined) {
    await worker.terminate();
    return undefined;
  }
  // Not before the port is ours: a second one on the same book could not take anything back.
  const workbench = new Workbench(stage, (alert, asksText) =>
    askAndWait(line, { ...alert, asksText }),
  );
  worker.on('message', async ({ id, order }: Job) => {
    const outcome = await carryOut(workbench, order);
    worker.postMessage({ id, version: workbench.version, ...outcome });
  });
  return {
    address,
    close() {
      channel.port1.close();
      return worker.terminate();
    },
  };
}

async function carryOut(workbench: Workbench, order: Order): Promise<Outcome> {
  try {
    if (order.kind === 'file') return { file: await fileOf(workbench, order.file) };
    return { reply: workbench.handle(order.page, order.name, order.request) };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function fileOf(
  { frames, current }: Workbench,
  name: FileName,
): Promise<ServedFile | undefined> {
  const { google, book } = current;
  if (name.kind === 'frame') {
    const body = frames.html(name.frame);
    return body === undefined ? undefined : { name: name.frame, body };
  }
  if (name.kind === 'paper') {
    const paper = google.drive.files().find(({ id }) => id === name.id);
    return paper && { name: `${fileName(paper.name)}.docx`, body: paper.bytes };
  }
  const body = await writeWorkbook(standinView(book.view()), new Date(google.clock.now()));
  return { name: `${fileName(book.name)}.xlsx`, body };
}
