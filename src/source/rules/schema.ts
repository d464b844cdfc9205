// Rules of the schema: keys and values that the data format does not know.

import { insideCurly, straightQuotes } from '../../diagnostic/curly-quotes.ts';
import type { Fix } from '../../diagnostic/diagnostic.ts';
import { ruleSet, rule } from '../../diagnostic/rule.ts';
import type { Bilingual, Language } from '../../language.ts';
import { hasOneDay } from '../yaml/notation.ts';

/** A date that can be one day only is written as that day. */
export const fixDay = (facts: {
  readonly tertulis: string;
  readonly write: string | null;
}): Fix | null =>
  facts.write !== null && hasOneDay(facts.tertulis)
    ? { kind: 'value', wrong: facts.tertulis, right: facts.write, isQuotable: true }
    : null;

/** Where a key may stand: the data file, or null for the one that is looked at, and the keys that it lies under there. */
export interface KeyPlace {
  readonly file: string | null;
  readonly under: readonly string[];
  /** Where the key stands beside others: of what `jenis` these have to be. */
  readonly jenis?: readonly string[];
  /** Where it stands in this very place: the keys that it does not stand beside. */
  readonly without?: readonly string[];
}

const ANGKA = {
  id: 'Angka ditulis sebagai desimal YAML, supaya tidak ada yang terbaca lain dari maksudnya.',
  en: 'Figures are written as YAML decimals, so that none is read as another.',
};

export const SUSUNAN = {
  id: 'Yang tidak dikenal tidak akan ikut tercetak, jadi lebih baik ketahuan sekarang.',
  en: 'What is not known would not be printed, so it had better be known now.',
};

const WRITTEN_SO = {
  teks: {
    id: 'tulis teksnya saja di baris ini, diapit tanda kutip bila berisi ": " atau berawal dengan [ atau {',
    en: 'write the text alone on this line, in quotes where it holds ": " or begins with [ or {',
  },
  daftar: {
    id: 'tulis sebagai daftar: setiap butir di barisnya sendiri, berawal dengan "- "',
    en: 'write a list: each item on a line of its own that begins with "- "',
  },
  susunan: {
    id: 'tulis sebagai susunan: setiap kunci di barisnya sendiri, "kunci: nilai"',
    en: 'write a mapping: each key on a line of its own, "key: value"',
  },
  'benar-salah': { id: 'tulis ya atau tidak', en: 'write ya or tidak' },
} as const;
const JENIS = {
  teks: { id: 'teks', en: 'text' },
  daftar: { id: 'daftar ("- …")', en: 'a list ("- …")' },
  susunan: { id: 'susunan "kunci: nilai"', en: 'a mapping "key: value"' },
  'benar-salah': { id: 'ya atau tidak', en: 'ya (yes) or tidak (no)' },
};

const BELONGS = { id: ['ditulis', 'atau'], en: ['belongs', 'or'] } as const;

/** Where a key of the format is written instead; nothing for a key that is none. */
function belongs(key: string, language: Language, places: readonly KeyPlace[]): string {
  const [verb, or] = BELONGS[language];
  const words = places.map((one) => placeInWords(one)[language]);
  return words.length === 0 ? '' : `"${key}" ${verb} ${words.join(` ${or} `)}; `;
}

function placeInWords({ file, under, jenis = [], without = [] }: KeyPlace): Bilingual {
  if (without.length > 0) {
    const keys = without.map((one) => `"${one}"`);
    return { id: `tanpa ${keys.join(', ')}`, en: `without ${keys.join(', ')}` };
  }
  if (jenis.length > 0) {
    const kinds = jenis.map((one) => `"jenis: ${one}"`);
    return { id: `pada ${kinds.join(' dan ')}`, en: `where there is ${kinds.join(' or ')}` };
  }
  if (file !== null) return { id: `di ${file}`, en: `in ${file}` };
  const path = under.map((key) => `"${key}"`).join(' → ');
  if (path === '') return { id: 'di tingkat teratas berkas ini', en: 'at the top of this file' };
  return { id: `di dalam ${path}`, en: `within ${path}` };
}

