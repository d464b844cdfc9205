// The figures of a workspace as they were entered.

import type { Tahunan } from '../../src/analyse.ts';
import { flattenKegiatan } from '../../src/calculate/kegiatan.ts';
import type { Program } from '../../src/source/workspace.ts';
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
    ({ program, anggaran: budget, realisasi, awal }) =>
      `${program.nama}: ${formatTerhitung(awal ?? budget)} ${formatTerhitung(budget)} ${formatTerhitung(realisasi)}${sharesOf(program)}`,
  );
  const tree = anggaran.program
    .flatMap(flattenKegiatan)
    .flatMap((one) => [
      `${one.kode} ${one.kegiatan.level} ${one.kegiatan.nama}: ${formatTerhitung(one.anggaran)} ${formatTerhitung(one.realisasi)}`,
      ...one.indikator.map(
        ({ indikator: { nama, satuan, target }, realisasi: value, capaian }) =>
          `${one.kode} ${nama} (${satuan}): ${formatTarget(target)} ${formatTerhitung(value)} ${formatTerhitung(capaian)}`,
      ),
    ]);
  // Programmes alone have a kode that no table prints.
  const isTree = anggaran.program.some(({ parts }) => parts.length > 0);
  const spending = (anggaran.belanja?.dipa ?? []).flatMap(({ dipa, rows }) =>
    rows.map(
      ({ belanja, awal, ...one }) =>
        `${belanja.jenis} ${dipa ?? ''}: ${formatTerhitung(awal ?? one.anggaran)} ${formatTerhitung(one.anggaran)} ${formatTerhitung(one.realisasi)}`,
    ),
  );
  const quarters = [...(data.triwulan?.pengukuran ?? [])].flatMap(([kode, one]) => [
    `TW ${name(kode)}: ${one.sifat}`,
    ...one.target.map((value, i) => `TW ${i + 1} ${name(kode)}: ${formatTarget(value)}`),
    ...one.realisasi.map(
      (value, i) => `TW ${i + 1} ${name(kode)}: ${value === null ? '' : formatTerhitung(value)}`,
    ),
  ]);
  const actions = (data.triwulan?.rencanaAksi ?? []).map(
    ({ indikator, aksi, keluaran, triwulan, anggaran: cost, penanggungJawab, status }) =>
      `${name(indikator)}: ${[aksi, keluaran, triwulan.join(), cost?.nilai.toFixed(), penanggungJawab, status].join(' | ')}`,
  );
  return [
    ...planned,
    ...documents,
    ...reached,
    ...money,
    ...(isTree ? tree : []),
    ...spending,
    ...quarters,
    ...actions,
  ].sort();
}

/** By the names of its sasaran's order in the plan, which reports keep. */
const sharesOf = ({ shares }: Program): string =>
  [...(shares ?? [])]
    .map(([kode, { nilai }]) => ` ${kode} ${nilai.toFixed()}`)
    .sort()
    .join('');
