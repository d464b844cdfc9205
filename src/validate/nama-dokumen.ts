// Names and number of sasaran and indikator as IKU and Perjanjian Kinerja write them, against the Renstra.

import { temuan, type Finding } from '../diagnostic/finding.ts';
import {
  locate,
  locateKey,
  type Asal,
  type DokumenTarget,
  type Renstra,
  type SasaranTertulis,
  type Workspace,
} from '../source/workspace.ts';
import type { Aturan } from './aturan.ts';
import { documentName, pemilikIndikator, semuaDokumen } from './dokumen.ts';
import { compareNames } from './nama.ts';

interface Banding {
  readonly ruang: Workspace;
  readonly renstra: Renstra;
  readonly dokumen: DokumenTarget;
}

/** Every sasaran and indikator that a document names, against the Renstra's name under that kode. */
export const checkNamaDokumen: Aturan = ({ ruang, hasil: { data, renstra } }) =>
  semuaDokumen(data).flatMap((dokumen) => {
    const banding = { ruang, renstra, dokumen };
    return dokumen.sasaran.flatMap((tertulis) => [
      ...checkSasaran(tertulis, banding),
      ...checkIndikator(tertulis, banding),
    ]);
  });

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

function checkSasaran(tertulis: SasaranTertulis, banding: Banding): Finding[] {
  const { renstra } = banding;
  const { kode, nama, asal } = tertulis;
  if (kode === null) return [outsideRenstra(tertulis, banding)];
  // An unknown kode is an error of its own.
  const acuan = renstra.sasaran.find((satu) => satu.kode === kode);
  return acuan ? compare('sasaran', { kode, nama, asal }, acuan.nama, banding) : [];
}

function outsideRenstra(tertulis: SasaranTertulis, { ruang, renstra, dokumen }: Banding): Finding {
  const pemilik = pemilikIndikator(renstra);
  const indikator = tertulis.indikator.flatMap(({ kode }) => {
    const sasaran = pemilik.get(kode);
    return sasaran ? [`sasaran ${sasaran.kode}`] : [];
  });
  const mirip = renstra.sasaran.find(
    (satu) => compareNames(tertulis.nama, satu.nama).jenis !== 'beda',
  );
  const fakta = {
    nama: tertulis.nama,
    dokumen: documentName(dokumen),
    mirip: mirip?.kode ?? null,
    indikator: [...new Set(indikator)],
  };
  return temuan('sasaran-di-luar-renstra', fakta, locate(ruang, tertulis.asal, 'nama'));
}

function checkIndikator(tertulis: SasaranTertulis, banding: Banding): Finding[] {
  const { ruang, renstra, dokumen } = banding;
  const pemilik = pemilikIndikator(renstra);
  return tertulis.indikator.flatMap((satu) => {
    const sasaran = pemilik.get(satu.kode);
    const acuan = sasaran?.indikator.find(({ kode }) => kode === satu.kode);
    if (sasaran === undefined || acuan === undefined) return [];
    const pindah =
      tertulis.kode === null || tertulis.kode === sasaran.kode
        ? []
        : [
            temuan(
              'sasaran-indikator-pindah',
              {
                kode: satu.kode,
                dokumen: documentName(dokumen),
                sasaran: tertulis.kode,
                renstra: sasaran.kode,
              },
              locate(ruang, satu.asal, 'kode'),
            ),
          ];
    return [...pindah, ...compare('indikator', satu, acuan.nama, banding)];
  });
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
