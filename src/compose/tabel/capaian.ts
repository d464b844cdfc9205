// Tables of capaian: by sasaran, of the tujuan, of all indicators, and against earlier years and the end of the period.

import { ada, type Terhitung } from '../../calculate/besaran.ts';
import type { Hasil, HasilIndikator, HasilSasaran, HasilTujuan } from '../../calculate/laporan.ts';
import { angka, kepala, sel, tengah } from '../blok.ts';
import { TIADA } from '../format.ts';
import { pastYears } from '../kalimat.ts';
import type { Sel, Tabel } from '../laporan.ts';
import { notesOf } from './catatan.ts';
import { figur, figurCapaian, figurPredikat, figurTarget } from './figur.ts';
import { groupRows, head, table, totalLabel, tujuanLabel, type IsiTabel } from './rangka.ts';

/** Dashes where there is no indicator. */
function capaianCells(hasil: HasilIndikator | null): readonly Sel[] {
  if (hasil === null) return [angka(TIADA), angka(TIADA), angka(TIADA), tengah(TIADA)];
  const { indikator, target, realisasi, capaian, predikat } = hasil;
  return [
    figurTarget(target),
    figur(realisasi),
    figurCapaian(capaian, indikator),
    figurPredikat(predikat, capaian),
  ];
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
              figur(hasil.capaian),
              figurPredikat(hasil.predikat, hasil.capaian),
            ],
          ]
        : [],
    catatan: notesOf(indikator),
  });
}

/** A tujuan or sasaran with its indicators, as a table of measurements names it. */
interface Terukur {
  readonly nama: string;
  readonly indikator: readonly HasilIndikator[];
}

const sasaranTerukur = ({ sasaran, indikator }: HasilSasaran): Terukur => ({
  nama: sasaran.nama,
  indikator,
});

/** The tujuan of a year that has something to say of one of them: a target or a realisasi. */
function measuredTujuan({ tujuan }: Hasil): readonly HasilTujuan[] {
  const bernilai = tujuan.some(({ indikator }) =>
    indikator.some(({ target, realisasi }) => target !== null || ada(realisasi)),
  );
  return bernilai ? tujuan : [];
}

function measurementRows(
  { nama, indikator }: Terukur,
  cells: (hasil: HasilIndikator | null) => readonly Sel[],
): readonly (readonly Sel[])[] {
  return groupRows(
    indikator,
    (rentangBaris) => [kepala(nama, { rentangBaris })],
    (satu) => [
      sel(satu?.indikator.nama ?? TIADA),
      tengah(satu?.indikator.satuan ?? TIADA),
      ...cells(satu),
    ],
  );
}

/** A table of measurements; `induk` is what its indicators belong to. */
function measurementTable(
  induk: string,
  daftar: readonly Terukur[],
  isi: Pick<IsiTabel, 'kode' | 'judul' | 'catatan'>,
): Tabel {
  return table({
    ...isi,
    sumber: 'data diolah',
    kepala: head(
      induk,
      'Indikator Kinerja',
      'Satuan',
      'Target',
      'Realisasi',
      'Capaian (%)',
      'Predikat',
    ),
    lebarKolom: [21, 23, 10, 9, 11, 10, 16],
    baris: daftar.flatMap((satu) => measurementRows(satu, capaianCells)),
  });
}

/** Tabel: the measurement of the tujuan; null where none has a target or realisasi of the year. */
export function tableCapaianTujuan(hasil: Hasil): Tabel | null {
  const daftar = measuredTujuan(hasil);
  if (daftar.length === 0) return null;
  const indikator = daftar.flatMap((satu) => satu.indikator);
  return measurementTable(
    'Tujuan',
    daftar.map(({ tujuan: { nama }, indikator: isi }) => ({ nama, indikator: isi })),
    {
      kode: 'capaian-tujuan',
      judul: `Capaian Kinerja Tujuan Tahun ${String(hasil.tahun)}`,
      catatan: [...notesOf(indikator), ...indikator.flatMap((satu) => remarks(satu, hasil))],
    },
  );
}

/** What the data says about an indicator of a tujuan, which has no section of its own to say it in. */
function remarks({ indikator }: HasilIndikator, { data, tahun }: Hasil): readonly string[] {
  const { tahunData = null, catatan = null } = data.realisasi.get(indikator.kode) ?? {};
  const lain = tahunData !== null && tahunData !== tahun;
  return [
    indikator.definisi,
    lain ? `realisasi memakai data tahun ${String(tahunData)}.` : null,
    catatan,
  ].flatMap((teks) => (teks === null ? [] : [`${indikator.nama}: ${teks}`]));
}

/** Tabel: all indicators of all sasaran on one page. */
export function tablePengukuran(daftar: readonly HasilSasaran[], tahun: number): Tabel {
  return measurementTable('Sasaran', daftar.map(sasaranTerukur), {
    kode: 'pengukuran',
    judul: `Pengukuran Kinerja Tahun ${String(tahun)}`,
  });
}

/**
 * Tabel for the annex: every indicator of tujuan and sasaran against the targets of the year and of the period; null
 * for a report without indicators.
 */
export function tablePengukuranLengkap(hasil: Hasil): Tabel | null {
  const { sasaran, tahun, renstra } = hasil;
  const tujuan = measuredTujuan(hasil).map(({ tujuan: { nama }, indikator }) => ({
    nama: tujuanLabel(nama),
    indikator,
  }));
  const daftar = [...tujuan, ...sasaran.map(sasaranTerukur)];
  const indikator = daftar.flatMap((satu) => satu.indikator);
  if (indikator.length === 0) return null;
  const akhir = String(renstra.selesai);
  return table({
    kode: 'lampiran-pengukuran',
    judul: `Pengukuran Kinerja Tahun ${String(tahun)} dan Kemajuan terhadap Target ${akhir}`,
    sumber: 'data diolah',
    kepala: head(
      tujuan.length === 0 ? 'Sasaran' : 'Tujuan/Sasaran',
      'Indikator Kinerja',
      'Satuan',
      `Target ${String(tahun)}`,
      `Realisasi ${String(tahun)}`,
      'Capaian (%)',
      'Predikat',
      `Target ${akhir}`,
      `Capaian terhadap Target ${akhir} (%)`,
    ),
    lebarKolom: [20, 22, 8, 8, 9, 9, 12, 8, 12],
    baris: daftar.flatMap((satu) =>
      measurementRows(satu, (butir) => [...capaianCells(butir), ...akhirCells(butir)]),
    ),
    catatan: notesOf(indikator),
    lanskap: true,
  });
}

/** Against the end of the period; dashes where there is no indicator. */
function akhirCells(hasil: HasilIndikator | null): readonly Sel[] {
  if (hasil === null) return [angka(TIADA), angka(TIADA)];
  return [figurTarget(hasil.targetAkhir), figurCapaian(hasil.capaianAkhir, hasil.indikator)];
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
      ...kolomRealisasi.map((t) => figur(realisasiIn(satu, t))),
      figurTarget(satu.targetAkhir),
      figurCapaian(satu.capaianAkhir, satu.indikator),
      satu.standarNasional
        ? { ...figurTarget(satu.standarNasional.nilai), rata: 'tengah' as const }
        : tengah(satu.standarNasional === null ? 'tidak ada' : TIADA),
    ]),
  });
}

function realisasiIn({ tren }: HasilIndikator, tahun: number): Terhitung {
  const satu = tren.find((h) => h.tahun === tahun);
  return satu?.realisasi ?? { nilai: null, alasan: 'realisasi-kosong' };
}
