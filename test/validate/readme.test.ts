// src/validate/README.md under test: every example is run again, and every code has its entry.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { katalog } from '../../src/diagnostic/katalog/index.ts';
import { narasi } from '../../src/diagnostic/katalog/narasi.ts';
import { ruang } from '../../src/diagnostic/katalog/ruang.ts';
import { skema } from '../../src/diagnostic/katalog/skema.ts';
import { sumber } from '../../src/diagnostic/katalog/sumber.ts';
import type { Finding } from '../../src/diagnostic/finding.ts';
import { computeLaporan, findRenstra } from '../../src/calculate/laporan.ts';
import { parseWorkspace } from '../../src/source/parse.ts';
import { validate } from '../../src/validate/validate.ts';
import { word, type Berkas } from './ruang.ts';

const README = new URL('../../src/validate/README.md', import.meta.url);
const DASAR = fileURLToPath(new URL('dasar', import.meta.url));

/** Parts of the catalogue whose entries are still to be written; one that has them all must leave this list. */
const BELUM_DITULIS: Readonly<Record<string, object>> = {
  sumber,
  skema,
  narasi,
  ruang,
};

interface Entri {
  readonly kode: string;
  readonly tingkat: string | undefined;
  /** Files of the example, each in place of the one of `dasar/`. */
  readonly berkas: Berkas;
  readonly hasil: readonly string[];
}

/** An entry is a heading with the code, fenced files that begin with their path, and a fenced text. */
function readEntries(teks: string): readonly Entri[] {
  return teks
    .split(/^### /m)
    .slice(1)
    .map((isi) => {
      const kode = (/^.*/.exec(isi)?.[0] ?? '').replaceAll('`', '').trim();
      const blok = [...isi.matchAll(/^```([a-z]+)\n([^]*?)^```$/gm)];
      const berkas = blok.flatMap(([, , badan = '']) => {
        const nama = /^(?:#|<!--) *(\S+\.(?:ya?ml|md))(?: *-->)?\n/.exec(badan)?.[1];
        return nama === undefined ? [] : [[nama, badan] as const];
      });
      const hasil = blok.flatMap(([, bahasa, badan = '']) =>
        bahasa === 'text' ? badan.trim().split('\n') : [],
      );
      const tingkat = /Tingkat: \*\*(\w+)\*\*/.exec(isi)?.[1];
      return { kode, tingkat, berkas: Object.fromEntries(berkas), hasil };
    });
}

function readDasar(): Berkas {
  const nama = readdirSync(DASAR, { recursive: true, encoding: 'utf8' })
    .map((satu) => satu.replaceAll('\\', '/'))
    .filter((satu) => /\.(?:yaml|md)$/.test(satu));
  return Object.fromEntries(nama.map((satu) => [satu, readFileSync(`${DASAR}/${satu}`, 'utf8')]));
}

/** All that reading and the rules find in a workspace of 2020. */
function findAll(berkas: Berkas): readonly Finding[] {
  const mentah = Object.entries(berkas).map(([nama, teks]) => ({
    berkas: nama,
    isi: new TextEncoder().encode(teks),
  }));
  const { ruang, temuan } = parseWorkspace({ berkas: mentah, gambar: [] }, [2020]);
  const data = ruang?.tahun.get(2020);
  const renstra = ruang ? findRenstra(ruang, 2020) : undefined;
  if (!ruang || !data || !renstra || temuan.length > 0) return temuan;
  return validate({ ruang, hasil: computeLaporan(ruang, data, renstra) });
}

const entri = readEntries(readFileSync(README, 'utf8'));
const dasar = readDasar();

test('nothing is found in the workspace that the examples change', () => {
  expect(word(findAll(dasar))).toEqual([]);
});

describe('the example of', () => {
  // An example shows one code; what else its change brings about is not its matter.
  test.each(entri)('$kode', ({ kode, tingkat, berkas, hasil }) => {
    const temuan = findAll({ ...dasar, ...berkas }).filter((satu) => satu.kode === kode);
    expect(word(temuan)).toEqual(hasil);
    expect(word(temuan, 'en').join('\n')).not.toMatch(/undefined|null|\[object/);
    expect(hasil.every((satu) => satu.includes(`: ${String(tingkat)}: `))).toBe(true);
  });
});

test('every code has one entry, and every entry is a code', () => {
  const ditulis = entri.map(({ kode }) => kode);
  const semua = Object.keys(katalog);
  const ditunda = new Set(Object.values(BELUM_DITULIS).flatMap((bagian) => Object.keys(bagian)));
  const kurang = semua.filter((kode) => !ditulis.includes(kode));
  expect(kurang.filter((kode) => !ditunda.has(kode))).toEqual([]);
  expect(ditulis.filter((kode) => !semua.includes(kode))).toEqual([]);
  expect(new Set(ditulis).size).toBe(ditulis.length);
});

test('the list of parts without entries is no longer than it has to be', () => {
  const ditulis = new Set(entri.map(({ kode }) => kode));
  const selesai = Object.entries(BELUM_DITULIS)
    .filter(([, bagian]) => Object.keys(bagian).every((kode) => ditulis.has(kode)))
    .map(([nama]) => nama);
  expect(selesai).toEqual([]);
});
