// Tables of Bab II: tujuan, sasaran, IKU and Perjanjian Kinerja.

import { formatRomawi, TIADA } from '../format.ts';
import { kepala, sel, tengah } from '../blok.ts';
import type { Indeks } from '../indeks.ts';
import type { Sel, Tabel } from '../laporan.ts';
import type { DokumenTarget, Indikator, Sasaran, Tujuan } from '../../source/workspace.ts';
import { figur, figurTarget } from './figur.ts';
import {
  columnNumbers,
  groupRows,
  head,
  table,
  totalLabel,
  tujuanLabel,
  type IsiTabel,
} from './rangka.ts';

/** Years of the Renstra that any of the indicators has a target for. */
function targetYears(daftar: readonly Indikator[]): readonly number[] {
  const tahun = new Set(daftar.flatMap((satu) => [...satu.target.keys()]));
  return [...tahun].sort((a, b) => a - b);
}

/** One column of targets without years where no indicator has any. */
function targetHead(
  depan: readonly string[],
  tahun: readonly number[],
  judul: string,
): readonly (readonly Sel[])[] {
  if (tahun.length === 0) return head(...depan, judul);
  return [
    [
      ...depan.map((teks) => tengah(teks, { rentangBaris: 2 })),
      tengah(judul, { rentangKolom: tahun.length }),
    ],
    tahun.map((satu) => tengah(String(satu))),
  ];
}

function targetWidths(tahun: readonly number[]): readonly number[] {
  return tahun.length === 0 ? [7] : tahun.map(() => 7);
}

function targetCells(indikator: Indikator | null, tahun: readonly number[]): readonly Sel[] {
  if (tahun.length === 0) return [figurTarget(null)];
  return tahun.map((t) => figurTarget(indikator?.target.get(t) ?? null));
}

function nameCells(indikator: { nama: string; satuan: string } | null): readonly Sel[] {
  return [sel(indikator?.nama ?? TIADA), tengah(indikator?.satuan ?? TIADA)];
}

/** Tabel: misi, tujuan, indikator and targets by year. Every tujuan is there, with dashes where it has no indikator. */
export function tableTujuan({ hasil, ruang }: Indeks): Tabel | null {
  const { renstra } = hasil;
  if (renstra.tujuan.length === 0) return null;
  const tahun = targetYears(renstra.tujuan.flatMap(({ indikator }) => indikator));
  const namaMisi = new Map(renstra.misi.map(({ kode, nama }) => [kode, nama]));
  return table({
    kode: 'tujuan',
    judul: `Misi, Tujuan, Indikator, dan Target Kinerja Tujuan ${ruang.instansi.nama} ${ruang.instansi.daerah}`,
    sumber: renstra.sumber,
    kepala: targetHead(
      ['Misi yang Didukung', 'Tujuan', 'Indikator Kinerja Tujuan', 'Satuan'],
      tahun,
      'Target',
    ),
    lebarKolom: [22, 18, 18, 8, ...targetWidths(tahun)],
    baris: renstra.tujuan.flatMap(({ nama, misi, indikator }) =>
      groupRows(
        indikator,
        (rentangBaris) => [
          sel(namaMisi.get(misi ?? '') ?? TIADA, 'kiri', { rentangBaris }),
          kepala(nama, { rentangBaris }),
        ],
        (satu) => [...nameCells(satu), ...targetCells(satu, tahun)],
      ),
    ),
  });
}

function numberedCells(nomor: string, nama: string, rentangBaris: number): readonly Sel[] {
  return [tengah(nomor, { rentangBaris }), kepala(nama, { rentangBaris })];
}

/** Tabel: sasaran, indikator, kondisi awal and targets by year. Every sasaran is there, under its number. */
export function tableSasaran({ hasil, ruang }: Indeks): Tabel | null {
  const { renstra } = hasil;
  if (renstra.sasaran.length === 0) return null;
  const tahun = targetYears(renstra.sasaran.flatMap(({ indikator }) => indikator));
  return table({
    kode: 'sasaran',
    judul: `Sasaran dan Indikator Kinerja Sasaran ${ruang.instansi.nama} ${ruang.instansi.daerah}`,
    sumber: renstra.sumber,
    kepala: targetHead(
      ['No', 'Sasaran', 'Indikator Kinerja Sasaran', 'Satuan', 'Kondisi Awal'],
      tahun,
      'Target Kinerja Sasaran',
    ),
    lebarKolom: [5, 20, 24, 9, 9, ...targetWidths(tahun)],
    baris: renstra.sasaran.flatMap(({ nama, indikator }, i) =>
      groupRows(
        indikator,
        (rentangBaris) => numberedCells(String(i + 1), nama, rentangBaris),
        (satu) => [
          ...nameCells(satu),
          figurTarget(satu?.kondisiAwal ?? null),
          ...targetCells(satu, tahun),
        ],
      ),
    ),
  });
}

