// Codes of time: data, documents and sentences of another year than the report's.

import { entri } from '../entri.ts';

const TAHUN = {
  id: 'Laporan tahun ini harus memakai data tahun ini; data tahun lain mengubah capaian tanpa terlihat.',
  en: 'A report of one year must rest on data of that year; other data changes capaian unseen.',
};
const SALINAN = {
  id: 'Tahun yang tertinggal dari laporan lama adalah tanda pertama "LKjIP salin tempel" bagi evaluator.',
  en: 'A year left over from an older report is what evaluators first recognise a copied report by.',
};
const PERIODE = {
  id: 'Target hanya berlaku dalam periode Renstranya.',
  en: 'Targets hold within the period of their Renstra only.',
};

function years(tahun: readonly number[]): string {
  return tahun.join(', ');
}

/** The column of another year that a realisasi is taken from. */
interface KolomTahun {
  readonly tabel: string;
  readonly dipakai: string;
  /** The column of the year that is asked for; null where the table has none. */
  readonly seharusnya: string | null;
}

const data = {
  'tahun-data-lain': entri<{
    nama: string;
    nilai: string | null;
    data: number;
    tahun: number;
    kolom: KolomTahun | null;
  }>({
    tingkat: 'peringatan',
    mengapa: TAHUN,
    id: ({ nama, nilai, data: asal, tahun, kolom }) => ({
      pesan:
        `realisasi ${nama}${nilai === null ? '' : ` (${nilai})`} memakai data tahun ${String(asal)}` +
        `${kolom === null ? '' : ` (kolom "${kolom.dipakai}" tabel "${kolom.tabel}")`}, ` +
        `padahal dilaporkan sebagai realisasi tahun ${String(tahun)}`,
      saran:
        kolom === null
          ? `ganti dengan angka tahun ${String(tahun)} bila sudah terbit, lalu hapus tahun_data; bila belum, jelaskan dalam narasi`
          : `${kolom.seharusnya === null ? `tambahkan kolom tahun ${String(tahun)} pada tabelnya` : `ambil kolom "${kolom.seharusnya}"`}; bila kolom itu memang memuat data tahun ${String(tahun)}, nyatakan "tahun_data: ${String(tahun)}"`,
    }),
    en: ({ nama, nilai, data: asal, tahun, kolom }) => ({
      pesan:
        `the realisasi of ${nama}${nilai === null ? '' : ` (${nilai})`} is data of ${String(asal)}` +
        `${kolom === null ? '' : ` (column "${kolom.dipakai}" of the table "${kolom.tabel}")`}, ` +
        `reported as that of ${String(tahun)}`,
      saran:
        kolom === null
          ? `use the figure of ${String(tahun)} once published and remove tahun_data; until then say so in the prose`
          : `${kolom.seharusnya === null ? `add a column of ${String(tahun)} to the table` : `take the column "${kolom.seharusnya}"`}; if that column does hold data of ${String(tahun)}, state "tahun_data: ${String(tahun)}"`,
    }),
  }),
  'sumber-tahun-lain': entri<{ apa: string; sumber: readonly number[]; tahun: number }>({
    tingkat: 'peringatan',
    mengapa: TAHUN,
    id: ({ apa, sumber, tahun }) => ({
      pesan: `sumber ${apa} menyebut tahun ${years(sumber)}, sedangkan isinya tentang tahun ${String(tahun)}`,
      saran: 'pastikan sumbernya; bila datanya memang tahun itu, nyatakan "tahun_data"',
    }),
    en: ({ apa, sumber, tahun }) => ({
      pesan: `the source of ${apa} names ${years(sumber)}, while it is about ${String(tahun)}`,
      saran: 'check the source; if the data is of that year, state "tahun_data"',
    }),
  }),
  'sumber-periode-lain': entri<{ sumber: string; mulai: number; selesai: number }>({
    tingkat: 'peringatan',
    mengapa: PERIODE,
    id: ({ sumber, mulai, selesai }) => ({
      pesan: `sumber Renstra menyebut periode ${sumber}, "periode" tertulis ${String(mulai)}-${String(selesai)}`,
      saran: 'samakan dengan dokumen Renstra',
    }),
    en: ({ sumber, mulai, selesai }) => ({
      pesan: `the source of the Renstra names the period ${sumber}, its "periode" is ${String(mulai)}-${String(selesai)}`,
      saran: 'follow the Renstra document',
    }),
  }),
  'judul-tahun-lain': entri<{ judul: string; sebut: readonly number[]; tahun: number }>({
    tingkat: 'peringatan',
    mengapa: SALINAN,
    id: ({ judul, sebut, tahun }) => ({
      pesan: `judul tabel "${judul}" menyebut tahun ${years(sebut)} dalam laporan tahun ${String(tahun)}`,
      saran: 'perbaiki judulnya, atau isi tabel dengan data tahun laporan',
    }),
    en: ({ judul, sebut, tahun }) => ({
      pesan: `the table title "${judul}" names ${years(sebut)} in a report on ${String(tahun)}`,
      saran: 'mend the title, or fill the table with data of the year',
    }),
  }),
  'tanggal-tahun-lain': entri<{ apa: string; tanggal: string; wajar: readonly number[] }>({
    tingkat: 'peringatan',
    mengapa: SALINAN,
    id: ({ apa, tanggal, wajar }) => ({
      pesan: `tanggal ${apa} ${tanggal} tidak lazim; biasanya tahun ${wajar.join(' atau ')}`,
      saran: 'periksa tanggalnya, terutama bila berkas ini disalin dari tahun lain',
    }),
    en: ({ apa, tanggal, wajar }) => ({
      pesan: `the date of the ${apa}, ${tanggal}, is unusual; ${wajar.join(' or ')} is the rule`,
      saran: 'check the date, above all if this file was copied from another year',
    }),
  }),
  'periode-terbalik': entri<{ mulai: number; selesai: number }>({
    tingkat: 'galat',
    mengapa: PERIODE,
    id: ({ mulai, selesai }) => ({
      pesan: `periode selesai ${String(selesai)} sebelum mulai ${String(mulai)}`,
      saran: 'tukar kedua tahunnya, atau perbaiki salah ketiknya',
    }),
    en: ({ mulai, selesai }) => ({
      pesan: `the period ends in ${String(selesai)}, before it begins in ${String(mulai)}`,
      saran: 'exchange the years, or mend the mistyped one',
    }),
  }),
  'periode-tumpang-tindih': entri<{ tahun: number; dipakai: string; lain: string }>({
    tingkat: 'peringatan',
    mengapa: PERIODE,
    id: ({ tahun, dipakai, lain }) => ({
      pesan: `tahun ${String(tahun)} termasuk periode ${dipakai} dan ${lain}; yang dipakai ${dipakai}`,
      saran: 'akhiri periode yang lama sebelum yang baru mulai',
    }),
    en: ({ tahun, dipakai, lain }) => ({
      pesan: `${String(tahun)} is in the period of ${dipakai} and of ${lain}; ${dipakai} is used`,
      saran: 'end the older period before the newer one begins',
    }),
  }),
};

