// Rules of the YAML: text that is not YAML 1.2, or whose meaning is not certain.

import { ruleSet, rule } from '../../diagnostic/rule.ts';

const YAML = {
  id: 'lkjip hanya memakai data yang artinya pasti menurut YAML 1.2.',
  en: 'lkjip only uses data whose meaning is certain under YAML 1.2.',
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

export const yamlRules = ruleSet({
  'yaml-salah': rule<{ pesan: string; jenis: string }>({
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
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi:
            nama: Dinas Contoh: Kabupaten Contoh
            daerah: Kabupaten Contoh
        `,
      },
      mended: [['Dinas Contoh: Kabupaten Contoh', '"Dinas Contoh: Kabupaten Contoh"']],
    },
    cure: {
      id: 'periksa lekukan, titik dua, tanda kutip, dan kurung pada baris itu dan baris sebelumnya; teks yang memuat titik dua diapit tanda kutip.',
      en: 'check indentation, colons, quotes and brackets on that line and the one before; put text with a colon between quotes.',
    },
  }),
  'yaml-tab': rule<object>({
    tingkat: 'galat',
    mengapa: YAML,
    id: () => ({ pesan: 'lekukan memakai tab', saran: 'pakai spasi' }),
    en: () => ({ pesan: 'indentation uses a tab', saran: 'use spaces' }),
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi:
          \tnama: Dinas Contoh
          \tdaerah: Kabupaten Contoh
        `,
      },
      mended: [
        ['\tnama', '  nama'],
        ['\tdaerah', '  daerah'],
      ],
    },
    cure: {
      id: 'ganti setiap tab di awal baris dengan dua spasi.',
      en: 'put two spaces in the place of each tab at the beginning of a line.',
    },
  }),
  'yaml-tag': rule<object>({
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
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi: { nama: !dinas Dinas Contoh, daerah: Kabupaten Contoh }
        `,
      },
      mended: [['!dinas Dinas Contoh', 'Dinas Contoh']],
    },
    cure: {
      id: 'hapus tag yang berawal dengan "!"; teks yang memang berawal dengan "!" diapit tanda kutip.',
      en: 'remove the tag that begins with "!"; put text that does begin with "!" between quotes.',
    },
  }),
  'yaml-banyak-dokumen': rule<object>({
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
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 380000000 }
          ---
          program:
            - { kode: P02, nama: Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }
        `,
      },
      mended: [['---\nprogram:\n', '']],
    },
  }),
  'yaml-terlalu-dalam': rule<object>({
    tingkat: 'galat',
    mengapa: YAML,
    id: () => ({ pesan: 'data bersarang terlalu dalam', saran: 'ikuti susunan di data/README.md' }),
    en: () => ({ pesan: 'the data is nested too deeply', saran: 'follow data/README.md' }),
    example: {
      files: {
        '2020/organisasi.yaml': `
          fungsi: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
        `,
      },
      mended: [
        [
          '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]',
          '[menyelenggarakan pelayanan]',
        ],
      ],
    },
    cure: {
      id: 'ikuti susunan di data/README.md, yang paling dalam tujuh tingkat; lebih dari 40 tingkat tidak dibaca.',
      en: 'follow data/README.md, where the deepest has seven levels; more than 40 are not read.',
    },
  }),
  'yaml-alias': rule<object>({
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
    example: {
      files: {
        '2020/organisasi.yaml': `
          fungsi:
            - &a [satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh]
            - &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
            - &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
            - &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
        `,
      },
      mended: [
        [
          '  - &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n  - &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\n  - &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\n',
          '',
        ],
        [
          '&a [satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh]',
          'menyelenggarakan pelayanan',
        ],
      ],
    },
    cure: {
      id: 'tulis datanya sekali tanpa alias; alias boleh menambah paling banyak 10.000 nilai pada satu berkas.',
      en: 'write the data once, without aliases; aliases may add 10,000 values to a file at most.',
    },
  }),
  'kunci-ganda': rule<{ kunci: string }>({
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
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: 73.4
            S1.1: 82.5
            S2.1: 11.5
            S1.1: 84.1
        `,
      },
      mended: [['  S1.1: 84.1\n', '']],
    },
  }),
  'kunci-bukan-teks': rule<object>({
    tingkat: 'galat',
    mengapa: YAML,
    id: () => ({
      pesan: 'kunci ini bukan teks biasa',
      saran: 'pakai nama kunci dari data/README.md',
    }),
    en: () => ({ pesan: 'this key is not plain text', saran: 'use the keys in data/README.md' }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            [S1.1, S2.1]: 82.5
        `,
      },
      mended: [['[S1.1, S2.1]: 82.5', 'S1.1: 82.5\n  S2.1: 11.5']],
    },
    cure: {
      id: 'tulis satu kunci pada satu baris, dengan nama kunci dari data/README.md.',
      en: 'write one key a line, by its name in data/README.md.',
    },
  }),
});
