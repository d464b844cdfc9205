// One indicator on two sides.

import { STATUS_NAMES, STATUSES, type StatusName } from '../formula/status.ts';
import type { Sides } from './sides.ts';
import type { IndikatorInFile } from './results-file.ts';
import { isOneScale } from './method.ts';
import { areDaysOfYears, isSame } from './values.ts';
import type { Paired } from './pairs.ts';
import { judgeCapaian, judgeRealisasi, judgeTarget } from './judgement.ts';
import type { Thing, Change } from './difference.ts';
import { changeOf, changeOfText, leadingPenilaian, renameOf, statusOf } from './changes.ts';

type PairedIndikator = Paired<IndikatorInFile>;

/** Whether all that was entered for capaian is the same. */
export function isDataSame({ lama, baru }: PairedIndikator, { bergeser }: Sides): boolean {
  if (lama === null || baru === null || !isSame(lama.target, baru.target)) return false;
  return isSame(lama.realisasi, baru.realisasi) || isMoved(lama, baru, bergeser);
}

/** Whether the realisasi is a table's mean on both sides, moved by the way of calculating alone. */
function isMoved(
  lama: IndikatorInFile,
  baru: IndikatorInFile,
  shifted: Sides['bergeser'],
): boolean {
  return shifted.some(
    (one) => isSame(one.lama, lama.realisasi) && isSame(one.baru, baru.realisasi),
  );
}

export function compareIndikator(pair: PairedIndikator, banding: Sides): Thing {
  const { lama, baru } = pair;
  const current = baru ?? lama;
  if (current === null) throw new Error('an indicator that neither side has');
  const changes = changesOf(pair, banding);
  return {
    jenis: 'indikator',
    kode: current.kode,
    nama: current.nama,
    satuan: current.satuan,
    status: statusOf(lama, baru, changes),
    penilaian: leadingPenilaian(changes, 'capaian', 'realisasi'),
    ubah: changes,
    anak: [],
  };
}

function changesOf({ lama, baru }: PairedIndikator, banding: Sides): readonly Change[] {
  // Between two directions there is no better or worse, between two units not even a difference.
  const isBoth = lama !== null && baru !== null;
  const polaritas = isBoth && lama.polaritas === baru.polaritas ? baru.polaritas : null;
  const isOtherUnit = isBoth && unitOf(lama) !== unitOf(baru);
  const karenaMetode = isDataSame({ lama, baru }, banding);
  const capaian = isBoth ? judgeCapaian(polaritas, lama.capaian, baru.capaian) : 'netral';
  const [earlier, now] = [lama ?? TIADA, baru ?? TIADA];
  const comparable = (of: 'target' | 'target_akhir' | 'realisasi') => ({
    takSebanding: isOtherUnit || areDaysOfYears(earlier[of], now[of], banding.tahun),
  });
  // What is counted up to a later quarter is more of itself: only its capaian can be better or worse.
  const isOtherSpan = banding.lama.triwulan !== banding.baru.triwulan && polaritas !== 'stabil';
  const direction = isOtherSpan ? null : polaritas;
  const hasil = judgeRealisasi(direction, earlier, now);
  const told = banding.baru.metode?.pembulatan.dasar ?? null;
  // The rating follows the capaian, on one scale.
  const predikat = isOneScale(banding) ? capaian : 'netral';
  return [
    ...renameOf(lama, baru, banding.tahun),
    ...(isBoth ? changeOfText('sasaran', lama.induk, baru.induk, 'netral') : []),
    ...changeOf('bobot', earlier.bobot, now.bobot, 'netral'),
    ...changeOf(
      'target',
      earlier.target,
      now.target,
      judgeTarget(direction, earlier.target, now.target),
      comparable('target'),
    ),
    ...(isBoth
      ? changeOf('target-akhir', lama.target_akhir, baru.target_akhir, judgeTarget(polaritas, lama.target_akhir, baru.target_akhir), comparable('target_akhir')) // prettier-ignore
      : []),
    ...changeOf('realisasi', earlier.realisasi, now.realisasi, hasil, {
      ...comparable('realisasi'),
      told,
      karenaMetode: isBoth && isMoved(lama, baru, banding.bergeser),
    }),
    ...changeOfText('status', statusWord(lama), statusWord(baru), 'netral'),
    ...changeOf('capaian', earlier.capaian, now.capaian, capaian, { karenaMetode, told }),
    ...changeOfText('predikat', earlier.predikat, now.predikat, predikat, karenaMetode),
    ...(isBoth ? comparedChanges(lama, baru, banding.tahun) : []),
    ...(isBoth ? quarterChanges(lama, baru, polaritas, banding) : []),
  ];
}

