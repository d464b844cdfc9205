// Tujuan and sasaran that measure nothing or hang in the air, and a year without its Perjanjian Kinerja.

import { documentOfYear } from '../../calculate/tren.ts';
import { temuan } from '../../diagnostic/finding.ts';
import { awal, locate } from '../../source/workspace.ts';
import type { Aturan } from '../aturan.ts';

/** A Renstra without any tujuan is read as one whose tujuan were not entered: its sasaran cannot be tied. */
export const checkJenjang: Aturan = ({ ruang, hasil: { renstra } }) => [
  ...renstra.tujuan
    .filter(({ indikator }) => indikator.length === 0)
    .map(({ kode, nama, asal }) =>
      temuan('tujuan-tanpa-indikator', { kode, nama }, locate(ruang, asal)),
    ),
  ...renstra.sasaran
    .filter(({ indikator }) => indikator.length === 0)
    .map(({ kode, nama, asal }) =>
      temuan('sasaran-tanpa-indikator', { kode, nama }, locate(ruang, asal)),
    ),
  ...renstra.sasaran
    .filter(({ tujuan }) => tujuan === null && renstra.tujuan.length > 0)
    .map(({ kode, nama, asal }) =>
      temuan('sasaran-tanpa-tujuan', { kode, nama }, locate(ruang, asal)),
    ),
];

/** The report accounts for the Perjanjian Kinerja, even where BAB III measures against the IKU. */
export const checkPerjanjianKinerja: Aturan = ({ hasil: { data, tahun } }) => {
  // With no document to measure against at all there is an error of its own.
  if (data.perjanjianKinerja.length > 0 || documentOfYear(data) === null) return [];
  const posisi = awal(`${String(tahun)}/target.yaml`);
  return [temuan('perjanjian-kinerja-tak-ada', { tahun }, posisi)];
};
