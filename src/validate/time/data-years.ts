// Realisations that are data of another year, and dates that belong to another report.

import { ada } from '../../calculate/besaran.ts';
import { computeRealisasi } from '../../calculate/realisasi.ts';
import { formatBesaran, formatTanggal, formatTerhitung } from '../../compose/format.ts';
import type { Angka } from '../../source/bilangan.ts';
import { temuan, type Finding } from '../../diagnostic/finding.ts';
import { locate, type Asal, type Realisasi } from '../../source/workspace.ts';
import type { Aturan, Bahan } from '../aturan.ts';
import { documentName } from '../documents/documents.ts';
import { namedRanges, namedYears } from './years.ts';

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
    const angka = nilai === null ? null : formatBesaran(nilai);
    const fakta = { nama, nilai: angka, data: tahunData, tahun, kolom: null };
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

/**
 * A realisasi taken from a column of another year. A column may be named by the year in which its data was published:
 * then `tahun_data` says of which year it is, and is what counts.
 */
export const checkTahunKolom: Aturan = (bahan) => {
  const { data } = bahan.hasil;
  const menurutTahun = [[data.tahun, data.realisasi] as const, ...data.realisasiLalu];
  return menurutTahun.flatMap(([tahun, isi]) =>
    [...isi].flatMap(([nama, realisasi]) => checkKolom(nama, realisasi, tahun, bahan)),
  );
};

function checkKolom(
  nama: string,
  realisasi: Realisasi,
  tahun: number,
  { ruang, hasil: { tabel, metode } }: Bahan,
): Finding[] {
  const { turunan, tahunData, asal } = realisasi;
  if (turunan === null || tahunData !== null) return [];
  const sumber = tabel.find((satu) => satu.tabel.kode === turunan.dari);
  if (sumber?.jenis !== 'nilai') return [];
  const { kode, kolom: daftar } = sumber.tabel;
  const kolom = findOther(turunan.kolom, daftar, tahun);
  if (kolom === null) return [];
  const besaran = computeRealisasi(realisasi, new Map([[kode, sumber]]), metode.pembulatan);
  const nilai = ada(besaran) ? formatTerhitung(besaran) : null;
  const { menurut, dipakai, seharusnya } = kolom;
  const fakta = { nama, nilai, data: menurut, tahun, kolom: { tabel: kode, dipakai, seharusnya } };
  return [temuan('tahun-data-lain', fakta, locate(ruang, asal, 'kolom'))];
}

/** The column that is taken, where it is of other years than `tahun`, and the one that is of it. */
function findOther(dipilih: string | null, daftar: readonly string[], tahun: number) {
  const dipakai = dipilih ?? (daftar.length === 1 ? daftar[0] : undefined);
  if (dipakai === undefined || !daftar.includes(dipakai)) return null;
  const menurut = namedYears(dipakai).at(-1);
  if (menurut === undefined || isOfYear(dipakai, tahun)) return null;
  return { menurut, dipakai, seharusnya: daftar.find((satu) => isOfYear(satu, tahun)) ?? null };
}

function isOfYear(kolom: string, tahun: number): boolean {
  const rentang = namedRanges(kolom);
  return (
    namedYears(kolom).includes(tahun) ||
    rentang.some(({ dari, sampai }) => dari <= tahun && tahun <= sampai)
  );
}

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
