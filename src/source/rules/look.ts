// Rules of what `tampilan` in lkjip.yaml names: files, sections and their order.

import { ruleSet, rule } from '../../diagnostic/rule.ts';

const BERKAS = {
  id: 'Laporan tidak dapat disusun tanpa berkas yang disebut untuk rupanya.',
  en: 'A report cannot be made without the files that its look names.',
};

const SUSUNAN = {
  id: 'Susunan laporan harus jelas: setiap bagian sekali, setiap bab berisi.',
  en: 'The outline of a report must be plain: each section once, each chapter with content.',
};

export const lookRules = ruleSet({
  'berkas-tampilan-salah': rule<{ tertulis: string; folder: string; suffix: readonly string[] }>({
    tingkat: 'galat',
    mengapa: BERKAS,
    id: ({ tertulis, folder, suffix }) => ({
      pesan: `"${tertulis}" bukan berkas ${suffix.join(', ')} di folder ${folder}/`,
      saran: `simpan berkasnya di ${folder}/ di samping lkjip.yaml, lalu tulis ${folder}/nama.${suffix[0] ?? ''}`,
    }),
    en: ({ tertulis, folder, suffix }) => ({
      pesan: `"${tertulis}" is no ${suffix.join(', ')} file of the folder ${folder}/`,
      saran: `put the file into ${folder}/ beside lkjip.yaml, and write ${folder}/name.${suffix[0] ?? ''}`,
    }),
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
          tampilan:
            lambang: logo.gif
        `,
      },
      mended: [['  lambang: logo.gif', '  warna: { aksen: "#1f3a5f" }']],
    },
    cure: {
      id: 'simpan lambang di `gambar/` dan huruf di `huruf/`, di samping `lkjip.yaml`, lalu tulis jalurnya dari sana.',
      en: 'put an emblem into `gambar/` and type into `huruf/`, beside `lkjip.yaml`, and write the path from there.',
    },
  }),
  'berkas-tampilan-tak-ada': rule<{ file: string; similar: string | null }>({
    tingkat: 'galat',
    mengapa: BERKAS,
    id: ({ file, similar }) => ({
      pesan: `berkas ${file} tidak ada`,
      saran: similar === null ? 'simpan berkasnya di sana' : `mungkin maksudnya "${similar}"`,
    }),
    en: ({ file, similar }) => ({
      pesan: `there is no file ${file}`,
      saran: similar === null ? 'put the file there' : `did you mean "${similar}"?`,
    }),
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
          tampilan:
            huruf: { tabel: { biasa: huruf/lato-regular.woff2 } }
        `,
      },
      mended: [
        [
          '  huruf: { tabel: { biasa: huruf/lato-regular.woff2 } }',
          '  warna: { aksen: "#1f3a5f" }',
        ],
      ],
    },
    cure: {
      id: 'simpan berkasnya di sana, atau betulkan namanya.',
      en: 'put the file there, or mend its name.',
    },
  }),
  'bagian-ganda': rule<{ bagian: string }>({
    tingkat: 'galat',
    mengapa: SUSUNAN,
    id: ({ bagian }) => ({
      pesan: `bagian "${bagian}" disebut dua kali`,
      saran: 'hapus salah satu',
    }),
    en: ({ bagian }) => ({ pesan: `the section "${bagian}" is named twice`, saran: 'remove one' }),
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
          tampilan:
            bagian: { penutup: [kesimpulan, rekomendasi, kesimpulan] }
        `,
      },
      mended: [[', kesimpulan]', ']']],
    },
    cure: {
      id: 'sebut setiap bagian satu kali.',
      en: 'name each section once.',
    },
  }),
  'bagian-sesudah': rule<{
    bagian: string;
    bab: string;
    options: readonly string[];
    similar: string | null;
  }>({
    tingkat: 'galat',
    mengapa: SUSUNAN,
    id: ({ bagian, bab, options, similar }) => ({
      pesan: `bab ${bab} tidak memuat bagian "${bagian}"`,
      saran:
        similar === null
          ? `sebut salah satu: ${options.join(', ')}`
          : `mungkin maksudnya "${similar}"`,
    }),
    en: ({ bagian, bab, options, similar }) => ({
      pesan: `the chapter ${bab} has no section "${bagian}"`,
      saran: similar === null ? `name one of: ${options.join(', ')}` : `did you mean "${similar}"?`,
    }),
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
          tampilan:
            bagian_tambahan:
              - { kode: inovasi, bab: penutup, judul: Inovasi, sesudah: kesimpulann }
        `,
        '2020/narasi/inovasi.md': `
          Layanan perpustakaan keliling dimulai tahun ini.
        `,
      },
      mended: [['kesimpulann', 'kesimpulan']],
    },
    cure: {
      id: 'sebut bagian yang dimuat bab itu, atau bagian tambahan yang ditulis lebih dahulu; tanpa `sesudah`, bagian itu berada di akhir bab.',
      en: 'name a section that the chapter has, or an added one that is written before; without `sesudah` it stands at the end of the chapter.',
    },
  }),
  'bab-tanpa-bagian': rule<{ options: readonly string[] }>({
    tingkat: 'galat',
    mengapa: SUSUNAN,
    id: ({ options }) => ({
      pesan: 'bab ini tidak memuat bagian apa pun',
      saran: `sebut paling sedikit satu: ${options.join(', ')}; atau hapus kuncinya`,
    }),
    en: ({ options }) => ({
      pesan: 'this chapter has no section',
      saran: `name at least one: ${options.join(', ')}; or remove the key`,
    }),
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
          tampilan:
            bagian: { penutup: [] }
        `,
      },
      mended: [['[]', '[kesimpulan, rekomendasi]']],
    },
    cure: {
      id: 'sebut bagiannya menurut urutan yang dikehendaki, atau hapus kuncinya untuk memakai urutan bawaan.',
      en: 'name its sections in the order that is wanted, or remove the key for the order that is built in.',
    },
  }),
});
