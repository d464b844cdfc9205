// Rules of the YAML: text that is not YAML 1.2, or whose meaning is not certain.

import type { ErrorCode } from 'yaml';
import { withoutInvisible } from '../../diagnostic/invisible.ts';
import { ruleSet, rule } from '../../diagnostic/rule.ts';
import type { Bilingual } from '../../language.ts';
import type { Mistake } from '../yaml/mistakes.ts';

const YAML = {
  id: 'lkjip hanya memakai data yang artinya pasti menurut YAML 1.2.',
  en: 'lkjip only uses data whose meaning is certain under YAML 1.2.',
};

/** What the library says, in Indonesian. */
const EXPLANATION: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'alias ("*nama") tidak dapat diberi tag atau jangkar',
  BAD_COLLECTION_TYPE: 'tag tidak cocok dengan isinya',
  BAD_DIRECTIVE: 'baris yang diawali "%" tidak dikenal',
  BAD_PROP_ORDER: 'tag atau jangkar ada di tempat yang salah',
  BLOCK_IN_FLOW:
    'di dalam kurung tidak boleh ada "kunci: nilai" tanpa kurung sendiri; mungkin kurang tanda kutip',
  DUPLICATE_KEY: 'kunci ditulis dua kali',
  KEY_OVER_1024_CHARS: 'kunci terlalu panjang; mungkin tanda kutip atau titik dua kurang',
  MULTIPLE_ANCHORS: 'ada lebih dari satu jangkar ("&nama")',
  MULTIPLE_DOCS: 'ada lebih dari satu dokumen',
  MULTIPLE_TAGS: 'ada lebih dari satu tag',
  NON_STRING_KEY: 'kunci ini bukan teks',
  RESOURCE_EXHAUSTION: 'datanya bersarang terlalu dalam',
  TAB_AS_INDENT: 'baris diawali tab',
  TAG_RESOLVE_FAILED: 'tag tidak dikenal',
  BAD_INDENT: 'indentasi (spasi di awal baris) tidak sejajar',
  MISSING_CHAR: 'ada tanda yang kurang (kutip, koma, titik dua atau kurung penutup)',
  UNEXPECTED_TOKEN: 'ada tanda di tempat yang salah',
  BLOCK_AS_IMPLICIT_KEY: 'kunci dan isinya bercampur; mungkin kurang tanda kutip',
  MULTILINE_IMPLICIT_KEY: 'kunci terpecah di beberapa baris',
  BAD_SCALAR_START: 'teks diawali tanda khusus; apit dengan tanda kutip',
  BAD_DQ_ESCAPE: 'garis miring terbalik di dalam kutip ganda; pakai kutip tunggal',
  BAD_ALIAS: 'tanda "*" atau "&" dibaca sebagai alias; apit dengan tanda kutip',
  IMPOSSIBLE: 'susunannya tidak dapat dimengerti',
};

type Cause = Exclude<Mistake, { what: 'tak-terlihat' }>;

/** What is wrong, and what to do about it. */
type CauseWords = Readonly<Record<'wrong' | 'cure', Bilingual>>;

const written = (tulis: string): Bilingual => ({ id: `tulis ${tulis}`, en: `write ${tulis}` });

/** What has two meanings is told with both. */
const writtenOr = (tulis: string, text: string | null): Bilingual =>
  text === null
    ? written(tulis)
    : {
        id: `tulis ${tulis}; bila satu teks, ${text}`,
        en: `write ${tulis}; if it is one text, ${text}`,
      };

