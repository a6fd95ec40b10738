import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { serveWorkbench } from '../../build/workbench/serveWorkbench';
import { stage } from '../standin/bundle';
import { temporaryFolder } from '../temporaryFolder';

interface Got {
  readonly status: number | undefined;
  readonly policy: string;
  readonly body: string;
}

/** @param body what is posted; without it the address is only got */
function ask(address: string, headers: Record<string, string> = {}, body?: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const sent = request(address, { method, headers }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part as Buffer);
      resolve({
        status: answer.statusCode,
        policy: String(answer.headers['content-security-policy']),
        body: Buffer.concat(parts).toString('utf8'),
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

test('the local run ends in the page, on the port that was asked for', async () => {
  const folder = temporaryFolder();
  // A school without classes: the run is what counts, not what is in it.
  writeFileSync(join(folder, 'nv.csv'), 'Họ và tên,Chức vụ,Đạt năng lực số\nLê Thị An,GV,x\n');
  const main = fileURLToPath(new URL('../../build/demo/main.ts', import.meta.url));
  const port = await freePort();
  const address = `http://localhost:${port}/`;
  const options = ['--staff', 'nv.csv', '--port', String(port)];
  const run = spawn(process.execPath, ['--import', 'tsx', main, ...options], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, INIT_CWD: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let said = '';
    for await (const part of run.stdout.setEncoding('utf8')) {
      said += part;
      if (said.includes('Ctrl+C')) break;
    }
    expect(said).toContain(`Trang dùng thử: ${address}`);
    const { body } = await ask(address);
    expect(body).toContain('<title>Sổ Bình dân học vụ số</title>');
  } finally {
    run.kill();
  }
});

test('the page is for this machine only; a port that is taken is told', async () => {
  const { google, book, addOn } = stage();
  const served = await serveWorkbench({ google, book, addOn }, { port: 0 });
  if (!served) throw new Error('There was a free port');
  try {
    const { port } = new URL(served.address);
    const { status, policy, body } = await ask(served.address);
    expect(status).toBe(200);
    expect(policy).toContain("default-src 'self'");
    expect(body.match(/(src|href)="https?:/g)).toBeNull();
    for (const host of ['evil.test', 'localhost.evil.test', `evil.test:${port}`]) {
      expect([host, (await ask(served.address, { host })).status]).toEqual([host, 404]);
    }
    // What a form of another site can send is no JSON.
    const look = new URL('ask/any-page/look', served.address).href;
    const posted = (type: string) => ask(look, { 'content-type': type }, '{}');
    expect((await posted('text/plain')).status).toBe(404);
    expect((await posted('application/json')).status).toBe(200);
    const other = await serveWorkbench({ google, book, addOn }, { port: Number(port) });
    expect(other).toBeUndefined();
  } finally {
    await served.close();
  }
});
