// What was agreed by when: the budget that each version of the Perjanjian Kinerja was backed with, and what was in force at the
// end of a quarter.

import { kosong, type Besaran, type Terhitung } from '../formula/figure.ts';
import { lastDayOf, latestDay, type Quarter } from '../period.ts';
import type {
  Anggaran,
  BudgetChanges,
  DataTahun,
  DokumenTarget,
  Kegiatan,
} from '../source/workspace.ts';
import type { HasilAnggaran } from './anggaran.ts';
import type { HasilKegiatan } from './kegiatan.ts';
import { sumAwal } from './serapan.ts';

/** Which of the budgets that one thing had in the year is meant. */
export type BudgetChoice = (changes: BudgetChanges) => Besaran | null;

/**
 * Murni has the budget when the year began. A later version has the last change up to its day (a month: its last day), where
 * it and all changes tell theirs; else the last version has the last change, and the versions before it have one change each, in their order.
 * @param documents all versions, in their order
 */
export function budgetOfVersion(
  { jenis, tanggal }: DokumenTarget,
  position: number,
  documents: readonly DokumenTarget[],
): BudgetChoice {
  const later = documents.map((one) => one.jenis === 'perubahan');
  const number = later.slice(0, position + 1).filter(Boolean).length;
  const isLast = !later.includes(true, position + 1);
  return ({ awal, perubahan }) => {
    if (jenis === 'murni') return awal;
    const isDated = tanggal !== null && perubahan.every((one) => one.tanggal !== null);
    const until = isDated
      ? perubahan.filter(
          (one) => one.tanggal === null || latestDay(one.tanggal) <= latestDay(tanggal),
        )
      : perubahan.slice(0, isLast ? undefined : number);
    return until.at(-1)?.nilai ?? awal;
  };
}

/** The budget of one thing at a choice: of its parts, where one of these was changed. */
export function chosenBudget(one: HasilKegiatan, choose: BudgetChoice): Terhitung {
  return changedBudget(one, choose) ?? one.anggaran;
}

/** The sum of all programs at a choice. */
export function chosenTotal(anggaran: HasilAnggaran, choose: BudgetChoice): Terhitung {
  return sumAwal(withChosen(anggaran.program, choose)) ?? anggaran.anggaran;
}

/** Null where nothing was changed. */
function changedBudget({ kegiatan, parts }: HasilKegiatan, choose: BudgetChoice): Terhitung | null {
  const { changes } = kegiatan;
  return (
    sumAwal(withChosen(parts, choose)) ??
    (changes === null ? null : (choose(changes) ?? kosong('anggaran-kosong')))
  );
}

const withChosen = <T extends HasilKegiatan>(list: readonly T[], choose: BudgetChoice) =>
  list.map((one) => ({ ...one, awal: changedBudget(one, choose) }));

/**
 * The versions and budgets of a year as they were at the end of one of its quarters. A change without a date is one of the end of the
 * year. What was spent is told of the whole year, and is not in it.
 */
export function inForce(data: DataTahun, triwulan: Quarter): DataTahun {
  const last = lastDayOf(data.tahun, triwulan);
  const isMade = (tanggal: string | null) =>
    tanggal === null ? triwulan === 4 : latestDay(tanggal) <= last;
  const { perjanjianKinerja, anggaran } = data;
  return {
    ...data,
    // The first one is what the year was planned with, whenever it was signed.
    perjanjianKinerja: perjanjianKinerja.filter(({ tanggal }, i) => i === 0 || isMade(tanggal)),
    anggaran: anggaran === null ? null : budgetInForce(anggaran, isMade),
  };
}

type IsMade = (tanggal: string | null) => boolean;

function budgetInForce(anggaran: Anggaran, isMade: IsMade): Anggaran {
  const isWhole = (one: Kegiatan): boolean =>
    (one.changes?.perubahan ?? []).every(({ tanggal }) => isMade(tanggal)) &&
    one.parts.every(isWhole);
  return {
    ...anggaran,
    // The document of the budget is that of its last change.
    sumber: anggaran.program.every(isWhole) ? anggaran.sumber : null,
    program: anggaran.program.map((one) => ({ ...plannedBy(one, isMade), serapanTercetak: null })),
    belanja: [],
    capaianKeuangan: new Map(),
    jumlahTercetak: null,
    jumlahRealisasiTercetak: null,
    serapanTercetak: null,
  };
}

function plannedBy<T extends Kegiatan>(one: T, isMade: IsMade): T {
  const { changes } = one;
  const parts = one.parts.map((part) => plannedBy(part, isMade));
  const planned = { ...one, parts, realisasi: null, indikator: [] };
  if (changes === null) return planned;
  const perubahan = changes.perubahan.filter(({ tanggal }) => isMade(tanggal));
  const kept = perubahan.length === 0 ? null : { ...changes, perubahan };
  return { ...planned, changes: kept, anggaran: perubahan.at(-1)?.nilai ?? changes.awal };
}
