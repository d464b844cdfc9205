import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXIT } from '../../src/error.ts';
import { initialState, type PreviewState } from '../../src/watch/state.ts';
import { startServer, type PrintResult, type PreviewServer } from '../../src/watch/server.ts';

const KEADAAN: PreviewState = initialState([{ nama: 'pratinjau.js', content: 'klien()' }], 'id');
const GAGAL = {
  tingkat: 'galat',
  nama: 'galat',
  tempat: null,
  pesan: '<b>',
  saran: null,
  kode: null,
  kutipan: null,
} as const;
let hasilCetak: PrintResult = { gagal: GAGAL };
let server: PreviewServer;
let address: string;

const start = (port: number, isPortFree: boolean) =>
  startServer({
    port,
    isPortFree,
    state: () => KEADAAN,
    cetak: () => Promise.resolve(hasilCetak),
  });

beforeAll(async () => {
  server = await start(0, false);
  address = `http://127.0.0.1:${server.port}`;
});
afterAll(() => server.close());

/** Sends bytes as they are, which fetch would tidy up first. */
async function raw(teks: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    connect(server.port, '127.0.0.1')
      .on('data', (isi) => (answer += isi.toString('utf8')))
      .on('error', reject)
      .on('close', () => resolve(answer))
      .end(teks);
  });
}

test.each(['/../../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/pratinjau/../../package.json'])(
  'a raw %s leads nowhere, with every header of an answer',
  async (path) => {
    const host = `127.0.0.1:${server.port}`;
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).toContain("Content-Security-Policy: default-src 'none'");
    expect(answer).toContain('X-Content-Type-Options: nosniff');
    expect(answer).toContain('Cross-Origin-Resource-Policy: same-origin');
    expect(answer).toContain('Cache-Control: no-store');
    expect(answer).not.toMatch(/Access-Control-Allow-Origin/i);
  },
);

test('a rebound name is refused', async () => {
  const answer = await raw('GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1\.1 403 /);
  expect(answer).not.toContain('html');
});

test('HEAD has the headers and no body', async () => {
  const answer = await fetch(`${address}/pratinjau/pratinjau.js`, { method: 'HEAD' });
  expect(answer.headers.get('content-length')).toBe('7');
  expect(await answer.text()).toBe('');
});

describe('news', () => {
  test('come at once and with every change', async () => {
    const answer = await fetch(`${address}/pratinjau/kejadian`);
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toMatch(/^retry: 1000\ndata: \{"halaman":.*\}\n\n$/);
    server.tell({ ...KEADAAN.news, ringkasan: 'baris\nbaru' });
    expect((await reader.read()).value).toMatch(/^data: .*"baris\\nbaru".*\n\n$/);
    await reader.cancel();
  });
});

describe('the print', () => {
  const ask = () => fetch(`${address}/pdf`, { method: 'POST', headers: { Origin: address } });

  test('is a file to keep', async () => {
    hasilCetak = { nama: 'lkjip-2020.pdf', pdf: new TextEncoder().encode('%PDF') };
    const answer = await ask();
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="lkjip-2020.pdf"');
    expect(await answer.text()).toBe('%PDF');
  });

  test('or says why there is none', async () => {
    hasilCetak = { gagal: GAGAL };
    const answer = await ask();
    expect(answer.status).toBe(409);
    expect(await answer.json()).toEqual(GAGAL);
  });

  test('is not for other sites', async () => {
    const headers = { Origin: 'http://evil.example' };
    expect((await fetch(`${address}/pdf`, { method: 'POST', headers })).status).toBe(403);
  });
});

describe('the port', () => {
  test('is of this machine alone', async () => {
    const outside = connect(server.port, '127.0.0.2');
    const kode = await new Promise((resolve) => {
      outside.on('error', (error: NodeJS.ErrnoException) => resolve(error.code));
      outside.on('connect', () => resolve('terhubung'));
    });
    outside.destroy();
    expect(kode).toBe('ECONNREFUSED');
  });

  test('is the next when it is taken, unless that very one was asked for', async () => {
    const next = await start(server.port, true);
    expect(next.port).toBeGreaterThan(server.port);
    await next.close();
    await expect(start(server.port, false)).rejects.toMatchObject({ exitCode: EXIT.environment });
  });

  test('is free after the end, though a page was still listening', async () => {
    const one = await start(0, false);
    const berita = await fetch(`http://127.0.0.1:${one.port}/pratinjau/kejadian`);
    await one.close();
    await expect(berita.text()).rejects.toThrow();
    const more = await start(one.port, false);
    await more.close();
  });
});