/** What the data state in the place of a realisasi, as the report shows it. */
function statusWord(one: IndikatorInFile | null): string | null {
  const status = one?.status_realisasi?.status ?? null;
  return STATUS_NAMES.find((name) => name === status) === undefined
    ? status
    : STATUSES[status as StatusName].shown;
}

/** Of one year every value of what it is compared with; of two years that of each side's own. */
function comparedChanges(
  lama: IndikatorInFile,
  baru: IndikatorInFile,
  tahun: Sides['tahun'],
): readonly Change[] {
  const valuesOf = ({ pembanding }: IndikatorInFile) =>
    new Map(pembanding.map(({ nama, nilai }) => [nama, nilai]));
  const [before, after] = [valuesOf(lama), valuesOf(baru)];
  const names = [...new Set([...after.keys(), ...before.keys()])];
  return names.flatMap((nama) => {
    const [earlier, now] = [before.get(nama) ?? NO_VALUES, after.get(nama) ?? NO_VALUES];
    const pairs: readonly (readonly [string, string])[] =
      tahun.lama === tahun.baru
        ? [...new Set([...earlier.keys(), ...now.keys()])].sort().map((one) => [one, one])
        : [[String(tahun.lama), String(tahun.baru)]];
    return pairs.flatMap(([from, to]) => {
      const kolom = from === to ? `${nama} ${to}` : nama;
      return changeOf('pembanding', earlier.get(from) ?? null, now.get(to) ?? null, 'netral', {
        kolom,
        takSebanding: areDaysOfYears(earlier.get(from) ?? null, now.get(to) ?? null, tahun),
      });
    });
  });
}

/** Quarter by quarter, as far as both are of; whether it is for the better is judged as of the year. */
function quarterChanges(
  lama: IndikatorInFile,
  baru: IndikatorInFile,
  polaritas: IndikatorInFile['polaritas'],
  { lama: { triwulan: one }, baru: { triwulan: other } }: Sides,
): readonly Change[] {
  const last = Math.min(one ?? 4, other ?? 4);
  const valuesOf = ({ triwulan }: IndikatorInFile) =>
    new Map(
      (triwulan?.triwulan ?? [])
        .filter((each) => each.triwulan <= last)
        .map((each) => [each.triwulan, each]),
    );
  const [before, after] = [valuesOf(lama), valuesOf(baru)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((quarter) => {
    const [earlier, now] = [before.get(quarter) ?? NO_QUARTER, after.get(quarter) ?? NO_QUARTER];
    const kolom = `TW${String(quarter)}`;
    const options = { kolom, takSebanding: unitOf(lama) !== unitOf(baru) };
    const planned = judgeTarget(polaritas, earlier.target, now.target);
    const reached = judgeRealisasi(polaritas, earlier, now);
    return [
      ...changeOf('target-triwulan', earlier.target, now.target, planned, options),
      ...changeOf('realisasi-triwulan', earlier.realisasi, now.realisasi, reached, options),
    ];
  });
}

const NO_QUARTER = { target: null, realisasi: null };

const NO_VALUES: IndikatorInFile['pembanding'][number]['nilai'] = new Map();

const TIADA = {
  target: null,
  target_akhir: null,
  realisasi: null,
  capaian: null,
  predikat: null,
  bobot: null,
} as const;

/** `%` and `persen` are one unit. */
function unitOf({ satuan }: IndikatorInFile): string {
  const text = (satuan ?? '').trim().toLowerCase();
  return text === '%' ? 'persen' : text;
}
