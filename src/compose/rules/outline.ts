// Rules of the outline: sections, tables and figures without content, and content without a place.

import { meant, didYouMean } from './prose.ts';
import { ruleSet, rule } from '../../diagnostic/rule.ts';

/** Why a kode must be right; of rules of the documents too. */
export const KODE = {
  id: 'Kode mengikat target, realisasi, dan program pada indikatornya; kode yang keliru memutus ikatan itu diam-diam.',
  en: 'A kode ties target, realisasi and program to their indikator; a wrong one cuts that tie silently.',
};

const LENGKAP = {
  id: 'Laporan tidak boleh diam-diam kekurangan bagian.',
  en: 'A report must not silently lack a part.',
};

export const outlineRules = ruleSet({
  'narasi-tak-dikenal': rule<{ bagian: string; similar: string | null }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Narasi yang tidak punya tempat tidak ikut tercetak.',
      en: 'Prose that has no place is not printed.',
    },
    id: ({ bagian, similar }) => ({
      pesan: `tidak ada bagian laporan bernama "${bagian}"; berkas ini tidak dicetak`,
      saran: meant(similar, 'pakai nama bagian, kode sasaran atau kode indikator'),
    }),
    en: ({ bagian, similar }) => ({
      pesan: `no section of the report is called "${bagian}"; this file is not printed`,
      saran: didYouMean(
        similar,
        'use the name of a section, or the kode of a sasaran or indikator',
      ),
    }),
    example: {
      files: {
        '2020/narasi/4.1-kesimpulann.md': `
          Kinerja tahun ini baik.
        `,
      },
    },
    cure: {
      id: 'beri nama menurut bagian laporan, kode sasaran, atau kode indikator; nomor di depannya boleh apa saja.',
      en: 'name it after a section of the report, or the kode of a sasaran or indikator; the number in front is free.',
    },
  }),
  'narasi-tanpa-tempat': rule<{ bagian: string; data: string | null; isProse: boolean }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Narasi yang tidak punya tempat tidak ikut tercetak.',
      en: 'Prose that has no place is not printed.',
    },
    id: ({ bagian, data, isProse }) => ({
      pesan: isProse
        ? `naskah "${bagian}" tidak dicetak selama data bagiannya belum ada`
        : `bagian "${bagian}" disusun dari data dan tidak memuat naskah; berkas ini tidak dicetak`,
      saran:
        data === null ? 'pindahkan naskahnya ke bagian lain' : `isi ${data} pada organisasi.yaml`,
    }),
    en: ({ bagian, data, isProse }) => ({
      pesan: isProse
        ? `the prose "${bagian}" is not printed while there is no data of its section`
        : `the section "${bagian}" is made from data and takes no prose; this file is not printed`,
      saran:
        data === null ? 'move the prose to another section' : `fill in ${data} in organisasi.yaml`,
    }),
    example: {
      files: {
        '2020/narasi/pernyataan-reviu.md': `
          Laporan ini telah kami reviu.
        `,
      },
    },
    cure: {
      id: 'isi `pengesahan.reviu` bila reviunya sudah selesai; selama belum, bagiannya tidak dicetak.',
      en: 'fill in `pengesahan.reviu` once the review is done; until then its section is not printed.',
    },
  }),
  'narasi-bagian-ditiadakan': rule<{ bagian: string }>({
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
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
          tampilan:
            bagian: { perencanaan: [perencanaan-strategis, perjanjian-kinerja] }
        `,
      },
      mended: [
        [
          'perencanaan-strategis, perjanjian-kinerja',
          'perencanaan-strategis, iku, perjanjian-kinerja',
        ],
      ],
    },
    cure: {
      id: 'hapus berkasnya bila memang tidak diperlukan, atau muat lagi bagiannya.',
      en: 'remove the file if it is not needed, or bring the section back.',
    },
  }),
  'bagian-kosong': rule<{ judul: string; file: string }>({
    tingkat: 'peringatan',
    mengapa: LENGKAP,
    id: ({ judul, file }) => ({
      pesan: `bagian "${judul}" belum ada isinya, jadi tidak dicetak`,
      saran: `tulis ${file}`,
    }),
    en: ({ judul, file }) => ({
      pesan: `the section "${judul}" has no content yet, so it is not printed`,
      saran: `write ${file}`,
    }),
    example: {
      files: {
        '2020/narasi/1.3-isu-strategis.md (tidak ada)': '',
      },
    },
    cure: {
      id: 'tulis berkasnya.',
      en: 'write the file.',
    },
  }),
  'tabel-kosong': rule<{ judul: string }>({
    tingkat: 'peringatan',
    mengapa: LENGKAP,
    id: ({ judul }) => ({
      pesan: `tabel "${judul}" belum ada isinya, jadi tidak dicetak`,
      saran: 'isi barisnya dari dokumen sumber',
    }),
    en: ({ judul }) => ({
      pesan: `the table "${judul}" has nothing in its rows yet, so it is not printed`,
      saran: 'fill in its rows from the source document',
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
              baris: []
        `,
      },
      mended: [['baris: []', 'baris:\n      - { nama: Golongan III, nilai: { 2020: 12 } }']],
    },
    cure: {
      id: 'isi barisnya dari dokumen sumber; hapus tabelnya bila memang tidak diperlukan.',
      en: 'fill in its rows from the source document; remove the table if it is not needed.',
    },
  }),
  'gambar-kosong': rule<{ judul: string; kurang: string }>({
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
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Program Pelayanan, sasaran: S1, anggaran: 400000000, realisasi }
            - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi }
        `,
      },
      mended: [
        ['400000000, realisasi }', '400000000, realisasi: 380000000 }'],
        ['100000000, realisasi }', '100000000, realisasi: 90000000 }'],
      ],
    },
    cure: {
      id: 'isi yang disebut kurang.',
      en: 'fill in what is named as missing.',
    },
  }),
  /** `other`: the kode of what has it, as that is written. */
  'kode-tabel-terpakai': rule<{ kode: string; jenis: 'tabel' | 'gambar'; other: string }>({
    tingkat: 'galat',
    mengapa: KODE,
    id: ({ kode: content, jenis, other }) => ({
      pesan: `kode tabel "${content}" sudah dipakai ${jenis} ${content === other ? '' : `"${other}" `}yang disusun lkjip${content === other ? '' : '; huruf besar dan kecil tidak membedakan kode'}`,
      saran: 'beri tabel ini kode lain, misalnya dengan awalan: data-…',
    }),
    en: ({ kode: content, jenis, other }) => ({
      pesan: `the kode "${content}" of this table is that of the ${jenis === 'tabel' ? 'table' : 'figure'} ${content === other ? '' : `"${other}" `}which lkjip makes${content === other ? '' : '; capitals tell no kode apart'}`,
      saran: 'give this table another kode, with a prefix for example: data-…',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi: { S1.1: 84, S2.1: 6 }
          tabel:
            - kode: pengukuran
              jenis: nilai
              indikator: S1.1
              judul: Nilai Unit
              kolom: [2020]
              baris:
                - { nama: Unit A, nilai: { 2020: 84 } }
        `,
      },
      mended: [['kode: pengukuran', 'kode: data-unit']],
    },
  }),
});
