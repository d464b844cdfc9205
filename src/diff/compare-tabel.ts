// What tables close with on two sides: their means, their sums.

import { isYear } from '../period.ts';
import type { Polaritas } from '../source/workspace.ts';
import type { Sides, ShiftedMean } from './sides.ts';
import type { ClosingFigure, ResultsFile, TabelInFile } from './results-file.ts';
import type { ResultValue } from './results-file.ts';
import { compareRows, orderChange } from './compare-rows.ts';
import { isSame } from './values.ts';
import { matchByKode, type Paired } from './pairs.ts';
import { judgeHigher, judgeRealisasi } from './judgement.ts';
import type { Thing, Penilaian, Change } from './difference.ts';
import { changeOf, isTold, leadingPenilaian, renameOf, statusOf } from './changes.ts';

export function compareTabel(banding: Sides): readonly Thing[] {
  const pairs = matchByKode(banding.lama.tabel, banding.baru.tabel);
  return [...pairs.values()].map((one) => compareOne(one, banding)).filter(isTold);
}

/** The means that another way of calculating alone has moved: an indicator may take its realisasi from one. */
export function findMoved(lama: ResultsFile, baru: ResultsFile): readonly ShiftedMean[] {
  return [...matchByKode(lama.tabel, baru.tabel).values()].flatMap(
    ({ lama: earlier, baru: now }) => {
      if (earlier === null || now === null) return [];
      return [...now.rata_rata.keys()]
        .filter((kolom) => inputsOf(earlier, kolom) === inputsOf(now, kolom))
        .map((kolom) => ({
          lama: earlier.rata_rata.get(kolom) ?? null,
          baru: now.rata_rata.get(kolom) ?? null,
        }))
        .filter((one) => !isSame(one.lama, one.baru));
    },
  );
}

function compareOne({ lama, baru }: Paired<TabelInFile>, banding: Sides): Thing {
  const current = baru ?? lama;
  if (current === null) throw new Error('a table that neither side has');
  const isBoth = lama !== null && baru !== null;
  const isSameYear = banding.tahun.lama === banding.tahun.baru;
  const changes = [
    ...renameOf(withNama(lama), withNama(baru), banding.tahun),
    ...current.printed.flatMap((one) =>
      pairColumns(lama, baru, banding).flatMap((kolom) =>
        compareClosing(one, lama, baru, kolom, banding),
      ),
    ),
    ...(isBoth ? orderChange(lama, baru) : []),
  ];
  return {
    jenis: 'tabel',
    kode: current.kode,
    nama: current.judul,
    satuan: null,
    status: statusOf(lama, baru, changes),
    penilaian: leadingPenilaian(changes, ...current.printed),
    ubah: changes,
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
  const earlier = [...(lama?.rata_rata.keys() ?? [])];
  const now = [...(baru?.rata_rata.keys() ?? [])];
  const current = { lama: String(tahun.lama), baru: String(tahun.baru) };
  const isOther = tahun.lama !== tahun.baru;
  const thisYear =
    isOther && earlier.includes(current.lama) && now.includes(current.baru) ? [current] : [];
  const names = [...new Set([...now, ...earlier])].filter((nama) => {
    const both = earlier.includes(nama) && now.includes(nama);
    return both || lama === null || baru === null || !(isOther && isYear(nama));
  });
  return [...thisYear, ...names.map((nama) => ({ lama: nama, baru: nama }))];
}

function compareClosing(
  of: ClosingFigure,
  lama: TabelInFile | null,
  baru: TabelInFile | null,
  kolom: Kolom,
  banding: Sides,
): readonly Change[] {
  // What one file does not tell is no change.
  if ([lama, baru].some((one) => one !== null && one.closing[of] === undefined)) return [];
  const earlier = lama?.closing[of]?.get(kolom.lama) ?? null;
  const now = baru?.closing[of]?.get(kolom.baru) ?? null;
  const isBoth = lama !== null && baru !== null;
  const karenaMetode = isBoth && inputsOf(lama, kolom.lama) === inputsOf(baru, kolom.baru);
  const mention = kolom.lama === kolom.baru ? kolom.baru : `${kolom.lama} → ${kolom.baru}`;
  const penilaian = isBoth ? judge(baru, earlier, now, banding) : 'netral';
  const option = mention === '' ? {} : { kolom: mention };
  return changeOf(of, earlier, now, penilaian, { ...option, karenaMetode });
}

/** A mean of capaian is better when higher; one of values as the indicator is that the table speaks of. */
function judge(
  tabel: TabelInFile,
  lama: ResultValue | null,
  baru: ResultValue | null,
  banding: Sides,
): Penilaian {
  if (tabel.jenis === 'capaian') return judgeHigher(lama, baru);
  const pair = banding.indikator.get(tabel.indikator ?? '');
  const { lama: earlier = null, baru: now = null } = pair ?? {};
  if (earlier === null || now === null || earlier.polaritas !== now.polaritas) return 'netral';
  const polaritas: Polaritas | null = now.polaritas;
  return judgeRealisasi(
    polaritas,
    { realisasi: lama, target: earlier.target },
    { realisasi: baru, target: now.target },
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
