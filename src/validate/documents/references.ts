// Codes that refer to something which does not exist.

import type { Position } from '../../diagnostic/diagnostic.ts';
import { report, rule, ruleSet, type Example, type Finding } from '../../diagnostic/rule.ts';
import { nearest } from '../../source/nearest.ts';
import {
  locate,
  locateKey,
  textTablesOf,
  type Renstra,
  wholeFile,
} from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { allDokumen } from './documents.ts';
import { keysAt } from '../naming.ts';
import { KODE } from '../../compose/rules/outline.ts';

type Reference = (typeof referenceRules)[keyof typeof referenceRules];

function unknown(what: string, example: Example) {
  return rule<{ kode: string; similar: string | null }>({
    tingkat: 'galat',
    mengapa: KODE,
    id: ({ kode: content, similar }) => ({
      pesan: `${what} "${content}" tidak ada pada Renstra`,
      saran:
        similar === null ? 'periksa kodenya pada renstra-*.yaml' : `mungkin maksudnya "${similar}"`,
    }),
    en: ({ kode: content, similar }) => ({
      pesan: `the Renstra has no ${what} "${content}"`,
      saran: similar === null ? 'check its kode in renstra-*.yaml' : `did you mean "${similar}"?`,
    }),
    example,
  });
}

export const referenceRules = ruleSet({
  'indikator-tak-dikenal': unknown('indikator', {
    files: {
      '2020/realisasi.yaml': `
          realisasi: { T1.1: 73.4, S1.1: 82.5, S2.l: 11.5 }
        `,
    },
    mended: [['S2.l', 'S2.1']],
  }),
  'sasaran-tak-dikenal': unknown('sasaran', {
    files: {
      '2020/realisasi.yaml': `
          realisasi: { T1.1: 73.4, S1.1: 82.5, S2.1: 11.5 }
          sasaran:
            S3: { capaian_tercetak: 98.20 }
        `,
    },
    mended: [['S3: { capaian_tercetak: 98.20 }', 'S1: { capaian_tercetak: 103.13 }']],
  }),
  'tujuan-tak-dikenal': unknown('tujuan', {
    files: {
      'renstra-2019-2023.yaml': `
          periode: { mulai: 2019, selesai: 2023 }
          tujuan:
            - kode: T1
              nama: Meningkatkan mutu pelayanan
              indikator: [{ kode: T1.1, nama: Indeks Kepuasan, satuan: poin, target: { 2020: 72 } }]
          sasaran:
            - kode: S1
              nama: Meningkatnya nilai pelayanan
              tujuan: T2
              indikator:
                - { kode: S1.1, nama: Nilai Pelayanan, satuan: poin, target: { 2020: 80, 2023: 90 } }
        `,
    },
    mended: [['T2', 'T1']],
  }),
  'misi-tak-dikenal': unknown('misi', {
    files: {
      'renstra-2019-2023.yaml': `
          periode: { mulai: 2019, selesai: 2023 }
          misi: [{ kode: M1, nama: Pelayanan yang mudah }]
          tujuan:
            - kode: T1
              nama: Meningkatkan mutu pelayanan
              misi: M4
              indikator: [{ kode: T1.1, nama: Indeks Kepuasan, satuan: poin, target: { 2020: 72 } }]
          sasaran:
            - kode: S1
              nama: Meningkatnya nilai pelayanan
              indikator:
                - { kode: S1.1, nama: Nilai Pelayanan, satuan: poin, target: { 2020: 80, 2023: 90 } }
        `,
    },
    mended: [['misi: M4', 'misi: M1']],
  }),
});

function indikatorOf(renstra: Renstra): string[] {
  return [...renstra.sasaran, ...renstra.tujuan].flatMap(({ indikator }) =>
    indikator.map(({ kode }) => kode),
  );
}

/** Suggestions are worth their time for a few mistakes, not for ten thousand codes of another plan. */
const SARAN_MAKSIMUM = 20;

/** Complains about a code outside `known`, at its key when it is one. */
function checker(rule: Reference, known: readonly string[]) {
  const union = new Set(known);
  let banyak = 0;
  return (kode: string, place: () => Position): Finding[] => {
    if (union.has(kode)) return [];
    const similar = ++banyak > SARAN_MAKSIMUM ? null : nearest(kode, known);
    return [report(rule, { kode, similar }, place())];
  };
}

