/** One file from the network, because somebody named its address on the command line: never during check or build. */
import type { Text } from '../diagnostics/diagnostic.js';

/** Waiting for a server that says nothing ends after a minute. */
const patience = 60_000;
const mostSteps = 5;

/**
 * Only `https:`, and `http:` of this machine. `limit`: bytes; what is longer is not read to its end.
 * The fault is told as words that follow the address.
 */
export async function fetchBytes(
  address: string,
  limit: number,
  signal: AbortSignal,
): Promise<{ readonly bytes: Uint8Array } | { readonly fault: Text }> {
  if (!URL.canParse(address) || !isAllowed(new URL(address)))
    return { fault: { zh: '不是可以采用的网址，须以 https:// 开头', en: 'is no https address' } };
  try {
    const response = await follow(new URL(address), AbortSignal.any([signal, AbortSignal.timeout(patience)]));
    if (!response) return { fault: { zh: '转到了不安全的网址', en: 'leads to an address that is not safe' } };
    if (!response.ok)
      return {
        fault: {
          zh: `取不到（服务器答复 ${response.status}）`,
          en: `cannot be fetched (${response.status})`,
        },
      };
    return await readBody(response, limit);
  } catch (error) {
    const why = error instanceof Error ? causeOf(error) : '';
    return { fault: { zh: `取不到${why && `（${why}）`}`, en: `cannot be fetched${why && ` (${why})`}` } };
  }
}

/** Each step is judged before it is taken; undefined when one is not allowed, or there are too many. */
async function follow(address: URL, signal: AbortSignal): Promise<Response | undefined> {
  let at = address;
  for (let step = 0; step < mostSteps; step += 1) {
    const response = await fetch(at, { signal, redirect: 'manual' });
    const next = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || next === null) return response;
    await response.body?.cancel();
    if (!URL.canParse(next, at.href) || !isAllowed(new URL(next, at))) return undefined;
    at = new URL(next, at);
  }
  return undefined;
}

async function readBody(response: Response, limit: number) {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > limit) {
      return { fault: { zh: '太大了，没有读完', en: 'is too large' } };
    }
    parts.push(part);
  }
  return { bytes: new Uint8Array(Buffer.concat(parts)) };
}

function isAllowed({ protocol, hostname }: URL): boolean {
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && here);
}

function causeOf({ name, cause }: Error): string {
  if (name === 'TimeoutError') return 'timeout';
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
