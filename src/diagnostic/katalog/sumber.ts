// Codes of the loader: files that cannot be read, and text that is not YAML 1.2.

import type { Language, Bilingual } from '../../language.ts';
import { entri } from '../entri.ts';

const TAK_TERBACA = {
  id: 'Berkas yang tak terbaca tidak boleh diam-diam dianggap kosong.',
  en: 'A file that cannot be read must not silently count as empty.',
};
const YAML = {
  id: 'lkjip hanya memakai data yang artinya pasti menurut YAML 1.2.',
  en: 'lkjip only uses data whose meaning is certain under YAML 1.2.',
};

export const sumber = {
  'berkas-hilang': entri<{ berkas: string }>({
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
  }),
  'berkas-tak-terbaca': entri<{ sebab: string }>({
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
  }),
  'berkas-kosong': entri<object>({
    tingkat: 'galat',
    mengapa: TAK_TERBACA,
    id: () => ({ pesan: 'berkas ini kosong', saran: 'isi menurut data/README.md' }),
    en: () => ({ pesan: 'this file is empty', saran: 'fill it in (data/README.md)' }),
  }),
  'berkas-terlalu-besar': entri<{ ukuran: number; batas: number }>({
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
  }),
  'berkas-bukan-utf8': entri<object>({
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
  }),
  'yaml-salah': entri<{ pesan: string; jenis: string }>({
    tingkat: 'galat',
    mengapa: YAML,
    id: ({ pesan, jenis }) => ({
      pesan: `penulisan YAML keliru: ${PENJELASAN[jenis] ?? pesan}`,
      saran:
        'periksa lekukan, titik dua, tanda kutip dan kurung pada baris ini dan baris sebelumnya',
    }),
    en: ({ pesan }) => ({
      pesan: `the YAML is not well-formed: ${pesan}`,
      saran: 'check indentation, colons, quotes and brackets on this line and the one before',
    }),
  }),
  'yaml-tab': entri<object>({
    tingkat: 'galat',
    mengapa: YAML,
    id: () => ({ pesan: 'lekukan memakai tab', saran: 'pakai spasi' }),
    en: () => ({ pesan: 'indentation uses a tab', saran: 'use spaces' }),
  }),
  'yaml-tag': entri<object>({
    tingkat: 'galat',
    mengapa: YAML,
    id: () => ({
      pesan: 'tag YAML ini tidak dikenal',
      saran: 'hapus tag yang berawal dengan "!"',
    }),
    en: () => ({
      pesan: 'this YAML tag is not known',
      saran: 'remove the tag that begins with "!"',
    }),
  }),
  'yaml-banyak-dokumen': entri<object>({
    tingkat: 'galat',
    mengapa: YAML,
    id: () => ({
      pesan: 'berkas berisi lebih dari satu dokumen YAML',
      saran: 'hapus baris "---" di tengah berkas',
    }),
    en: () => ({
      pesan: 'the file holds more than one YAML document',
      saran: 'remove the "---" line in its middle',
    }),
  }),
  'yaml-terlalu-dalam': entri<object>({
    tingkat: 'galat',
    mengapa: YAML,
    id: () => ({ pesan: 'data bersarang terlalu dalam', saran: 'ikuti susunan di data/README.md' }),
    en: () => ({ pesan: 'the data is nested too deeply', saran: 'follow data/README.md' }),
  }),
  'yaml-alias': entri<object>({
    tingkat: 'galat',
    mengapa: {
      id: 'Alias yang berlipat ganda dapat menghabiskan memori.',
      en: 'Aliases that multiply can eat up all memory.',
    },
    id: () => ({
      pesan: 'alias YAML ("*nama") di berkas ini menggandakan terlalu banyak data',
      saran: 'tulis datanya sekali tanpa alias',
    }),
    en: () => ({
      pesan: 'YAML aliases ("*name") in this file multiply too much data',
      saran: 'write the data once, without aliases',
    }),
  }),
  'kunci-ganda': entri<{ kunci: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Dari dua nilai, tidak pasti mana yang dimaksud.',
      en: 'Of two values it is not certain which one is meant.',
    },
    id: ({ kunci }) => ({
      pesan: `kunci "${kunci}" ditulis dua kali`,
      saran: 'hapus salah satunya',
    }),
    en: ({ kunci }) => ({
      pesan: `the key "${kunci}" is written twice`,
      saran: 'remove one of them',
    }),
  }),
  'kunci-bukan-teks': entri<object>({
    tingkat: 'galat',
    mengapa: YAML,
    id: () => ({
      pesan: 'kunci ini bukan teks biasa',
      saran: 'pakai nama kunci dari data/README.md',
    }),
    en: () => ({ pesan: 'this key is not plain text', saran: 'use the keys in data/README.md' }),
  }),
};

/** The commonest mistakes, in Indonesian; others keep the parser's own words. */
const PENJELASAN: Readonly<Record<string, string>> = {
  BAD_INDENT: 'lekukan tidak sejajar',
  MISSING_CHAR: 'ada tanda yang kurang (kutip, koma, titik dua atau kurung penutup)',
  UNEXPECTED_TOKEN: 'ada tanda di tempat yang salah',
  BLOCK_AS_IMPLICIT_KEY: 'kunci dan isinya bercampur; mungkin kurang tanda kutip',
  MULTILINE_IMPLICIT_KEY: 'kunci terpecah di beberapa baris',
  BAD_SCALAR_START: 'teks diawali tanda khusus; apit dengan tanda kutip',
  BAD_DQ_ESCAPE: 'garis miring terbalik di dalam kutip ganda; pakai kutip tunggal',
  BAD_ALIAS: 'tanda "*" atau "&" dibaca sebagai alias; apit dengan tanda kutip',
  IMPOSSIBLE: 'susunannya tidak dapat dimengerti',
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
