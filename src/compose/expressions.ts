// Expressions in prose: a fixed list of words that take figures, names and references from the results.

import { flattenKegiatan, metAgain } from '../calculate/kegiatan.ts';
import type { ExpressionWord } from '../calculate/census.ts';
import type { HasilSasaran } from '../calculate/laporan.ts';
import { mapRecord } from '../record.ts';
import { nearest } from '../source/nearest.ts';
import { countInWords, formatEntry, TIADA } from './format.ts';
import type { Indeks } from './prose-index.ts';

/** What an expression stands for: text, a reference to a numbered element, or what is wrong with it. */
export type NilaiEkspresi =
  | { readonly jenis: 'teks'; readonly text: string }
  /** A figure that the results do not have: shown as a dash. */
  | { readonly jenis: 'tiada'; readonly text: string }
  | { readonly jenis: 'rujukan'; readonly id: string }
  | { readonly jenis: 'salah'; readonly sebab: ExpressionFlaw };

export type ExpressionFlaw =
  | { readonly what: 'bentuk' }
  | { readonly what: 'kata'; readonly kata: string; readonly similar: string | null }
  | { readonly what: 'isian'; readonly kata: string; readonly contoh: string }
  | {
      readonly what: 'kode';
      readonly kode: string;
      readonly similar: string | null;
    };

type Isian = readonly string[];
type Kata = (indeks: Indeks, input: Isian) => NilaiEkspresi;

const text = (text: string): NilaiEkspresi => ({ jenis: 'teks', text });

function orNone(words: string | null | undefined): NilaiEkspresi {
  return words === null || words === undefined ? { jenis: 'tiada', text: TIADA } : text(words);
}

function unknownKode(kode: string, known: Iterable<string>): NilaiEkspresi {
  return { jenis: 'salah', sebab: { what: 'kode', kode, similar: nearest(kode, [...known]) } };
}

/** A figure or rating of the census: `{{target "S1.1"}}`. */
function fromCensus(kata: ExpressionWord): Kata {
  return ({ census, terms }, input) => {
    const entry = census.find(kata, input);
    if (entry !== undefined) return orNone(formatEntry(entry, terms));
    const { argument, known } = census.firstUnknown(kata, input);
    return unknownKode(argument, known);
  };
}

/** Without a year that which the realisasi is compared with. */
const comparator: Kata = (indeks, [kode = '', nama = '', tahun]) => {
  const hasil = indeks.indikator.get(kode)?.pembanding.find((one) => one.pembanding.nama === nama);
  if (hasil?.comparison === null) return orNone(null);
  const year = tahun ?? String(hasil?.comparison.tahunNilai ?? '');
  return fromCensus('pembanding')(indeks, [kode, nama, year]);
};

function unitOf({ indikator }: Indeks, [kode = '']: Isian): NilaiEkspresi {
  const hasil = indikator.get(kode);
  return hasil ? text(hasil.indikator.satuan) : unknownKode(kode, indikator.keys());
}

function nameOf(indeks: Indeks, [kode = '']: Isian): NilaiEkspresi {
  const nama =
    indeks.hasil.renstra.perspektif.find((one) => one.kode === kode)?.nama ??
    indeks.sasaran.get(kode)?.sasaran.nama ??
    indeks.indikator.get(kode)?.indikator.nama ??
    indeks.tujuan.get(kode)?.nama ??
    indeks.program.get(kode)?.program.nama ??
    indeks.tabel.get(kode)?.tabel.judul ??
    indeks.textTables.get(kode)?.judul ??
    indeks.hasil.renstra.misi.find((misi) => misi.kode === kode)?.nama ??
    namesBelow(indeks).get(kode);
  return nama === undefined ? unknownKode(kode, allCodes(indeks)) : text(nama);
}

function allCodes(indeks: Indeks): string[] {
  const { sasaran, indikator, tujuan, program, tabel, textTables } = indeks;
  const all = [sasaran, indikator, tujuan, program, tabel, textTables];
  return [...all.flatMap((map) => [...map.keys()]), ...namesBelow(indeks).keys()];
}

/** Of what programs consist of, and of the indicators of all levels, by a kode that one of them alone has. */
function namesBelow({ hasil }: Indeks): ReadonlyMap<string, string> {
  const all = hasil.anggaran.program
    .flatMap(flattenKegiatan)
    .flatMap(({ kegiatan, indikator }) => [
      ...(kegiatan.level === 'program' ? [] : [kegiatan]),
      ...indikator.map((one) => one.indikator),
    ]);
  const named = all.flatMap(({ kode, nama }) => (kode === null ? [] : [[kode, nama] as const]));
  const again = metAgain(named.map(([kode]) => kode));
  return new Map(named.filter(([kode]) => !again.has(kode)));
}

