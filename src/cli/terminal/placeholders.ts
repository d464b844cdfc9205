// What stands for an argument or a value in help and in the manual, `<berkas>`, in the language of the run.

import type { Language } from '../../language.ts';

const ENGLISH: Readonly<Record<string, string>> = {
  bagian: 'section',
  bahasa: 'language',
  bentuk: 'form',
  berkas: 'file',
  daftar: 'list',
  detik: 'seconds',
  jenis: 'kind',
  kode: 'code',
  layanan: 'service',
  nama: 'name',
  nomor: 'number',
  perintah: 'command',
  pihak: 'side',
  ringkasan: 'summary',
  tahun: 'year',
  'tahun-tahun': 'years',
  tingkat: 'level',
  topik: 'topic',
};

/** The name of an argument. */
export const argumentName = (name: string, language: Language): string =>
  language === 'en' ? (ENGLISH[name] ?? name) : name;

/** A text with every `<berkas>` and `[tahun...]` in it. */
export const withPlaceholders = (text: string, language: Language): string =>
  text.replace(/(?<=[<[])[a-z-]+(?=(?:\.{3})?[>\]])/g, (name) => argumentName(name, language));
