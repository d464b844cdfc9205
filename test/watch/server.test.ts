import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXIT } from '../../src/error.ts';
import { initialState, type PreviewState } from '../../src/watch/keadaan.ts';
import { startServer, type PrintResult, type PreviewServer } from '../../src/watch/server.ts';

const KEADAAN: PreviewState = initialState([{ nama: 'pratinjau.js', isi: 'klien()' }], 'id');
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
let alamat: string;

const start = (port: number, isPortFree: boolean) =>
  startServer({
    port,
    isPortFree,
    keadaan: () => KEADAAN,
    cetak: () => Promise.resolve(hasilCetak),
  });

beforeAll(async () => {
  server = await start(0, false);
  alamat = `http://127.0.0.1:${server.port}`;
});
afterAll(() => server.close());

/** Sends bytes as they are, which fetch would tidy up first. */
async function raw(teks: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let jawaban = '';
    connect(server.port, '127.0.0.1')
      .on('data', (isi) => (jawaban += isi.toString('utf8')))
      .on('error', reject)
      .on('close', () => resolve(jawaban))
      .end(teks);
  });
}

test.each(['/../../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/pratinjau/../../package.json'])(
  'a raw %s leads nowhere, with every header of an answer',
  async (jalan) => {
    const host = `127.0.0.1:${server.port}`;
    const jawaban = await raw(
      `GET ${jalan} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    );
    expect(jawaban).toMatch(/^HTTP\/1\.1 404 /);
    expect(jawaban).toContain("Content-Security-Policy: default-src 'none'");
    expect(jawaban).toContain('X-Content-Type-Options: nosniff');
    expect(jawaban).toContain('Cross-Origin-Resource-Policy: same-origin');
    expect(jawaban).toContain('Cache-Control: no-store');
    expect(jawaban).not.toMatch(/Access-Control-Allow-Origin/i);
  },
);

test('a rebound name is refused', async () => {
  const jawaban = await raw('GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n');
  expect(jawaban).toMatch(/^HTTP\/1\.1 403 /);
  expect(jawaban).not.toContain('html');
});

test('HEAD has the headers and no body', async () => {
  const jawaban = await fetch(`${alamat}/pratinjau/pratinjau.js`, { method: 'HEAD' });
  expect(jawaban.headers.get('content-length')).toBe('7');
  expect(await jawaban.text()).toBe('');
});

describe('news', () => {
  test('come at once and with every change', async () => {
    const jawaban = await fetch(`${alamat}/pratinjau/kejadian`);
    expect(jawaban.headers.get('content-type')).toBe('text/event-stream');
    const pembaca = jawaban.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await pembaca.read()).value).toMatch(/^retry: 1000\ndata: \{"halaman":.*\}\n\n$/);
    server.tell({ ...KEADAAN.kabar, ringkasan: 'baris\nbaru' });
    expect((await pembaca.read()).value).toMatch(/^data: .*"baris\\nbaru".*\n\n$/);
    await pembaca.cancel();
  });
});

describe('the print', () => {
  const ask = () => fetch(`${alamat}/pdf`, { method: 'POST', headers: { Origin: alamat } });

  test('is a file to keep', async () => {
    hasilCetak = { nama: 'lkjip-2020.pdf', pdf: new TextEncoder().encode('%PDF') };
    const jawaban = await ask();
    expect(jawaban.headers.get('content-disposition')).toBe(
      'attachment; filename="lkjip-2020.pdf"',
    );
    expect(await jawaban.text()).toBe('%PDF');
  });

  test('or says why there is none', async () => {
    hasilCetak = { gagal: GAGAL };
    const jawaban = await ask();
    expect(jawaban.status).toBe(409);
    expect(await jawaban.json()).toEqual(GAGAL);
  });

  test('is not for other sites', async () => {
    const headers = { Origin: 'http://evil.example' };
    expect((await fetch(`${alamat}/pdf`, { method: 'POST', headers })).status).toBe(403);
  });
});

describe('the port', () => {
  test('is of this machine alone', async () => {
    const luar = connect(server.port, '127.0.0.2');
    const kode = await new Promise((resolve) => {
      luar.on('error', (error: NodeJS.ErrnoException) => resolve(error.code));
      luar.on('connect', () => resolve('terhubung'));
    });
    luar.destroy();
    expect(kode).toBe('ECONNREFUSED');
  });

  test('is the next when it is taken, unless that very one was asked for', async () => {
    const berikut = await start(server.port, true);
    expect(berikut.port).toBeGreaterThan(server.port);
    await berikut.close();
    await expect(start(server.port, false)).rejects.toMatchObject({ exitCode: EXIT.lingkungan });
  });

  test('is free after the end, though a page was still listening', async () => {
    const satu = await start(0, false);
    const berita = await fetch(`http://127.0.0.1:${satu.port}/pratinjau/kejadian`);
    await satu.close();
    await expect(berita.text()).rejects.toThrow();
    const lagi = await start(satu.port, false);
    await lagi.close();
  });
});
