// `lkjip watch` as a process of its own, and its options.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { jalankan, ROOT } from '../cli/io.ts';
import { tulisRuang } from '../cli/ruang.ts';

test.each([
  ['SIGINT', 0],
  ['SIGTERM', 143],
] as const)('%s ends it with %i', async (sinyal, kode) => {
  const cwd = await tulisRuang();
  const program = spawn(process.execPath, [join(ROOT, 'bin/lkjip.js'), 'watch', '--port', '0'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [address] = (await once(program.stdout, 'data')) as [Buffer];
  const url = address.toString('utf8').trim();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const berita = await fetch(`${url}pratinjau/kejadian`);
  program.kill(sinyal);
  const mati = await Promise.race([once(program, 'exit'), delay(8000)]);
  program.kill('SIGKILL');
  expect(mati).toEqual([kode, null]);
  await berita.text().catch(() => undefined);
});

test('wrong usage', async () => {
  const port = await jalankan(['watch', '--port', '70000']);
  expect(port.kode).toBe(2);
  expect(port.stderr).toContain('--port "70000" bukan nomor port');
  expect((await jalankan(['watch', 'dua'])).kode).toBe(2);
  expect((await jalankan(['watch', '2020', '2021'])).kode).toBe(2);
});
