// Codes of the schema: keys and values that the data format does not know.

import { entri } from '../entri.ts';

const ANGKA = {
  id: 'Angka ditulis sebagai desimal YAML, supaya tidak ada yang terbaca lain dari maksudnya.',
  en: 'Figures are written as YAML decimals, so that none is read as another.',
};
const SUSUNAN = {
  id: 'Yang tidak dikenal tidak akan ikut tercetak, jadi lebih baik ketahuan sekarang.',
  en: 'What is not known would not be printed, so it had better be known now.',
};

export const skema = {
  'kunci-tak-dikenal': entri<{ kunci: string; mirip: string | null; dikenal: readonly string[] }>({
    tingkat: 'galat',
    mengapa: SUSUNAN,
    id: ({ kunci, mirip, dikenal }) => ({
      pesan: `kunci "${kunci}" tidak dikenal`,
      saran:
        mirip === null
          ? `yang dikenal di sini: ${dikenal.join(', ')}`
          : `mungkin maksudnya "${mirip}"`,
    }),
    en: ({ kunci, mirip, dikenal }) => ({
      pesan: `the key "${kunci}" is not known`,
      saran: mirip === null ? `known here: ${dikenal.join(', ')}` : `did you mean "${mirip}"?`,
    }),
  }),
  'kunci-kurang': entri<{ kunci: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Tanpa isian ini bagian laporan tidak dapat disusun.',
      en: 'Without it this part of the report cannot be made.',
    },
    id: ({ kunci }) => ({
      pesan: `"${kunci}" belum diisi`,
      saran: `tambahkan "${kunci}:" di sini`,
    }),
    en: ({ kunci }) => ({ pesan: `"${kunci}" is missing`, saran: `add "${kunci}:" here` }),
  }),
  'jenis-salah': entri<{ harus: 'teks' | 'daftar' | 'susunan' | 'benar-salah'; tertulis: string }>({
    tingkat: 'galat',
    mengapa: SUSUNAN,
    id: ({ harus, tertulis }) => ({
      pesan: `di sini harus ada ${JENIS[harus].id}, tertulis ${tertulis}`,
    }),
    en: ({ harus, tertulis }) => ({ pesan: `${JENIS[harus].en} belongs here, found ${tertulis}` }),
  }),
  'pilihan-salah': entri<{ tertulis: string; mirip: string | null; pilihan: readonly string[] }>({
    tingkat: 'galat',
    mengapa: SUSUNAN,
    id: ({ tertulis, mirip, pilihan }) => ({
      pesan: `"${tertulis}" bukan pilihan yang dikenal`,
      saran:
        mirip === null
          ? `pilih salah satu: ${pilihan.join(', ')}`
          : `mungkin maksudnya "${mirip}"; pilihannya: ${pilihan.join(', ')}`,
    }),
    en: ({ tertulis, mirip, pilihan }) => ({
      pesan: `"${tertulis}" is not one of the choices`,
      saran:
        mirip === null
          ? `choose one of: ${pilihan.join(', ')}`
          : `did you mean "${mirip}"? The choices: ${pilihan.join(', ')}`,
    }),
  }),
  'angka-indonesia': entri<{ tertulis: string; tulis: string; kutip: string | null }>({
    tingkat: 'galat',
    mengapa: ANGKA,
    id: ({ tertulis, tulis, kutip }) => ({
      pesan: `angka "${tertulis}" ditulis cara Indonesia atau bermakna ganda`,
      saran:
        `tulis ${tulis}` +
        (kutip === null ? '' : `; jika titik itu memang koma desimal, tulis ${kutip}`),
    }),
    en: ({ tertulis, tulis, kutip }) => ({
      pesan: `the figure "${tertulis}" is written the Indonesian way, or has two meanings`,
      saran:
        `write ${tulis}` +
        (kutip === null ? '' : `; if the dot is a decimal point, write ${kutip}`),
    }),
  }),
  'bukan-angka': entri<{ tertulis: string }>({
    tingkat: 'galat',
    mengapa: ANGKA,
    id: ({ tertulis }) => ({
      pesan: `di sini harus ada angka, tertulis ${tertulis}`,
      saran: 'tulis angka dengan titik desimal, misalnya 102.95; kosongkan jika belum ada',
    }),
    en: ({ tertulis }) => ({
      pesan: `a figure belongs here, found ${tertulis}`,
      saran: 'write it with a decimal point, such as 102.95; leave it empty if there is none yet',
    }),
  }),
  'angka-terlalu-panjang': entri<{ batas: number }>({
    tingkat: 'galat',
    mengapa: ANGKA,
    id: ({ batas }) => ({
      pesan: `angka ini lebih dari ${String(batas)} digit`,
      saran: 'periksa angkanya',
    }),
    en: ({ batas }) => ({
      pesan: `this figure has more than ${String(batas)} digits`,
      saran: 'check it',
    }),
  }),
  'rupiah-tak-bulat': entri<{ tertulis: string; tulis: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Rupiah pada dokumen anggaran selalu bulat.',
      en: 'Rupiah in budget documents are always whole.',
    },
    id: ({ tertulis, tulis }) => ({
      pesan: `rupiah harus bilangan bulat, tertulis ${tertulis}`,
      saran: `tulis ${tulis}`,
    }),
    en: ({ tertulis, tulis }) => ({
      pesan: `rupiah must be a whole number, found ${tertulis}`,
      saran: `write ${tulis}`,
    }),
  }),
  'angka-negatif': entri<{ tertulis: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Anggaran, persentase dan batas di sini tidak mungkin negatif.',
      en: 'Budgets, percentages and limits cannot be negative here.',
    },
    id: ({ tertulis }) => ({ pesan: `angka di sini tidak boleh negatif, tertulis ${tertulis}` }),
    en: ({ tertulis }) => ({ pesan: `the figure must not be negative here, found ${tertulis}` }),
  }),
  'tahun-salah': entri<{ tertulis: string }>({
    tingkat: 'galat',
    mengapa: SUSUNAN,
    id: ({ tertulis }) => ({
      pesan: `"${tertulis}" bukan tahun`,
      saran: 'tulis tahun dengan empat digit, misalnya 2020',
    }),
    en: ({ tertulis }) => ({
      pesan: `"${tertulis}" is not a year`,
      saran: 'write a year with four digits, such as 2020',
    }),
  }),
  'tanggal-salah': entri<{ tertulis: string }>({
    tingkat: 'galat',
    mengapa: SUSUNAN,
    id: ({ tertulis }) => ({
      pesan: `"${tertulis}" bukan tanggal`,
      saran: 'tulis 2021-02-26, atau 2021-02 jika harinya belum ada',
    }),
    en: ({ tertulis }) => ({
      pesan: `"${tertulis}" is not a date`,
      saran: 'write 2021-02-26, or 2021-02 when the day is open',
    }),
  }),
  'warna-salah': entri<{ tertulis: string }>({
    tingkat: 'galat',
    mengapa: SUSUNAN,
    id: ({ tertulis }) => ({
      pesan: tertulis === '' ? 'di sini harus ada warna' : `"${tertulis}" bukan warna`,
      saran: 'tulis dalam tanda kutip, misalnya "#1f3a5f"; tanpa kutip, # memulai keterangan',
    }),
    en: ({ tertulis }) => ({
      pesan: tertulis === '' ? 'a colour belongs here' : `"${tertulis}" is not a colour`,
      saran: 'write it in quotes, such as "#1f3a5f"; without quotes, # begins a comment',
    }),
  }),
  'kode-salah': entri<{ tertulis: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Kode menjadi nama unsur dan rujukan di laporan.',
      en: 'A code becomes the name of elements and references in the report.',
    },
    id: ({ tertulis }) => ({
      pesan: `kode "${tertulis}" tidak dapat dipakai`,
      saran: 'pakai huruf, angka, titik, garis hubung atau garis bawah, tanpa spasi',
    }),
    en: ({ tertulis }) => ({
      pesan: `the code "${tertulis}" cannot be used`,
      saran: 'use letters, digits, dots, hyphens or underscores, without spaces',
    }),
  }),
};

const JENIS = {
  teks: { id: 'teks', en: 'text' },
  daftar: { id: 'daftar ("- …")', en: 'a list ("- …")' },
  susunan: { id: 'susunan "kunci: nilai"', en: 'a mapping "key: value"' },
  'benar-salah': { id: 'true atau false', en: 'true or false' },
};
