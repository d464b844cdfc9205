// The figures of a workspace as they were entered.

import type { Tahunan } from '../../src/analyse.ts';
import { formatTarget, formatTerhitung } from '../../src/compose/format.ts';

/** Every figure that was entered, by what it is of. */
export function figuresOf({ hasil }: Tahunan): readonly string[] {
  const { sasaran, tujuan, anggaran, data, renstra } = hasil;
  const indicators = [...tujuan, ...sasaran].flatMap(({ indikator }) => indikator);
  const name = (kode: string) =>
    indicators.find(({ indikator }) => indikator.kode === kode)?.indikator.nama ?? kode;
  const planned = [...renstra.tujuan, ...renstra.sasaran].flatMap(({ indikator }) =>
    indikator.flatMap(({ nama, target }) =>
      [...target].map(([year, one]) => `Renstra ${nama} ${year}: ${formatTarget(one)}`),
    ),
  );
  const documents = [
    ...(data.iku === null ? [] : [{ label: 'IKU', target: data.iku.target }]),
    ...data.perjanjianKinerja.map(({ target }, i) => ({ label: `PK ${i + 1}`, target })),
  ].flatMap(({ label, target }) =>
    [...target].map(([kode, one]) => `${label} ${name(kode)}: ${formatTarget(one)}`),
  );
  const reached = indicators.map(
    ({ indikator, realisasi }) => `${indikator.nama}: ${formatTerhitung(realisasi)}`,
  );
  const money = anggaran.program.map(
    ({ program, anggaran: budget, realisasi }) =>
      `${program.nama}: ${formatTerhitung(budget)} ${formatTerhitung(realisasi)}`,
  );
  return [...planned, ...documents, ...reached, ...money].sort();
}
