// Which answer a request gets. Pure: the request and the state come in, an answer goes out; no path reaches the disk.

import type { PreviewState, ServedFile } from './state.ts';

export interface Request {
  readonly method: string;
  /** As it stands in the request line. */
  readonly url: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
}

/** `kejadian` opens the stream of news; `cetak` prints the PDF. */
export type Response =
  | {
      readonly kind: 'content';
      readonly status: number;
      readonly serving: ServedFile;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'kejadian' }
  | { readonly kind: 'cetak' };

export const EVENTS_PATH = '/pratinjau/kejadian';
export const PRINT_PATH = '/pdf';

/** Sent with every answer. The widths of columns are `style` attributes; a `<style>` or `<script>` in the page is not run. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Decides on a request to the server at `port` of this machine. */
export function respond(request: Request, state: PreviewState, port: number): Response {
  const { method, url, host, origin } = request;
  // A page of another site whose name was made to point here (DNS rebinding) comes with that site's name.
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return refuse(403);
  const path = pathOf(url);
  if (path === null) return refuse(400);
  const allowed = path === PRINT_PATH ? ['POST'] : ['GET', 'HEAD'];
  const isKnown = path === PRINT_PATH || path === EVENTS_PATH || state.files.has(path);
  if (!isKnown) return refuse(method === 'GET' || method === 'HEAD' ? 404 : 405, ['GET', 'HEAD']);
  if (!allowed.includes(method)) return refuse(405, allowed);
  if (path === PRINT_PATH) {
    // Another site may send a POST here, but not under our name.
    return origin === `http://${host}` ? { kind: 'cetak' } : refuse(403);
  }
  if (path === EVENTS_PATH) return method === 'GET' ? { kind: 'kejadian' } : text(200, '');
  const served = state.files.get(path);
  return served === undefined ? refuse(404) : { kind: 'content', status: 200, serving: served };
}

/** The decoded path, for looking up as it is: `..` is a name like any other, which no file has. */
function pathOf(url: string): string | null {
  const [path = ''] = url.split(/[?#]/, 1);
  if (!path.startsWith('/')) return null;
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

const ALASAN: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
};

function refuse(status: number, allowed?: readonly string[]): Response {
  const answer = text(status, `${status} ${ALASAN[status] ?? ''}\n`);
  if (status !== 405 || allowed === undefined) return answer;
  return { ...answer, headers: { Allow: allowed.join(', ') } };
}

function text(status: number, content: string) {
  return {
    kind: 'content',
    status,
    serving: { jenis: 'text/plain; charset=utf-8', content },
  } as const;
}
