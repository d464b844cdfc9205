import { describe, expect, test } from 'vitest';
import { initialState, withPage, type PreviewState } from '../../src/watch/state.ts';
import { respond, SAFE_HEADERS, type Request } from '../../src/watch/respond.ts';

const KLIEN = [
  { nama: 'pratinjau.js', content: 'klien' },
  { nama: 'pratinjau.css', content: '' },
];
const HTML = `<html><head><meta http-equiv="Content-Security-Policy" content="script-src 'none'">
<link rel="stylesheet" href="aset/gaya.css"></head><body><img src="aset/foto/a &amp; b.png"><img src="aset/lain.png"></body></html>`;
const KEADAAN: PreviewState = withPage(
  initialState(KLIEN, 'id'),
  2020,
  [
    { nama: 'aset/gaya.css', content: 'body{}' },
    { nama: 'aset/foto/a & b.png', content: new Uint8Array([1]) },
    { nama: 'aset/gambar-S1.1.svg', content: '<svg/>' },
    { nama: 'lkjip-2020.html', content: HTML },
  ],
  KLIEN,
);

function ask(url: string, other: Partial<Request> = {}) {
  const request = { method: 'GET', url, host: '127.0.0.1:5010', origin: undefined, ...other };
  return respond(request, KEADAAN, 5010);
}

function statusOf(url: string, other: Partial<Request> = {}): number | string {
  const answer = ask(url, other);
  return answer.kind === 'content' ? answer.status : answer.kind;
}

describe('what is served', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/?apa=saja', 'text/html; charset=utf-8'],
    ['/aset/gaya.css?v=1', 'text/css; charset=utf-8'],
    ['/aset/gambar-S1.1.svg', 'image/svg+xml'],
    ['/aset/foto/a%20&%20b.png', 'image/png'],
    ['/pratinjau/pratinjau.js', 'text/javascript; charset=utf-8'],
  ])('%s', (url, jenis) => {
    expect(ask(url)).toMatchObject({ kind: 'content', status: 200, serving: { jenis } });
    expect(statusOf(url, { method: 'HEAD' })).toBe(200);
  });

  test('the page, with the script, without a policy of its own, with an address for every version', () => {
    const answer = ask('/');
    const isi = answer.kind === 'content' ? String(answer.serving.content) : '';
    expect(isi).not.toContain('http-equiv');
    expect(isi).toMatch(/<link rel="stylesheet" href="aset\/gaya\.css\?v=[0-9a-f]{16}">/);
    expect(isi).toMatch(/<img src="aset\/foto\/a &amp; b\.png\?v=[0-9a-f]{16}">/);
    expect(isi).toContain('<img src="aset/lain.png">');
    expect(isi).toContain('<script src="/pratinjau/pratinjau.js" defer></script>\n</head>');
    expect(isi).toContain(`content="${KEADAAN.news.halaman}"`);
  });

  test('news and the print', () => {
    expect(statusOf('/pratinjau/kejadian')).toBe('kejadian');
    expect(statusOf('/pratinjau/kejadian', { method: 'HEAD' })).toBe(200);
    const cetak = { method: 'POST', origin: 'http://127.0.0.1:5010' };
    expect(statusOf('/pdf', cetak)).toBe('cetak');
    const lokal = { method: 'POST', host: 'localhost:5010', origin: 'http://localhost:5010' };
    expect(statusOf('/pdf', lokal)).toBe('cetak');
  });
});

describe('what is refused', () => {
  test.each([
    'evil.example:5010',
    'evil.example',
    '127.0.0.1',
    '127.0.0.1:5011',
    '127.0.0.1:5010.evil.example',
    'localhost:5010@evil.example',
    '[::1]:5010',
    '',
    undefined,
  ])('host %s', (host) => {
    expect(statusOf('/', { host })).toBe(403);
    expect(statusOf('/pdf', { method: 'POST', host, origin: `http://${host}` })).toBe(403);
  });

  test.each([
    '/tidak-ada',
    '/aset',
    '/aset/',
    '/aset/../package.json',
    '/../../etc/passwd',
    '/aset/..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/aset/%252e%252e/x',
    '/aset\\..\\x',
    '//etc/passwd',
    '/aset/gaya.css%00.html',
    '/ASET/gaya.css',
    '/lkjip.yaml',
    '/__proto__',
    '/constructor',
  ])('path %s', (url) => {
    expect(statusOf(url)).toBe(404);
  });

  test.each(['', '*', 'http://127.0.0.1:5010/', 'aset/gaya.css', '/%', '/%ff'])(
    'request line %s',
    (url) => {
      expect(statusOf(url)).toBe(400);
    },
  );

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'get'])('%s', (method) => {
    expect(ask('/', { method })).toMatchObject({ status: 405, headers: { Allow: 'GET, HEAD' } });
    expect(statusOf('/pratinjau/kejadian', { method })).toBe(405);
    expect(statusOf('/tidak-ada', { method })).toBe(405);
  });

  test.each([
    undefined,
    'null',
    'http://evil.example',
    'https://127.0.0.1:5010',
    'http://127.0.0.1:5011',
    'http://localhost:5010',
  ])('a print asked for by %s', (origin) => {
    expect(statusOf('/pdf', { method: 'POST', origin })).toBe(403);
  });

  test('a print by GET, as a link or a picture would ask', () => {
    expect(ask('/pdf')).toMatchObject({ status: 405, headers: { Allow: 'POST' } });
  });
});

test('the policy lets no script in but those of the server', () => {
  const kebijakan = SAFE_HEADERS['Content-Security-Policy'];
  expect(kebijakan).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(kebijakan).not.toMatch(/script-src[^;]*unsafe/);
});
