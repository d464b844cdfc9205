// What the tests of the formulas share: figures from their text, and results as the report shows them.

import { Decimal } from '../../src/decimal.ts';
import { isFigure, type Besaran, type Terhitung } from '../../src/calculate/besaran.ts';
import type { CapaianRules } from '../../src/calculate/capaian.ts';
import { computeLaporan, findRenstra, type Hasil } from '../../src/calculate/laporan.ts';
import { formatTerhitung } from '../../src/compose/format.ts';
import { derive, entered } from '../../src/formula/figure.ts';
import { constant } from '../../src/formula/term.ts';
import type { Angka } from '../../src/source/yaml/number.ts';
import type { KegiatanRules } from '../../src/calculate/kegiatan.ts';
import type {
  CaraUkur,
  Pembulatan,
  Program,
  Rentang,
  Workspace,
} from '../../src/source/workspace.ts';
import { bacaRuang, tempatBerkas } from '../source/helpers.ts';

export const TAMPIL: Pembulatan = { desimal: 2, dasar: 'tampil' };
export const PENUH: Pembulatan = { desimal: 2, dasar: 'penuh' };

const posisi = { berkas: 'uji.yaml', baris: 1, kolom: 1 };

/** A figure as it was typed. */
export function angka(teks: string): Angka {
  return entered(new Decimal(teks), teks.split('.')[1]?.length ?? 0, posisi);
}

/** A calculated figure of that exact value. */
export function terhitung(nilai: Decimal, pembulatan: Pembulatan): Terhitung {
  return derive({ name: 'uji', tree: constant(nilai), source: null }, {}, pembulatan);
}

export const besaran: (teks: string) => Besaran = angka;

/** Rules of capaian: as a workspace has them that says nothing, but for its cap and floor. */
export function rules(
  isi: { pembulatan?: Pembulatan; maksimum?: string | null; minimum?: string | null } = {},
): CapaianRules {
  const { pembulatan = TAMPIL, maksimum = null, minimum = '0' } = isi;
  return {
    pembulatan,
    capaianMaksimum: maksimum === null ? null : angka(maksimum),
    capaianMinimum: minimum === null ? null : new Decimal(minimum),
  };
}

/** Rules of money: as a workspace has them that says nothing. */
export const KEGIATAN_RULES: KegiatanRules = { ...rules(), efisiensi: 'indeks' };

/** A program without rupiah. */
export const PROGRAM: Program = {
  level: 'program',
  kode: 'P',
  nama: 'Program',
  sasaran: ['S1'],
  shares: null,
  repeated: [],
  empty: [],
  bagian: null,
  anggaran: null,
  changes: null,
  sumberDana: null,
  realisasi: null,
  indikator: [],
  parts: [],
  serapanTercetak: null,
  asal: { berkas: 'uji.yaml', keys: [] },
};

/** `80..90` as a range, else a figure. */
export function target(teks: string): Angka | Rentang {
  const [dari = '', sampai] = teks.split('..');
  return sampai === undefined ? angka(dari) : { dari: angka(dari), sampai: angka(sampai) };
}

export function cara(isi: Partial<CaraUkur> = {}): CaraUkur {
  return { satuan: 'persen', polaritas: 'maksimal', rumus: null, capaianMaksimum: null, ...isi };
}

/** As the report shows it, or why there is nothing to show. */
export const tampil = (hasil: Terhitung): string =>
  isFigure(hasil) ? formatTerhitung(hasil) : hasil.alasan;

/** A workspace of texts that must be sound. */
export function ruang(berkas: Readonly<Record<string, string | null>>): Workspace {
  const { workspace: isi, findings } = bacaRuang(berkas, []);
  if (isi === null || findings.length > 0) throw new Error(findings.map(tempatBerkas).join(', '));
  return isi;
}

/** The results of a year of such a workspace. */
export function hitung(berkas: Readonly<Record<string, string | null>>, tahun = 2020): Hasil {
  return hitungRuang(ruang(berkas), tahun);
}

export function hitungRuang(isi: Workspace, tahun: number): Hasil {
  const data = isi.tahun.get(tahun);
  const renstra = findRenstra(isi, tahun);
  if (data === undefined || renstra === undefined) throw new Error(`no data for ${String(tahun)}`);
  return computeLaporan(isi, data, renstra);
}
