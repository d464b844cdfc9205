// What a table of values closes with: what realisations take of it, what it says itself, else what its unit can be.

import type { Terhitung } from '../../calculate/besaran.ts';
import { grouped } from '../../grouped.ts';
import { isAggregate } from '../../calculate/realisasi.ts';
import type { HasilTabelNilai } from '../../calculate/tabel.ts';
import type { AggregateName } from '../../formula/term.ts';
import type { DataTahun, TabelNilai } from '../../source/workspace.ts';

/** Money, and what is counted: their sum means something, their mean mostly does not. */
const COUNTED = new Set(
  'rp rupiah orang jiwa pegawai peserta pengunjung pasien siswa keluarga kk kelompok kali unit buah dokumen laporan berkas surat kegiatan paket program layanan kunjungan kasus perkara pengaduan aduan keluhan rekomendasi temuan inovasi desa kelurahan kecamatan rumah lokasi titik eksemplar lembar sertifikat izin'.split(
    ' ',
  ),
);

/** `Orang`, `juta rupiah`, `Rp (juta)`. */
function isCounted(satuan: string | null): boolean {
  const words = satuan?.toLowerCase().match(/[a-z]+/g) ?? [];
  const own = words.filter((word) => !/^(?:ribu|juta|miliar|triliun)$/.test(word));
  return own.length === 1 && own.every((word) => COUNTED.has(word));
}

/** What realisations take closes it too, so that a reader finds the figure there, but where the table is to have none. */
export function closingOf(
  { kode, kaki, satuan }: TabelNilai,
  realisasi: DataTahun['realisasi'],
): readonly AggregateName[] {
  if (kaki === 'tidak-ada') return [];
  const taken = takenByTable(realisasi).get(kode) ?? [];
  if (kaki !== null) return [...new Set([kaki, ...taken])];
  if (taken.length > 0) return [...new Set(taken)];
  return [isCounted(satuan) ? 'jumlah' : 'rata-rata'];
}

const TAKEN = new WeakMap<DataTahun['realisasi'], ReadonlyMap<string, readonly AggregateName[]>>();

/** What is taken of each table; gone through once for all of them. */
function takenByTable(
  realisasi: DataTahun['realisasi'],
): ReadonlyMap<string, readonly AggregateName[]> {
  const known = TAKEN.get(realisasi);
  if (known !== undefined) return known;
  const taken = [...realisasi.values()].flatMap(({ turunan }) => {
    if (turunan === null || turunan.dari === null || !isAggregate(turunan.ambil)) return [];
    return [{ dari: turunan.dari, ambil: turunan.ambil }];
  });
  const byTable = new Map(
    [...grouped(taken, ({ dari }) => dari)].map(
      ([kode, all]) => [kode, all.map(({ ambil }) => ambil)] as const,
    ),
  );
  TAKEN.set(realisasi, byTable);
  return byTable;
}

export const CLOSINGS: Readonly<
  Record<
    AggregateName,
    {
      readonly label: string;
      readonly read: (h: HasilTabelNilai) => ReadonlyMap<string, Terhitung>;
    }
  >
> = {
  'rata-rata': { label: 'Rata-rata', read: (h) => h.rataRata },
  jumlah: { label: 'Jumlah', read: (h) => h.jumlah },
  maksimum: { label: 'Nilai tertinggi', read: (h) => h.maksimum },
  minimum: { label: 'Nilai terendah', read: (h) => h.minimum },
  cacah: { label: 'Banyaknya', read: (h) => h.cacah },
};

/** The rows that a table of values closes with, each with its figures by column. */
export const closingFigures = (
  hasil: HasilTabelNilai,
  realisasi: DataTahun['realisasi'],
): ReadonlyMap<AggregateName, ReadonlyMap<string, Terhitung>> =>
  new Map(closingOf(hasil.tabel, realisasi).map((one) => [one, CLOSINGS[one].read(hasil)]));
