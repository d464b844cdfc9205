// Rules of the loader: files that are not there, or that cannot be read.

import type { Bilingual, Language } from '../../language.ts';
import { ruleSet, rule } from '../../diagnostic/rule.ts';

const TAK_TERBACA = {
  id: 'Berkas yang tak terbaca tidak boleh diam-diam dianggap kosong.',
  en: 'A file that cannot be read must not silently count as empty.',
};

/** What the system's codes, and our own, mean to an officer. */
const SEBAB: Readonly<Record<string, Bilingual>> = {
  EISDIR: { id: 'ini folder', en: 'it is a folder' },
  ENOTDIR: { id: 'ini bukan folder', en: 'it is not a folder' },
  ENOENT: { id: 'tautan ke berkas yang tidak ada', en: 'a link to a file that does not exist' },
  EACCES: { id: 'EACCES: hak akses', en: 'EACCES: permissions' },
  EPERM: { id: 'EPERM: hak akses', en: 'EPERM: permissions' },
  LUAR: { id: 'tautan ke luar ruang kerja', en: 'a link out of the workspace' },
  KHUSUS: { id: 'bukan berkas biasa', en: 'not a regular file' },
};

/** A size in bytes with one decimal, rounded up so that what is too large never looks like the limit. */
function sizeOf(bytes: number, bahasa: Language): string {
  const [satuan, bagi] = bytes < 1024 * 1024 ? ['kB', 1024] : ['MB', 1024 * 1024];
  const angka = String(Math.ceil((bytes / bagi) * 10) / 10);
  return `${bahasa === 'id' ? angka.replace('.', ',') : angka} ${satuan}`;
}

export const fileRules = ruleSet({
  'berkas-hilang': rule<{ berkas: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Tanpa berkas ini laporan tidak dapat disusun.',
      en: 'The report cannot be made without this file.',
    },
    id: ({ berkas }) => ({
      pesan: `berkas ${berkas} tidak ada`,
      saran: `buat ${berkas}; contohnya ada di data/README.md`,
    }),
    en: ({ berkas }) => ({
      pesan: `the file ${berkas} does not exist`,
      saran: `create ${berkas}; data/README.md has an example`,
    }),
    example: {
      files: {
        '2020/anggaran.yaml (tidak ada)': '',
      },
    },
    cure: {
      id: 'buat berkasnya; contohnya ada di data/README.md.',
      en: 'create the file; data/README.md has an example.',
    },
  }),
  'berkas-tak-terbaca': rule<{ sebab: string }>({
    tingkat: 'galat',
    mengapa: TAK_TERBACA,
    id: ({ sebab }) => ({
      pesan: `berkas tidak dapat dibaca (${SEBAB[sebab]?.id ?? sebab})`,
      saran: 'periksa apakah ini berkas biasa dan hak aksesnya',
    }),
    en: ({ sebab }) => ({
      pesan: `the file cannot be read (${SEBAB[sebab]?.en ?? sebab})`,
      saran: 'check that it is a regular file, and its permissions',
    }),
    example: {
      files: {
        '2020/realisasi.yaml (folder)': '',
      },
    },
    cure: {
      id: 'periksa apakah ini berkas biasa dan hak aksesnya; tautan ke luar ruang kerja tidak diikuti.',
      en: 'check that it is a regular file, and its permissions; links out of the workspace are not followed.',
    },
  }),
  'berkas-kosong': rule<object>({
    tingkat: 'galat',
    mengapa: TAK_TERBACA,
    id: () => ({ pesan: 'berkas ini kosong', saran: 'isi menurut data/README.md' }),
    en: () => ({ pesan: 'this file is empty', saran: 'fill it in (data/README.md)' }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          # menunggu data dari bagian keuangan
        `,
      },
      mended: [['# menunggu data dari bagian keuangan', 'program: []']],
    },
    cure: {
      id: 'isi menurut data/README.md; target.yaml, realisasi.yaml, dan anggaran.yaml yang belum ada datanya cukup berisi kuncinya, misalnya "program: []". Berkas lain boleh dihapus.',
      en: 'fill it in (data/README.md); a target.yaml, realisasi.yaml or anggaran.yaml without data yet needs its key alone, such as "program: []". Other files may be removed.',
    },
  }),
  'berkas-terlalu-besar': rule<{ ukuran: number; batas: number }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Berkas data sebesar itu hampir pasti salah taruh.',
      en: 'A data file of that size is almost certainly there by mistake.',
    },
    id: ({ ukuran, batas }) => ({
      pesan: `berkas berukuran ${sizeOf(ukuran, 'id')}, paling besar ${sizeOf(batas, 'id')}`,
      saran: 'pindahkan berkas yang bukan data lkjip dari sini',
    }),
    en: ({ ukuran, batas }) => ({
      pesan: `the file has ${sizeOf(ukuran, 'en')}, at most ${sizeOf(batas, 'en')} are read`,
      saran: 'move what is not lkjip data elsewhere',
    }),
    example: {
      files: {
        '2020/realisasi.yaml (5 MB)': '',
      },
    },
    cure: {
      id: 'pindahkan berkas yang bukan data lkjip dari ruang kerja; naskah (.md) paling besar 256 KB, berkas data 4 MB.',
      en: 'move what is not lkjip data out of the workspace; prose (.md) has 256 KB at most, a data file 4 MB.',
    },
  }),
  'berkas-bukan-utf8': rule<object>({
    tingkat: 'galat',
    mengapa: {
      id: 'Huruf yang rusak akan tercetak rusak.',
      en: 'Broken letters would be printed broken.',
    },
    id: () => ({
      pesan: 'teks di sini bukan UTF-8',
      saran: 'simpan ulang berkas dengan pengodean UTF-8',
    }),
    en: () => ({ pesan: 'the text here is not UTF-8', saran: 'save the file again as UTF-8' }),
    example: {
      files: {
        '2020/organisasi.yaml (Windows-1252)': `
          tugas: >-
            menyelenggarakan pelayanan kafé dan wisata daerah
        `,
      },
    },
    cure: {
      id: 'simpan ulang berkas dengan pengodean UTF-8 (di Notepad: Save As, Encoding: UTF-8).',
      en: 'save the file again as UTF-8 (in Notepad: Save As, Encoding: UTF-8).',
    },
  }),
});
