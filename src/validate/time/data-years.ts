// Realisations that are data of another year, and dates that belong to another report.

import type { Position } from '../../diagnostic/diagnostic.ts';
import { isFigure } from '../../calculate/besaran.ts';
import { computeRealisasi } from '../../calculate/realisasi.ts';
import { formatBesaran, formatTanggal, formatTerhitung } from '../../compose/format.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import { locate, type Realisasi, type Value } from '../../source/workspace.ts';
import type { Check, CheckInput } from '../check.ts';
import { documentName } from '../documents/documents.ts';
import { budgetsWithChanges } from '../money/belanja.ts';
import { namedRanges, namedYears, YEAR_OF_DATA, LEFT_OVER } from './years.ts';

/** The column of another year that a realisasi is taken from. */
interface KolomTahun {
  readonly tabel: string;
  readonly inUse: string;
  /** The column of the year that is asked for; null where the table has none. */
  readonly expected: string | null;
}

export const dataYearRules = ruleSet({
  'tahun-data-lain': rule<{
    nama: string;
    nilai: string | null;
    data: number;
    tahun: number;
    kolom: KolomTahun | null;
  }>({
    tingkat: 'peringatan',
    mengapa: YEAR_OF_DATA,
    id: ({ nama, nilai, data: asal, tahun, kolom }) => ({
      pesan:
        `realisasi ${nama}${nilai === null ? '' : ` (${nilai})`} memakai data tahun ${String(asal)}` +
        `${kolom === null ? '' : ` (kolom "${kolom.inUse}" tabel "${kolom.tabel}")`}, ` +
        `padahal dilaporkan sebagai realisasi tahun ${String(tahun)}`,
      saran:
        kolom === null
          ? `ganti dengan angka tahun ${String(tahun)} bila sudah terbit, lalu hapus tahun_data; bila belum, jelaskan dalam narasi`
          : `${kolom.expected === null ? `tambahkan kolom tahun ${String(tahun)} pada tabelnya` : `ambil kolom "${kolom.expected}"`}; bila kolom itu memang memuat data tahun ${String(tahun)}, nyatakan "tahun_data: ${String(tahun)}"`,
    }),
    en: ({ nama, nilai, data: asal, tahun, kolom }) => ({
      pesan:
        `the realisasi of ${nama}${nilai === null ? '' : ` (${nilai})`} is data of ${String(asal)}` +
        `${kolom === null ? '' : ` (column "${kolom.inUse}" of the table "${kolom.tabel}")`}, ` +
        `reported as that of ${String(tahun)}`,
      saran:
        kolom === null
          ? `use the figure of ${String(tahun)} once published and remove tahun_data; until then say so in the prose`
          : `${kolom.expected === null ? `add a column of ${String(tahun)} to the table` : `take the column "${kolom.expected}"`}; if that column does hold data of ${String(tahun)}, state "tahun_data: ${String(tahun)}"`,
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: { nilai: 73.4, tahun_data: 2019 }
            S1.1: 82.5
            S2.1: 11.5
        `,
      },
      mended: [['tahun_data: 2019', 'tahun_data: 2020']],
    },
  }),
  'tanggal-tahun-lain': rule<{ what: string; tanggal: string; wajar: readonly number[] }>({
    tingkat: 'peringatan',
    mengapa: LEFT_OVER,
    id: ({ what, tanggal, wajar }) => ({
      pesan: `tanggal ${what} ${tanggal} tidak lazim; biasanya tahun ${wajar.join(' atau ')}`,
      saran: 'periksa tanggalnya, terutama bila berkas ini disalin dari tahun lain',
    }),
    en: ({ what, tanggal, wajar }) => ({
      pesan: `the date of the ${what}, ${tanggal}, is unusual; ${wajar.join(' or ')} is the rule`,
      saran: 'check the date, above all if this file was copied from another year',
    }),
    example: {
      files: {
        '2020/organisasi.yaml': `
          pengesahan: { tempat: Contoh, tanggal: 2020-02-26 }
        `,
      },
      mended: [['2020-02-26', '2021-02-26']],
    },
  }),
});

/** `tahun_data` exists to be honest about old data; each such figure is named, so that a reader is told. */
export const checkTahunData: Check = ({ workspace, hasil: { data } }) => {
  const check = (
    nama: string,
    tahunData: number | null,
    tahun: number,
    nilai: Value | null,
    place: () => Position,
  ): Finding[] => {
    if (tahunData === null || tahunData === tahun) return [];
    const angka = nilai !== null && isFigure(nilai) ? formatBesaran(nilai) : null;
    const fakta = { nama, nilai: angka, data: tahunData, tahun, kolom: null };
    return [report(dataYearRules['tahun-data-lain'], fakta, place())];
  };
  return [
    ...[...data.realisasi].flatMap(([kode, { tahunData, nilai, asal }]) =>
      check(kode, tahunData, data.tahun, nilai, () => locate(workspace, asal, 'tahun_data')),
    ),
    ...[...data.realisasiLalu].flatMap(([tahun, content]) =>
      [...content].flatMap(([kode, { tahunData, nilai, asal }]) =>
        check(kode, tahunData, tahun, nilai, () => locate(workspace, asal, 'tahun_data')),
      ),
    ),
    ...data.tabel.flatMap((tabel) =>
      tabel.jenis === 'capaian'
        ? tabel.baris.flatMap(({ indikator, tahunData, realisasi, asal }) =>
            check(`"${indikator}"`, tahunData, data.tahun, realisasi, () =>
              locate(workspace, asal, 'tahun_data'),
            ),
          )
        : [],
    ),
  ];
};

/**
 * A realisasi taken from a column of another year. A column may be named by the year in which its data was published:
 * then `tahun_data` says of which year it is, and is what counts.
 */
export const checkTahunKolom: Check = (bahan) => {
  const { data } = bahan.hasil;
  const menurutTahun = [[data.tahun, data.realisasi] as const, ...data.realisasiLalu];
  return menurutTahun.flatMap(([tahun, content]) =>
    [...content].flatMap(([nama, realisasi]) => checkKolom(nama, realisasi, tahun, bahan)),
  );
};

function checkKolom(
  nama: string,
  realisasi: Realisasi,
  tahun: number,
  { workspace, hasil: { tabel, metode } }: CheckInput,
): Finding[] {
  const { turunan, tahunData, asal } = realisasi;
  if (turunan === null || tahunData !== null) return [];
  const sumber = tabel.find((one) => one.tabel.kode === turunan.dari);
  if (sumber?.jenis !== 'nilai') return [];
  const { kode, kolom: daftar } = sumber.tabel;
  const kolom = findOther(turunan.kolom, daftar, tahun);
  if (kolom === null) return [];
  const besaran = computeRealisasi(realisasi, new Map([[kode, sumber]]), metode.pembulatan);
  const nilai = isFigure(besaran) ? formatTerhitung(besaran) : null;
  const { menurut, inUse: used, expected } = kolom;
  const fakta = {
    nama,
    nilai,
    data: menurut,
    tahun,
    kolom: { tabel: kode, inUse: used, expected },
  };
  return [report(dataYearRules['tahun-data-lain'], fakta, locate(workspace, asal, 'kolom'))];
}

/** The column that is taken, where it is of other years than `tahun`, and the one that is of it. */
function findOther(chosen: string | null, daftar: readonly string[], tahun: number) {
  const used = chosen ?? (daftar.length === 1 ? daftar[0] : undefined);
  if (used === undefined || !daftar.includes(used)) return null;
  const menurut = namedYears(used).at(-1);
  if (menurut === undefined || isOfYear(used, tahun)) return null;
  return { menurut, inUse: used, expected: daftar.find((one) => isOfYear(one, tahun)) ?? null };
}

function isOfYear(kolom: string, tahun: number): boolean {
  const rentang = namedRanges(kolom);
  return (
    namedYears(kolom).includes(tahun) ||
    rentang.some(({ dari, sampai }) => dari <= tahun && tahun <= sampai)
  );
}

/** An agreement is made at the start of its year, a budget changed within it; the report is signed in the year after (PermenPANRB 53/2014). */
export const checkTanggal: Check = ({ workspace, hasil: { data, tahun, anggaran } }) => {
  const check = (
    what: string,
    tanggal: string | null,
    plausible: readonly number[],
    place: () => Position,
  ) => {
    if (tanggal === null || plausible.includes(Number(tanggal.slice(0, 4)))) return [];
    const fakta = { what, tanggal: formatTanggal(tanggal), wajar: plausible };
    return [report(dataYearRules['tanggal-tahun-lain'], fakta, place())];
  };
  const { organisasi } = data;
  return [
    ...data.perjanjianKinerja.flatMap((dokumen) =>
      check(
        documentName(dokumen, data.perjanjianKinerja),
        dokumen.tanggal,
        [tahun - 1, tahun],
        () => locate(workspace, dokumen.asal, 'tanggal'),
      ),
    ),
    ...budgetsWithChanges(anggaran).flatMap(({ nama, changes }) =>
      (changes?.perubahan ?? []).flatMap(({ tanggal, asal }) =>
        check(`perubahan anggaran ${nama}`, tanggal, [tahun], () => locate(workspace, asal)),
      ),
    ),
    ...(organisasi?.pengesahan
      ? check('pengesahan laporan', organisasi.pengesahan.tanggal, [tahun + 1], () =>
          locate(workspace, organisasi.asal, 'pengesahan', 'tanggal'),
        )
      : []),
  ];
};
