// Target and realisasi by year, or by quarter.

import { isFigure, isTold, kosong, type Terhitung } from '../../calculate/besaran.ts';
import type { HasilIndikator } from '../../calculate/laporan.ts';
import { scaleOfWords, type HasilTahunan } from '../../calculate/tren.ts';
import type { Measurement } from '../../calculate/triwulan.ts';
import { quarterName, type Quarter } from '../../period.ts';
import { isRentang, type Rentang } from '../../source/workspace.ts';
import { formatTarget, formatTerhitung } from '../format.ts';
import type { Gambar } from '../report.ts';
import { drawnPoint, figure, shown, withUnit, type ChartData } from './figure.ts';
import type { ComparedLine, GrafikTren, DrawnTitik, Titik } from './drawing.ts';

/** What the data state where there is no value; nothing at all where there is nothing of that. */
function statedOf(
  values: readonly (Terhitung | Rentang | undefined)[],
): Pick<ComparedLine, 'stated'> {
  const stated = values.map((one) =>
    one === undefined || isRentang(one) || isFigure(one) || one.stated === undefined
      ? null
      : formatTerhitung(one),
  );
  return stated.every((one) => one === null) ? {} : { stated };
}

/** Target and realisasi of each quarter of an indicator; null where there is nothing to draw. `own` is that of the report. */
export function figureTriwulan(
  hasil: HasilIndikator,
  tahun: number,
  own: Quarter | null = null,
): Gambar | null {
  const { indikator, triwulan } = hasil;
  if (triwulan === null) return null;
  const measured = triwulan.triwulan;
  const target = measured.map((one) => targetPoint(one.target));
  const realisasi = measured.map((one) => drawnPoint(one.realisasi));
  if ([...target, ...realisasi].every((one) => one === null)) return null;
  const levels = levelsOf(measured);
  const periods = measured.map(({ quarter }) => quarterName(quarter));
  const deskripsi = measured.map((one, i) => `${periods[i] ?? ''}: ${described(one)}`).join('; ');
  return figure(
    `triwulan-${indikator.kode}`,
    `${indikator.nama} menurut Triwulan, ${String(tahun)}`,
    'data diolah',
    `Target dan realisasi${indikator.satuan === '' ? '' : ` dalam ${indikator.satuan}`}. ${deskripsi}.`,
    {
      jenis: 'tren',
      satuan: indikator.satuan,
      head: 'Triwulan',
      periods,
      own: own === null ? null : { period: quarterName(own), label: 'Triwulan laporan' },
      target,
      realisasi,
      ...statedOf(measured.map((one) => one.realisasi)),
      ...(levels === null ? {} : { levels }),
    },
  );
}

function described({ target, realisasi }: Measurement): string {
  const actual = isTold(realisasi) ? `, realisasi ${formatTerhitung(realisasi)}` : '';
  return `target ${target ? formatTarget(target) : 'tidak ada'}${actual}`;
}

function targetPoint(target: Terhitung | Rentang | null): DrawnTitik | null {
  if (target === null) return null;
  if (!isRentang(target)) return drawnPoint(target);
  const [nilai, upTo] = [target.dari.nilai.toNumber(), target.sampai.nilai.toNumber()];
  return { nilai, upTo, tampil: formatTarget(target) };
}

