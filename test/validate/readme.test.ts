// src/validate/README.md under test: every example is run again, and every code has its entry.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { gatherUnits } from '../../src/units/gather.ts';
import type { Language } from '../../src/language.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Entri as EntriKatalog } from '../../src/diagnostic/entri.ts';
import { katalog } from '../../src/diagnostic/katalog/index.ts';
import { findTooLarge, unreadable } from '../../src/source/load.ts';
import type { BerkasMentah, RuangMentah } from '../../src/source/parse.ts';
import { findBroken } from '../../src/source/photo.ts';
import { wordAll } from './ruang.ts';

const README = new URL('../../src/validate/README.md', import.meta.url);
const DASAR = fileURLToPath(new URL('dasar', import.meta.url));
const KATALOG = katalog as unknown as Readonly<Record<string, EntriKatalog<object>>>;

type Isi = BerkasMentah['isi'];

/** What may stand in brackets behind the name of a file whose state is the example, not its text. */
const KEADAAN: Readonly<Record<string, (berkas: string, teks: string) => Isi | undefined>> = {
  'tidak ada': () => undefined,
  folder: (berkas) => unreadable(berkas, 'EISDIR'),
  '5 MB': (berkas) => findTooLarge(berkas, 5 * 1024 * 1024),
  'Windows-1252': (_, teks) => Buffer.from(teks, 'latin1'),
  terpotong: () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]),
};

/** Files by their path; one without content is not there. */
type Berkas = Readonly<Record<string, Isi | undefined>>;

interface Contoh {
  readonly kode: string;
  readonly tingkat: string | undefined;
  readonly mengapa: string | undefined;
  readonly perbaikan: string | undefined;
  /** Files of the example, each in place of the one of `dasar/`. */
  readonly berkas: Berkas;
  /** The years that `lkjip validate` is asked for. */
  readonly tahun: readonly number[];
  readonly hasil: readonly string[];
}

