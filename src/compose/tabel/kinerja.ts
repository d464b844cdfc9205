// Tables of Bab III about results: capaian, comparison over the years, efficiency, and the tables that realisations are
// derived from.

import type { Agregat } from '../../calculate/agregat.ts';
import { ada, type Terhitung } from '../../calculate/besaran.ts';
import { isCapped } from '../../calculate/capaian.ts';
import type { HasilEfisiensi } from '../../calculate/efisiensi.ts';
import type { HasilIndikator, HasilSasaran } from '../../calculate/laporan.ts';
import type { HasilPredikat } from '../../calculate/predikat.ts';
import type { HasilTabelCapaian, HasilTabelNilai } from '../../calculate/tabel.ts';
import { angka, kepala, sel, tengah } from '../blok.ts';
import { formatAngka, formatTarget, formatTerhitung, TIADA } from '../format.ts';
import { formulaNote, pastYears } from '../kalimat.ts';
import type { Nada, Sel, Tabel } from '../laporan.ts';
import { columnNumbers, head, table, totalLabel } from './rangka.ts';

/** The upper two ratings of a scale are good, the lower two bad. */
export function toneOf(predikat: HasilPredikat | null): Nada | null {
  if (predikat === null) return null;
  const { urutan, dari } = predikat;
  if (urutan < dari / 2 - 0.5) return 'baik';
  return urutan > dari / 2 - 0.5 ? 'kurang' : 'cukup';
}

function capaianCells({ target, realisasi, capaian, predikat }: HasilIndikator): readonly Sel[] {
  return [
    angka(formatTarget(target)),
    angka(formatTerhitung(realisasi)),
    angka(formatTerhitung(capaian)),
    tengah(predikat?.predikat ?? TIADA, { nada: toneOf(predikat) }),
  ];
}

/** Distinct notes on how the capaian of these indicators is measured. */
function notesOf(daftar: readonly HasilIndikator[]): readonly string[] {
  const rumus = new Set(
    daftar.filter(({ capaian }) => ada(capaian)).map(({ rumus: satu }) => satu),
  );
  return [...[...rumus].map(formulaNote), ...capNote(daftar.map(({ capaian }) => capaian))];
}

/** Tabel: target, realisasi and capaian of the indicators of one sasaran. */
export function tableCapaian(hasil: HasilSasaran, tahun: number): Tabel {
  const { sasaran, indikator } = hasil;
  return table({
    kode: `capaian-${sasaran.kode}`,
    judul: `Capaian Kinerja ${sasaran.nama} Tahun ${String(tahun)}`,
    sumber: 'data diolah',
    kepala: head('Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Predikat'),
    lebarKolom: [35, 12, 11, 12, 12, 18],
    baris: indikator.map((satu) => [
      kepala(satu.indikator.nama),
      tengah(satu.indikator.satuan),
      ...capaianCells(satu),
    ]),
    kaki:
      indikator.length > 1
        ? [
            [
              totalLabel('Rata-rata capaian', 4),
              angka(formatTerhitung(hasil.capaian)),
              tengah(hasil.predikat?.predikat ?? TIADA, { nada: toneOf(hasil.predikat) }),
            ],
          ]
        : [],
    catatan: notesOf(indikator),
  });
}

/** Tabel: all indicators of the report on one page, for the summary and the annex. */
export function tablePengukuran(daftar: readonly HasilSasaran[], tahun: number): Tabel {
  return table({
    kode: 'pengukuran',
    judul: `Pengukuran Kinerja Tahun ${String(tahun)}`,
    sumber: 'data diolah',
    kepala: head(
      'Sasaran',
      'Indikator Kinerja',
      'Satuan',
      'Target',
      'Realisasi',
      'Capaian (%)',
      'Predikat',
    ),
    lebarKolom: [21, 23, 10, 9, 11, 10, 16],
    baris: daftar.flatMap(({ sasaran, indikator }) =>
      indikator.map((satu, i) => [
        ...(i === 0 ? [kepala(sasaran.nama, { rentangBaris: indikator.length })] : []),
        sel(satu.indikator.nama),
        tengah(satu.indikator.satuan),
        ...capaianCells(satu),
      ]),
    ),
  });
}

