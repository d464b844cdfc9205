// Rules of what stands in prose: expressions, references, HTML.

import { ruleSet, rule } from '../../diagnostic/rule.ts';

export const EKSPRESI = {
  id: 'Angka di narasi diambil dari hasil hitungan; yang tidak ada tidak dapat dicetak.',
  en: 'Figures in prose are taken from the results; what does not exist cannot be printed.',
};

export function meant(similar: string | null, other: string): string {
  return similar === null ? other : `mungkin maksudnya "${similar}"`;
}

export function didYouMean(similar: string | null, other: string): string {
  return similar === null ? other : `did you mean "${similar}"?`;
}

export const proseRules = ruleSet({
  /** `kurung`: its braces are the fault. */
  'ekspresi-salah': rule<{ kurung?: boolean }>({
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
    example: {
      files: {
        '2020/narasi/4.1-kesimpulan.md': `
          Capaian indikator ini {{capaian("S1.1")}} persen.
        `,
      },
      mended: [['{{capaian("S1.1")}}', '{{capaian "S1.1"}}']],
    },
    cure: {
      id: 'tulis satu kata dan isiannya, misalnya {{capaian "S1.1"}}; hitungan tidak ditulis di naskah.',
      en: 'write one word and its arguments, such as {{capaian "S1.1"}}; calculations are not written in prose.',
    },
  }),
  'ekspresi-tak-dikenal': rule<{ kata: string; similar: string | null }>({
    tingkat: 'galat',
    mengapa: EKSPRESI,
    id: ({ kata, similar }) => ({
      pesan: `kata "${kata}" tidak dikenal dalam ekspresi`,
      saran: meant(similar, 'lihat daftar ekspresi di data/README.md'),
    }),
    en: ({ kata, similar }) => ({
      pesan: `the word "${kata}" is not known in expressions`,
      saran: didYouMean(similar, 'data/README.md lists the expressions'),
    }),
    example: {
      files: {
        '2020/narasi/4.1-kesimpulan.md': `
          Capaian indikator ini {{capain "S1.1"}} persen.
        `,
      },
      mended: [['capain', 'capaian']],
    },
    cure: {
      id: 'betulkan katanya; daftarnya ada di data/README.md.',
      en: 'mend the word; data/README.md lists them.',
    },
  }),
  'ekspresi-isian': rule<{ kata: string; contoh: string }>({
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
    example: {
      files: {
        '2020/narasi/4.1-kesimpulan.md': `
          Tahun sebelumnya realisasinya {{realisasiLalu "S1.1"}} {{satuan "S1.1"}}.
        `,
      },
      mended: [['{{realisasiLalu "S1.1"}}', '{{realisasiLalu "S1.1" 2019}}']],
    },
    cure: {
      id: 'lengkapi isiannya menurut contoh yang disebut, di sini {{realisasiLalu "S1.1" 2019}}.',
      en: 'complete the arguments as in the example that is named, here {{realisasiLalu "S1.1" 2019}}.',
    },
  }),
  'ekspresi-kode-tak-ada': rule<{ kode: string; similar: string | null }>({
    tingkat: 'galat',
    mengapa: EKSPRESI,
    id: ({ kode, similar }) => ({
      pesan: `"${kode}" tidak ada di data untuk ekspresi ini`,
      saran: meant(similar, 'periksa kode, nama baris atau kolomnya'),
    }),
    en: ({ kode, similar }) => ({
      pesan: `"${kode}" is not in the data for this expression`,
      saran: didYouMean(similar, 'check the kode, or the name of the row or column'),
    }),
    example: {
      files: {
        '2020/narasi/4.1-kesimpulan.md': `
          Capaian indikator ini {{capaian "S1.2"}} persen.
        `,
      },
      mended: [['S1.2', 'S1.1']],
    },
    cure: {
      id: 'periksa kode, nama baris, atau kolomnya.',
      en: 'check the kode, or the name of the row or column.',
    },
  }),
  'ekspresi-tanpa-nilai': rule<{ ekspresi: string }>({
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
    example: {
      files: {
        '2020/narasi/4.1-kesimpulan.md': `
          Pada awal periode nilainya {{kondisiAwal "S1.1"}} {{satuan "S1.1"}}.
        `,
      },
      mended: [
        ['Pada awal periode nilainya {{kondisiAwal "S1.1"}}', 'Nilainya {{realisasi "S1.1"}}'],
      ],
    },
  }),
  'rujukan-tak-ada': rule<{ id: string; similar: string | null }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Rujukan harus menunjuk tabel atau gambar yang tercetak.',
      en: 'A reference must point at a table or figure that is printed.',
    },
    id: ({ id, similar }) => ({
      pesan: `tidak ada ${id.replace('-', ' "')}" di laporan ini`,
      saran: meant(similar, 'periksa kodenya'),
    }),
    en: ({ id, similar }) => ({
      pesan: `there is no ${id.replace('-', ' "')}" in this report`,
      saran: didYouMean(similar, 'check its kode'),
    }),
    example: {
      files: {
        '2020/narasi/4.1-kesimpulan.md': `
          Nilai setiap unit ada pada {{tabel "nilai-unitt"}}.
        `,
      },
      mended: [['nilai-unitt', 'nilai-unit']],
    },
    cure: {
      id: 'periksa kodenya: {{tabel "kode"}} memakai kode tabel, {{gambar "kode"}} kode indikator atau tabel bergrafik.',
      en: 'check its kode: {{tabel "kode"}} takes the kode of a table, {{gambar "kode"}} that of an indikator or of a table with a chart.',
    },
  }),
  'rujukan-belum-tercetak': rule<{ id: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Tabel dan gambar dicetak begitu datanya terisi; sebelum itu rujukannya belum bernomor.',
      en: 'Tables and figures are printed as soon as their data are filled in; until then a reference to them has no number.',
    },
    id: ({ id }) => ({
      pesan: `${id.replace('-', ' "')}" belum tercetak karena datanya belum terisi, jadi rujukannya dicetak "–"`,
      saran: 'isi datanya, atau ubah kalimatnya',
    }),
    en: ({ id }) => ({
      pesan: `${id.replace('-', ' "')}" is not printed yet, as its data is not filled in, so the reference is printed as "–"`,
      saran: 'fill in the data, or change the sentence',
    }),
    example: {
      files: {
        '2020/organisasi.yaml': `
          tugas: menyelenggarakan pelayanan
          tabel:
            - kode: pegawai
              jenis: nilai
              judul: Pegawai menurut Golongan
              satuan: orang
              kolom: [2020]
              baris: [{ nama: Golongan III, nilai: { 2020: null } }]
        `,
        '2020/narasi/4.1-kesimpulan.md': `
          Jumlah pegawai ada pada {{tabel "pegawai"}}.
        `,
      },
      mended: [['{ 2020: null }', '{ 2020: 12 }']],
    },
  }),
  'narasi-html': rule<object>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'HTML di narasi tidak dijalankan, jadi akan tercetak sebagai teks.',
      en: 'HTML in prose is not interpreted, so it would be printed as text.',
    },
    id: () => ({ pesan: 'HTML di narasi dicetak apa adanya', saran: 'tulis dengan Markdown saja' }),
    en: () => ({ pesan: 'HTML in prose is printed as it stands', saran: 'use Markdown only' }),
    example: {
      files: {
        '2020/narasi/4.1-kesimpulan.md': `
          <center>Kinerja tahun ini baik.</center>
        `,
      },
      mended: [['<center>Kinerja tahun ini baik.</center>', '**Kinerja tahun ini baik.**']],
    },
    cure: {
      id: 'tulis dengan Markdown saja: `**tebal**`, `_miring_`, daftar, dan tabel. Komentar HTML boleh, dan tidak dicetak.',
      en: 'use Markdown only: `**bold**`, `_italic_`, lists and tables. HTML comments are allowed, and not printed.',
    },
  }),
  'tautan-tak-dicetak': rule<{ url: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Laporan dibaca di kertas dan dikirim sebagai berkas: alamat di komputer penyusun tidak membuka apa pun bagi pembacanya.',
      en: 'The report is read on paper and sent as a file: an address on the writer’s machine opens nothing for its readers.',
    },
    id: ({ url }) => ({
      pesan: `tautan ke "${url}" tidak dicetak, hanya teksnya`,
      saran: 'tulis alamat lengkap yang diawali https:// atau mailto:, atau hapus tautannya',
    }),
    en: ({ url }) => ({
      pesan: `the link to "${url}" is not printed, only its text`,
      saran: 'write a whole address that begins with https:// or mailto:, or remove the link',
    }),
    example: {
      files: {
        '2020/narasi/4.1-kesimpulan.md': `
          Kinerja tahun ini baik, menurut [hasil survei](survei.pdf).
        `,
      },
      mended: [['[hasil survei](survei.pdf)', 'hasil survei']],
    },
  }),
});
