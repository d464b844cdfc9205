// The means of tables on two sides.

import { isYear } from '../period.ts';
import type { Polaritas } from '../source/workspace.ts';
import type { Sides, ShiftedMean } from './sides.ts';
import type { ResultsFile, TabelInFile } from './results-file.ts';
import type { ResultValue } from './results-file.ts';
import { compareRows, orderChange } from './compare-rows.ts';
import { isSame } from './values.ts';
import { matchByKode, type Paired } from './pairs.ts';
import { judgeHigher, judgeRealisasi } from './judgement.ts';
import type { Thing, Penilaian, Change } from './difference.ts';
import { changeOf, isTold, leadingPenilaian, renameOf, statusOf } from './changes.ts';

export function compareTabel(banding: Sides): readonly Thing[] {
  const pasangan = matchByKode(banding.lama.tabel, banding.baru.tabel);
  return [...pasangan.values()].map((satu) => compareOne(satu, banding)).filter(isTold);
}

/** The means that another way of calculating alone has moved: an indicator may take its realisasi from one. */
export function findMoved(lama: ResultsFile, baru: ResultsFile): readonly ShiftedMean[] {
  return [...matchByKode(lama.tabel, baru.tabel).values()].flatMap(({ lama: dulu, baru: kini }) => {
    if (dulu === null || kini === null) return [];
    return [...kini.rata_rata.keys()]
      .filter((kolom) => inputsOf(dulu, kolom) === inputsOf(kini, kolom))
      .map((kolom) => ({
        lama: dulu.rata_rata.get(kolom) ?? null,
        baru: kini.rata_rata.get(kolom) ?? null,
      }))
      .filter((satu) => !isSame(satu.lama, satu.baru));
  });
}

function compareOne({ lama, baru }: Paired<TabelInFile>, banding: Sides): Thing {
  const ini = baru ?? lama;
  if (ini === null) throw new Error('a table that neither side has');
  const isBoth = lama !== null && baru !== null;
  const isSameYear = banding.tahun.lama === banding.tahun.baru;
  const ubah = [
    ...renameOf(withNama(lama), withNama(baru), banding.tahun),
    ...pairColumns(lama, baru, banding).flatMap((kolom) => compareMean(lama, baru, kolom, banding)),
    ...(isBoth ? orderChange(lama, baru) : []),
  ];
  return {
    jenis: 'tabel',
    kode: ini.kode,
    nama: ini.judul,
    satuan: null,
    status: statusOf(lama, baru, ubah),
    penilaian: leadingPenilaian(ubah, 'rata-rata'),
    ubah,
    anak: isBoth ? compareRows(lama, baru, isSameYear, polaritasOf(baru, banding)) : [],
  };
}

/** Of the indicator that the table speaks of, where both sides measure it alike. */
function polaritasOf({ indikator }: TabelInFile, banding: Sides): Polaritas | null {
  const { lama = null, baru = null } = banding.indikator.get(indikator ?? '') ?? {};
  return lama !== null && baru !== null && lama.polaritas === baru.polaritas
    ? baru.polaritas
    : null;
}

function withNama(tabel: TabelInFile | null): { readonly nama: string } | null {
  return tabel === null ? null : { nama: tabel.judul };
}

interface Kolom {
  readonly lama: string;
  readonly baru: string;
}

/**
 * The columns to hold against one another: each side's own year first, since that is what the reports are
 * about; then those of the same name. A year that only one of two years' reports shows is no difference.
 */
function pairColumns(
  lama: TabelInFile | null,
  baru: TabelInFile | null,
  { tahun }: Sides,
): readonly Kolom[] {
  const dulu = [...(lama?.rata_rata.keys() ?? [])];
  const kini = [...(baru?.rata_rata.keys() ?? [])];
  const ini = { lama: String(tahun.lama), baru: String(tahun.baru) };
  const isLain = tahun.lama !== tahun.baru;
  const tahunIni = isLain && dulu.includes(ini.lama) && kini.includes(ini.baru) ? [ini] : [];
  const names = [...new Set([...kini, ...dulu])].filter((nama) => {
    const keduanya = dulu.includes(nama) && kini.includes(nama);
    return keduanya || lama === null || baru === null || !(isLain && isYear(nama));
  });
  return [...tahunIni, ...names.map((nama) => ({ lama: nama, baru: nama }))];
}

function compareMean(
  lama: TabelInFile | null,
  baru: TabelInFile | null,
  kolom: Kolom,
  banding: Sides,
): readonly Change[] {
  const dulu = lama?.rata_rata.get(kolom.lama) ?? null;
  const kini = baru?.rata_rata.get(kolom.baru) ?? null;
  const isBoth = lama !== null && baru !== null;
  const karenaMetode = isBoth && inputsOf(lama, kolom.lama) === inputsOf(baru, kolom.baru);
  const sebutan = kolom.lama === kolom.baru ? kolom.baru : `${kolom.lama} → ${kolom.baru}`;
  const penilaian = isBoth ? judge(baru, dulu, kini, banding) : 'netral';
  const pilihan = sebutan === '' ? {} : { kolom: sebutan };
  return changeOf('rata-rata', dulu, kini, penilaian, { ...pilihan, karenaMetode });
}

/** A mean of capaian is better when higher; one of values as the indicator is that the table speaks of. */
function judge(
  tabel: TabelInFile,
  lama: ResultValue | null,
  baru: ResultValue | null,
  banding: Sides,
): Penilaian {
  if (tabel.jenis === 'capaian') return judgeHigher(lama, baru);
  const pasangan = banding.indikator.get(tabel.indikator ?? '');
  const { lama: dulu = null, baru: kini = null } = pasangan ?? {};
  if (dulu === null || kini === null || dulu.polaritas !== kini.polaritas) return 'netral';
  const polaritas: Polaritas | null = kini.polaritas;
  return judgeRealisasi(
    polaritas,
    { realisasi: lama, target: dulu.target },
    { realisasi: baru, target: kini.target },
  );
}

/** What a mean is made of, as one text to compare. */
function inputsOf(tabel: TabelInFile, kolom: string): string {
  return JSON.stringify(
    tabel.baris.map(({ nama, target, realisasi, nilai }) =>
      tabel.jenis === 'capaian'
        ? [nama, textOf(target), textOf(realisasi)]
        : [nama, textOf(nilai.get(kolom) ?? null)],
    ),
  );
}

function textOf(nilai: ResultValue | null): readonly string[] {
  if (nilai === null) return [];
  const { rentang } = nilai;
  if (rentang !== null) return [rentang.dari.toFixed(), rentang.sampai.toFixed()];
  return [nilai.nilai?.toFixed() ?? ''];
}