/** Tabel for the annex: every indicator against the targets of the year and of the period. */
export function tablePengukuranLengkap(daftar: readonly HasilSasaran[], tahun: number): Tabel {
  const akhir = daftar[0]?.indikator[0]?.tahunAkhir ?? tahun;
  return table({
    kode: 'lampiran-pengukuran',
    judul: `Pengukuran Kinerja Tahun ${String(tahun)} dan Kemajuan terhadap Target ${String(akhir)}`,
    sumber: 'data diolah',
    kepala: head(
      'Sasaran',
      'Indikator Kinerja',
      'Satuan',
      `Target ${String(tahun)}`,
      `Realisasi ${String(tahun)}`,
      'Capaian (%)',
      'Predikat',
      `Target ${String(akhir)}`,
      `Capaian terhadap Target ${String(akhir)} (%)`,
    ),
    lebarKolom: [20, 22, 8, 8, 9, 9, 12, 8, 12],
    baris: daftar.flatMap(({ sasaran, indikator }) =>
      indikator.map((satu, i) => [
        ...(i === 0 ? [kepala(sasaran.nama, { rentangBaris: indikator.length })] : []),
        sel(satu.indikator.nama),
        tengah(satu.indikator.satuan),
        ...capaianCells(satu),
        angka(formatTarget(satu.targetAkhir)),
        angka(formatTerhitung(satu.capaianAkhir)),
      ]),
    ),
    catatan: notesOf(daftar.flatMap(({ indikator }) => indikator)),
    lanskap: true,
  });
}

/** Tabel: this year against earlier years and against the end of the period. */
export function tablePerbandingan(hasil: HasilSasaran, tahun: number): Tabel | null {
  const { sasaran, indikator } = hasil;
  const akhir = indikator[0]?.tahunAkhir ?? tahun;
  const lalu = [...new Set(indikator.flatMap((satu) => pastYears(satu, tahun).map((h) => h.tahun)))]
    .sort((a, b) => a - b)
    .slice(-4);
  if (indikator.length === 0) return null;
  const kolomRealisasi = [...lalu, tahun];
  return table({
    kode: `perbandingan-${sasaran.kode}`,
    judul: `Perbandingan Realisasi ${sasaran.nama} dengan Tahun Sebelumnya dan Target Akhir Periode`,
    sumber: 'data diolah',
    kepala: [
      [
        tengah('Indikator Kinerja', { rentangBaris: 2 }),
        tengah('Satuan', { rentangBaris: 2 }),
        tengah('Realisasi', { rentangKolom: kolomRealisasi.length }),
        tengah(`Target ${String(akhir)}`, { rentangBaris: 2 }),
        tengah(`Capaian terhadap Target ${String(akhir)} (%)`, { rentangBaris: 2 }),
        tengah('Standar Nasional', { rentangBaris: 2 }),
      ],
      kolomRealisasi.map((satu) => tengah(String(satu))),
    ],
    lebarKolom: [30, 10, ...kolomRealisasi.map(() => 9), 10, 14, 11],
    baris: indikator.map((satu) => [
      kepala(satu.indikator.nama),
      tengah(satu.indikator.satuan),
      ...kolomRealisasi.map((t) => angka(formatTerhitung(realisasiIn(satu, t)))),
      angka(formatTarget(satu.targetAkhir)),
      angka(formatTerhitung(satu.capaianAkhir)),
      tengah(satu.standarNasional ? formatAngka(satu.standarNasional.nilai) : 'tidak ada'),
    ]),
  });
}

function realisasiIn({ tren }: HasilIndikator, tahun: number): Terhitung {
  const satu = tren.find((h) => h.tahun === tahun);
  return satu?.realisasi ?? { nilai: null, alasan: 'realisasi-kosong' };
}

const KEPALA_EFISIENSI: Readonly<Record<HasilEfisiensi['metode'], readonly string[]>> = {
  indeks: INDEX_HEAD(),
  'indeks-capaian': INDEX_HEAD(),
  'pmk-22-2021': [
    'Indikator Kinerja',
    'Capaian Sasaran (%)',
    'Capaian Keuangan (%)',
    'Efisiensi (%)',
    'Nilai Efisiensi',
    'Keterangan',
  ],
  selisih: [
    'Indikator Kinerja',
    'Capaian Sasaran (%)',
    'Capaian Keuangan (%)',
    'Selisih (poin persen)',
    'Keterangan',
  ],
};

