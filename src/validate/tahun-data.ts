// Realisations that are data of another year, and dates that belong to another report.

import { formatAngka, formatTanggal } from '../compose/format.ts';
import type { Angka } from '../source/bilangan.ts';
import { temuan, type Finding } from '../diagnostic/finding.ts';
import { locate, type Asal } from '../source/workspace.ts';
import type { Aturan } from './aturan.ts';
import { documentName } from './dokumen.ts';

/** `tahun_data` exists to be honest about old data; each such figure is named, so that a reader is told. */
export const checkTahunData: Aturan = ({ ruang, hasil: { data } }) => {
  const check = (
    nama: string,
    tahunData: number | null,
    tahun: number,
    nilai: Angka | null,
    asal: Asal,
  ): Finding[] => {
    if (tahunData === null || tahunData === tahun) return [];
    const angka = nilai === null ? null : formatAngka(nilai);
    const fakta = { nama, nilai: angka, data: tahunData, tahun };
    return [temuan('tahun-data-lain', fakta, locate(ruang, asal, 'tahun_data'))];
  };
  return [
    ...[...data.realisasi].flatMap(([kode, { tahunData, nilai, asal }]) =>
      check(kode, tahunData, data.tahun, nilai, asal),
    ),
    ...[...data.realisasiLalu].flatMap(([tahun, isi]) =>
      [...isi].flatMap(([kode, { tahunData, nilai, asal }]) =>
        check(kode, tahunData, tahun, nilai, asal),
      ),
    ),
    ...data.tabel.flatMap((tabel) =>
      tabel.jenis === 'capaian'
        ? tabel.baris.flatMap(({ indikator, tahunData, realisasi, asal }) =>
            check(`"${indikator}"`, tahunData, data.tahun, realisasi, asal),
          )
        : [],
    ),
  ];
};

/** An agreement is made at the start of its year; the report is signed in the year after (PermenPANRB 53/2014). */
export const checkTanggal: Aturan = ({ ruang, hasil: { data, tahun } }) => {
  const check = (apa: string, tanggal: string | null, wajar: readonly number[], asal: Asal) => {
    if (tanggal === null || wajar.includes(Number(tanggal.slice(0, 4)))) return [];
    const fakta = { apa, tanggal: formatTanggal(tanggal), wajar };
    return [temuan('tanggal-tahun-lain', fakta, locate(ruang, asal, 'tanggal'))];
  };
  const { organisasi } = data;
  return [
    ...data.perjanjianKinerja.flatMap((dokumen) =>
      check(documentName(dokumen), dokumen.tanggal, [tahun - 1, tahun], dokumen.asal),
    ),
    ...(organisasi?.pengesahan
      ? check('pengesahan laporan', organisasi.pengesahan.tanggal, [tahun + 1], {
          berkas: organisasi.asal.berkas,
          jalur: ['pengesahan'],
        })
      : []),
  ];
};
