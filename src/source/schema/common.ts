// Parts of the data format that several files share.

import * as z from 'zod';
import { jsonSchema, KODE_PATTERN, YEAR_PATTERN, words, optionalText } from './leaf.ts';

// A schema reads a few files in a run: compiling it would cost more than it saves.
z.config({ jitless: true });

/** A mapping with keys of the user's own; `pattern` is for editors, the rules word what is wrong with a key. */
function menurut<T extends z.ZodType>(nilai: T, pattern: RegExp | null) {
  const type = z.record(z.string().normalize('NFC'), nilai);
  const propertyNames = pattern === null ? { type: 'string' } : { pattern: pattern.source };
  jsonSchema.add(type, { propertyNames });
  return type;
}

export const menurutKode = <T extends z.ZodType>(nilai: T) => menurut(nilai, KODE_PATTERN);
export const menurutTahun = <T extends z.ZodType>(nilai: T) => menurut(nilai, YEAR_PATTERN);
export const menurutKolom = <T extends z.ZodType>(nilai: T) => menurut(nilai, null);

export const kepala = z.strictObject({
  jabatan: words().describe('Jabatan kepala instansi, misalnya Sekretaris Daerah'),
  nama: optionalText().describe('Nama lengkap dengan gelar'),
  pangkat: optionalText().describe('Pangkat dan golongan, misalnya Pembina Utama Madya (IV/d)'),
  nip: optionalText().meta({
    description: 'NIP, selalu dalam tanda kutip karena bukan bilangan',
    examples: ['196001011985031001'],
  }),
  nrp: optionalText().meta({
    description: 'NRP, bagi anggota Polri atau TNI yang tidak mempunyai NIP',
    examples: ['75010101'],
  }),
});