const prosa = {
  'peraturan-tahun-lain': entri<{ dokumen: string; sebut: number; tahun: number }>({
    tingkat: 'peringatan',
    mengapa: SALINAN,
    id: ({ dokumen, sebut, tahun }) => ({
      pesan: `peraturan tentang ${dokumen} tahun ${String(sebut)} dikutip dalam laporan tahun ${String(tahun)}`,
      saran: `kutip peraturan untuk tahun anggaran ${String(tahun)}`,
    }),
    en: ({ dokumen, sebut, tahun }) => ({
      pesan: `a regulation on the ${dokumen} of ${String(sebut)} is cited in a report on ${String(tahun)}`,
      saran: `cite the one for the budget year ${String(tahun)}`,
    }),
  }),
  'narasi-tahun-lain': entri<{ dokumen: string | null; sebut: number; tahun: number }>({
    tingkat: 'peringatan',
    mengapa: SALINAN,
    id: ({ dokumen, sebut, tahun }) => ({
      pesan: `kalimat ini menyebut ${dokumen === null ? '' : `${dokumen} `}tahun ${String(sebut)}, laporan ini tentang tahun ${String(tahun)}`,
      saran: 'pakai {{tahun}}; bila memang perbandingan, sebutkan kedua tahunnya',
    }),
    en: ({ dokumen, sebut, tahun }) => ({
      pesan: `this sentence names ${dokumen === null ? 'the year' : `the ${dokumen} of`} ${String(sebut)}, in a report on ${String(tahun)}`,
      saran: 'use {{tahun}}; if it is a comparison, name both years',
    }),
  }),
  'narasi-data-lama': entri<{ sebut: number; tahun: number }>({
    tingkat: 'info',
    mengapa: TAHUN,
    id: ({ sebut, tahun }) => ({
      pesan: `kalimat ini memakai data tahun ${String(sebut)} tanpa membandingkannya dengan tahun ${String(tahun)}`,
      saran: 'pakai data terbaru, atau sebutkan bahwa inilah yang terakhir tersedia',
    }),
    en: ({ sebut, tahun }) => ({
      pesan: `this sentence uses data of ${String(sebut)} without holding it against ${String(tahun)}`,
      saran: 'use newer data, or say that this is the latest there is',
    }),
  }),
};

export const waktu = { ...data, ...prosa };
