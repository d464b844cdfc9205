// The command line misused: every refusal in the user's language, about the very word that is wrong, with exit code 2.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jalankan, ROOT } from './io.ts';

const galat = (teks: string) => `lkjip: galat: ${teks}\n       saran: lihat: lkjip --help\n`;

describe('a command line that is refused', () => {
  test.each([
    [['export'], 'pilihan ini wajib diberikan: --form <berkas>'],
    [['diff'], 'isian kurang: A'],
    [['diff', 'satu', 'dua', 'tiga', 'empat'], 'isian berlebih: tiga empat'],
    [['doctor', 'ini'], 'isian berlebih: ini'],
    [['bulid'], 'perintah tidak dikenal: bulid'],
    [['build', '--fromat', 'pdf'], 'pilihan tidak dikenal: --fromat'],
    [['build', '--format'], 'pilihan ini butuh isian: --format <daftar>'],
  ])('%j', async (argv, teks) => {
    const { kode, stdout, stderr } = await jalankan(argv);
    expect([kode, stdout, stderr]).toEqual([2, '', galat(teks)]);
  });

  test('in English in the words of the library', async () => {
    const { kode, stderr } = await jalankan(['--lang', 'en', 'export']);
    expect(kode).toBe(2);
    expect(stderr).toContain("lkjip: error: required option '--form <berkas>' not specified\n");
  });

  test.each([[['--lang', 'fr', 'doctor']], [['schema', '--lang=fr']], [['schema', '--lang', '']]])(
    'a language that there is not: %j',
    async (argv) => {
      const { kode, stdout, stderr } = await jalankan(argv);
      expect([kode, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(
        /^lkjip: galat: bahasa "(?:fr)?" tidak dikenal\n {7}saran: .*--lang en\n$/,
      );
    },
  );

  test('no refusal that the library knows is left in English', () => {
    const folder = join(ROOT, 'node_modules/commander/lib');
    const sumber = readdirSync(folder).map((nama) => readFileSync(join(folder, nama), 'utf8'));
    const kode = sumber.join('').matchAll(/'(commander\.[a-zA-Z]+)'/g);
    // Help and version are no refusals; no command of lkjip is another program.
    const lain = /\.(?:help|helpDisplayed|version|error|executeSubCommandAsync)$/;
    const main = readFileSync(join(ROOT, 'src/cli/main.ts'), 'utf8');
    const tanpaKata = [...kode].flatMap(([, satu = '']) =>
      lain.test(satu) || main.includes(`'${satu}':`) ? [] : [satu],
    );
    expect(tanpaKata).toEqual([]);
  });
});
