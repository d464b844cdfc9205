// Names and number of sasaran and indikator as IKU and Perjanjian Kinerja write them, against the Renstra.

import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import {
  locate,
  locateKey,
  type Asal,
  type Sasaran,
  type SasaranTertulis,
  type Workspace,
} from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import {
  documentName,
  ownerOfIndikator,
  allDokumen,
  type IndicatorOwner,
  SELARAS,
} from './documents.ts';
import { compareNames } from './compare-names.ts';
import { joinWords, nameSome } from '../../diagnostic/words.ts';

interface TwoNames {
  readonly what: 'sasaran' | 'indikator';
  readonly kode: string;
  readonly dokumen: string;
  readonly tertulis: string;
  readonly renstra: string;
}

const CARA = {
  huruf: { id: 'selisih satu huruf', en: 'one letter differs' },
  urutan: { id: 'urutan katanya lain', en: 'another word order' },
  bentuk: {
    id: 'bentuk kata, singkatan, atau tanda bacanya lain',
    en: 'another form of the words',
  },
} as const;

function quoteAll(daftar: readonly string[], kata: 'dan' | 'and' = 'dan'): string {
  return nameSome(
    daftar.map((one) => `"${one}"`),
    kata,
    5,
  );
}

export const nameRules = ruleSet({
  'nama-berbeda': rule<TwoNames & { diSini: string; diRenstra: string }>({
    tingkat: 'peringatan',
    mengapa: SELARAS,
    id: ({ what, kode, dokumen, renstra, diSini, diRenstra }) => ({
      pesan: `nama ${what} ${kode} pada ${dokumen} lain dari Renstra: di sini ${diSini}, pada Renstra ${diRenstra}`,
      saran: `bila memang ${what} yang sama, samakan namanya (Renstra: "${renstra}"); bila bukan, pakai kode lain`,
    }),
    en: ({ what, kode, dokumen, renstra, diSini, diRenstra }) => ({
      pesan: `the name of ${what} ${kode} in ${dokumen} is not that of the Renstra: here ${diSini}, in the Renstra ${diRenstra}`,
      saran: `if it is the same ${what}, use one name (Renstra: "${renstra}"); if not, another kode`,
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - versi: murni
              target: { T1.1: 72, S1.1: 80, S2.1: 12 }
              sasaran:
                - { kode: S1, nama: Meningkatnya mutu pelayanan }
                - { kode: S2, nama: Menurunnya keluhan pengguna }
        `,
      },
      mended: [['Meningkatnya mutu', 'Meningkatnya nilai']],
    },
  }),
  'nama-mirip': rule<TwoNames & { cara: keyof typeof CARA }>({
    tingkat: 'peringatan',
    mengapa: SELARAS,
    id: ({ what, kode, dokumen, tertulis, renstra, cara }) => ({
      pesan: `nama ${what} ${kode} pada ${dokumen} ditulis "${tertulis}", pada Renstra "${renstra}" (${CARA[cara].id})`,
      saran: 'tulis sama persis dengan dokumen resminya, lalu pakai satu ejaan',
    }),
    en: ({ what, kode, dokumen, tertulis, renstra, cara }) => ({
      pesan: `the name of ${what} ${kode} is written "${tertulis}" in ${dokumen}, "${renstra}" in the Renstra (${CARA[cara].en})`,
      saran: 'copy the official document exactly, then keep to one spelling',
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - versi: murni
              target: { T1.1: 72, S1.1: 80, S2.1: 12 }
              sasaran:
                - { kode: S1, nama: Meningkatkan nilai pelayanan }
                - { kode: S2, nama: Menurunnya keluhan pengguna }
        `,
      },
      mended: [['Meningkatkan nilai', 'Meningkatnya nilai']],
    },
  }),
  'sasaran-di-luar-renstra': rule<{
    nama: string;
    dokumen: string;
    similar: string | null;
    indikator: readonly string[];
  }>({
    tingkat: 'peringatan',
    mengapa: SELARAS,
    id: ({ nama: tertulis, dokumen, similar, indikator }) => ({
      pesan:
        `sasaran "${tertulis}" pada ${dokumen} tidak ada pada Renstra` +
        (indikator.length === 0 ? '' : `; di Renstra indikatornya milik ${joinWords(indikator)}`),
      saran:
        similar === null
          ? 'selaraskan sasaran kedua dokumen, atau tulis "kode" bila ini sasaran Renstra dengan nama lain'
          : `bila ini sasaran ${similar}, tulis kode: ${similar}`,
    }),
    en: ({ nama: tertulis, dokumen, similar, indikator }) => ({
      pesan:
        `the sasaran "${tertulis}" of ${dokumen} is not in the Renstra` +
        (indikator.length === 0
          ? ''
          : `; there its indikator belong to ${joinWords(indikator, 'and')}`),
      saran:
        similar === null
          ? 'align both documents, or give it the "kode" of the sasaran that it is'
          : `if this is ${similar}, write kode: ${similar}`,
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - versi: murni
              target: { T1.1: 72, S1.1: 80, S2.1: 12 }
              sasaran:
                - { kode: S1, nama: Meningkatnya nilai pelayanan }
                - nama: Terselesaikannya pengaduan
                  indikator: [{ kode: S2.1, nama: Keluhan per Seribu Pengguna }]
        `,
      },
      mended: [
        [
          '- nama: Terselesaikannya pengaduan',
          '- kode: S2\n        nama: Menurunnya keluhan pengguna',
        ],
      ],
    },
  }),
  'sasaran-indikator-pindah': rule<{
    kode: string;
    dokumen: string;
    sasaran: string;
    renstra: string;
  }>({
    tingkat: 'peringatan',
    mengapa: SELARAS,
    id: ({ kode, dokumen, sasaran, renstra }) => ({
      pesan: `${dokumen} menempatkan indikator ${kode} pada sasaran ${sasaran}, Renstra pada ${renstra}`,
      saran: 'tempatkan indikator pada sasaran yang sama di semua dokumen',
    }),
    en: ({ kode, dokumen, sasaran, renstra }) => ({
      pesan: `${dokumen} puts the indikator ${kode} under ${sasaran}, the Renstra under ${renstra}`,
      saran: 'put it under the same sasaran in all documents',
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - versi: murni
              target: { T1.1: 72, S1.1: 80, S2.1: 12 }
              sasaran:
                - kode: S1
                  nama: Meningkatnya nilai pelayanan
                  indikator: [{ kode: S2.1, nama: Keluhan per Seribu Pengguna }]
                - { kode: S2, nama: Menurunnya keluhan pengguna }
        `,
      },
      mended: [
        ['        indikator: [{ kode: S2.1, nama: Keluhan per Seribu Pengguna }]\n', ''],
        [
          '- { kode: S2, nama: Menurunnya keluhan pengguna }',
          '- kode: S2\n        nama: Menurunnya keluhan pengguna\n        indikator: [{ kode: S2.1, nama: Keluhan per Seribu Pengguna }]',
        ],
      ],
    },
  }),
  'sasaran-jumlah-berbeda': rule<{
    dokumen: string;
    banyak: number;
    renstra: number;
    lebih: readonly string[];
    kurang: readonly string[];
  }>({
    tingkat: 'peringatan',
    mengapa: SELARAS,
    id: ({ dokumen, banyak, renstra, lebih, kurang }) => ({
      pesan:
        `${dokumen} memuat ${String(banyak)} sasaran, Renstra ${String(renstra)}` +
        (lebih.length === 0 ? '' : `; tidak ada pada Renstra: ${quoteAll(lebih)}`) +
        (kurang.length === 0 ? '' : `; hanya ada pada Renstra: ${quoteAll(kurang)}`),
      saran: 'selaraskan daftar sasaran kedua dokumen',
    }),
    en: ({ dokumen, banyak, renstra, lebih, kurang }) => ({
      pesan:
        `${dokumen} has ${String(banyak)} sasaran, the Renstra ${String(renstra)}` +
        (lebih.length === 0 ? '' : `; not in the Renstra: ${quoteAll(lebih, 'and')}`) +
        (kurang.length === 0 ? '' : `; in the Renstra alone: ${quoteAll(kurang, 'and')}`),
      saran: 'align the sasaran of both documents',
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - versi: murni
              target: { T1.1: 72, S1.1: 80, S2.1: 12 }
              sasaran:
                - { kode: S1, nama: Meningkatnya nilai pelayanan }
                - { kode: S2, nama: Menurunnya keluhan pengguna }
                - { nama: Meningkatnya akuntabilitas kinerja }
        `,
      },
      mended: [['      - { nama: Meningkatnya akuntabilitas kinerja }\n', '']],
    },
  }),
});

interface Compared {
  readonly workspace: Workspace;
  readonly dokumen: string;
  readonly sasaran: ReadonlyMap<string, Sasaran>;
  readonly pemilik: ReadonlyMap<string, IndicatorOwner>;
}

/** A Renstra has a handful of sasaran: only so many are looked through for one with a like name. */
const SARAN_MAKSIMUM = 50;

/** Every sasaran and indikator that a document names, against the Renstra's name under that kode. */
export const checkNamaDokumen: Check = ({ workspace, hasil: { data, renstra } }) => {
  const sasaran = new Map(renstra.sasaran.map((one) => [one.kode, one]));
  const owners = ownerOfIndikator(renstra);
  return allDokumen(data).flatMap((dokumen) => {
    const nama = documentName(dokumen, data.perjanjianKinerja);
    const banding = { workspace, dokumen: nama, sasaran, pemilik: owners };
    return dokumen.sasaran.flatMap((tertulis, i) => [
      ...checkSasaran(tertulis, banding, i < SARAN_MAKSIMUM),
      ...checkIndikator(tertulis, banding),
    ]);
  });
};

/** A document that lists its sasaran must list those of the Renstra, no more and no less. */
export const checkJumlahSasaran: Check = ({ workspace, hasil: { data, renstra } }) =>
  allDokumen(data).flatMap((dokumen) => {
    const { sasaran } = dokumen;
    if (sasaran.length === 0 || sasaran.length === renstra.sasaran.length) return [];
    const kode = new Set(sasaran.map((one) => one.kode));
    const known = new Set<string | null>(renstra.sasaran.map((one) => one.kode));
    const fakta = {
      dokumen: documentName(dokumen, data.perjanjianKinerja),
      banyak: sasaran.length,
      renstra: renstra.sasaran.length,
      lebih: sasaran.filter((one) => !known.has(one.kode)).map(({ nama }) => nama),
      kurang: renstra.sasaran.filter((one) => !kode.has(one.kode)).map(({ nama }) => nama),
    };
    return [
      report(
        nameRules['sasaran-jumlah-berbeda'],
        fakta,
        locateKey(workspace, dokumen.asal, 'sasaran'),
      ),
    ];
  });

function checkSasaran(tertulis: SasaranTertulis, banding: Compared, suggested: boolean): Finding[] {
  const { kode, nama, asal } = tertulis;
  if (kode === null) return [outsideRenstra(tertulis, banding, suggested)];
  // An unknown kode is an error of its own.
  const reference = banding.sasaran.get(kode);
  return reference ? compare('sasaran', { kode, nama, asal }, reference.nama, banding) : [];
}

function outsideRenstra(
  { nama, indikator, asal }: SasaranTertulis,
  { workspace, dokumen, sasaran, pemilik }: Compared,
  suggested: boolean,
): Finding {
  const own = indikator.flatMap(({ kode }) => pemilik.get(kode)?.sasaran.kode ?? []);
  const candidates = suggested ? [...sasaran.values()].slice(0, SARAN_MAKSIMUM) : [];
  const similar = candidates.find((one) => compareNames(nama, one.nama).jenis !== 'beda');
  const fakta = {
    nama,
    dokumen,
    similar: similar?.kode ?? null,
    indikator: [...new Set(own)].map((kode) => `sasaran ${kode}`),
  };
  return report(nameRules['sasaran-di-luar-renstra'], fakta, locate(workspace, asal, 'nama'));
}

function checkIndikator(tertulis: SasaranTertulis, banding: Compared): Finding[] {
  return tertulis.indikator.flatMap((one) => {
    const reference = banding.pemilik.get(one.kode);
    if (reference === undefined) return [];
    return [
      ...checkMoved(one, tertulis.kode, reference, banding),
      ...compare('indikator', one, reference.indikator.nama, banding),
    ];
  });
}

function checkMoved(
  { kode, asal }: SasaranTertulis['indikator'][number],
  sasaran: string | null,
  reference: IndicatorOwner,
  { workspace, dokumen }: Compared,
): Finding[] {
  if (sasaran === null || sasaran === reference.sasaran.kode) return [];
  const fakta = { kode, dokumen, sasaran, renstra: reference.sasaran.kode };
  return [report(nameRules['sasaran-indikator-pindah'], fakta, locate(workspace, asal, 'kode'))];
}

function compare(
  what: 'sasaran' | 'indikator',
  {
    kode,
    nama,
    asal,
  }: {
    readonly kode: string;
    readonly nama: string;
    readonly asal: Asal<{ readonly nama: string }>;
  },
  renstra: string,
  { workspace, dokumen }: Compared,
): Finding[] {
  const hasil = compareNames(nama, renstra);
  if (hasil.jenis === 'sama') return [];
  const dasar = { what, kode, dokumen, tertulis: nama, renstra };
  const position = locate(workspace, asal, 'nama');
  if (hasil.jenis === 'mirip') {
    return [report(nameRules['nama-mirip'], { ...dasar, cara: hasil.cara }, position)];
  }
  const quoted = (kata: readonly string[]) => (kata.length === 0 ? '–' : `"${kata.join(' ')}"`);
  const fakta = { ...dasar, diSini: quoted(hasil.diA), diRenstra: quoted(hasil.diB) };
  return [report(nameRules['nama-berbeda'], fakta, position)];
}
