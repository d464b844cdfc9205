// Tables of Bab II: tujuan, sasaran, IKU and Perjanjian Kinerja.

import { TIADA } from '../format.ts';
import { kepala, sel, tengah } from '../blok.ts';
import type { Indeks } from '../indeks.ts';
import type { Sel, Tabel } from '../laporan.ts';
import type { DokumenTarget, Indikator, Renstra, Sasaran, Tujuan } from '../../source/workspace.ts';
import { figur, figurTarget } from './figur.ts';
import { columnNumbers, head, table, totalLabel } from './rangka.ts';

/** Years of the Renstra that any of the indicators has a target for. */
function targetYears(daftar: readonly Indikator[]): readonly number[] {
  const tahun = new Set(daftar.flatMap((satu) => [...satu.target.keys()]));
  return [...tahun].sort((a, b) => a - b);
}

function targetHead(
  depan: readonly string[],
  tahun: readonly number[],
  judul: string,
): readonly (readonly Sel[])[] {
  return [
    [
      ...depan.map((teks) => tengah(teks, { rentangBaris: 2 })),
      tengah(judul, { rentangKolom: tahun.length }),
    ],
    tahun.map((satu) => tengah(String(satu))),
  ];
}

/** Tabel: misi, tujuan, indikator and targets by year. */
export function tableTujuan({ hasil, ruang }: Indeks): Tabel | null {
  const { renstra } = hasil;
  const tujuan = renstra.tujuan.filter(({ indikator }) => indikator.length > 0);
  const tahun = targetYears(tujuan.flatMap(({ indikator }) => indikator));
  if (tujuan.length === 0 || tahun.length === 0) return null;
  const baris = tujuan.flatMap((satu) =>
    satu.indikator.map((indikator, i) => [
      ...(i === 0 ? tujuanCells(satu, renstra) : []),
      sel(indikator.nama),
      tengah(indikator.satuan),
      ...tahun.map((t) => figurTarget(indikator.target.get(t) ?? null)),
    ]),
  );
  return table({
    kode: 'tujuan',
    judul: `Misi, Tujuan, Indikator, dan Target Kinerja Tujuan ${ruang.instansi.nama} ${ruang.instansi.daerah}`,
    sumber: renstra.sumber,
    kepala: targetHead(
      ['Misi yang Didukung', 'Tujuan', 'Indikator Kinerja Tujuan', 'Satuan'],
      tahun,
      'Target',
    ),
    lebarKolom: [22, 18, 18, 8, ...tahun.map(() => 7)],
    baris,
  });
}

function tujuanCells(tujuan: Tujuan, renstra: Renstra): readonly Sel[] {
  const rentangBaris = tujuan.indikator.length;
  const misi = renstra.misi.find(({ kode }) => kode === tujuan.misi)?.nama ?? TIADA;
  return [sel(misi, 'kiri', { rentangBaris }), kepala(tujuan.nama, { rentangBaris })];
}

function sasaranCells(sasaran: Sasaran, nomor: number): readonly Sel[] {
  const rentangBaris = sasaran.indikator.length;
  return [tengah(String(nomor), { rentangBaris }), kepala(sasaran.nama, { rentangBaris })];
}

/** Tabel: sasaran, indikator, kondisi awal and targets by year. */
export function tableSasaran({ hasil, ruang }: Indeks): Tabel | null {
  const { renstra } = hasil;
  const sasaran = renstra.sasaran.filter(({ indikator }) => indikator.length > 0);
  const tahun = targetYears(sasaran.flatMap(({ indikator }) => indikator));
  if (sasaran.length === 0 || tahun.length === 0) return null;
  const baris = sasaran.flatMap((satu, nomor) =>
    satu.indikator.map((indikator, i) => [
      ...(i === 0 ? sasaranCells(satu, nomor + 1) : []),
      sel(indikator.nama),
      tengah(indikator.satuan),
      figurTarget(indikator.kondisiAwal),
      ...tahun.map((t) => figurTarget(indikator.target.get(t) ?? null)),
    ]),
  );
  return table({
    kode: 'sasaran',
    judul: `Sasaran dan Indikator Kinerja Sasaran ${ruang.instansi.nama} ${ruang.instansi.daerah}`,
    sumber: renstra.sumber,
    kepala: targetHead(
      ['No', 'Sasaran', 'Indikator Kinerja Sasaran', 'Satuan', 'Kondisi Awal'],
      tahun,
      'Target Kinerja Sasaran',
    ),
    lebarKolom: [5, 20, 24, 9, 9, ...tahun.map(() => 7)],
    baris,
  });
}

/** How a document words a sasaran; its indicators in the document's own order. */
interface SasaranDokumen {
  readonly nama: string;
  readonly indikator: readonly {
    readonly kode: string;
    readonly nama: string;
    readonly satuan: string;
  }[];
}

