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
  bergeser: Sides['bergeser'],
): boolean {
  return bergeser.some(
    (satu) => isSame(satu.lama, lama.realisasi) && isSame(satu.baru, baru.realisasi),
  );
}

export function compareIndikator(pasangan: PairedIndikator, banding: Sides): Thing {
  const { lama, baru } = pasangan;
  const ini = baru ?? lama;
  if (ini === null) throw new Error('an indicator that neither side has');
  const ubah = changesOf(pasangan, banding);
  return {
    jenis: 'indikator',
    kode: ini.kode,
    nama: ini.nama,
    satuan: ini.satuan,
    status: statusOf(lama, baru, ubah),
    penilaian: leadingPenilaian(ubah, 'capaian', 'realisasi'),
    ubah,
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
  const [dulu, kini] = [lama ?? TIADA, baru ?? TIADA];
  const comparable = (of: 'target' | 'target_akhir' | 'realisasi') => ({
    takSebanding: isOtherUnit || areDaysOfYears(dulu[of], kini[of], banding.tahun),
  });
  // What is counted up to a later quarter is more of itself: only its capaian can be better or worse.
  const isOtherSpan = banding.lama.triwulan !== banding.baru.triwulan && polaritas !== 'stabil';
  const direction = isOtherSpan ? null : polaritas;
  const hasil = judgeRealisasi(direction, dulu, kini);
  // The rating follows the capaian, on one scale.
  const predikat = isOneScale(banding) ? capaian : 'netral';
  return [
    ...renameOf(lama, baru, banding.tahun),
    ...(isBoth ? changeOfText('sasaran', lama.induk, baru.induk, 'netral') : []),
    ...changeOf('bobot', dulu.bobot, kini.bobot, 'netral'),
    ...changeOf(
      'target',
      dulu.target,
      kini.target,
      judgeTarget(direction, dulu.target, kini.target),
      comparable('target'),
    ),
    ...(isBoth
      ? changeOf('target-akhir', lama.target_akhir, baru.target_akhir, judgeTarget(polaritas, lama.target_akhir, baru.target_akhir), comparable('target_akhir')) // prettier-ignore
      : []),
    ...changeOf('realisasi', dulu.realisasi, kini.realisasi, hasil, {
      ...comparable('realisasi'),
      karenaMetode: isBoth && isMoved(lama, baru, banding.bergeser),
    }),
    ...changeOfText('status', statusWord(lama), statusWord(baru), 'netral'),
    ...changeOf('capaian', dulu.capaian, kini.capaian, capaian, { karenaMetode }),
    ...changeOfText('predikat', dulu.predikat, kini.predikat, predikat, karenaMetode),
    ...(isBoth ? comparedChanges(lama, baru, banding.tahun) : []),
    ...(isBoth ? quarterChanges(lama, baru, polaritas) : []),
  ];
}

/** What the data state in the place of a realisasi, as the report shows it. */
function statusWord(satu: IndikatorInFile | null): string | null {
  const status = satu?.status_realisasi?.status ?? null;
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
    const [dulu, kini] = [before.get(nama) ?? NO_VALUES, after.get(nama) ?? NO_VALUES];
    const pairs: readonly (readonly [string, string])[] =
      tahun.lama === tahun.baru
        ? [...new Set([...dulu.keys(), ...kini.keys()])].sort().map((satu) => [satu, satu])
        : [[String(tahun.lama), String(tahun.baru)]];
    return pairs.flatMap(([from, to]) => {
      const kolom = from === to ? `${nama} ${to}` : nama;
      return changeOf('pembanding', dulu.get(from) ?? null, kini.get(to) ?? null, 'netral', {
        kolom,
        takSebanding: areDaysOfYears(dulu.get(from) ?? null, kini.get(to) ?? null, tahun),
      });
    });
  });
}

/** Quarter by quarter; whether it is for the better is judged as of the year. */
function quarterChanges(
  lama: IndikatorInFile,
  baru: IndikatorInFile,
  polaritas: IndikatorInFile['polaritas'],
): readonly Change[] {
  const valuesOf = ({ triwulan }: IndikatorInFile) =>
    new Map((triwulan?.triwulan ?? []).map((satu) => [satu.triwulan, satu]));
  const [before, after] = [valuesOf(lama), valuesOf(baru)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((quarter) => {
    const [dulu, kini] = [before.get(quarter) ?? NO_QUARTER, after.get(quarter) ?? NO_QUARTER];
    const kolom = `TW${String(quarter)}`;
    const options = { kolom, takSebanding: unitOf(lama) !== unitOf(baru) };
    const planned = judgeTarget(polaritas, dulu.target, kini.target);
    const reached = judgeRealisasi(polaritas, dulu, kini);
    return [
      ...changeOf('target-triwulan', dulu.target, kini.target, planned, options),
      ...changeOf('realisasi-triwulan', dulu.realisasi, kini.realisasi, reached, options),
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
  const teks = (satuan ?? '').trim().toLowerCase();
  return teks === '%' ? 'persen' : teks;
}