/** Indikator named by target.yaml that the Renstra lacks, with or without a value. */
export const checkIndikatorTarget: Check = (bahan) => {
  const { workspace, hasil } = bahan;
  const known = indikatorOf(hasil.renstra);
  const check = checker(referenceRules['indikator-tak-dikenal'], known);
  // A note may be about a whole sasaran.
  const sasaran = hasil.renstra.sasaran.map(({ kode }) => kode);
  const checkCatatan = checker(referenceRules['indikator-tak-dikenal'], [...known, ...sasaran]);
  return allDokumen(hasil.data).flatMap((dokumen) => [
    ...keysAt(workspace, dokumen.asal, 'target').flatMap((kode) =>
      check(kode, () => locateKey(workspace, dokumen.asal, 'target', kode)),
    ),
    ...keysAt(workspace, dokumen.asal, 'catatan').flatMap((kode) =>
      checkCatatan(kode, () => locateKey(workspace, dokumen.asal, 'catatan', kode)),
    ),
    ...dokumen.sasaran.flatMap(({ indikator }) =>
      indikator.flatMap(({ kode, asal }) => check(kode, () => locate(workspace, asal, 'kode'))),
    ),
  ]);
};

/** Indikator named by realisasi.yaml or triwulan.yaml that the Renstra lacks, with or without a value. */
export const checkIndikatorRealisasi: Check = (bahan) => {
  const { workspace, hasil } = bahan;
  const asal = wholeFile('realisasi', hasil.tahun);
  const quarters = wholeFile('triwulan', hasil.tahun);
  const check = checker(referenceRules['indikator-tak-dikenal'], indikatorOf(hasil.renstra));
  // What was realised before this period belongs to the indikator of an earlier Renstra.
  const checkLalu = checker(
    referenceRules['indikator-tak-dikenal'],
    workspace.renstra.flatMap(indikatorOf),
  );
  return [
    ...keysAt(workspace, asal, 'realisasi').flatMap((kode) =>
      check(kode, () => locateKey(workspace, asal, 'realisasi', kode)),
    ),
    ...keysAt(workspace, quarters, 'pengukuran').flatMap((kode) =>
      check(kode, () => locateKey(workspace, quarters, 'pengukuran', kode)),
    ),
    ...(hasil.data.triwulan?.rencanaAksi ?? []).flatMap((aksi) =>
      check(aksi.indikator, () => locate(workspace, aksi.asal, 'indikator')),
    ),
    ...keysAt(workspace, asal, 'standar_nasional').flatMap((kode) =>
      check(kode, () => locateKey(workspace, asal, 'standar_nasional', kode)),
    ),
    ...keysAt(workspace, asal, 'pembanding').flatMap((kode) =>
      check(kode, () => locateKey(workspace, asal, 'pembanding', kode)),
    ),
    ...keysAt(workspace, asal, 'realisasi_lalu').flatMap((tahun) =>
      keysAt(workspace, asal, 'realisasi_lalu', tahun).flatMap((kode) =>
        checkLalu(kode, () => locateKey(workspace, asal, 'realisasi_lalu', tahun, kode)),
      ),
    ),
    ...[...hasil.data.tabel, ...textTablesOf(hasil.data)].flatMap((tabel) =>
      tabel.indikator === null
        ? []
        : check(tabel.indikator, () => locate(workspace, tabel.asal, 'indikator')),
    ),
  ];
};

/** Sasaran named by target.yaml and realisasi.yaml that the Renstra lacks. */
export const checkKnownSasaran: Check = (bahan) => {
  const { workspace, hasil } = bahan;
  const known = hasil.renstra.sasaran.map(({ kode }) => kode);
  const check = checker(referenceRules['sasaran-tak-dikenal'], known);
  const asal = wholeFile('realisasi', hasil.tahun);
  return [
    ...allDokumen(hasil.data).flatMap(({ sasaran }) =>
      sasaran.flatMap((one) =>
        one.kode === null ? [] : check(one.kode, () => locate(workspace, one.asal, 'kode')),
      ),
    ),
    ...keysAt(workspace, asal, 'sasaran').flatMap((kode) =>
      check(kode, () => locateKey(workspace, asal, 'sasaran', kode)),
    ),
  ];
};

/** A misi or tujuan that the Renstra refers to without stating it. */
export const checkKnownJenjang: Check = ({ workspace, hasil: { renstra } }) => {
  const misi = checker(
    referenceRules['misi-tak-dikenal'],
    renstra.misi.map(({ kode }) => kode),
  );
  const tujuan = checker(
    referenceRules['tujuan-tak-dikenal'],
    renstra.tujuan.map(({ kode }) => kode),
  );
  return [
    ...renstra.tujuan.flatMap((one) =>
      one.misi === null ? [] : misi(one.misi, () => locate(workspace, one.asal, 'misi')),
    ),
    ...renstra.sasaran.flatMap((one) =>
      one.tujuan === null ? [] : tujuan(one.tujuan, () => locate(workspace, one.asal, 'tujuan')),
    ),
  ];
};
