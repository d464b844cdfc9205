// Codes that refer to something which does not exist.

import { report, rule, ruleSet, type Example, type Finding } from '../../diagnostic/rule.ts';
import type { KeyPath } from '../../source/yaml/tree.ts';
import { nearest } from '../../source/nearest.ts';
import { locate, locateKey, type Asal, type Renstra } from '../../source/workspace.ts';
import type { Check, Bahan } from '../check.ts';
import { semuaDokumen } from './documents.ts';
import { keysAt } from '../naming.ts';
import { KODE } from '../../compose/rules/outline.ts';

type Reference = (typeof referenceRules)[keyof typeof referenceRules];

function unknown(apa: string, example: Example) {
  return rule<{ kode: string; mirip: string | null }>({
    tingkat: 'galat',
    mengapa: KODE,
    id: ({ kode: isi, mirip }) => ({
      pesan: `${apa} "${isi}" tidak ada pada Renstra`,
      saran:
        mirip === null ? 'periksa kodenya pada renstra-*.yaml' : `mungkin maksudnya "${mirip}"`,
    }),
    en: ({ kode: isi, mirip }) => ({
      pesan: `the Renstra has no ${apa} "${isi}"`,
      saran: mirip === null ? 'check its kode in renstra-*.yaml' : `did you mean "${mirip}"?`,
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

/** Complains about a code outside `dikenal`, at its key when it is one. */
function checker({ ruang }: Bahan, rule: Reference, dikenal: readonly string[]) {
  const himpunan = new Set(dikenal);
  let banyak = 0;
  return (kode: string, asal: Asal, jalur: KeyPath, padaKunci: boolean): Finding[] => {
    if (himpunan.has(kode)) return [];
    const mirip = ++banyak > SARAN_MAKSIMUM ? null : nearest(kode, dikenal);
    const posisi = (padaKunci ? locateKey : locate)(ruang, asal, ...jalur);
    return [report(rule, { kode, mirip }, posisi)];
  };
}

/** Indikator named by target.yaml that the Renstra lacks, with or without a value. */
export const checkIndikatorTarget: Check = (bahan) => {
  const { ruang, hasil } = bahan;
  const dikenal = indikatorOf(hasil.renstra);
  const check = checker(bahan, referenceRules['indikator-tak-dikenal'], dikenal);
  // A note may be about a whole sasaran.
  const sasaran = hasil.renstra.sasaran.map(({ kode }) => kode);
  const checkCatatan = checker(bahan, referenceRules['indikator-tak-dikenal'], [
    ...dikenal,
    ...sasaran,
  ]);
  return semuaDokumen(hasil.data).flatMap((dokumen) => [
    ...keysAt(ruang, dokumen.asal, 'target').flatMap((kode) =>
      check(kode, dokumen.asal, ['target', kode], true),
    ),
    ...keysAt(ruang, dokumen.asal, 'catatan').flatMap((kode) =>
      checkCatatan(kode, dokumen.asal, ['catatan', kode], true),
    ),
    ...dokumen.sasaran.flatMap(({ indikator }) =>
      indikator.flatMap(({ kode, asal }) => check(kode, asal, ['kode'], false)),
    ),
  ]);
};

/** Indikator named by realisasi.yaml that the Renstra lacks, with or without a value. */
export const checkIndikatorRealisasi: Check = (bahan) => {
  const { ruang, hasil } = bahan;
  const asal: Asal = { berkas: `${String(hasil.tahun)}/realisasi.yaml`, jalur: [] };
  const check = checker(bahan, referenceRules['indikator-tak-dikenal'], indikatorOf(hasil.renstra));
  // What was realised before this period belongs to the indikator of an earlier Renstra.
  const checkLalu = checker(
    bahan,
    referenceRules['indikator-tak-dikenal'],
    ruang.renstra.flatMap(indikatorOf),
  );
  return [
    ...['realisasi', 'standar_nasional'].flatMap((bagian) =>
      keysAt(ruang, asal, bagian).flatMap((kode) => check(kode, asal, [bagian, kode], true)),
    ),
    ...keysAt(ruang, asal, 'realisasi_lalu').flatMap((tahun) =>
      keysAt(ruang, asal, 'realisasi_lalu', tahun).flatMap((kode) =>
        checkLalu(kode, asal, ['realisasi_lalu', tahun, kode], true),
      ),
    ),
    ...hasil.data.tabel.flatMap((tabel) =>
      tabel.indikator === null ? [] : check(tabel.indikator, tabel.asal, ['indikator'], false),
    ),
  ];
};

/** Sasaran named by target.yaml and realisasi.yaml that the Renstra lacks. */
export const checkSasaranDikenal: Check = (bahan) => {
  const { ruang, hasil } = bahan;
  const dikenal = hasil.renstra.sasaran.map(({ kode }) => kode);
  const check = checker(bahan, referenceRules['sasaran-tak-dikenal'], dikenal);
  const asal: Asal = { berkas: `${String(hasil.tahun)}/realisasi.yaml`, jalur: ['sasaran'] };
  return [
    ...semuaDokumen(hasil.data).flatMap(({ sasaran }) =>
      sasaran.flatMap((satu) =>
        satu.kode === null ? [] : check(satu.kode, satu.asal, ['kode'], false),
      ),
    ),
    ...keysAt(ruang, asal).flatMap((kode) => check(kode, asal, [kode], true)),
  ];
};

/** A misi or tujuan that the Renstra refers to without stating it. */
export const checkJenjangDikenal: Check = (bahan) => {
  const { renstra } = bahan.hasil;
  const misi = checker(
    bahan,
    referenceRules['misi-tak-dikenal'],
    renstra.misi.map(({ kode }) => kode),
  );
  const tujuan = checker(
    bahan,
    referenceRules['tujuan-tak-dikenal'],
    renstra.tujuan.map(({ kode }) => kode),
  );
  return [
    ...renstra.tujuan.flatMap((satu) =>
      satu.misi === null ? [] : misi(satu.misi, satu.asal, ['misi'], false),
    ),
    ...renstra.sasaran.flatMap((satu) =>
      satu.tujuan === null ? [] : tujuan(satu.tujuan, satu.asal, ['tujuan'], false),
    ),
  ];
};