/** An entry is a heading with the code, fenced files that begin with their path, and a fenced text. */
function readEntries(teks: string): readonly Contoh[] {
  return teks
    .split(/^### /m)
    .slice(1)
    .map((isi) => {
      const kode = (/^.*/.exec(isi)?.[0] ?? '').replaceAll('`', '').trim();
      const blok = [...isi.matchAll(/^```([a-z]+)\n([^]*?)^```$/gm)];
      const [, tingkat, mengapa] = /^Tingkat: \*\*(\w+)\*\*\. (.+)$/m.exec(isi) ?? [];
      return {
        kode,
        tingkat,
        mengapa,
        perbaikan: /^Perbaikan: (.+)$/m.exec(isi)?.[1],
        berkas: Object.fromEntries(blok.flatMap(([, , badan = '']) => readFile(badan))),
        tahun: blok.flatMap(([, bahasa, badan = '']) => (bahasa === 'sh' ? readYears(badan) : [])),
        hasil: blok.flatMap(([, bahasa, badan = '']) =>
          bahasa === 'text' ? badan.trim().split('\n') : [],
        ),
      };
    });
}

function readFile(badan: string): readonly (readonly [string, Isi | undefined])[] {
  const pertama = /^(?:#|<!--) *(\S+\.(?:ya?ml|md|jpg|heic))(?: \(([^)]+)\))?(?: *-->)?\n/.exec(
    badan,
  );
  const [, nama, keadaan] = pertama ?? [];
  if (nama === undefined) return [];
  if (keadaan === undefined) return [[nama, new TextEncoder().encode(badan)]];
  const buat = KEADAAN[keadaan];
  if (buat === undefined) throw new Error(`${nama}: "${keadaan}" is not in KEADAAN`);
  return [[nama, buat(nama, badan)]];
}

function readYears(badan: string): readonly number[] {
  const tahun = /^lkjip validate((?: \d{4})+)\n$/.exec(badan)?.[1];
  if (tahun === undefined) throw new Error(`not a command that is understood here: ${badan}`);
  return tahun.trim().split(' ').map(Number);
}

function readDasar(): Berkas {
  const nama = readdirSync(DASAR, { recursive: true, encoding: 'utf8' })
    .map((satu) => satu.replaceAll('\\', '/'))
    .filter((satu) => /\.(?:yaml|md)$/.test(satu));
  return Object.fromEntries(nama.map((satu) => [satu, readFileSync(`${DASAR}/${satu}`)]));
}

/** What `lkjip validate` finds. Files of `../dinas-a/` make a unit beside the workspace, out of `dasar/` as well. */
async function findAll(
  berkas: Berkas,
  tahun: readonly number[] = [],
  bahasa: Language = 'id',
): Promise<readonly Diagnostic[]> {
  const mentah = toMentah(berkas);
  const unit = new Map<string, RuangMentah>([['kabupaten', mentah]]);
  for (const nama of Object.keys(berkas)) {
    const [, folder] = /^\.\.\/([^/]+)\//.exec(nama) ?? [];
    if (folder !== undefined) unit.set(folder, toMentah(filesOf(berkas, folder)));
  }
  // Without any unit it is as in a git revision: they are not read.
  if (unit.size === 1) return analyse(mentah, tahun, bahasa).diagnostics;
  const find = (dari: string, pola: string) => {
    const nama = [...unit.keys()].filter((satu) => matchesGlob(satu, pola.replace('../', '')));
    const lain = nama.filter((satu) => satu !== dari);
    return Promise.resolve(lain.map((ruang) => ({ ruang, jalan: `../${ruang}` })));
  };
  const load = (ruang: string) => Promise.resolve(unit.get(ruang) ?? mentah);
  const terkumpul = await gatherUnits(mentah, 'kabupaten', tahun, { find, load }, bahasa);
  return analyse(mentah, tahun, bahasa, terkumpul).diagnostics;
}

function toMentah(berkas: Berkas): RuangMentah {
  const isi = Object.entries(berkas).flatMap(([nama, isi]) =>
    isi === undefined || nama.startsWith('../') ? [] : [{ berkas: nama, isi }],
  );
  const isPicture = (nama: string) => /^\d{4}\/gambar\//.test(nama);
  const gambar = isi.filter((satu) => isPicture(satu.berkas));
  const rusak = gambar.flatMap(({ berkas, isi }) => {
    const salah = isi instanceof Uint8Array ? findBroken(berkas, Buffer.from(isi)) : null;
    return salah === null ? [] : [[berkas, salah] as const];
  });
  return {
    berkas: isi.filter((satu) => !isPicture(satu.berkas)),
    gambar: gambar.map((satu) => satu.berkas),
    aset: [],
    gambarRusak: new Map(rusak),
  };
}

function filesOf(berkas: Berkas, folder: string): Berkas {
  const awalan = `../${folder}/`;
  const sendiri = Object.entries(berkas).flatMap(([nama, isi]) =>
    nama.startsWith(awalan) ? [[nama.slice(awalan.length), isi] as const] : [],
  );
  return { ...dasar, ...Object.fromEntries(sendiri) };
}

/** `*` alone has a meaning in a pattern. */
function matchesGlob(nama: string, pola: string): boolean {
  return new RegExp(`^${pola.replaceAll('*', '.*')}$`).test(nama);
}

const entri = readEntries(readFileSync(README, 'utf8'));
const dasar = readDasar();

test('nothing is found in the workspace that the examples change', async () => {
  expect(wordAll(await findAll(dasar))).toEqual([]);
});

describe('the example of', () => {
  // An example shows one code; what else its change brings about is not its matter.
  test.each(entri)('$kode', async ({ kode, tingkat, berkas, tahun, hasil }) => {
    const find = async (bahasa: Language) => {
      const semua = await findAll({ ...dasar, ...berkas }, tahun, bahasa);
      return semua.filter((satu) => satu.kode === kode);
    };
    const temuan = await find('id');
    expect(hasil).not.toEqual([]);
    expect(wordAll(temuan)).toEqual(hasil);
    expect(hasil.every((satu) => satu.includes(`: ${String(tingkat)}: `))).toBe(true);
    const inggris = await find('en');
    expect(inggris).toHaveLength(temuan.length);
    for (const [i, satu] of inggris.entries()) {
      expect(satu.pesan).not.toBe(temuan[i]?.pesan);
      expect(satu.saran === null).toBe(temuan[i]?.saran === null);
    }
    for (const { pesan, saran } of [...temuan, ...inggris]) {
      for (const teks of [pesan, saran ?? '-']) {
        expect(teks).not.toMatch(/undefined|null|NaN|\[object|\s{2}|^\s*$/);
      }
    }
  });
});

// Together with the examples: every code is emitted.
test('every code has one entry, and every entry is a code', () => {
  const ditulis = entri.map(({ kode }) => kode);
  expect([...ditulis].sort()).toEqual(Object.keys(katalog).sort());
});

test.each(entri)('$kode says why it matters as the catalogue does, and what to do', (satu) => {
  const { mengapa } = KATALOG[satu.kode] ?? {};
  expect(satu.mengapa).toBe(mengapa?.id);
  expect(mengapa?.en).toMatch(/\S.*\.$/);
  expect(mengapa?.en).not.toBe(mengapa?.id);
  expect(satu.perbaikan).toMatch(/\S\.$/);
});
