// Rules of what is bound in: files of `lampiran/` that cannot be, that are not, and that keep the report from an archive.

import type { BrokenPicture } from '../workspace.ts';
import { ruleSet, rule } from '../../diagnostic/rule.ts';

/** Pages that are told of: `2, 5–7`. */
interface Pages {
  readonly pages: string;
}

export const annexRules = ruleSet({
  'lampiran-rusak': rule<BrokenPicture>({
    tingkat: 'galat',
    mengapa: {
      id: 'Lampiran yang tidak dapat dibuka tidak boleh diam-diam hilang dari laporan.',
      en: 'An annex that cannot be opened must not silently be missing from the report.',
    },
    id: ({ reason, advice }) => ({ pesan: `lampiran ini ${reason.id}`, saran: advice.id }),
    en: ({ reason, advice }) => ({ pesan: `this annex ${reason.en}`, saran: advice.en }),
    example: {
      files: {
        '2020/lampiran/01-perjanjian-kinerja.pdf (terkunci kata sandi)': '',
      },
    },
    cure: {
      id: 'buka kuncinya atau pindai lagi, simpan sebagai PDF, JPEG atau PNG (PDF paling banyak 120 MB, gambar 20 MB), atau hapus dari folder lampiran.',
      en: 'unlock it or scan it again, save it as PDF, JPEG or PNG (a PDF has 120 MB at most, a picture 20 MB), or remove it from the lampiran folder.',
    },
  }),
  'lampiran-tak-dibaca': rule<{ file: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Yang ditaruh di folder lampiran disangka ikut dijilid.',
      en: 'What is put into the lampiran folder is thought to be bound in.',
    },
    id: ({ file }) => ({
      pesan: `${file.endsWith('/') ? 'folder' : 'berkas'} ini tidak ikut dijilid: yang dijilid hanya berkas .pdf, .jpg, dan .png`,
      saran: file.endsWith('/')
        ? 'pindahkan berkasnya langsung ke folder lampiran'
        : 'simpan sebagai PDF, JPEG atau PNG, atau pindahkan dari folder lampiran',
    }),
    en: ({ file }) => ({
      pesan: `this ${file.endsWith('/') ? 'folder' : 'file'} is not bound in: only .pdf, .jpg and .png files are`,
      saran: file.endsWith('/')
        ? 'move its files straight into the lampiran folder'
        : 'save it as PDF, JPEG or PNG, or move it out of the lampiran folder',
    }),
    example: {
      files: {
        '2020/lampiran/sk-tim.docx': '',
      },
    },
    cure: {
      id: 'simpan sebagai PDF, JPEG atau PNG langsung di folder lampiran, atau pindahkan ke luar.',
      en: 'save it as PDF, JPEG or PNG straight in the lampiran folder, or move it elsewhere.',
    },
  }),
  'lampiran-terlalu-banyak': rule<{ lembar: number; paling: number }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Laporan yang sangat tebal tidak dapat dibuka di banyak komputer.',
      en: 'A report that is very thick cannot be opened on many computers.',
    },
    id: ({ lembar, paling }) => ({
      pesan: `lampiran tahun ini ${String(lembar)} halaman, paling banyak ${String(paling)}`,
      saran: 'lampirkan yang perlu saja; sebut di mana yang lain dapat dibaca',
    }),
    en: ({ lembar, paling }) => ({
      pesan: `the annexes of this year have ${String(lembar)} pages, at most ${String(paling)}`,
      saran: 'attach what is needed; say where the rest can be read',
    }),
    example: {
      files: {
        '2020/lampiran/01-semua-dokumen.pdf (1.200 halaman)': '',
      },
    },
    cure: {
      id: 'lampirkan yang perlu saja, misalnya Perjanjian Kinerja dan surat keputusan; sebut di mana yang lain dapat dibaca.',
      en: 'attach what is needed, such as the Perjanjian Kinerja and decrees; say where the rest can be read.',
    },
  }),
  'keterangan-tanpa-berkas': rule<{ nama: string; similar: string | null }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Judul yang tidak bertemu berkasnya tidak tercetak di mana pun.',
      en: 'A title that finds no file is printed nowhere.',
    },
    id: ({ nama, similar }) => ({
      pesan: `tidak ada berkas "${nama}" di folder lampiran`,
      saran:
        similar === null
          ? 'perbaiki namanya, atau hapus baris ini'
          : `mungkin maksudnya ${similar}`,
    }),
    en: ({ nama, similar }) => ({
      pesan: `there is no file "${nama}" in the lampiran folder`,
      saran: similar === null ? 'mend the name, or remove this line' : `was ${similar} meant?`,
    }),
    example: {
      files: {
        '2020/lampiran/keterangan.yaml': `
          01-perjanjian.pdf: Perjanjian Kinerja Tahun 2020
        `,
      },
      mended: [['01-perjanjian.pdf: Perjanjian Kinerja Tahun 2020', '{}']],
    },
    cure: {
      id: 'tulis nama berkas persis seperti di folder lampiran, dengan akhirannya.',
      en: 'write the name of the file exactly as in the lampiran folder, with its ending.',
    },
  }),
  'lampiran-tanpa-huruf': rule<Pages>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Tanpa hurufnya, halaman itu tampak lain di setiap komputer, dan PDF laporan tidak memenuhi PDF/UA maupun PDF/A.',
      en: 'Without its letters the page looks different on every computer, and the PDF of the report keeps neither to PDF/UA nor to PDF/A.',
    },
    id: ({ pages }) => ({
      pesan: `halaman ${pages} memakai huruf yang tidak ada di dalam berkasnya, atau yang tidak dapat dibaca sebagai teks`,
      saran: 'simpan ulang sebagai PDF/A dari program asalnya, atau pindai halamannya',
    }),
    en: ({ pages }) => ({
      pesan: `page ${pages} uses letters that are not in the file, or that cannot be read as text`,
      saran: 'save it as PDF/A from the program that it came from, or scan the page',
    }),
    example: {
      files: {
        '2020/lampiran/02-surat.pdf (huruf tidak disertakan)': '',
      },
    },
    cure: {
      id: 'simpan ulang sebagai PDF/A dari program asalnya, atau pindai halamannya. lkjip tidak menyatakan PDF/UA atau PDF/A untuk laporan yang memuat halaman seperti itu, dan build --pdfa menolaknya.',
      en: 'save it as PDF/A from the program that it came from, or scan the page. lkjip claims neither PDF/UA nor PDF/A for a report with such a page, and build --pdfa refuses it.',
    },
  }),
  'lampiran-bukan-arsip': rule<Pages>({
    tingkat: 'info',
    mengapa: {
      id: 'PDF/A tidak mengizinkan warna cetak CMYK tanpa profilnya, dan pengodean LZW.',
      en: 'PDF/A allows neither CMYK inks without their profile nor LZW coding.',
    },
    id: ({ pages }) => ({
      pesan: `halaman ${pages} memuat warna CMYK atau pengodean yang tidak diizinkan PDF/A`,
      saran:
        'tidak perlu apa-apa kecuali untuk build --pdfa: simpan ulang sebagai PDF/A, atau pindai halamannya',
    }),
    en: ({ pages }) => ({
      pesan: `page ${pages} has CMYK colours or a coding that PDF/A does not allow`,
      saran: 'nothing, but for build --pdfa: save it as PDF/A, or scan the page',
    }),
    example: {
      files: {
        '2020/lampiran/03-brosur.pdf (CMYK)': '',
      },
    },
    cure: {
      id: 'tidak perlu apa-apa kecuali untuk build --pdfa: simpan ulang sebagai PDF/A, atau pindai halamannya.',
      en: 'nothing, but for build --pdfa: save it as PDF/A, or scan the page.',
    },
  }),
});
