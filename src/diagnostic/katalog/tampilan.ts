// Codes of the look of the report (`tampilan` in lkjip.yaml).

import { entri } from '../entri.ts';

const BERKAS = {
  id: 'Laporan tidak dapat disusun tanpa berkas yang disebut untuk rupanya.',
  en: 'A report cannot be made without the files that its look names.',
};

const SUSUNAN = {
  id: 'Susunan laporan harus jelas: setiap bagian sekali, setiap bab berisi.',
  en: 'The outline of a report must be plain: each section once, each chapter with content.',
};

export const tampilan = {
  'berkas-tampilan-salah': entri<{ tertulis: string; folder: string; akhiran: readonly string[] }>({
    tingkat: 'galat',
    mengapa: BERKAS,
    id: ({ tertulis, folder, akhiran }) => ({
      pesan: `"${tertulis}" bukan berkas ${akhiran.join(', ')} di folder ${folder}/`,
      saran: `simpan berkasnya di ${folder}/ di samping lkjip.yaml, lalu tulis ${folder}/nama.${akhiran[0] ?? ''}`,
    }),
    en: ({ tertulis, folder, akhiran }) => ({
      pesan: `"${tertulis}" is no ${akhiran.join(', ')} file of the folder ${folder}/`,
      saran: `put the file into ${folder}/ beside lkjip.yaml, and write ${folder}/name.${akhiran[0] ?? ''}`,
    }),
  }),
  'berkas-tampilan-tak-ada': entri<{ berkas: string; mirip: string | null }>({
    tingkat: 'galat',
    mengapa: BERKAS,
    id: ({ berkas, mirip }) => ({
      pesan: `berkas ${berkas} tidak ada`,
      saran: mirip === null ? 'simpan berkasnya di sana' : `mungkin maksudnya "${mirip}"`,
    }),
    en: ({ berkas, mirip }) => ({
      pesan: `there is no file ${berkas}`,
      saran: mirip === null ? 'put the file there' : `did you mean "${mirip}"?`,
    }),
  }),
  'bagian-ganda': entri<{ bagian: string }>({
    tingkat: 'galat',
    mengapa: SUSUNAN,
    id: ({ bagian }) => ({
      pesan: `bagian "${bagian}" disebut dua kali`,
      saran: 'hapus salah satu',
    }),
    en: ({ bagian }) => ({ pesan: `the section "${bagian}" is named twice`, saran: 'remove one' }),
  }),
  'bab-tanpa-bagian': entri<{ pilihan: readonly string[] }>({
    tingkat: 'galat',
    mengapa: SUSUNAN,
    id: ({ pilihan }) => ({
      pesan: 'bab ini tidak memuat bagian apa pun',
      saran: `sebut paling sedikit satu: ${pilihan.join(', ')}; atau hapus kuncinya`,
    }),
    en: ({ pilihan }) => ({
      pesan: 'this chapter has no section',
      saran: `name at least one: ${pilihan.join(', ')}; or remove the key`,
    }),
  }),
  'bagian-wajib-ditiadakan': entri<{ bagian: string; bab: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'PermenPANRB 53/2014 meminta bagian ini dalam laporan kinerja.',
      en: 'PermenPANRB 53/2014 asks for this section in a performance report.',
    },
    id: ({ bagian, bab }) => ({
      pesan: `bagian "${bagian}" ditiadakan, padahal diminta peraturan`,
      saran: `tambahkan ${bagian} pada tampilan.bagian.${bab}`,
    }),
    en: ({ bagian, bab }) => ({
      pesan: `the section "${bagian}" is left out, though the regulation asks for it`,
      saran: `add ${bagian} to tampilan.bagian.${bab}`,
    }),
  }),
  'narasi-bagian-ditiadakan': entri<{ bagian: string }>({
    tingkat: 'info',
    mengapa: {
      id: 'Naskah yang tidak ikut tercetak sebaiknya diketahui.',
      en: 'It is well to know which prose is not printed.',
    },
    id: ({ bagian }) => ({
      pesan: `naskah "${bagian}" tidak dimuat: bagiannya ditiadakan di tampilan.bagian`,
      saran: 'hapus berkasnya, atau muat lagi bagiannya',
    }),
    en: ({ bagian }) => ({
      pesan: `the prose "${bagian}" is not in the report: tampilan.bagian leaves its section out`,
      saran: 'remove the file, or bring the section back',
    }),
  }),
  'warna-kurang-kontras': entri<{ nama: string; warna: string; kontras: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Tulisan yang kontrasnya di bawah 4,5:1 sukar dibaca, apalagi pada fotokopi.',
      en: 'Text with less contrast than 4.5:1 is hard to read, the more so on a photocopy.',
    },
    id: ({ nama, warna, kontras }) => ({
      pesan: `warna ${nama} ${warna} kurang kontras di kertas putih: ${kontras}:1, paling sedikit 4,5:1`,
      saran: 'pakai warna yang lebih gelap',
    }),
    en: ({ nama, warna, kontras }) => ({
      pesan: `the colour ${nama} ${warna} has too little contrast on white paper: ${kontras.replace(',', '.')}:1, at least 4.5:1`,
      saran: 'use a darker colour',
    }),
  }),
};