/** A tujuan or sasaran in a document; its indicators in the document's own order. */
interface ButirDokumen {
  readonly nomor: string;
  readonly nama: string;
  readonly indikator: readonly {
    readonly kode: string;
    readonly nama: string;
    readonly satuan: string;
  }[];
}

/** The sasaran that the document words itself. One that the Renstra does not have is numbered after all of its own. */
function ownWording(dokumen: DokumenTarget, { hasil, indikator }: Indeks): readonly ButirDokumen[] {
  const nomor = new Map(hasil.renstra.sasaran.map(({ kode }, i) => [kode, i + 1]));
  let terakhir = nomor.size;
  return dokumen.sasaran.map(({ kode, nama, indikator: isi }) => ({
    nomor: String(nomor.get(kode ?? '') ?? ++terakhir),
    nama,
    indikator: isi.map((satu) => ({
      ...satu,
      satuan: satu.satuan ?? indikator.get(satu.kode)?.indikator.satuan ?? '',
    })),
  }));
}

/** What the document sets targets for and does not word itself, as the Renstra words and numbers it. */
function renstraWording(
  dokumen: DokumenTarget,
  induk: readonly (Tujuan | Sasaran)[],
  nomorOf: (nomor: number) => string,
): readonly ButirDokumen[] {
  const tertulis = new Set(
    dokumen.sasaran.flatMap(({ indikator }) => indikator.map(({ kode }) => kode)),
  );
  return induk
    .map(({ nama, indikator }, i) => ({
      nomor: nomorOf(i + 1),
      nama,
      indikator: indikator.filter(({ kode }) => dokumen.target.has(kode) && !tertulis.has(kode)),
    }))
    .filter(({ indikator }) => indikator.length > 0);
}

/** Tujuan first, in Roman numerals: the numbers of the sasaran are those of the whole report. */
function tujuanOf(dokumen: DokumenTarget, { hasil }: Indeks): readonly ButirDokumen[] {
  return renstraWording(dokumen, hasil.renstra.tujuan, formatRomawi).map((satu) => ({
    ...satu,
    nama: tujuanLabel(satu.nama),
  }));
}

/** A document of targets as a table: the tujuan and sasaran that it names, their indicators and targets. */
function documentTable(
  dokumen: DokumenTarget,
  indeks: Indeks,
  isi: Pick<IsiTabel, 'kode' | 'judul' | 'catatan'> & {
    readonly sasaran: string;
    readonly indikator: string;
  },
): Tabel {
  const tujuan = tujuanOf(dokumen, indeks);
  const sasaran = [
    ...ownWording(dokumen, indeks),
    ...renstraWording(dokumen, indeks.hasil.renstra.sasaran, String),
  ];
  return table({
    kode: isi.kode,
    judul: isi.judul,
    sumber: dokumen.sumber,
    kepala: head(
      'No',
      tujuan.length === 0 ? isi.sasaran : `Tujuan/${isi.sasaran}`,
      isi.indikator,
      'Satuan',
      `Target ${String(indeks.hasil.tahun)}`,
    ),
    lebarKolom: [6, 34, 36, 12, 12],
    baris: [...tujuan, ...sasaran].flatMap(({ nomor, nama, indikator }) =>
      groupRows(
        indikator,
        (rentangBaris) => numberedCells(nomor, nama, rentangBaris),
        (satu) => [...nameCells(satu), figurTarget(dokumen.target.get(satu?.kode ?? '') ?? null)],
      ),
    ),
    ...(isi.catatan === undefined ? {} : { catatan: isi.catatan }),
  });
}

/** Tabel: the IKU and their targets of the year. */
export function tableIku(indeks: Indeks): Tabel | null {
  const { hasil, ruang } = indeks;
  const { iku } = hasil.data;
  if (iku === null || iku.target.size === 0) return null;
  return documentTable(iku, indeks, {
    kode: 'iku',
    judul: `Indikator Kinerja Utama ${ruang.instansi.nama} dan Target Kinerja Tahun ${String(hasil.tahun)}`,
    sasaran: 'Sasaran',
    indikator: 'Indikator Kinerja Utama',
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

/** Tabel: tujuan, sasaran, indikator and targets of one Perjanjian Kinerja. */
export function tablePerjanjian(
  dokumen: DokumenTarget,
  kode: string,
  indeks: Indeks,
): Tabel | null {
  if (dokumen.target.size === 0) return null;
  const { hasil, ruang } = indeks;
  return documentTable(dokumen, indeks, {
    kode,
    judul: `${documentName(dokumen)} ${ruang.instansi.nama} Tahun ${String(hasil.tahun)}`,
    sasaran: 'Sasaran Strategis',
    indikator: 'Indikator Kinerja',
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
