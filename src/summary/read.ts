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

  constructor(path: string) {
    super(path);
    this.jalur = path;
  }
}

/**
 * @param sebutan how messages call the file
 * @throws UserError when it is no summary, or one of a later version
 */
export function parseRingkasan(words: string, mention: string): Summary {
  try {
    const content = map(JSON.parse(words) as unknown, '');
    if (content['jenis'] !== 'ringkasan') throw new Salah('jenis');
    if (content['versi'] !== 1) throw new Salah('versi');
    const pohon = map(content['pohon'], 'pohon');
    const bagian = map(content['bagian'], 'bagian');
    return {
      versi: 1,
      jenis: 'ringkasan',
      lkjip: text(content['lkjip'], 'lkjip'),
      pohon: {
        instansi: count(pohon['instansi'], 'pohon.instansi'),
        sidik: text(pohon['sidik'], 'pohon.sidik'),
      },
      bagian: parts(bagian),
      instansi: list(content['instansi'], 'instansi', toInstansi),
    };
  } catch (error) {
    if (error instanceof Salah) throw refusal(mention, error.jalur);
    if (error instanceof SyntaxError) throw refusal(mention, 'JSON');
    throw error;
  }
}

function parts(bagian: Peta): Summary['bagian'] {
  const dari = count(bagian['dari'], 'bagian.dari');
  const exists = list(bagian['ada'], 'bagian.ada', (one, path) => {
    const nomor = count(one, path);
    if (nomor < 1 || nomor > dari) throw new Salah(path);
    return nomor;
  });
  if (dari < 1 || dari > BAGIAN_MAKSIMUM) throw new Salah('bagian.dari');
  if (exists.length === 0 || new Set(exists).size < exists.length) throw new Salah('bagian.ada');
  return { dari, ada: exists };
}

function toInstansi(content: unknown, path: string): AgencyOutcome {
  const one = map(content, path);
  const status = STATUS.find((kata) => kata === one['status']);
  if (status === undefined) throw new Salah(`${path}.status`);
  return {
    ruang: text(one['ruang'], `${path}.ruang`),
    nama: textOrNull(one['nama'], `${path}.nama`),
    status,
    galat: count(one['galat'], `${path}.galat`),
    peringatan: count(one['peringatan'], `${path}.peringatan`),
    laporan: list(one['laporan'], `${path}.laporan`, toLaporan),
    masalah: list(one['masalah'], `${path}.masalah`, toMasalah),
    sebab: textOrNull(one['sebab'], `${path}.sebab`),
  };
}

function toLaporan(content: unknown, path: string): WrittenReport {
  const { tahun, halaman, berkas, angka } = map(content, path);
  return {
    tahun: count(tahun, `${path}.tahun`),
    halaman: halaman === null ? null : count(halaman, `${path}.halaman`),
    berkas: list(berkas, `${path}.berkas`, text),
    angka: angka == null ? null : toFigures(angka, `${path}.angka`),
  };
}

function toFigures(content: unknown, path: string): ReportFigures {
  const one = map(content, path);
  const cacah = (nama: string) => count(one[nama], `${path}.${nama}`);
  const rupiah = (nama: string) => {
    const text = textOrNull(one[nama], `${path}.${nama}`);
    if (text !== null && !/^\d{1,30}$/.test(text)) throw new Salah(`${path}.${nama}`);
    return text;
  };
  const right = (nama: string) => {
    if (typeof one[nama] !== 'boolean') throw new Salah(`${path}.${nama}`);
    return one[nama];
  };
  return {
    indikator: cacah('indikator'),
    tercapai: cacah('tercapai'),
    belum: cacah('belum'),
    takTerukur: cacah('takTerukur'),
    anggaran: rupiah('anggaran'),
    realisasi: rupiah('realisasi'),
    serapan: textOrNull(one['serapan'], `${path}.serapan`),
    lengkap: right('lengkap'),
    gabungan: right('gabungan'),
  };
}

function toMasalah(content: unknown, path: string): Problem {
  const { kode, berkas, baris, kolom, pesan } = map(content, path);
  return {
    kode: text(kode, `${path}.kode`),
    berkas: text(berkas, `${path}.berkas`),
    baris: count(baris, `${path}.baris`),
    kolom: count(kolom, `${path}.kolom`),
    pesan: text(pesan, `${path}.pesan`),
  };
}

function map(content: unknown, path: string): Peta {
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new Salah(path);
  return content as Peta;
}

function list<T>(content: unknown, path: string, read: (one: unknown, path: string) => T): T[] {
  if (!Array.isArray(content)) throw new Salah(path);
  return content.map((one: unknown, i) => read(one, `${path}[${i}]`));
}

function text(content: unknown, path: string): string {
  if (typeof content !== 'string') throw new Salah(path);
  return content;
}

function textOrNull(content: unknown, path: string): string | null {
  return content === null ? null : text(content, path);
}

function count(content: unknown, path: string): number {
  if (!Number.isSafeInteger(content) || (content as number) < 0) throw new Salah(path);
  return content as number;
}

/** The hint for a file that is no summary. */
export const ASAL_RINGKASAN: Bilingual = {
  id: 'ringkasan dibuat oleh: lkjip build --all --summary BERKAS',
  en: 'summaries are made by: lkjip build --all --summary FILE',
};

function refusal(mention: string, path: string): UserError {
  const di = path === '' ? '' : `: ${printable(path)}`;
  return new UserError(
    {
      id: `${mention} bukan ringkasan lkjip${di}`,
      en: `${mention} is no summary of lkjip${di}`,
    },
    {
      hint: ASAL_RINGKASAN,
      exitCode: EXIT.usage,
    },
  );
}
