/** The thread of the pages: HTTP on this machine only. It never touches the book. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import type { Question, RequestName, Turn } from '../contract';
import { FIRST_PORT, PORTS } from '../ports';
import { frameHtml } from './frameHtml';
import { answer } from './questionLine';
import type {
  Done,
  FileName,
  Listening,
  Order,
  PageThreadData,
  ServedFile,
} from './threadMessages';
import { Turns } from './turns';

const data = workerData as PageThreadData;
if (!parentPort) throw new Error('This runs as a thread of the workbench');
const scripts = parentPort;

/** Nothing is fetched from anywhere but here, whatever a page would like. */
const POLICY =
  "default-src 'self' 'unsafe-inline' data: blob:; connect-src 'self'; form-action 'none'";

let version = 1;
let lastId = 0;
const waiting = new Map<number, (done: Done) => void>();
const turns = new Turns((given) => answer(data.line, given));

scripts.on('message', (done: Done) => {
  version = done.version;
  waiting.get(done.id)?.(done);
  waiting.delete(done.id);
});
data.line.port.on('message', (question: Question) => turns.question(question));

function pass(order: Order): Promise<Done> {
  lastId += 1;
  const id = lastId;
  scripts.postMessage({ order, id });
  return new Promise((resolve) => waiting.set(id, resolve));
}

function ask(page: string, name: RequestName, request: never): Promise<Turn> {
  // A page that begins anew has left the question it may have been asked.
  if (name === 'open') turns.leave();
  return turns.ask(page, async () => {
    const done = await pass({ kind: 'request', page, name, request });
    if ('reply' in done) return done.reply;
    throw new Error('failure' in done ? done.failure : 'no reply');
  });
}

async function file(name: FileName): Promise<ServedFile | undefined> {
  const done = await pass({ kind: 'file', file: name });
  return 'file' in done ? done.file : undefined;
}

interface Answered {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly download?: string;
}

const html = (body: string): Answered => ({ type: 'text/html; charset=utf-8', body });
const json = (value: unknown): Answered => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What can be got, by the beginning of its path. */
async function get(path: string): Promise<Answered | undefined> {
  const [, kind = '', rest = ''] = path.split('/');
  if (path === '/') return html(data.page);
  if (path === '/version') return json(version);
  if (kind === 'paper') return html(data.paperPage);
  if (kind === 'frame') {
    const frame = await file({ kind: 'frame', frame: rest });
    return frame && html(frameHtml(String(frame.body), data.bridge));
  }
  if (kind === 'docx' || path === '/so.xlsx') {
    const found = await file(kind === 'docx' ? { kind: 'paper', id: rest } : { kind: 'workbook' });
    return found && { type: kind === 'docx' ? DOCX : XLSX, body: found.body, download: found.name };
  }
  return undefined;
}

async function post(path: string, request: IncomingMessage): Promise<Answered | undefined> {
  const [, kind, page = '', name = ''] = path.split('/');
  const body = JSON.parse(await textOf(request)) as never;
  if (kind === 'ask') return json(await ask(page, name as RequestName, body));
  if (kind === 'answer') {
    const next = turns.answer(page, body);
    return next && json(await next);
  }
  return undefined;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** Only this machine's own pages: no other site can reach in by a name that leads here. */
function isOwn({ headers, method }: IncomingMessage): boolean {
  const isHere = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '');
  const isJson = method !== 'POST' || headers['content-type'] === 'application/json';
  return isHere && isJson;
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
  const answered = isOwn(request)
    ? await (request.method === 'POST' ? post(path, request) : get(path))
    : undefined;
  if (!answered) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('Không có trang này.');
    return;
  }
  response.writeHead(200, {
    'content-type': answered.type,
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
    ...(answered.download && {
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(answered.download)}`,
    }),
  });
  response.end(answered.body);
}

/** Somebody else's, or one that this person may not open. */
const NOT_OURS = ['EADDRINUSE', 'EACCES'];

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (NOT_OURS.includes(error.code ?? '')) resolve(false);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
}

const server = createServer((request, response) => {
  respond(request, response).catch((error: unknown) => {
    response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(error instanceof Error ? error.message : String(error));
  });
});
const wanted =
  data.port !== undefined
    ? [data.port]
    : [...Array.from({ length: PORTS }, (_, index) => FIRST_PORT + index), 0];

/** Listens on the first port that is free. */
async function begin(): Promise<Listening> {
  for (const port of wanted) {
    if (!(await listen(server, port))) continue;
    return { address: `http://localhost:${(server.address() as AddressInfo).port}/` };
  }
  return { address: undefined };
}

void begin().then((listening) => scripts.postMessage(listening));
