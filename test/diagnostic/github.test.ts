// Annotations, as the runner of GitHub Actions reads them.

import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { formatGithub } from '../../src/diagnostic/format/github.ts';
import { DITERIMA, GALAT, OPSI, PERINGATAN } from './contoh.ts';

describe('formatGithub', () => {
  test('nothing found is nothing said', () => {
    expect(formatGithub([], OPSI)).toBe('');
  });

  test('an error: its place in properties, line breaks and per cent signs escaped', () => {
    expect(formatGithub([GALAT], OPSI)).toBe(
      '::error file=data/2020/target.yaml,line=2,col=19,endColumn=24,title=angka-indonesia' +
        '::tertulis "102,95": <koma> & 100%25%0Asaran: tulis 102.95 \n',
    );
  });

  test('a warning: commas and colons in a file name escaped, control characters gone', () => {
    expect(formatGithub([PERINGATAN], OPSI)).toBe(
      '::warning file=data/2020/narasi/3.1-S1%2C akhir%3A 100%25.md,line=1,col=1,endColumn=1,title=kunci-tak-dikenal' +
        "::ada 'kutip' dan ␛[31mwarna␇\n",
    );
  });

  test('infos are counted, not marked', () => {
    expect(formatGithub([DITERIMA], OPSI)).toBe(
      '::notice title=lkjip::0 galat, 0 peringatan, 1 info\n',
    );
  });

  test('a mark that runs past its line ends with it', () => {
    const length: Diagnostic = { ...DITERIMA, tingkat: 'galat' };
    expect(formatGithub([length], OPSI)).toContain('line=3,col=11,endColumn=11,');
  });

  test('ten of each kind, then how many there are', () => {
    const banyak = (one: Diagnostic, n: number) =>
      Array.from({ length: n }, (_, i) => ({ ...one, pesan: `nomor ${i}` }));
    const keluaran = formatGithub([...banyak(PERINGATAN, 11), ...banyak(GALAT, 12)], OPSI);
    const baris = keluaran.trimEnd().split('\n');
    expect(baris.filter((one) => one.startsWith('::error '))).toHaveLength(10);
    expect(baris.filter((one) => one.startsWith('::warning '))).toHaveLength(10);
    expect(baris[0]).toContain('::nomor 0');
    expect(baris.at(-1)).toBe(
      '::notice title=lkjip::12 galat, 11 peringatan, 0 info; yang ditandai hanya 10 galat dan 10 peringatan pertama',
    );
  });

  test('in English', () => {
    const keluaran = formatGithub([GALAT, DITERIMA], { ...OPSI, language: 'en' });
    expect(keluaran).toContain('%0Ahelp: tulis');
    expect(keluaran).toContain('::notice title=lkjip::1 error, 0 warnings, 1 info\n');
  });
});