/** Of each kind of mistake what is said of it. */
const CAUSES: {
  readonly [K in Cause['what']]: (cause: Extract<Cause, { what: K }>) => CauseWords;
} = {
  'tanpa-spasi': ({ write: tulis }) => ({
    wrong: {
      id: 'sesudah titik dua harus ada spasi',
      en: 'there has to be a space after the colon',
    },
    cure: written(tulis),
  }),
  strip: () => ({
    wrong: { id: 'tanda "-" saja bukan nilai', en: 'a "-" alone is no value' },
    cure: {
      id: 'kosongkan bila angkanya belum ada',
      en: 'leave it empty when there is no figure yet',
    },
  }),
  rupiah: ({ typed, write: tulis }) => ({
    wrong: {
      id: `di dalam kurung koma memulai isi berikutnya, jadi ",${typed.slice(-1)}" bukan penutup rupiah`,
      en: `within brackets a comma begins the next part, so that ",${typed.slice(-1)}" ends no rupiah`,
    },
    cure: {
      id: `tulis rupiah bulat tanpa Rp dan titik: ${tulis}`,
      en: `write whole rupiah without Rp and dots: ${tulis}`,
    },
  }),
  'strip-rapat': ({ write: tulis }) => ({
    wrong: {
      id: 'sesudah tanda "-" di awal baris harus ada spasi',
      en: 'there has to be a space after the "-" that begins a line',
    },
    cure: written(tulis),
  }),
  kutip: ({ write: tulis }) => ({
    wrong: {
      id: 'ada tanda kutip di dalam tanda kutip',
      en: 'there are quotes within quotes',
    },
    cure: written(tulis),
  }),
  'kutip-word': ({ write: tulis }) => ({
    wrong: {
      id: 'tanda kutip miring dari pengolah kata (“ ”) bukan tanda kutip bagi YAML',
      en: 'curly quotes of a word processor (“ ”) are no quotes to YAML',
    },
    cure: written(tulis),
  }),
  'kutip-terbuka': ({ tanda, write: tulis }) => ({
    wrong: {
      id: `tanda kutip ${tanda} dibuka di sini dan tidak ditutup`,
      en: `the quote ${tanda} opens here and is not closed`,
    },
    cure: written(tulis),
  }),
  'sesudah-kutip': ({ write: tulis }) => ({
    wrong: {
      id: 'ada teks sesudah tanda kutip penutup',
      en: 'there is text behind the closing quote',
    },
    cure: written(tulis),
  }),
  'titik-dua': ({ write: tulis }) => ({
    wrong: {
      id: 'teks yang memuat titik dua harus diapit tanda kutip',
      en: 'text with a colon has to be between quotes',
    },
    cure: written(tulis),
  }),
  'tanpa-titik-dua': ({ write: tulis }) => ({
    wrong: {
      id: 'sesudah nama kunci harus ada titik dua dan spasi',
      en: 'the name of a key has to be followed by a colon and a space',
    },
    cure: written(tulis),
  }),
  koma: ({ write: tulis, text }) => ({
    wrong: {
      id: 'di dalam kurung, antara dua isi harus ada koma',
      en: 'within brackets there has to be a comma between two parts',
    },
    cure:
      tulis === null
        ? { id: 'tambahkan koma di depan bagian ini', en: 'add a comma in front of this' }
        : writtenOr(tulis, text),
  }),
  'tanda-di-awal': ({ tanda }) => ({
    wrong: {
      id: `baris tidak dapat diawali tanda ${tanda}`,
      en: `a line cannot begin with ${tanda}`,
    },
    cure: {
      id: `hapus ${tanda}; catatan diawali tanda #`,
      en: `remove ${tanda}; a comment begins with #`,
    },
  }),
  'koma-lebih': () => ({
    wrong: { id: 'ada koma yang tidak diikuti isi', en: 'there is a comma with nothing behind it' },
    cure: { id: 'hapus koma ini', en: 'remove this comma' },
  }),
  'garis-miring': ({ write: tulis }) => ({
    wrong: {
      id: 'garis miring terbalik di antara kutip ganda punya arti sendiri',
      en: 'a backslash between double quotes has a meaning of its own',
    },
    cure: written(tulis),
  }),
  pagar: ({ write: tulis }) => ({
    wrong: {
      id: 'tanda # sesudah spasi memulai komentar, jadi sisanya tidak terbaca',
      en: 'a # after a space begins a comment, so the rest is not read',
    },
    cure: written(tulis),
  }),
  'tanda-khusus': ({ tanda, write: tulis }) => ({
    wrong: {
      id: `teks yang diawali ${tanda} harus diapit tanda kutip`,
      en: `text that begins with ${tanda} has to be between quotes`,
    },
    cure: written(tulis),
  }),
  'kurung-terbuka': ({ tanda, tutup }) => ({
    wrong: {
      id: `kurung ${tanda} dibuka di sini dan tidak ditutup`,
      en: `the bracket ${tanda} opens here and is not closed`,
    },
    cure: {
      id: `tambahkan ${tutup} di akhir isinya; bila bagian dari teks, apit teksnya dengan tanda kutip`,
      en: `add ${tutup} behind what it holds; if it is part of a text, put that between quotes`,
    },
  }),
  'kurung-lebih': ({ tanda }) => ({
    wrong: {
      id: `kurung penutup ${tanda} tanpa pembukanya`,
      en: `the closing bracket ${tanda} was never opened`,
    },
    cure: {
      id: `hapus ${tanda}, atau tambahkan kurung pembukanya`,
      en: `remove ${tanda}, or add the bracket that opens`,
    },
  }),
  'kurung-menjorok': ({ tanda, spaces }) => ({
    wrong: {
      id: `kurung penutup ${tanda} harus lebih menjorok daripada kuncinya`,
      en: `the closing bracket ${tanda} has to be indented more than its key`,
    },
    cure: {
      id: `beri ${spaces} spasi di depannya`,
      en: `put ${spaces} spaces in front of it`,
    },
  }),
  menjorok: ({ spaces, expected, isText }) => ({
    wrong: {
      id: `baris ini menjorok ${spaces} spasi, tidak sejajar dengan baris lain yang setingkat`,
      en: `this line is indented by ${spaces} spaces, unlike the others of its level`,
    },
    cure: indentTo(expected, isText),
  }),
};