const knownHere = (keys: readonly string[], words: string): readonly string[] =>
  keys.length === 0 ? [] : [`${words}: ${keys.join(', ')}`];

/** English words that older YAML took for the two. */
const YES_NO: Readonly<Record<string, string>> = { yes: 'ya', no: 'tidak' };

/** Accounts put what is negative in brackets, and others what they are not sure of: nobody else can tell. */
const isBracketed = (text: string): boolean => /^[^\d]*\(.*\)$/.test(text);

export const schemaRules = ruleSet({
  /** `tempat`: where the key belongs, if it is one of the format. */
  'kunci-tak-dikenal': rule<{
    kunci: string;
    similar: string | null;
    known: readonly string[];
    tempat?: readonly KeyPlace[];
  }>({
    tingkat: 'galat',
    mengapa: SUSUNAN,
    id: ({ kunci, similar, known, tempat = [] }) => ({
      pesan: `kunci "${kunci}" tidak dikenal${tempat.length === 0 ? '' : ' di sini'}`,
      saran:
        similar === null
          ? `${belongs(kunci, 'id', tempat)}yang dikenal di sini: ${known.join(', ')}`
          : `mungkin maksudnya "${similar}"`,
    }),
    en: ({ kunci, similar, known, tempat = [] }) => ({
      pesan: `the key "${kunci}" is not known${tempat.length === 0 ? '' : ' here'}`,
      saran:
        similar === null
          ? `${belongs(kunci, 'en', tempat)}known here: ${known.join(', ')}`
          : `did you mean "${similar}"?`,
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - versi: murni
              sumbr: Perjanjian Kinerja Tahun 2020
              target: { T1.1: 72, S1.1: 80, S2.1: 12 }
        `,
      },
      mended: [['sumbr', 'sumber']],
    },
    cure: {
      id: 'betulkan ejaannya. Yang tidak mirip kunci mana pun disertai daftar kunci yang dikenal di tempat itu; catatan sendiri ditulis sebagai komentar "#".',
      en: 'mend the spelling. A key that is like none is answered with the list of those known there; notes of your own are comments, "#".',
    },
  }),
  /** `ada`: the key is there, with nothing behind it. */
  'kunci-kurang': rule<{ kunci: string; ada: boolean }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Tanpa isian ini bagian laporan tidak dapat disusun.',
      en: 'Without it this part of the report cannot be made.',
    },
    id: ({ kunci, ada: isFigure }) => ({
      pesan: `"${kunci}" belum diisi`,
      saran: isFigure ? `tulis isinya di sini` : `tambahkan "${kunci}:" di sini`,
    }),
    en: ({ kunci, ada: isFigure }) => ({
      pesan: `"${kunci}" is ${isFigure ? 'empty' : 'missing'}`,
      saran: isFigure ? 'write what belongs here' : `add "${kunci}:" here`,
    }),
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi: { daerah: Kabupaten Contoh }
        `,
      },
      mended: [['daerah: Kabupaten Contoh', 'nama: Dinas Contoh, daerah: Kabupaten Contoh']],
    },
    cure: {
      id: 'tambahkan kuncinya di situ; kunci yang ditulis tanpa isi, dengan "", atau dengan spasi saja sama dengan tidak ditulis.',
      en: 'add the key there; a key that is written without a value, with "" or with blanks alone is as one that is not written.',
    },
  }),
  'daftar-kosong': rule<{ kunci: string; contoh: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Daftar tanpa isi tidak menyatakan apa-apa: tanpa kolom tidak ada tabel, tanpa predikat tidak ada skala.',
      en: 'A list without items says nothing: there is no table without columns, and no scale without ratings.',
    },
    id: ({ kunci, contoh }) => ({
      pesan: `"${kunci}" kosong, padahal sedikitnya satu isi diperlukan`,
      saran: `tulis isinya berurutan, misalnya "${kunci}: [${contoh}]"`,
    }),
    en: ({ kunci, contoh }) => ({
      pesan: `"${kunci}" is empty, but needs at least one item`,
      saran: `write what belongs in it, in order, such as "${kunci}: [${contoh}]"`,
    }),
    example: {
      files: {
        '2020/organisasi.yaml': `
          tugas: menyelenggarakan pelayanan
          tabel:
            - kode: inovasi
              jenis: teks
              judul: Inovasi Pelayanan
              kolom: []
              baris:
                - [Antrean daring, waktu tunggu berkurang]
        `,
      },
      mended: [['kolom: []', 'kolom: [Inovasi, Manfaat]']],
    },
  }),
  /** `known`: the keys of a mapping that belongs there, where there is one. */
  'jenis-salah': rule<{
    harus: 'teks' | 'daftar' | 'susunan' | 'benar-salah';
    tertulis: string;
    known?: readonly string[];
  }>({
    tingkat: 'galat',
    mengapa: SUSUNAN,
    fix: ({ harus, tertulis }) => {
      const right =
        harus === 'benar-salah' ? YES_NO[tertulis.slice(1, -1).toLowerCase()] : undefined;
      const wrong = tertulis.slice(1, -1);
      return right === undefined ? null : { kind: 'value', wrong, right, isQuotable: true };
    },
    id: ({ harus, tertulis, known = [] }) => ({
      pesan: `di sini harus ada ${JENIS[harus].id}, tertulis ${tertulis}`,
      saran: [WRITTEN_SO[harus].id, ...knownHere(known, 'yang dikenal di sini')].join('; '),
    }),
    en: ({ harus, tertulis, known = [] }) => ({
      pesan: `${JENIS[harus].en} belongs here, found ${tertulis}`,
      saran: [WRITTEN_SO[harus].en, ...knownHere(known, 'known here')].join('; '),
    }),
    example: {
      files: {
        '2020/organisasi.yaml': `
          fungsi: menyusun kebijakan pelayanan
        `,
      },
      mended: [['fungsi: menyusun', 'fungsi:\n  - menyusun']],
    },
    cure: {
      id: 'tulis menurut bentuk di data/README.md: daftar berawal dengan "- ", susunan terdiri atas "kunci: nilai".',
      en: 'write it in the form of data/README.md: a list begins with "- ", a mapping is made of "key: value".',
    },
  }),
  'pilihan-salah': rule<{ tertulis: string; similar: string | null; options: readonly string[] }>({
    tingkat: 'galat',
    mengapa: SUSUNAN,
    // Of the same letters nothing else can be meant.
    fix: ({ tertulis, similar }) =>
      similar?.toLowerCase() === (insideCurly(tertulis) ?? tertulis).trim().toLowerCase()
        ? { kind: 'value', wrong: tertulis, right: similar, isQuotable: true }
        : null,
    id: ({ tertulis, similar, options }) => ({
      pesan: `"${tertulis}" bukan pilihan yang dikenal`,
      saran:
        similar === null
          ? `pilih salah satu: ${options.join(', ')}`
          : `mungkin maksudnya "${similar}"; pilihannya: ${options.join(', ')}`,
    }),
    en: ({ tertulis, similar, options }) => ({
      pesan: `"${tertulis}" is not one of the choices`,
      saran:
        similar === null
          ? `choose one of: ${options.join(', ')}`
          : `did you mean "${similar}"? The choices: ${options.join(', ')}`,
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - { versi: perubahann, target: { T1.1: 72, S1.1: 80, S2.1: 12 } }
        `,
      },
      mended: [['perubahann', 'perubahan']],
    },
    cure: {
      id: 'pilih salah satu yang disebut.',
      en: 'choose one of those that are named.',
    },
  }),
  /** `isPlain`: nothing else can be meant. `ragu`: what stands behind the comma, where that may be a key. */
  'angka-indonesia': rule<{
    tertulis: string;
    write: string;
    kutip: string | null;
    ragu?: string | null;
    isPlain: boolean;
  }>({
    tingkat: 'galat',
    mengapa: ANGKA,
    fix: ({ tertulis, write: tulis, isPlain }) =>
      isPlain ? { kind: 'value', wrong: tertulis, right: tulis, isQuotable: true } : null,
    id: ({ tertulis, write: tulis, kutip, ragu = null }) => ({
      pesan: `angka "${tertulis}" ditulis cara Indonesia atau bermakna ganda`,
      saran:
        `tulis ${tulis}` +
        (kutip === null ? '' : `; bila titik itu memang koma desimal, tulis ${kutip}`) +
        (isBracketed(tertulis)
          ? `; bila kurung itu bukan tanda minus, tulis ${tulis.replace('-', '')}`
          : '') +
        (ragu === null
          ? ''
          : `; bila ${ragu} kunci tersendiri, beri spasi dan isinya: ", ${ragu}: …"`),
    }),
    en: ({ tertulis, write: tulis, kutip, ragu = null }) => ({
      pesan: `the figure "${tertulis}" is written the Indonesian way, or has two meanings`,
      saran:
        `write ${tulis}` +
        (kutip === null ? '' : `; if the dot is a decimal point, write ${kutip}`) +
        (isBracketed(tertulis)
          ? `; if the brackets are no minus, write ${tulis.replace('-', '')}`
          : '') +
        (ragu === null
          ? ''
          : `; if ${ragu} is a key of its own, give it a space and a value: ", ${ragu}: …"`),
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: 73.4
            S1.1: 82,5
            S2.1: 1.234
        `,
      },
      mended: [
        ['82,5', '82.5'],
        ['1.234', '1234'],
      ],
    },
    cure: {
      id: 'tulis angka dengan titik desimal dan tanpa titik ribuan, seperti yang disarankan: di sini 82.5 dan 1234. Bila titik itu memang koma desimal, apit dengan tanda kutip: "1.234".',
      en: 'write figures with a decimal point and no thousands separator, as advised: here 82.5 and 1234. If the dot is a decimal point, put it between quotes: "1.234".',
    },
  }),
  /** `write`: how what was meant is written; `scale`: the one that it is a level of. */
  'bukan-angka': rule<{ tertulis: string; write?: string | null; scale?: string | null }>({
    tingkat: 'galat',
    mengapa: ANGKA,
    fix: ({ tertulis }) => straightQuotes(tertulis.slice(1, -1)),
    id: ({ tertulis, write = null, scale = null }) => ({
      pesan: `di sini harus ada angka, tertulis ${tertulis}`,
      saran:
        write !== null
          ? `tulis ${write}`
          : scale !== null
            ? `bila nilainya predikat, tulis "jenis: predikat" dan "skala: ${scale}" pada indikatornya di Renstra`
            : 'tulis angka dengan titik desimal, misalnya 102.95; kosongkan bila belum ada',
    }),
    en: ({ tertulis, write = null, scale = null }) => ({
      pesan: `a figure belongs here, found ${tertulis}`,
      saran:
        write !== null
          ? `write ${write}`
          : scale !== null
            ? `if its values are words, give its indikator in the Renstra "jenis: predikat" and "skala: ${scale}"`
            : 'write it with a decimal point, such as 102.95; leave it empty if there is none yet',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: 73.4
            S1.1: belum dinilai
            S2.1: 11.5
        `,
      },
      mended: [['belum dinilai', '{ nilai: null, catatan: belum dinilai }']],
    },
    cure: {
      id: 'tulis angkanya saja, dengan titik desimal; kosongkan bila belum ada. Satuannya ditulis pada Renstra, keterangannya pada "catatan".',
      en: 'write the figure alone, with a decimal point; leave it empty if there is none yet. Its unit belongs in the Renstra, a remark under "catatan".',
    },
  }),
  'angka-terlalu-panjang': rule<{ limit: number }>({
    tingkat: 'galat',
    mengapa: ANGKA,
    id: ({ limit }) => ({
      pesan: `angka ini lebih dari ${String(limit)} digit`,
      saran: 'periksa angkanya',
    }),
    en: ({ limit }) => ({
      pesan: `this figure has more than ${String(limit)} digits`,
      saran: 'check it',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: 73.4
            S1.1: 82.5000000000000000000000000000001
            S2.1: 11.5
        `,
      },
      mended: [['82.5000000000000000000000000000001', '82.5']],
    },
    cure: {
      id: 'periksa angkanya; mungkin dua angka tersambung.',
      en: 'check the figure; perhaps two were run together.',
    },
  }),
  'pembagi-nol': rule<object>({
    tingkat: 'galat',
    mengapa: {
      id: 'Dengan 0 tidak dapat dibagi, dan persentase dari tidak ada apa-apa bukan 0.',
      en: 'Nothing can be divided by 0, and a share of nothing is not 0.',
    },
    id: () => ({
      pesan: 'angka ini menjadi pembagi, jadi tidak boleh 0',
      saran:
        'isi jumlah seluruhnya; bila memang tidak ada yang diukur, tulis { status: nihil, alasan: … }',
    }),
    en: () => ({
      pesan: 'this figure divides another one, so it must not be 0',
      saran:
        'enter the whole; where nothing came up to be measured, write { status: nihil, alasan: … }',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: 73.4
            S1.1: { pembilang: 0, penyebut: 0 }
            S2.1: 11.5
        `,
      },
      mended: [
        ['{ pembilang: 0, penyebut: 0 }', '{ status: nihil, alasan: tidak ada permohonan }'],
      ],
    },
  }),
  'rupiah-tak-bulat': rule<{ tertulis: string; write: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Rupiah pada dokumen anggaran selalu bulat.',
      en: 'Rupiah in budget documents are always whole.',
    },
    id: ({ tertulis, write: tulis }) => ({
      pesan: `rupiah harus bilangan bulat, tertulis ${tertulis}`,
      saran: `tulis ${tulis}`,
    }),
    en: ({ tertulis, write: tulis }) => ({
      pesan: `rupiah must be a whole number, found ${tertulis}`,
      saran: `write ${tulis}`,
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Pelayanan, sasaran: S1, anggaran: 400000000.00, realisasi: 380000000 }
        `,
      },
      mended: [['400000000.00', '400000000']],
    },
    // Sen that are none; others are for the document to round.
    fix: ({ tertulis, write: tulis }) =>
      /^[-+]?\d+\.0+$/.test(tertulis)
        ? { kind: 'value', wrong: tertulis, right: tulis, isQuotable: true }
        : null,
    cure: {
      id: 'tulis tanpa sen; yang bersen dibulatkan menurut dokumen anggarannya.',
      en: 'write it without sen; where there are any, round it as the budget document does.',
    },
  }),
  'target-berstatus': rule<object>({
    tingkat: 'galat',
    mengapa: SUSUNAN,
    id: () => ({
      pesan: 'target tidak dapat berstatus: nihil, tidak-diukur, dan belum-rilis ialah hasil',
      saran: 'kosongkan target yang tidak ditetapkan, dan tulis statusnya pada realisasi',
    }),
    en: () => ({
      pesan: 'a target has no status: nihil, tidak-diukur and belum-rilis are results',
      saran: 'leave a target that was not set empty, and write the status in realisasi',
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - { versi: murni, target: { T1.1: 72, S1.1: 80, S2.1: { status: nihil, alasan: tidak ada } } }
        `,
      },
      mended: [['{ status: nihil, alasan: tidak ada }', '12']],
    },
  }),
  'angka-negatif': rule<{ tertulis: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Anggaran, persentase dan batas di sini tidak mungkin negatif.',
      en: 'Budgets, percentages and limits cannot be negative here.',
    },
    id: ({ tertulis }) => ({
      pesan: `angka di sini tidak boleh negatif, tertulis ${tertulis}`,
      saran: 'periksa angkanya, lalu hapus tanda minusnya',
    }),
    en: ({ tertulis }) => ({
      pesan: `the figure must not be negative here, found ${tertulis}`,
      saran: 'check the figure, then remove its minus sign',
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 380000000 }
            - { kode: P02, nama: Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: -90000000 }
        `,
      },
      mended: [['-90000000', '90000000']],
    },
    cure: {
      id: 'periksa angkanya dan hapus tanda minusnya. Target dan realisasi indikator boleh negatif, misalnya laju pertumbuhan.',
      en: 'check the figure and remove its minus sign. Target and realisasi of an indikator may be negative, such as a rate of growth.',
    },
  }),
  'tahun-salah': rule<{ tertulis: string }>({
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
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: 73.4
            S1.1: { nilai: 82.5, tahun_data: 2019/2020 }
            S2.1: 11.5
        `,
      },
      mended: [['2019/2020', '2020']],
    },
    cure: {
      id: 'tulis satu tahun dengan empat digit, misalnya 2019.',
      en: 'write one year with four digits, such as 2019.',
    },
  }),
  'tanggal-salah': rule<{ tertulis: string; write: string | null }>({
    tingkat: 'galat',
    mengapa: SUSUNAN,
    fix: fixDay,
    id: ({ tertulis, write: tulis }) => ({
      pesan: `"${tertulis}" bukan tanggal`,
      saran:
        tulis === null
          ? 'tulis tahun-bulan-hari dengan angka, atau tahun-bulan bila harinya belum ada'
          : `tulis ${tulis}`,
    }),
    en: ({ tertulis, write: tulis }) => ({
      pesan: `"${tertulis}" is not a date`,
      saran:
        tulis === null
          ? 'write year-month-day in figures, or year-month when the day is open'
          : `write ${tulis}`,
    }),
    example: {
      files: {
        '2020/organisasi.yaml': `
          pengesahan: { tempat: Contoh, tanggal: 26 Februari 2021 }
        `,
      },
      mended: [['26 Februari 2021', '2021-02-26']],
    },
  }),
  'warna-salah': rule<{ tertulis: string }>({
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
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
          tampilan:
            warna:
              aksen: biru
              baik: #1a6b3c
        `,
      },
      mended: [
        ['biru', "'#1f3a5f'"],
        ['#1a6b3c', "'#1a6b3c'"],
      ],
    },
    cure: {
      id: 'tulis warnanya sebagai `"#rrggbb"`, dalam tanda kutip; tanpa kutip, `#` memulai keterangan.',
      en: 'write the colour as `"#rrggbb"`, in quotes; without them, `#` begins a comment.',
    },
  }),
  'kode-tanpa-kurung': rule<{ tertulis: string; kode: readonly string[] }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Tanpa kurung siku beberapa kode dibaca sebagai satu kode.',
      en: 'Without brackets several codes are read as one.',
    },
    id: ({ tertulis, kode }) => ({
      pesan: `"${tertulis}" dibaca sebagai satu kode, bukan ${String(kode.length)}`,
      saran: `tulis sebagai daftar: [${kode.join(', ')}]`,
    }),
    en: ({ tertulis, kode }) => ({
      pesan: `"${tertulis}" is read as one code, not as ${String(kode.length)}`,
      saran: `write it as a list: [${kode.join(', ')}]`,
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - kode: P01
              nama: Pelayanan
              sasaran: S1, S2
              anggaran: 400000000
              realisasi: 380000000
        `,
      },
      mended: [['S1, S2', '[S1, S2]']],
    },
  }),
  'kode-salah': rule<{ tertulis: string }>({
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
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P 01, nama: Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 380000000 }
        `,
      },
      mended: [['P 01', 'P01']],
    },
    cure: {
      id: 'pakai huruf, angka, titik, garis hubung, atau garis bawah, tanpa spasi, paling panjang 64 tanda.',
      en: 'use letters, digits, dots, hyphens or underscores, without spaces, 64 characters at most.',
    },
  }),
});
