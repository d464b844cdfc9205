// The tables of realisasi.yaml and organisasi.yaml: what realisations are derived from, units by year, personnel.

import type { AggregateName } from '../../formula/aggregates.ts';
import { ada, type Terhitung } from '../../calculate/besaran.ts';
import type { HasilTabelCapaian, HasilTabelNilai } from '../../calculate/tabel.ts';
import { kepala, sel, tengah } from '../blok.ts';
import { TIADA } from '../format.ts';
import type { Tabel } from '../laporan.ts';
import { capNote } from './catatan.ts';
import { figur, figurCapaian, figurPredikat, figurTarget } from './figur.ts';
import { head, table, totalLabel } from './rangka.ts';

/** Tabel of kind `capaian`: the indicators that a realisation is the mean of. */
export function tableHasilCapaian(hasil: HasilTabelCapaian): Tabel {
  const { tabel, baris, rataRata } = hasil;
  const bersasaran = baris.some((satu) => satu.baris.sasaran !== null);
  const lebarDepan = bersasaran ? [5, 27, 25] : [5, 45];
  return table({
    kode: tabel.kode,
    judul: tabel.judul,
    sumber: tabel.sumber,
    kepala: head(
      'No',
      ...(bersasaran ? ['Sasaran'] : []),
      'Indikator Kinerja',
      'Satuan',
      'Target',
      'Realisasi',
      'Capaian (%)',
    ),
    lebarKolom: [...lebarDepan, 10, 11, 11, 12],
    baris: baris.map((satu, i) => [
      tengah(String(i + 1)),
      ...(bersasaran ? [sel(satu.baris.sasaran ?? TIADA)] : []),
      kepala(satu.baris.indikator),
      tengah(satu.baris.satuan),
      figurTarget(satu.baris.target),
      figur(satu.realisasi),
      figurCapaian(satu.capaian, satu.baris),
    ]),
    kaki: [[totalLabel('Rata-rata', bersasaran ? 6 : 5), figur(rataRata)]],
    catatan: notesOfTable(hasil),
  });
}

/** Which of the rows are measured lower-is-better, and the data that are of another year. */
function notesOfTable({ tabel, baris }: HasilTabelCapaian): readonly string[] {
  const terbalik = baris.flatMap(({ baris: satu }, i) =>
    satu.polaritas === 'minimal' ? [String(i + 1)] : [],
  );
  const lain = baris.flatMap(({ baris: satu }, i) =>
    satu.tahunData === null ? [] : [`nomor ${String(i + 1)} data tahun ${String(satu.tahunData)}`],
  );
  return [
    ...(terbalik.length > 0
      ? [`Nomor ${terbalik.join(', ')}: nilai yang lebih rendah lebih baik.`]
      : []),
    ...(lain.length > 0 ? [`Realisasi ${lain.join('; ')}.`] : []),
    ...capNote(baris.map(({ capaian }) => capaian)),
    ...(tabel.catatan === null ? [] : [tabel.catatan]),
  ];
}

const KAKI: Readonly<
  Record<
    AggregateName,
    {
      readonly label: string;
      readonly baca: (h: HasilTabelNilai) => ReadonlyMap<string, Terhitung>;
    }
  >
> = {
  'rata-rata': { label: 'Rata-rata', baca: (h) => h.rataRata },
  jumlah: { label: 'Jumlah', baca: (h) => h.jumlah },
  maksimum: { label: 'Nilai tertinggi', baca: (h) => h.maksimum },
  minimum: { label: 'Nilai terendah', baca: (h) => h.minimum },
  cacah: { label: 'Banyaknya', baca: (h) => h.cacah },
};

/** Tabel of personnel, closed by its sums. */
export function tablePersonel(hasil: HasilTabelNilai): Tabel {
  const jumlah = new Map(
    [...hasil.jumlah].map(([kolom, total]) => [kolom, wholeIfCounted(total, hasil)]),
  );
  return tableHasilNilai({ ...hasil, jumlah }, ['jumlah']);
}

/** Tabel of kind `nilai`: units by year, closed by what is taken of its columns. */
export function tableHasilNilai(hasil: HasilTabelNilai, ambil: readonly AggregateName[]): Tabel {
  const { tabel, baris } = hasil;
  const { kolom } = tabel;
  const berpredikat = baris.some(({ predikat }) => predikat !== null);
  const lebarNama = Math.max(30, 84 - kolom.length * 10);
  return table({
    kode: tabel.kode,
    judul: tabel.judul,
    sumber: tabel.sumber,
    kepala: head('No', tabel.kepalaBaris ?? 'Nama', ...kolom, ...(berpredikat ? ['Predikat'] : [])),
    lebarKolom: [6, lebarNama, ...kolom.map(() => 10), ...(berpredikat ? [12] : [])],
    baris: baris.map((satu, i) => [
      tengah(String(i + 1)),
      kepala(satu.baris.nama),
      ...kolom.map((k) => figur(satu.nilai.get(k) ?? NONE)),
      ...(berpredikat
        ? [figurPredikat(satu.predikat, satu.nilai.get(kolom.at(-1) ?? '') ?? NONE, tabel.skala)]
        : []),
    ]),
    kaki: ambil.map((satu) => [
      totalLabel(KAKI[satu].label, 2),
      ...kolom.map((k) => figur(KAKI[satu].baca(hasil).get(k) ?? NONE)),
      ...(berpredikat ? [sel('')] : []),
    ]),
    catatan: [...missingNote(hasil), ...(tabel.catatan === null ? [] : [tabel.catatan])],
  });
}

const NONE: Terhitung = { nilai: null, alasan: 'tanpa-nilai' };

/** People are counted, so their sums are whole: 38, not 38,00. */
function wholeIfCounted(total: Terhitung, hasil: HasilTabelNilai): Terhitung {
  const nilai = hasil.baris.flatMap((satu) => [...satu.nilai.values()]);
  const bulat = nilai.every((satu) => !ada(satu) || satu.desimal === 0);
  return bulat && ada(total) ? { ...total, desimal: 0 } : total;
}

function missingNote({ baris, tabel }: HasilTabelNilai): readonly string[] {
  const kosong = tabel.kolom.some((k) => baris.some(({ nilai }) => !ada(nilai.get(k) ?? NONE)));
  const isi = baris.some(({ nilai }) => [...nilai.values()].some(ada));
  return kosong && isi ? ['Tanda – berarti nilainya tidak ada; tidak ikut dihitung.'] : [];
}