function indentTo(expected: number, isText: boolean): Bilingual {
  const indent =
    expected === 0
      ? { id: 'hapus spasi di depannya', en: 'remove the spaces in front of it' }
      : {
          id: `beri ${expected} spasi di depannya`,
          en: `put ${expected} spaces in front of it`,
        };
  if (!isText) return indent;
  return {
    id: `${indent.id}; bila lanjutan teks di atasnya, apit seluruh teks itu dengan tanda kutip`,
    en: `${indent.en}; if it goes on with the text above, put all of that text between quotes`,
  };
}

/** The words of a kind of mistake take its own facts, which the compiler cannot tie to each other. */
function wordsOf(cause: Cause): CauseWords {
  const words = CAUSES[cause.what] as (cause: Cause) => CauseWords;
  return words(cause);
}

const TANDA: Readonly<Record<string, Bilingual>> = {
  'U+00A0': { id: 'spasi tak-terputus', en: 'no-break space' },
  'U+00AD': { id: 'tanda hubung lunak', en: 'soft hyphen' },
  'U+2007': { id: 'spasi angka', en: 'figure space' },
  'U+200B': { id: 'spasi tanpa lebar', en: 'zero width space' },
  'U+200C': { id: 'pemisah tanpa lebar', en: 'zero width non-joiner' },
  'U+200D': { id: 'penyambung tanpa lebar', en: 'zero width joiner' },
  'U+202F': { id: 'spasi tak-terputus sempit', en: 'narrow no-break space' },
  'U+2060': { id: 'penyambung kata', en: 'word joiner' },
  'U+FEFF': { id: 'tanda urutan bita', en: 'byte order mark' },
};

function named(tanda: string, language: 'id' | 'en'): string {
  const nama = TANDA[tanda]?.[language];
  return nama === undefined ? '' : ` (${nama})`;
}

