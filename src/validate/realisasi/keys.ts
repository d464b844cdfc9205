// Keys that the data format lets a user choose, and that lead nowhere: columns and years.

import { temuan, type Finding } from '../../diagnostic/finding.ts';
import { locateKey, type Asal, type Workspace } from '../../source/workspace.ts';
import type { Aturan } from '../aturan.ts';
import { keysAt, sebutIndikator } from '../naming.ts';

const TAHUN = /^(?:19|20|21)\d\d$/;

/** A value below a column that the table does not have would not be used. */
export const checkKolom: Aturan = ({ ruang, hasil }) =>
  [...hasil.tabel, ...hasil.personel].flatMap(({ jenis, tabel }) => {
    if (jenis === 'capaian' || !('kolom' in tabel)) return [];
    const tempat: [Asal, string][] = [
      ...tabel.baris.map((baris): [Asal, string] => [baris.asal, 'nilai']),
      [tabel.asal, 'rata_rata_tercetak'],
      [tabel.asal, 'jumlah_tercetak'],
    ];
    return tempat.flatMap(([asal, bagian]) =>
      keysAt(ruang, asal, bagian)
        .filter((kolom) => !tabel.kolom.includes(kolom))
        .map((kolom) => {
          const fakta = { kolom, dikenal: tabel.kolom };
          return temuan('kolom-tak-terdaftar', fakta, locateKey(ruang, asal, bagian, kolom));
        }),
    );
  });

/** Renstra targets are by year, and of the period. */
export const checkTahunTarget: Aturan = ({ ruang, hasil: { renstra } }) => {
  const { mulai, selesai } = renstra;
  const indikator = [...renstra.sasaran, ...renstra.tujuan].flatMap((satu) => satu.indikator);
  return indikator.flatMap((satu) =>
    keysAt(ruang, satu.asal, 'target').flatMap((kunci): Finding[] => {
      const posisi = locateKey(ruang, satu.asal, 'target', kunci);
      const tahun = Number(kunci);
      if (!TAHUN.test(kunci)) return [temuan('tahun-salah', { tertulis: kunci }, posisi)];
      if (tahun >= mulai && tahun <= selesai) return [];
      const fakta = { nama: sebutIndikator(satu), tahun, mulai, selesai };
      return [temuan('tahun-di-luar-periode', fakta, posisi)];
    }),
  );
};

/** `realisasi_lalu` is by year, and of years before the report's. */
export const checkTahunLalu: Aturan = ({ ruang, hasil: { tahun: laporan } }) => {
  const asal = { berkas: `${String(laporan)}/realisasi.yaml`, jalur: ['realisasi_lalu'] };
  return keysAt(ruang, asal).flatMap((kunci) => checkLalu(kunci, asal, laporan, ruang));
};

function checkLalu(kunci: string, asal: Asal, laporan: number, ruang: Workspace): Finding[] {
  const posisi = locateKey(ruang, asal, kunci);
  if (!TAHUN.test(kunci)) return [temuan('tahun-salah', { tertulis: kunci }, posisi)];
  const tahun = Number(kunci);
  return tahun < laporan ? [] : [temuan('tahun-lalu-salah', { tahun, laporan }, posisi)];
}
