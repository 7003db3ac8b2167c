/** The local server of `watch`: shows the output folder to a browser on this machine, and to nobody else. */
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';

export interface LocalServer {
  readonly url: string;
  /** Tells every open page to load itself again. */
  reload(): void;
  close(): Promise<void>;
}

export interface LocalServerOptions {
  /** Absolute path of the output folder; asked at each request, since the settings may change it. */
  folder(): string;
  readonly port: number;
  /** The page at `/`: made anew for each request. */
  listPage(): string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.json': 'application/json; charset=utf-8',
};
const EVENTS = '/-/events';
const SCRIPT = '/-/reload.js';
/** Loads the page again when a build has finished; the browser itself reconnects when the program restarts. */
const RELOAD = `new EventSource('${EVENTS}').addEventListener('reload', () => location.reload());\n`;

/** Binds to loopback only. Requests that name another host (DNS rebinding) or come from another site are refused. */
export async function startServer(options: LocalServerOptions): Promise<LocalServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer(
    { maxHeaderSize: 8192, requestTimeout: 5000, headersTimeout: 3000 },
    (request, response) => {
      const refusal = refuse(request, portOf(server));
      if (refusal) return end(response, refusal.status, refusal.text);
      const path = pathOf(request.url ?? '/');
      if (path === undefined) return end(response, 400, '地址有误 / bad address');
      if (path === '/') return page(response, options.listPage());
      if (path === SCRIPT) return script(response);
      if (path === EVENTS) return listen(request, response, listeners);
      sendFile(response, realFolder(options.folder()), path);
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    reload() {
      for (const listener of listeners) listener.write('event: reload\ndata: 1\n\n');
    },
    async close() {
      for (const listener of listeners) listener.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function refuse(request: IncomingMessage, port: number): { status: number; text: string } | undefined {
  const host = (request.headers.host ?? '').toLowerCase();
  if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(host))
    return { status: 421, text: '只供本机访问 / this machine only' };
  const site = request.headers['sec-fetch-site'];
  const navigates = request.headers['sec-fetch-mode'] === 'navigate';
  if (typeof site === 'string' && !['same-origin', 'none'].includes(site) && !navigates)
    return { status: 403, text: '不接受别的网站的请求 / cross-site' };
  const origin = request.headers.origin;
  if (origin !== undefined && origin !== `http://${host}`)
    return { status: 403, text: '不接受别的网站的请求 / cross-site' };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { status: 405, text: '只可读取 / read only' };
  return undefined;
}

/** The decoded path, or undefined when it tries to leave the folder or is no path at all. */
function pathOf(url: string): string | undefined {
  if (!url.startsWith('/')) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0]!);
  } catch {
    return undefined;
  }
  const segments = path.split('/');
  // Names that begin with a dot are the build's own: lock, journal, stage.
  if (/[\0\\]/.test(path) || segments.some((segment) => segment.startsWith('.'))) return undefined;
  return path;
}

function sendFile(response: ServerResponse, root: string | undefined, path: string): void {
  if (root === undefined) return void end(response, 404, '还没有成品 / nothing yet');
  const type = TYPES[extname(path)];
  const wanted = join(root, path);
  const real = realFile(wanted);
  if (type === undefined || real === undefined) {
    end(response, 404, '没有这个文件 / not found');
  } else if (real !== wanted || !real.startsWith(root + sep)) {
    end(response, 403, '不在输出目录内 / outside the folder');
  } else {
    response.writeHead(200, {
      ...headers("default-src 'none'; style-src 'unsafe-inline'; img-src data:"),
      'content-type': type,
    });
    createReadStream(real)
      .on('error', () => response.destroy())
      .pipe(response);
  }
}

/** Undefined while the folder does not exist. */
function realFolder(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function realFile(path: string): string | undefined {
  try {
    const real = realpathSync(path);
    return statSync(real).isFile() ? real : undefined;
  } catch {
    return undefined;
  }
}

function page(response: ServerResponse, html: string): void {
  response.writeHead(200, {
    ...headers("default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self'"),
    'content-type': 'text/html; charset=utf-8',
  });
  response.end(html);
}

function script(response: ServerResponse): void {
  response.writeHead(200, {
    ...headers("default-src 'none'"),
    'content-type': 'text/javascript; charset=utf-8',
  });
  response.end(RELOAD);
}

function listen(request: IncomingMessage, response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { ...headers("default-src 'none'"), 'content-type': 'text/event-stream' });
  response.write('retry: 500\n\n');
  listeners.add(response);
  request.on('close', () => listeners.delete(response));
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    ...headers("default-src 'none'"),
    'content-type': 'text/plain; charset=utf-8',
  });
  response.end(text);
}

function headers(policy: string): Record<string, string> {
  return {
    'content-security-policy': `${policy}; frame-ancestors 'self'; base-uri 'none'; form-action 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