const CACAH: Readonly<Record<string, (indeks: Indeks) => number>> = {
  sasaran: ({ hasil }) => hasil.sasaran.length,
  indikator: ({ hasil }) => hasil.sasaran.reduce((n, { indikator }) => n + indikator.length, 0),
  tujuan: ({ hasil }) => hasil.tujuan.length,
  misi: ({ hasil }) => hasil.renstra.misi.length,
  program: ({ hasil }) => hasil.anggaran.program.length,
};
/** What one sasaran has of its own: `{{cacah "indikator" "S1"}}`. */
const CACAH_SASARAN: Readonly<Record<string, (hasil: HasilSasaran) => number>> = {
  indikator: ({ indikator }) => indikator.length,
  program: ({ program }) => program.length,
};

const cacah: Kata = (indeks, [what = '', kode]) => {
  if (kode !== undefined) return countOfSasaran(indeks, what, kode);
  const count = Object.hasOwn(CACAH, what) ? CACAH[what] : undefined;
  if (count) return text(countInWords(count(indeks)));
  const { tabel, textTables } = indeks;
  const table = tabel.get(what) ?? textTables.get(what);
  return table
    ? text(countInWords(table.baris.length))
    : unknownKode(what, [...Object.keys(CACAH), ...tabel.keys(), ...textTables.keys()]);
};

function countOfSasaran({ sasaran }: Indeks, what: string, kode: string): NilaiEkspresi {
  const count = Object.hasOwn(CACAH_SASARAN, what) ? CACAH_SASARAN[what] : undefined;
  if (count === undefined) return unknownKode(what, Object.keys(CACAH_SASARAN));
  const hasil = sasaran.get(kode);
  return hasil ? text(countInWords(count(hasil))) : unknownKode(kode, sasaran.keys());
}

interface Pembaca {
  readonly contoh: string;
  readonly read: Kata;
  /** How few and how many arguments it takes, where the example does not tell. */
  readonly isian?: readonly [number, number];
}

/** Words that take a figure or a rating from the census. */
const DARI_CENSUS: Readonly<Record<ExpressionWord, Omit<Pembaca, 'read'>>> = {
  target: { contoh: 'target "S1.1"' },
  realisasi: { contoh: 'realisasi "S1.1"' },
  capaian: { contoh: 'capaian "S1.1"' },
  predikat: { contoh: 'predikat "S1.1"' },
  bobot: { contoh: 'bobot "S1.1"' },
  status: { contoh: 'status "SH"' },
  nko: { contoh: 'nko' },
  realisasiLalu: { contoh: 'realisasiLalu "S1.1" 2019' },
  capaianLalu: { contoh: 'capaianLalu "S1.1" 2019' },
  targetLalu: { contoh: 'targetLalu "S1.1" 2019' },
  perubahanRealisasi: { contoh: 'perubahanRealisasi "S1.1"' },
  perubahanCapaian: { contoh: 'perubahanCapaian "S1.1"' },
  targetTriwulan: { contoh: 'targetTriwulan "S1.1" 2', isian: [2, 2] },
  realisasiTriwulan: { contoh: 'realisasiTriwulan "S1.1" 2', isian: [2, 2] },
  capaianTriwulan: { contoh: 'capaianTriwulan "S1.1" 2', isian: [2, 2] },
  targetAkhir: { contoh: 'targetAkhir "S1.1"' },
  capaianAkhir: { contoh: 'capaianAkhir "S1.1"' },
  kondisiAwal: { contoh: 'kondisiAwal "S1.1"' },
  pembanding: { contoh: 'pembanding "S1.1" "Rata-rata nasional" 2020', isian: [2, 3] },
  capaianKeuangan: { contoh: 'capaianKeuangan "S1"' },
  standarEfisiensi: { contoh: 'standarEfisiensi "S1"' },
  indeksEfisiensi: { contoh: 'indeksEfisiensi "S1"' },
  tingkatEfisiensi: { contoh: 'tingkatEfisiensi "S1"' },
  keteranganEfisiensi: { contoh: 'keteranganEfisiensi "S1"' },
  rupiah: { contoh: 'rupiah "anggaran"' },
  rupiahRealisasi: { contoh: 'rupiahRealisasi "P01"' },
  serapan: { contoh: 'serapan', isian: [0, 1] },
  rataRata: { contoh: 'rataRata "nilai-akip" 2020', isian: [1, 2] },
  komposit: { contoh: 'komposit "indeks-tata-kelola"' },
  nilai: { contoh: 'nilai "nilai-akip" "Dinas Pendidikan" 2020', isian: [2, 3] },
  capaianBaris: { contoh: 'capaianBaris "tabel" "Nama Indikator"' },
  fakta: { contoh: 'fakta "kode"' },
};

