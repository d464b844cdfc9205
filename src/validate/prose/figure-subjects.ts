// Whether a figure in prose claims to be one of the report's, or tells of something that the report does not measure.

import type { Hasil } from '../../calculate/laporan.ts';
import { wordsOf } from '../../source/nearest.ts';
import type { AngkaTertulis } from './typed-figures.ts';
import { OTHER_SATUAN } from './figure-units.ts';

/** What the report may be telling of when it states a figure. */
export interface PokokAngka {
  /** Units of indikator and tables, lower case. */
  readonly satuan: ReadonlySet<string>;
  /** Of each indikator and table row the words that make its name. */
  readonly nama: readonly ReadonlySet<string>[];
}

const KATA_UMUM = new Set(
  (
    'persentase presentase prosentase jumlah tingkat nilai indeks angka rata rasio laju skor cakupan capaian hasil ' +
    'kabupaten kota provinsi daerah nasional pemerintah pemerintahan perangkat instansi tahun yang dengan dalam pada ' +
    'untuk terhadap oleh atas dari dan atau para sesuai serta'
  ).split(' '),
);

/** Reads the units and names of a report once, for all figures of its prose. */
export function readPokok({ sasaran, tujuan, tabel }: Hasil): PokokAngka {
  const indikator = [...sasaran, ...tujuan].flatMap((one) => one.indikator.map((i) => i.indikator));
  const baris = tabel.flatMap((one) =>
    one.jenis === 'capaian' ? one.baris.map((b) => b.baris) : [],
  );
  const satuan = [
    ...indikator.map((one) => one.satuan),
    ...baris.map((one) => one.satuan),
    ...tabel.flatMap((one) => (one.jenis === 'nilai' ? [one.tabel.satuan] : [])),
  ];
  const nama = [...indikator.map((one) => one.nama), ...baris.map((one) => one.indikator)];
  return {
    satuan: new Set(satuan.flatMap((one) => (one ? [one.toLowerCase()] : []))),
    nama: nama.map(nameWords).filter((kata) => kata.size > 0),
  };
}

function nameWords(nama: string): ReadonlySet<string> {
  return new Set(wordsOf(nama).filter((kata) => kata.length > 3 && !KATA_UMUM.has(kata)));
}

/** Words of measurement; "mencapai" and "sebesar" may be said of anything. */
const PENGUKURAN =
  /(?<![a-zà-ɏ])(?:(?:di)?target[a-zà-ɏ]*|(?:te|me)?realisasi[a-zà-ɏ]*|capaian[a-zà-ɏ]*|tercapai[a-zà-ɏ]*|kinerja[a-zà-ɏ]*|sasaran|indikator|(?:ter|pen|meny?e?)?serap[a-zà-ɏ]*|efisiensi[a-zà-ɏ]*|anggaran[a-zà-ɏ]*|pagu|keuangan|predikat|kondisi awal|direncanakan|renstra|iku|akip|sakip)(?![a-zà-ɏ])/iu;
/** "Nilainya 81,56", "skor 3,2", "rata-rata 82,22": of what, is not said, so it is the report's. */
const NILAI =
  /(?<![a-zà-ɏ])(?:nilai|skor|rata-rata)(?:nya)?(?:\s+(?:sebesar|adalah|yaitu|mencapai|menjadi|akhir|rata-rata))*\s*$/iu;
const AWAL_KALIMAT = /[.;!?]\s/g;
const AKHIR = /[.;!?](?:\s|$)/;

/** Before a figure: a change, a margin, a weight. None of them is a result, whatever figure it equals. */
const SELISIH =
  /(?<![a-zà-ɏ])(?:(?:me)?(?:ningkat|naik|nurun)(?:nya)?|naik|turun|bertambah|berkurang|selisih(?:nya)?|berselisih|lebih (?:tinggi|rendah|besar|kecil)|margin of error|toleransi|tingkat kepercayaan|tingkat kesalahan|bobot)\s+(?:hanya\s+|sekitar\s+|sebesar\s+|sebanyak\s+|±\s*|adalah\s+)*$/iu;

/** Whether a figure tells how much something differs. */
export function isDifference({ sebelum }: AngkaTertulis): boolean {
  return SELISIH.test(sebelum);
}

/** Before a figure that something lies above or below: a bound, which need not be a result. */
const LIMIT =
  /(?:[≥≤<>]|(?<![a-zà-ɏ])(?:paling (?:sedikit|banyak|rendah|tinggi|kecil|besar)|sekurang-kurangnya|setidaknya|setinggi-tingginya|minimal|maksimal|di (?:atas|bawah)|kurang dari|lebih dari|antara))\s*$/iu;

/** Whether a figure is the bound of a condition ("bila capaian ≥ 91 persen"). */
export function isLimit({ sebelum }: AngkaTertulis): boolean {
  return LIMIT.test(sebelum);
}

/** In a unit that the report measures nothing in. */
export function isForeign(angka: AngkaTertulis, { satuan }: PokokAngka): boolean {
  return OTHER_SATUAN.has(angka.satuan) && !satuan.has(angka.satuan);
}

/** Whether the sentence of a figure speaks of measurement, or names what the report measures. */
export function isReported({ sebelum, sesudah }: AngkaTertulis, { nama }: PokokAngka): boolean {
  const akhir = [...sebelum.matchAll(AWAL_KALIMAT)].at(-1);
  const depan = akhir === undefined ? sebelum : sebelum.slice(akhir.index + 2);
  const kalimat = `${depan} ${sesudah.split(AKHIR, 1).join('')}`;
  if (PENGUKURAN.test(kalimat) || NILAI.test(depan)) return true;
  const kata = new Set(wordsOf(kalimat));
  return nama.some((one) => [...one].every((bagian) => kata.has(bagian)));
}