/** Target and realisasi by year; null when there is nothing to draw. */
export function figureTren(hasil: HasilIndikator, tahun: number, sumber: string): Gambar | null {
  const { indikator } = hasil;
  const tren = everyYear(hasil.tren);
  const target = tren.map((one) => targetPoint(one.target));
  const realisasi = tren.map((one) => drawnPoint(one.realisasi));
  const levels = levelsOf(tren);
  if ([...target, ...realisasi].every((one) => one === null)) return null;
  const deskripsi = hasil.tren.map((one) => `${String(one.tahun)}: ${described(one)}`).join('; ');
  const pembanding = linesOf(hasil, tren, tahun);
  const others = pembanding.map((one) => ` ${one.nama}: ${lineText(one, tren)}.`);
  const [awal = tahun, akhir = tahun] = [tren[0]?.tahun, tren.at(-1)?.tahun];
  const years = awal === akhir ? String(awal) : `${String(awal)}–${String(akhir)}`;
  return figure(
    indikator.kode,
    `${indikator.nama}, ${years}`,
    sumber,
    `Target dan realisasi${indikator.satuan === '' ? '' : ` dalam ${indikator.satuan}`}. ${deskripsi}.${others.join('')}`,
    {
      jenis: 'tren',
      satuan: indikator.satuan,
      head: 'Tahun',
      periods: tren.map((one) => String(one.tahun)),
      own: { period: String(tahun), label: 'Tahun laporan' },
      target,
      realisasi,
      ...statedOf(tren.map((one) => one.realisasi)),
      ...(pembanding.length === 0 ? {} : { pembanding }),
      ...(levels === null ? {} : { levels }),
    },
  );
}

/** A year of which nothing is known keeps its place: what stands beside it is not of the next year. */
function everyYear(tren: readonly HasilTahunan[]): readonly HasilTahunan[] {
  return tren.flatMap((one, i) => {
    const before = tren[i - 1]?.tahun ?? one.tahun - 1;
    const missing = Array.from({ length: one.tahun - before - 1 }, (_, j) => before + 1 + j);
    return [...missing.map((tahun) => ({ tahun, ...UNKNOWN })), one];
  });
}

const NONE = kosong('tanpa-nilai');
const UNKNOWN = { target: null, realisasi: NONE, capaian: NONE };

/** More lines than these hide each other; the table has them all. */
const MOST_LINES = 4;

/** What it is compared with, over the years of the chart; a standard holds until another one does. */
function linesOf(
  { pembanding }: HasilIndikator,
  tren: readonly HasilTahunan[],
  tahun: number,
): readonly ComparedLine[] {
  return pembanding
    .map(({ pembanding: { nama, jenis }, nilai }) => {
      const stays = jenis === 'standar' || jenis === 'spm';
      const inYear = (one: number) =>
        stays && one <= tahun
          ? [...nilai].findLast(([sejak]) => sejak <= one)?.[1]
          : nilai.get(one);
      const values = tren.map(({ tahun: one }) => inYear(one));
      const titik = values.map((value) => targetPoint(value ?? null));
      return { nama, titik, ...statedOf(values) };
    })
    .filter(({ titik }) => titik.some((one) => one !== null))
    .slice(0, MOST_LINES);
}

const lineText = ({ titik }: ComparedLine, tren: readonly HasilTahunan[]): string =>
  titik
    .flatMap((one, i) => (one === null ? [] : [`${String(tren[i]?.tahun)} ${one.tampil}`]))
    .join('; ');

/** The levels of the scale that the values of an indicator are words of. */
function levelsOf(measured: readonly Measurement[]): readonly Titik[] | null {
  const scale = scaleOfWords(measured);
  if (scale === null) return null;
  return scale.levels.map(({ name, score }) => ({ nilai: score.toNumber(), tampil: name }));
}

const namesOf = ({ pembanding = [] }: GrafikTren): readonly string[] =>
  pembanding.map(({ nama }) => nama);

/** Its table. */
export const trenData = (grafik: GrafikTren): ChartData => ({
  kepala: [
    grafik.head,
    ...['Target', 'Realisasi', ...namesOf(grafik)].map((one) => withUnit(one, grafik.satuan)),
  ],
  baris: grafik.periods.flatMap((period, i) => {
    const series = [{ titik: grafik.target }, { titik: grafik.realisasi, stated: grafik.stated }, ...(grafik.pembanding ?? [])]; // prettier-ignore
    return series.some(({ titik }) => titik[i] != null)
      ? [[period, ...series.map(({ titik, stated }) => stated?.[i] ?? shown(titik[i]))]]
      : [];
  }),
  kaki: [],
});
