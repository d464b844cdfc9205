// Reads a summary that may be anybody's file: nothing in it is trusted before it has been looked at.

import type { Bilingual } from '../language.ts';
import { printable } from '../diagnostic/format/text.ts';
import { EXIT, UserError } from '../error.ts';
import { BAGIAN_MAKSIMUM } from './shard.ts';
import {
  STATUS,
  type ReportFigures,
  type AgencyOutcome,
  type WrittenReport,
  type Problem,
  type Summary,
} from './summary.ts';

type Peta = Readonly<Record<string, unknown>>;

/** A part of the file is not what it should be; `jalur` names it. */
class Salah extends Error {
  readonly jalur: string;

  constructor(jalur: string) {
    super(jalur);
    this.jalur = jalur;
  }
}

/**
 * @param sebutan how messages call the file
 * @throws UserError when it is no summary, or one of a later version
 */
export function parseRingkasan(teks: string, sebutan: string): Summary {
  try {
    const isi = map(JSON.parse(teks) as unknown, '');
    if (isi['jenis'] !== 'ringkasan') throw new Salah('jenis');
    if (isi['versi'] !== 1) throw new Salah('versi');
    const pohon = map(isi['pohon'], 'pohon');
    const bagian = map(isi['bagian'], 'bagian');
    return {
      versi: 1,
      jenis: 'ringkasan',
      lkjip: text(isi['lkjip'], 'lkjip'),
      pohon: {
        instansi: count(pohon['instansi'], 'pohon.instansi'),
        sidik: text(pohon['sidik'], 'pohon.sidik'),
      },
      bagian: parts(bagian),
      instansi: list(isi['instansi'], 'instansi', toInstansi),
    };
  } catch (error) {
    if (error instanceof Salah) throw refusal(sebutan, error.jalur);
    if (error instanceof SyntaxError) throw refusal(sebutan, 'JSON');
    throw error;
  }
}

function parts(bagian: Peta): Summary['bagian'] {
  const dari = count(bagian['dari'], 'bagian.dari');
  const ada = list(bagian['ada'], 'bagian.ada', (satu, jalur) => {
    const nomor = count(satu, jalur);
    if (nomor < 1 || nomor > dari) throw new Salah(jalur);
    return nomor;
  });
  if (dari < 1 || dari > BAGIAN_MAKSIMUM) throw new Salah('bagian.dari');
  if (ada.length === 0 || new Set(ada).size < ada.length) throw new Salah('bagian.ada');
  return { dari, ada };
}

function toInstansi(isi: unknown, jalur: string): AgencyOutcome {
  const satu = map(isi, jalur);
  const status = STATUS.find((kata) => kata === satu['status']);
  if (status === undefined) throw new Salah(`${jalur}.status`);
  return {
    ruang: text(satu['ruang'], `${jalur}.ruang`),
    nama: textOrNull(satu['nama'], `${jalur}.nama`),
    status,
    galat: count(satu['galat'], `${jalur}.galat`),
    peringatan: count(satu['peringatan'], `${jalur}.peringatan`),
    laporan: list(satu['laporan'], `${jalur}.laporan`, toLaporan),
    masalah: list(satu['masalah'], `${jalur}.masalah`, toMasalah),
    sebab: textOrNull(satu['sebab'], `${jalur}.sebab`),
  };
}

function toLaporan(isi: unknown, jalur: string): WrittenReport {
  const { tahun, halaman, berkas, angka } = map(isi, jalur);
  return {
    tahun: count(tahun, `${jalur}.tahun`),
    halaman: halaman === null ? null : count(halaman, `${jalur}.halaman`),
    berkas: list(berkas, `${jalur}.berkas`, text),
    angka: angka == null ? null : toFigures(angka, `${jalur}.angka`),
  };
}

function toFigures(isi: unknown, jalur: string): ReportFigures {
  const satu = map(isi, jalur);
  const cacah = (nama: string) => count(satu[nama], `${jalur}.${nama}`);
  const rupiah = (nama: string) => {
    const teks = textOrNull(satu[nama], `${jalur}.${nama}`);
    if (teks !== null && !/^\d{1,30}$/.test(teks)) throw new Salah(`${jalur}.${nama}`);
    return teks;
  };
  const benar = (nama: string) => {
    if (typeof satu[nama] !== 'boolean') throw new Salah(`${jalur}.${nama}`);
    return satu[nama];
  };
  return {
    indikator: cacah('indikator'),
    tercapai: cacah('tercapai'),
    belum: cacah('belum'),
    takTerukur: cacah('takTerukur'),
    anggaran: rupiah('anggaran'),
    realisasi: rupiah('realisasi'),
    serapan: textOrNull(satu['serapan'], `${jalur}.serapan`),
    lengkap: benar('lengkap'),
    gabungan: benar('gabungan'),
  };
}

function toMasalah(isi: unknown, jalur: string): Problem {
  const { kode, berkas, baris, kolom, pesan } = map(isi, jalur);
  return {
    kode: text(kode, `${jalur}.kode`),
    berkas: text(berkas, `${jalur}.berkas`),
    baris: count(baris, `${jalur}.baris`),
    kolom: count(kolom, `${jalur}.kolom`),
    pesan: text(pesan, `${jalur}.pesan`),
  };
}

function map(isi: unknown, jalur: string): Peta {
  if (typeof isi !== 'object' || isi === null || Array.isArray(isi)) throw new Salah(jalur);
  return isi as Peta;
}

function list<T>(isi: unknown, jalur: string, read: (satu: unknown, jalur: string) => T): T[] {
  if (!Array.isArray(isi)) throw new Salah(jalur);
  return isi.map((satu: unknown, i) => read(satu, `${jalur}[${i}]`));
}

function text(isi: unknown, jalur: string): string {
  if (typeof isi !== 'string') throw new Salah(jalur);
  return isi;
}

function textOrNull(isi: unknown, jalur: string): string | null {
  return isi === null ? null : text(isi, jalur);
}

function count(isi: unknown, jalur: string): number {
  if (!Number.isSafeInteger(isi) || (isi as number) < 0) throw new Salah(jalur);
  return isi as number;
}

/** The hint for a file that is no summary. */
export const ASAL_RINGKASAN: Bilingual = {
  id: 'ringkasan dibuat oleh: lkjip build --all --summary BERKAS',
  en: 'summaries are made by: lkjip build --all --summary FILE',
};

function refusal(sebutan: string, jalur: string): UserError {
  const di = jalur === '' ? '' : `: ${printable(jalur)}`;
  return new UserError(
    {
      id: `${sebutan} bukan ringkasan lkjip${di}`,
      en: `${sebutan} is no summary of lkjip${di}`,
    },
    {
      hint: ASAL_RINGKASAN,
      exitCode: EXIT.pemakaian,
    },
  );
}