export const yamlRules = ruleSet({
  'yaml-salah': rule<{ pesan: string; jenis: ErrorCode; sebab?: Cause }>({
    tingkat: 'galat',
    fix: ({ sebab }) =>
      sebab?.what === 'rupiah'
        ? { kind: 'value', wrong: sebab.typed, right: sebab.write, isQuotable: false }
        : null,
    mengapa: YAML,
    id: ({ jenis, sebab }) => {
      const words = sebab === undefined ? null : wordsOf(sebab);
      return {
        pesan: `penulisan YAML keliru: ${words?.wrong.id ?? EXPLANATION[jenis]}`,
        saran:
          words?.cure.id ??
          'periksa spasi di awal baris, titik dua, tanda kutip dan kurung pada baris ini dan baris sebelumnya',
      };
    },
    en: ({ pesan, sebab }) => {
      const words = sebab === undefined ? null : wordsOf(sebab);
      return {
        pesan: `the YAML is not well-formed: ${words?.wrong.en ?? pesan}`,
        saran:
          words?.cure.en ??
          'check indentation, colons, quotes and brackets on this line and the one before',
      };
    },
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
      id: 'periksa spasi di awal baris, titik dua, tanda kutip, dan kurung pada baris itu dan baris sebelumnya; teks yang memuat titik dua diapit tanda kutip.',
      en: 'check indentation, colons, quotes and brackets on that line and the one before; put text with a colon between quotes.',
    },
  }),
  /** `lain`: how many more lines have one; `isBehindDash`: where it is that of a list. */
  'yaml-tab': rule<{ lain: number; isBehindDash: boolean }>({
    tingkat: 'galat',
    fix: () => ({ kind: 'tabs' }),
    mengapa: YAML,
    id: ({ lain, isBehindDash }) => ({
      pesan: `${isBehindDash ? 'di belakang tanda "-" ada' : 'baris ini diawali'} tab, bukan spasi${lain === 0 ? '' : ` (begitu pula ${lain} baris lain)`}`,
      saran: isBehindDash
        ? 'ganti tab itu dengan satu spasi'
        : 'ganti setiap tab di awal baris dengan dua spasi; isi sebuah kunci dua spasi lebih menjorok daripada kuncinya',
    }),
    en: ({ lain, isBehindDash }) => ({
      pesan: `${isBehindDash ? 'there is a tab behind the "-"' : 'this line begins with a tab'}, not ${isBehindDash ? 'a space' : 'with spaces'}${lain === 0 ? '' : ` (and so do ${lain} more)`}`,
      saran: isBehindDash
        ? 'put one space in the place of that tab'
        : 'put two spaces in the place of each tab at the beginning of a line; what belongs to a key is indented by two more than it',
    }),
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
      id: 'ganti setiap tab di awal baris dengan dua spasi; isi sebuah kunci dua spasi lebih menjorok daripada kuncinya.',
      en: 'put two spaces in the place of each tab at the beginning of a line; what belongs to a key is indented by two more than it.',
    },
  }),
  'yaml-tag': rule<object>({
    tingkat: 'galat',
    mengapa: YAML,
    id: () => ({
      pesan: 'tag YAML ini tidak dikenal',
      saran:
        'hapus tag yang berawal dengan "!"; bila bagian dari teks, apit teksnya dengan tanda kutip',
    }),
    en: () => ({
      pesan: 'this YAML tag is not known',
      saran:
        'remove the tag that begins with "!"; if it is part of a text, put that between quotes',
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
  'tanda-tak-terlihat': rule<{ tanda: string }>({
    tingkat: 'galat',
    fix: ({ tanda }) => {
      const wrong = String.fromCodePoint(Number.parseInt(tanda.slice(2), 16));
      return { kind: 'sign', wrong, right: withoutInvisible(`.${wrong}.`).slice(1, -1) };
    },
    mengapa: {
      id: 'Tanda yang tidak terlihat, biasanya tersalin dari pengolah kata atau laman web, membuat dua tulisan yang tampak sama menjadi berbeda.',
      en: 'A sign that nobody sees, most often pasted from a word processor or a web page, makes two words that look the same differ.',
    },
    id: ({ tanda }) => ({
      pesan: `di sini ada tanda yang tidak terlihat: ${tanda}${named(tanda, 'id')}`,
      saran: 'hapus bagian ini, lalu ketik ulang',
    }),
    en: ({ tanda }) => ({
      pesan: `there is a sign here that cannot be seen: ${tanda}${named(tanda, 'en')}`,
      saran: 'delete this part and type it again',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: 73.4
            S1.1:\u00a082.5
            S2.1: 11.5
        `,
      },
      mended: [['S1.1:\u00a082.5', 'S1.1: 82.5']],
    },
  }),
  'teks-berkoma': rule<{ text: string; write: string }>({
    tingkat: 'galat',
    mengapa: YAML,
    id: ({ text, write: tulis }) => ({
      pesan: `di dalam kurung kurawal, teks "${text}" terputus pada komanya`,
      saran: `apit dengan tanda kutip: ${tulis}`,
    }),
    en: ({ text, write: tulis }) => ({
      pesan: `within braces the text "${text}" is cut at its comma`,
      saran: `put it between quotes: ${tulis}`,
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: 73.4
            S1.1: { nilai: 82.5, sumber: Inspektorat, 2021 }
            S2.1: 11.5
        `,
      },
      mended: [['Inspektorat, 2021', '"Inspektorat, 2021"']],
    },
  }),
  'teks-berpagar': rule<{ missing: string; write: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Sesudah spasi, tanda # memulai komentar: yang di belakangnya tidak pernah tercetak.',
      en: 'After a space a # begins a comment: what stands behind it is never printed.',
    },
    id: ({ missing, write: tulis }) => ({
      pesan: `"${missing}" dibaca sebagai komentar, jadi tidak tercetak`,
      saran: `bila bagian dari teksnya, tulis ${tulis}; bila memang komentar, tulis di baris tersendiri`,
    }),
    en: ({ missing, write: tulis }) => ({
      pesan: `"${missing}" is read as a comment, so it is not printed`,
      saran: `if it is part of the text, write ${tulis}; if it is a comment, put it on a line of its own`,
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Program Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 380000000 }
            - kode: P02
              nama: Program Pengaduan # Tahap Kedua
              sasaran: S2
              anggaran: 100000000
              realisasi: 90000000
        `,
      },
      mended: [['Program Pengaduan # Tahap Kedua', '"Program Pengaduan # Tahap Kedua"']],
    },
  }),
  'kunci-ganda': rule<{ kunci: string; pertama: number }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Dari dua nilai, tidak pasti mana yang dimaksud.',
      en: 'Of two values it is not certain which one is meant.',
    },
    id: ({ kunci, pertama }) => ({
      pesan: `kunci "${kunci}" ditulis dua kali, pertama di baris ${pertama}`,
      saran: 'hapus salah satunya',
    }),
    en: ({ kunci, pertama }) => ({
      pesan: `the key "${kunci}" is written twice, first on line ${pertama}`,
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