function INDEX_HEAD(): readonly string[] {
  return [
    'Indikator Kinerja',
    'Target Capaian Sasaran (%)',
    'Target Capaian Keuangan (%)',
    'Standar Efisiensi',
    'Realisasi Capaian Sasaran (%)',
    'Realisasi Capaian Keuangan (%)',
    'Indeks Efisiensi',
    'Tingkat Efisiensi',
    'Keterangan',
  ];
}

function efisiensiCells(hasil: HasilEfisiensi): readonly Sel[] {
  const keterangan = sel(hasil.keterangan ?? TIADA);
  const figures = (...isi: readonly Terhitung[]) => isi.map((satu) => angka(formatTerhitung(satu)));
  const { realisasiSasaran, realisasiKeuangan, indeks, tingkat } = hasil;
  if (hasil.metode === 'selisih') {
    return [...figures(realisasiSasaran, realisasiKeuangan, tingkat), keterangan];
  }
  if (hasil.metode === 'pmk-22-2021') {
    return [...figures(realisasiSasaran, realisasiKeuangan, indeks, tingkat), keterangan];
  }
  const { targetSasaran, targetKeuangan, standar } = hasil;
  return [
    ...figures(
      targetSasaran,
      targetKeuangan,
      standar,
      realisasiSasaran,
      realisasiKeuangan,
      indeks,
      tingkat,
    ),
    keterangan,
  ];
}

/** Tabel: efficiency by indicator with its row of totals, in the columns of the workspace's method. */
export function tableEfisiensi(
  daftar: readonly HasilSasaran[],
  kode: string,
  judul: string,
): Tabel | null {
  const metode = daftar[0]?.efisiensi.metode;
  if (metode === undefined) return null;
  const judulKolom = KEPALA_EFISIENSI[metode];
  const rows = daftar.flatMap((hasil) => efisiensiRows(hasil, daftar.length > 1));
  const [satu] = daftar;
  return table({
    kode,
    judul,
    sumber: 'data diolah',
    kepala: [judulKolom.map((teks) => tengah(teks)), columnNumbers(judulKolom.length)],
    lebarKolom:
      judulKolom.length === 9
        ? [24, 9, 9, 9, 9, 9, 9, 9, 13]
        : [34, 14, 14, 14, 14, 16].slice(0, judulKolom.length),
    baris: rows,
    kaki:
      daftar.length === 1 && satu !== undefined
        ? [[totalLabel('Jumlah', 1), ...efisiensiCells(satu.efisiensi)]]
        : [],
  });
}

/** The indicators of a sasaran; in a table of several sasaran each closes with its own Jumlah. */
function efisiensiRows(hasil: HasilSasaran, denganJumlah: boolean): readonly (readonly Sel[])[] {
  const baris = hasil.efisiensiIndikator.map(({ indikator, efisiensi }) => [
    kepala(indikator.nama),
    ...efisiensiCells(efisiensi),
  ]);
  if (!denganJumlah) return baris;
  return [
    ...baris,
    [totalLabel(`Jumlah: ${hasil.sasaran.nama}`, 1), ...efisiensiCells(hasil.efisiensi)],
  ];
}

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
      angka(formatTarget(satu.baris.target)),
      angka(formatTerhitung(satu.realisasi)),
      angka(formatTerhitung(satu.capaian)),
    ]),
    kaki: [[totalLabel('Rata-rata', bersasaran ? 6 : 5), angka(formatTerhitung(rataRata))]],
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
    Agregat,
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
export function tableHasilNilai(hasil: HasilTabelNilai, ambil: readonly Agregat[]): Tabel {
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
      ...kolom.map((k) => angka(formatTerhitung(satu.nilai.get(k) ?? NONE))),
      ...(berpredikat
        ? [tengah(satu.predikat?.predikat ?? TIADA, { nada: toneOf(satu.predikat) })]
        : []),
    ]),
    kaki: ambil.map((satu) => [
      totalLabel(KAKI[satu].label, 2),
      ...kolom.map((k) => angka(formatTerhitung(KAKI[satu].baca(hasil).get(k) ?? NONE))),
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

/** Said under a table as soon as one of its figures was held at a cap. */
export function capNote(daftar: readonly Terhitung[]): readonly string[] {
  const batas = new Set(
    daftar.flatMap((hasil) => (isCapped(hasil) ? [formatTerhitung(hasil)] : [])),
  );
  return batas.size === 0
    ? []
    : [`Capaian dibatasi paling tinggi ${[...batas].join(' dan ')} persen.`];
}
