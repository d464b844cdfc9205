// Codes that refer to something which does not exist.

import { temuan, type Finding } from '../../diagnostic/finding.ts';
import type { Jalur } from '../../source/document.ts';
import { nearest } from '../../source/mirip.ts';
import { locate, locateKey, type Asal, type Renstra } from '../../source/workspace.ts';
import type { Aturan, Bahan } from '../aturan.ts';
import { semuaDokumen } from './documents.ts';
import { keysAt } from '../naming.ts';

type KodeTakDikenal =
  'indikator-tak-dikenal' | 'sasaran-tak-dikenal' | 'tujuan-tak-dikenal' | 'misi-tak-dikenal';

function indikatorOf(renstra: Renstra): string[] {
  return [...renstra.sasaran, ...renstra.tujuan].flatMap(({ indikator }) =>
    indikator.map(({ kode }) => kode),
  );
}

/** Suggestions are worth their time for a few mistakes, not for ten thousand codes of another plan. */
const SARAN_MAKSIMUM = 20;

/** Complains about a code outside `dikenal`, at its key when it is one. */
function checker({ ruang }: Bahan, apa: KodeTakDikenal, dikenal: readonly string[]) {
  const himpunan = new Set(dikenal);
  let banyak = 0;
  return (kode: string, asal: Asal, jalur: Jalur, padaKunci: boolean): Finding[] => {
    if (himpunan.has(kode)) return [];
    const mirip = ++banyak > SARAN_MAKSIMUM ? null : nearest(kode, dikenal);
    const posisi = (padaKunci ? locateKey : locate)(ruang, asal, ...jalur);
    return [temuan(apa, { kode, mirip }, posisi)];
  };
}

/** Indikator named by target.yaml that the Renstra lacks, with or without a value. */
export const checkIndikatorTarget: Aturan = (bahan) => {
  const { ruang, hasil } = bahan;
  const dikenal = indikatorOf(hasil.renstra);
  const check = checker(bahan, 'indikator-tak-dikenal', dikenal);
  // A note may be about a whole sasaran.
  const sasaran = hasil.renstra.sasaran.map(({ kode }) => kode);
  const checkCatatan = checker(bahan, 'indikator-tak-dikenal', [...dikenal, ...sasaran]);
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
export const checkIndikatorRealisasi: Aturan = (bahan) => {
  const { ruang, hasil } = bahan;
  const asal: Asal = { berkas: `${String(hasil.tahun)}/realisasi.yaml`, jalur: [] };
  const check = checker(bahan, 'indikator-tak-dikenal', indikatorOf(hasil.renstra));
  // What was realised before this period belongs to the indikator of an earlier Renstra.
  const checkLalu = checker(bahan, 'indikator-tak-dikenal', ruang.renstra.flatMap(indikatorOf));
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
export const checkSasaranDikenal: Aturan = (bahan) => {
  const { ruang, hasil } = bahan;
  const dikenal = hasil.renstra.sasaran.map(({ kode }) => kode);
  const check = checker(bahan, 'sasaran-tak-dikenal', dikenal);
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
export const checkJenjangDikenal: Aturan = (bahan) => {
  const { renstra } = bahan.hasil;
  const misi = checker(
    bahan,
    'misi-tak-dikenal',
    renstra.misi.map(({ kode }) => kode),
  );
  const tujuan = checker(
    bahan,
    'tujuan-tak-dikenal',
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