/** The document's own wording where it was entered, else the Renstra's. */
function wordingOf(dokumen: DokumenTarget, indeks: Indeks): readonly SasaranDokumen[] {
  const satuanOf = (kode: string) => indeks.indikator.get(kode)?.indikator.satuan ?? '';
  if (dokumen.sasaran.length > 0) {
    return dokumen.sasaran.map(({ nama, indikator }) => ({
      nama,
      indikator: indikator.map((satu) => ({ ...satu, satuan: satu.satuan ?? satuanOf(satu.kode) })),
    }));
  }
  return indeks.hasil.renstra.sasaran.map(({ nama, indikator }) => ({
    nama,
    indikator: indikator.filter(({ kode }) => dokumen.target.has(kode)),
  }));
}

function rowsOf(dokumen: DokumenTarget, indeks: Indeks): readonly (readonly Sel[])[] {
  const sasaran = wordingOf(dokumen, indeks).filter(({ indikator }) => indikator.length > 0);
  return sasaran.flatMap(({ nama, indikator }, nomor) =>
    indikator.map((satu, i) => [
      ...(i === 0
        ? [
            tengah(String(nomor + 1), { rentangBaris: indikator.length }),
            kepala(nama, { rentangBaris: indikator.length }),
          ]
        : []),
      sel(satu.nama),
      tengah(satu.satuan),
      figurTarget(dokumen.target.get(satu.kode) ?? null),
    ]),
  );
}

/** Tabel: the IKU and their targets of the year. */
export function tableIku(indeks: Indeks): Tabel | null {
  const { hasil, ruang } = indeks;
  const { iku } = hasil.data;
  if (iku === null || iku.target.size === 0) return null;
  const tahun = String(hasil.tahun);
  return table({
    kode: 'iku',
    judul: `Indikator Kinerja Utama ${ruang.instansi.nama} dan Target Kinerja Tahun ${tahun}`,
    sumber: iku.sumber,
    kepala: head('No', 'Sasaran', 'Indikator Kinerja Utama', 'Satuan', `Target ${tahun}`),
    lebarKolom: [6, 34, 36, 12, 12],
    baris: rowsOf(iku, indeks),
  });
}

const NAMA_PK = {
  iku: 'Indikator Kinerja Utama',
  murni: 'Perjanjian Kinerja',
  perubahan: 'Perjanjian Kinerja Perubahan',
} as const;

/** The name of a document of targets, as titles and sentences use it. */
export function documentName({ jenis }: DokumenTarget): string {
  return NAMA_PK[jenis];
}

/** Tabel: sasaran, indikator and targets of one Perjanjian Kinerja. */
export function tablePerjanjian(
  dokumen: DokumenTarget,
  kode: string,
  indeks: Indeks,
): Tabel | null {
  if (dokumen.target.size === 0) return null;
  const { hasil, ruang } = indeks;
  const tahun = String(hasil.tahun);
  return table({
    kode,
    judul: `${documentName(dokumen)} ${ruang.instansi.nama} Tahun ${tahun}`,
    sumber: dokumen.sumber,
    kepala: head('No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', `Target ${tahun}`),
    lebarKolom: [6, 34, 36, 12, 12],
    baris: rowsOf(dokumen, indeks),
    catatan: [...dokumen.catatan].map(([kode_, teks]) => `${kode_}: ${teks}`),
  });
}

/** Tabel: the programs and budgets that a Perjanjian Kinerja is backed with. */
export function tableProgramPerjanjian(indeks: Indeks): Tabel | null {
  const { anggaran, tahun, sasaran } = indeks.hasil;
  if (anggaran.program.length === 0) return null;
  const namaSasaran = new Map(
    sasaran.map((satu, i) => [satu.sasaran.kode, `Sasaran ${String(i + 1)}`]),
  );
  return table({
    kode: 'program-perjanjian',
    judul: `Program dan Anggaran Pendukung Perjanjian Kinerja Tahun ${String(tahun)}`,
    sumber: anggaran.sumber,
    kepala: [
      [
        tengah('No'),
        tengah('Program'),
        tengah('Mendukung'),
        tengah('Pelaksana'),
        tengah('Anggaran (Rp)'),
      ],
      columnNumbers(5),
    ],
    lebarKolom: [6, 42, 14, 18, 20],
    baris: anggaran.program.map(({ program, anggaran: rupiah }, i) => [
      tengah(String(i + 1)),
      kepala(program.nama),
      sel(program.sasaran === null ? TIADA : (namaSasaran.get(program.sasaran) ?? program.sasaran)),
      sel(program.bagian ?? TIADA),
      figur(rupiah),
    ]),
    kaki: [[totalLabel('Jumlah', 4), figur(anggaran.anggaran)]],
  });
}
