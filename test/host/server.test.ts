import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalServer, startServer } from '../../src/host/server.js';

let folder: string;
let server: LocalServer;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quanze-server-'));
  mkdirSync(join(folder, 'out', '责任书'), { recursive: true });
  writeFileSync(join(folder, 'out', '责任书', 'a.html'), '<p>letter</p>');
  writeFileSync(join(folder, 'out', '.lock'), 'secret');
  writeFileSync(join(folder, 'out', 'x.sh'), 'secret');
  writeFileSync(join(folder, 'secret.html'), 'secret');
  symlinkSync('../secret.html', join(folder, 'out', 'link.html'));
  server = await startServer({ folder: () => join(folder, 'out'), port: 0, listPage: () => '<h1>list</h1>' });
  port = Number(new URL(server.url).port);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** One raw request, since a real client tidies paths and hosts before it sends them. */
function ask(
  line: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const all = { Host: `127.0.0.1:${port}`, Connection: 'close', ...headers };
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.on('data', (data) => {
      text += data;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]), text }));
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`${line} HTTP/1.1\r\n${lines.join('')}\r\n`);
  });
}

describe('local server', () => {
  it('shows the list and the papers', async () => {
    expect((await ask('GET /')).text).toContain('<h1>list</h1>');
    const paper = await ask(`GET /${encodeURIComponent('责任书')}/a.html`);
    expect(paper.status).toBe(200);
    expect(paper.text).toContain('<p>letter</p>');
    expect(paper.text).toContain("default-src 'none'");
  });

  it.each([
    ['a foreign host name (DNS rebinding)', 'GET /', { Host: 'evil.example:80' }, 421],
    ['a host without the port', 'GET /', { Host: 'localhost' }, 421],
    [
      'a request of another site',
      'GET /',
      { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' },
      403,
    ],
    ['a foreign origin', 'GET /', { Origin: 'http://evil.example' }, 403],
    ['the origin null', 'GET /', { Origin: 'null' }, 403],
    ['a POST', 'POST /', { 'Content-Length': '0' }, 405],
    ['..', 'GET /../secret.html', {}, 400],
    ['%2e%2e', 'GET /%2e%2e/secret.html', {}, 400],
    ['a backslash', 'GET /..%5csecret.html', {}, 400],
    ['a null byte', 'GET /a.html%00.pdf', {}, 400],
    ['bad percent signs', 'GET /%E0%A4%A', {}, 400],
    ['a full address', 'GET http://evil.example/a.html', {}, 400],
    ['a hidden file', 'GET /.lock', {}, 400],
    ['another type of file', 'GET /x.sh', {}, 404],
    ['a link out of the folder', 'GET /link.html', {}, 403],
    ['a folder', `GET /${encodeURIComponent('责任书')}`, {}, 404],
  ])('refuses %s', async (_, line, headers, status) => {
    const answer = await ask(line, headers as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain('secret\n');
  });

  it('tells open pages to reload', async () => {
    const events = await fetch(new URL('/-/events', server.url));
    const reader = events.body!.getReader();
    await reader.read();
    server.reload();
    expect(new TextDecoder().decode((await reader.read()).value)).toContain('event: reload');
    await reader.cancel();
  });
});
