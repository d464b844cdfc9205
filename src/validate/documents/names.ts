// Names and number of sasaran and indikator as IKU and Perjanjian Kinerja write them, against the Renstra.

import { temuan, type Finding } from '../../diagnostic/finding.ts';
import {
  locate,
  locateKey,
  type Asal,
  type DokumenTarget,
  type Sasaran,
  type SasaranTertulis,
  type Workspace,
} from '../../source/workspace.ts';
import type { Aturan } from '../aturan.ts';
import { documentName, pemilikIndikator, semuaDokumen, type Pemilikan } from './documents.ts';
import { compareNames } from './compare-names.ts';

interface Banding {
  readonly ruang: Workspace;
  readonly dokumen: DokumenTarget;
  readonly sasaran: ReadonlyMap<string, Sasaran>;
  readonly pemilik: ReadonlyMap<string, Pemilikan>;
}

/** A Renstra has a handful of sasaran: only so many are looked through for one with a like name. */
const SARAN_MAKSIMUM = 50;

/** Every sasaran and indikator that a document names, against the Renstra's name under that kode. */
export const checkNamaDokumen: Aturan = ({ ruang, hasil: { data, renstra } }) => {
  const sasaran = new Map(renstra.sasaran.map((satu) => [satu.kode, satu]));
  const pemilik = pemilikIndikator(renstra);
  return semuaDokumen(data).flatMap((dokumen) => {
    const banding = { ruang, dokumen, sasaran, pemilik };
    return dokumen.sasaran.flatMap((tertulis, i) => [
      ...checkSasaran(tertulis, banding, i < SARAN_MAKSIMUM),
      ...checkIndikator(tertulis, banding),
    ]);
  });
};

/** A document that lists its sasaran must list those of the Renstra, no more and no less. */
export const checkJumlahSasaran: Aturan = ({ ruang, hasil: { data, renstra } }) =>
  semuaDokumen(data).flatMap((dokumen) => {
    const { sasaran } = dokumen;
    if (sasaran.length === 0 || sasaran.length === renstra.sasaran.length) return [];
    const kode = new Set(sasaran.map((satu) => satu.kode));
    const dikenal = new Set<string | null>(renstra.sasaran.map((satu) => satu.kode));
    const fakta = {
      dokumen: documentName(dokumen),
      banyak: sasaran.length,
      renstra: renstra.sasaran.length,
      lebih: sasaran.filter((satu) => !dikenal.has(satu.kode)).map(({ nama }) => nama),
      kurang: renstra.sasaran.filter((satu) => !kode.has(satu.kode)).map(({ nama }) => nama),
    };
    return [temuan('sasaran-jumlah-berbeda', fakta, locateKey(ruang, dokumen.asal, 'sasaran'))];
  });

function checkSasaran(tertulis: SasaranTertulis, banding: Banding, disarankan: boolean): Finding[] {
  const { kode, nama, asal } = tertulis;
  if (kode === null) return [outsideRenstra(tertulis, banding, disarankan)];
  // An unknown kode is an error of its own.
  const acuan = banding.sasaran.get(kode);
  return acuan ? compare('sasaran', { kode, nama, asal }, acuan.nama, banding) : [];
}

function outsideRenstra(
  { nama, indikator, asal }: SasaranTertulis,
  { ruang, dokumen, sasaran, pemilik }: Banding,
  disarankan: boolean,
): Finding {
  const milik = indikator.flatMap(({ kode }) => pemilik.get(kode)?.sasaran.kode ?? []);
  const calon = disarankan ? [...sasaran.values()].slice(0, SARAN_MAKSIMUM) : [];
  const mirip = calon.find((satu) => compareNames(nama, satu.nama).jenis !== 'beda');
  const fakta = {
    nama,
    dokumen: documentName(dokumen),
    mirip: mirip?.kode ?? null,
    indikator: [...new Set(milik)].map((kode) => `sasaran ${kode}`),
  };
  return temuan('sasaran-di-luar-renstra', fakta, locate(ruang, asal, 'nama'));
}

function checkIndikator(tertulis: SasaranTertulis, banding: Banding): Finding[] {
  return tertulis.indikator.flatMap((satu) => {
    const acuan = banding.pemilik.get(satu.kode);
    if (acuan === undefined) return [];
    return [
      ...checkMoved(satu, tertulis.kode, acuan, banding),
      ...compare('indikator', satu, acuan.indikator.nama, banding),
    ];
  });
}

function checkMoved(
  { kode, asal }: SasaranTertulis['indikator'][number],
  sasaran: string | null,
  acuan: Pemilikan,
  { ruang, dokumen }: Banding,
): Finding[] {
  if (sasaran === null || sasaran === acuan.sasaran.kode) return [];
  const fakta = { kode, dokumen: documentName(dokumen), sasaran, renstra: acuan.sasaran.kode };
  return [temuan('sasaran-indikator-pindah', fakta, locate(ruang, asal, 'kode'))];
}

function compare(
  apa: 'sasaran' | 'indikator',
  { kode, nama, asal }: { readonly kode: string; readonly nama: string; readonly asal: Asal },
  renstra: string,
  { ruang, dokumen }: Banding,
): Finding[] {
  const hasil = compareNames(nama, renstra);
  if (hasil.jenis === 'sama') return [];
  const dasar = { apa, kode, dokumen: documentName(dokumen), tertulis: nama, renstra };
  const posisi = locate(ruang, asal, 'nama');
  if (hasil.jenis === 'mirip') {
    return [temuan('nama-mirip', { ...dasar, cara: hasil.cara }, posisi)];
  }
  const quoted = (kata: readonly string[]) => (kata.length === 0 ? '–' : `"${kata.join(' ')}"`);
  const fakta = { ...dasar, diSini: quoted(hasil.diA), diRenstra: quoted(hasil.diB) };
  return [temuan('nama-berbeda', fakta, posisi)];
}
