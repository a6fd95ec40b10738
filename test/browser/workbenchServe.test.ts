import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { serveWorkbench } from '../../build/workbench/serveWorkbench';
import { stage } from '../standin/bundle';

interface Got {
  readonly status: number | undefined;
  readonly policy: string;
  readonly body: string;
}

function get(address: string, headers: Record<string, string> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { headers }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part as Buffer);
      resolve({
        status: answer.statusCode,
        policy: String(answer.headers['content-security-policy']),
        body: Buffer.concat(parts).toString('utf8'),
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

test('the local run ends in the page, on the port that was asked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'so-'));
  // A school without classes: the run is what counts, not what is in it.
  writeFileSync(join(folder, 'nv.csv'), 'Họ và tên,Chức vụ,Đạt năng lực số\nLê Thị An,GV,x\n');
  const main = fileURLToPath(new URL('../../build/demo/main.ts', import.meta.url));
  const options = ['--staff', 'nv.csv', '--port', '18423'];
  const run = spawn(process.execPath, ['--import', 'tsx', main, ...options], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, INIT_CWD: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let said = '';
    for await (const part of run.stdout) {
      said += String(part);
      if (said.includes('Ctrl+C')) break;
    }
    expect(said).toContain('Trang dùng thử: http://localhost:18423/');
    const { body } = await get('http://localhost:18423/');
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
    const { status, policy, body } = await get(served.address);
    expect(status).toBe(200);
    expect(policy).toContain("default-src 'self'");
    expect(body.match(/(src|href)="https?:/g)).toBeNull();
    expect((await get(served.address, { host: 'evil.test' })).status).toBe(404);
    const other = await serveWorkbench({ google, book, addOn }, { port: Number(port) });
    expect(other).toBeUndefined();
  } finally {
    await served.close();
  }
});