/** Every word, with an example that also tells how many arguments it takes. */
const KATA: Readonly<Record<string, Pembaca>> = {
  tahun: { contoh: 'tahun', read: ({ hasil }) => text(String(hasil.tahun)) },
  tahunLalu: { contoh: 'tahunLalu', read: ({ hasil }) => text(String(hasil.tahun - 1)) },
  tahunAkhir: { contoh: 'tahunAkhir', read: ({ hasil }) => text(String(hasil.renstra.selesai)) },
  instansi: { contoh: 'instansi', read: ({ workspace }) => text(workspace.instansi.nama) },
  daerah: { contoh: 'daerah', read: ({ workspace }) => orNone(workspace.instansi.daerah) },
  kepala: {
    contoh: 'kepala',
    read: ({ workspace, hasil }) =>
      orNone((hasil.data.organisasi?.pengesahan?.kepala ?? workspace.instansi.kepala)?.jabatan),
  },
  nama: { contoh: 'nama "S1"', read: nameOf },
  satuan: { contoh: 'satuan "S1.1"', read: unitOf },
  ...mapRecord(DARI_CENSUS, (one, kata) => ({ ...one, read: fromCensus(kata) })),
  pembanding: { ...DARI_CENSUS.pembanding, read: comparator },
  cacah: { contoh: 'cacah "sasaran"', read: cacah, isian: [1, 2] },
  tabel: {
    contoh: 'tabel "nilai-akip"',
    read: (_, [kode = '']) => ({ jenis: 'rujukan', id: `tabel-${kode}` }),
  },
  gambar: {
    contoh: 'gambar "S1.1"',
    read: (_, [kode = '']) => ({ jenis: 'rujukan', id: `gambar-${kode}` }),
  },
};

/** The words that an expression can begin with. */
export const KATA_EKSPRESI: readonly string[] = Object.keys(KATA);

/** An argument: in straight quotes, in any that a word processor puts in their place, or bare where it is one plain word. */
const ISIAN = String.raw`"([^"]*)"|'([^']*)'|[“”„″]([^"“”„″]*)[“”„″"]|[‘’‚′]([^'‘’‚′]*)[‘’‚′']|([\w.-]+)`;
const BENTUK = new RegExp(
  String.raw`^\s*([A-Za-z]+)((?:\s+(?:${ISIAN.replace(/\((?=\[)/g, '(?:')}))*)\s*$`,
);

/** Evaluates what stands between `{{` and `}}`. */
export function evaluate(ekspresi: string, indeks: Indeks): NilaiEkspresi {
  const match = BENTUK.exec(ekspresi);
  if (match === null) return { jenis: 'salah', sebab: { what: 'bentuk' } };
  const [, kata = '', sisa = ''] = match;
  const content = Object.hasOwn(KATA, kata) ? KATA[kata] : undefined;
  if (content === undefined) {
    return {
      jenis: 'salah',
      sebab: { what: 'kata', kata, similar: nearest(kata, Object.keys(KATA)) },
    };
  }
  const input = [...sisa.matchAll(new RegExp(ISIAN, 'g'))].map(
    // One of the forms has it, the others are undefined.
    ([, ...one]) => one.join('').normalize('NFC'),
  );
  const banyak = [...content.contoh.matchAll(/"[^"]*"|\b\d{4}\b/g)].length;
  const [sedikitnya, sebanyaknya] = content.isian ?? [banyak, banyak];
  if (input.length < sedikitnya || input.length > sebanyaknya)
    return wrongArguments(kata, content.contoh);
  return content.read(indeks, input);
}

function wrongArguments(kata: string, contoh: string): NilaiEkspresi {
  return { jenis: 'salah', sebab: { what: 'isian', kata, contoh: `{{${contoh}}}` } };
}
