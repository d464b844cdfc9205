// Codes of the prose: expressions, references, pictures and sections that are not there.

import type { Bilingual } from '../../language.ts';
import { entri } from '../entri.ts';

const EKSPRESI = {
  id: 'Angka di narasi diambil dari hasil hitungan; yang tidak ada tidak dapat dicetak.',
  en: 'Figures in prose are taken from the results; what does not exist cannot be printed.',
};
const LENGKAP = {
  id: 'Laporan tidak boleh diam-diam kekurangan bagian.',
  en: 'A report must not silently lack a part.',
};

function meant(mirip: string | null, lain: string): string {
  return mirip === null ? lain : `mungkin maksudnya "${mirip}"`;
}
function didYouMean(mirip: string | null, lain: string): string {
  return mirip === null ? lain : `did you mean "${mirip}"?`;
}

export const narasi = {
  /** `kurung`: its braces are the fault. */
  'ekspresi-salah': entri<{ kurung?: boolean }>({
    tingkat: 'galat',
    mengapa: EKSPRESI,
    id: ({ kurung }) => ({
      pesan: kurung
        ? 'kurung kurawal ekspresi ini tidak lengkap'
        : 'ekspresi ini tidak dapat dimengerti',
      saran: 'bentuknya {{kata "kode"}}, misalnya {{capaian "S1.1"}}',
    }),
    en: ({ kurung }) => ({
      pesan: kurung
        ? 'the braces of this expression are not complete'
        : 'this expression cannot be understood',
      saran: 'its form is {{word "kode"}}, such as {{capaian "S1.1"}}',
    }),
  }),
  'ekspresi-tak-dikenal': entri<{ kata: string; mirip: string | null }>({
    tingkat: 'galat',
    mengapa: EKSPRESI,
    id: ({ kata, mirip }) => ({
      pesan: `kata "${kata}" tidak dikenal dalam ekspresi`,
      saran: meant(mirip, 'lihat daftar ekspresi di data/README.md'),
    }),
    en: ({ kata, mirip }) => ({
      pesan: `the word "${kata}" is not known in expressions`,
      saran: didYouMean(mirip, 'data/README.md lists the expressions'),
    }),
  }),
  'ekspresi-isian': entri<{ kata: string; contoh: string }>({
    tingkat: 'galat',
    mengapa: EKSPRESI,
    id: ({ kata, contoh }) => ({
      pesan: `isian untuk "${kata}" kurang atau berlebih`,
      saran: `contohnya ${contoh}`,
    }),
    en: ({ kata, contoh }) => ({
      pesan: `"${kata}" has too few or too many arguments`,
      saran: `an example: ${contoh}`,
    }),
  }),
  'ekspresi-kode-tak-ada': entri<{ kode: string; mirip: string | null }>({
    tingkat: 'galat',
    mengapa: EKSPRESI,
    id: ({ kode, mirip }) => ({
      pesan: `"${kode}" tidak ada di data untuk ekspresi ini`,
      saran: meant(mirip, 'periksa kode, nama baris atau kolomnya'),
    }),
    en: ({ kode, mirip }) => ({
      pesan: `"${kode}" is not in the data for this expression`,
      saran: didYouMean(mirip, 'check the kode, or the name of the row or column'),
    }),
  }),
  'ekspresi-tanpa-nilai': entri<{ ekspresi: string }>({
    tingkat: 'peringatan',
    mengapa: EKSPRESI,
    id: ({ ekspresi }) => ({
      pesan: `{{${ekspresi}}} belum bernilai, dicetak "–"`,
      saran: 'isi datanya, atau ubah kalimatnya',
    }),
    en: ({ ekspresi }) => ({
      pesan: `{{${ekspresi}}} has no value yet, printed as "–"`,
      saran: 'fill in the data, or change the sentence',
    }),
  }),
  'rujukan-tak-ada': entri<{ id: string; mirip: string | null }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Rujukan harus menunjuk tabel atau gambar yang tercetak.',
      en: 'A reference must point at a table or figure that is printed.',
    },
    id: ({ id, mirip }) => ({
      pesan: `tidak ada ${id.replace('-', ' "')}" di laporan ini`,
      saran: meant(mirip, 'periksa kodenya'),
    }),
    en: ({ id, mirip }) => ({
      pesan: `there is no ${id.replace('-', ' "')}" in this report`,
      saran: didYouMean(mirip, 'check its kode'),
    }),
  }),
  'narasi-ganda': entri<{ bagian: string; lain: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Dari dua naskah untuk satu bagian hanya satu yang dapat dicetak.',
      en: 'Of two texts for one section only one can be printed.',
    },
    id: ({ bagian, lain }) => ({
      pesan: `bagian "${bagian}" sudah diisi oleh ${lain}`,
      saran: 'gabungkan kedua berkas itu menjadi satu',
    }),
    en: ({ bagian, lain }) => ({
      pesan: `the section "${bagian}" is already filled by ${lain}`,
      saran: 'join the two files into one',
    }),
  }),
  'narasi-html': entri<object>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'HTML di narasi tidak dijalankan, jadi akan tercetak sebagai teks.',
      en: 'HTML in prose is not interpreted, so it would be printed as text.',
    },
    id: () => ({ pesan: 'HTML di narasi dicetak apa adanya', saran: 'tulis dengan Markdown saja' }),
    en: () => ({ pesan: 'HTML in prose is printed as it stands', saran: 'use Markdown only' }),
  }),
  'narasi-tak-dikenal': entri<{ bagian: string; mirip: string | null }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Narasi yang tidak punya tempat tidak ikut tercetak.',
      en: 'Prose that has no place is not printed.',
    },
    id: ({ bagian, mirip }) => ({
      pesan: `tidak ada bagian laporan bernama "${bagian}"; berkas ini tidak dicetak`,
      saran: meant(mirip, 'pakai nama bagian, kode sasaran atau kode indikator'),
    }),
    en: ({ bagian, mirip }) => ({
      pesan: `no section of the report is called "${bagian}"; this file is not printed`,
      saran: didYouMean(mirip, 'use the name of a section, or the kode of a sasaran or indikator'),
    }),
  }),
  'foto-tak-ada': entri<{ berkas: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Foto yang dirujuk harus ada di folder gambar tahun itu.',
      en: 'A photograph that is referred to must be in the gambar folder of that year.',
    },
    id: ({ berkas }) => ({
      pesan: `foto "${berkas}" tidak ada di folder gambar`,
      saran: 'salin fotonya ke folder gambar, atau perbaiki namanya',
    }),
    en: ({ berkas }) => ({
      pesan: `the photograph "${berkas}" is not in the gambar folder`,
      saran: 'copy it there, or mend its name',
    }),
  }),
  'foto-tak-dicetak': entri<{ sebab: 'nama' | 'akhiran'; contoh: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Foto yang tidak punya tempat tidak ikut tercetak.',
      en: 'A photograph that has no place is not printed.',
    },
    id: ({ sebab, contoh }) =>
      sebab === 'nama'
        ? {
            pesan:
              'foto ini tidak dicetak: namanya tidak diawali kode sasaran atau indikator, dan tidak ada naskah yang memuatnya',
            saran: `beri nama seperti ${contoh}, atau muat di naskah: ![keterangan](../gambar/nama.jpg)`,
          }
        : {
            pesan: 'foto ini tidak dicetak: namanya tidak berakhir .jpg, .png atau .webp',
            saran: `simpan sebagai JPEG, PNG atau WebP, dengan nama seperti ${contoh}`,
          },
    en: ({ sebab, contoh }) =>
      sebab === 'nama'
        ? {
            pesan:
              'this photograph is not printed: its name does not begin with the kode of a sasaran or indikator, and no prose shows it',
            saran: `give it a name such as ${contoh}, or show it in the prose: ![caption](../gambar/name.jpg)`,
          }
        : {
            pesan: 'this photograph is not printed: its name does not end in .jpg, .png or .webp',
            saran: `save it as JPEG, PNG or WebP, with a name such as ${contoh}`,
          },
  }),
  'foto-bagian-ditiadakan': entri<{ bagian: string }>({
    tingkat: 'info',
    mengapa: {
      id: 'Foto yang tidak ikut tercetak sebaiknya diketahui.',
      en: 'It is well to know which photographs are not printed.',
    },
    id: ({ bagian }) => ({
      pesan: `foto "${bagian}" tidak dimuat: bagiannya ditiadakan di tampilan.bagian`,
      saran: 'hapus berkasnya, atau muat lagi bagiannya',
    }),
    en: ({ bagian }) => ({
      pesan: `a photograph of "${bagian}" is not in the report: tampilan.bagian leaves its section out`,
      saran: 'remove the file, or bring the section back',
    }),
  }),
  'gambar-rusak': entri<{ sebab: Bilingual; saran: Bilingual }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Laporan tidak dapat disusun dengan gambar yang tidak dapat dicetak.',
      en: 'A report cannot be made with a picture that cannot be printed.',
    },
    id: ({ sebab, saran }) => ({ pesan: `gambar ini ${sebab.id}`, saran: saran.id }),
    en: ({ sebab, saran }) => ({ pesan: `this picture ${sebab.en}`, saran: saran.en }),
  }),
  'bagian-kosong': entri<{ judul: string; berkas: string }>({
    tingkat: 'peringatan',
    mengapa: LENGKAP,
    id: ({ judul, berkas }) => ({
      pesan: `bagian "${judul}" belum ada isinya, jadi tidak dicetak`,
      saran: `tulis ${berkas}`,
    }),
    en: ({ judul, berkas }) => ({
      pesan: `the section "${judul}" has no content yet, so it is not printed`,
      saran: `write ${berkas}`,
    }),
  }),
  'tabel-kosong': entri<{ judul: string }>({
    tingkat: 'peringatan',
    mengapa: LENGKAP,
    id: ({ judul }) => ({
      pesan: `tabel "${judul}" belum ada barisnya, jadi tidak dicetak`,
      saran: 'isi barisnya dari dokumen sumber',
    }),
    en: ({ judul }) => ({
      pesan: `the table "${judul}" has no rows yet, so it is not printed`,
      saran: 'fill in its rows from the source document',
    }),
  }),
  'gambar-kosong': entri<{ judul: string; kurang: string }>({
    tingkat: 'peringatan',
    mengapa: LENGKAP,
    id: ({ judul, kurang }) => ({
      pesan: `gambar "${judul}" tidak dapat dibuat`,
      saran: `isi ${kurang}`,
    }),
    en: ({ judul, kurang }) => ({
      pesan: `the figure "${judul}" cannot be drawn`,
      saran: `fill in ${kurang}`,
    }),
  }),
};
