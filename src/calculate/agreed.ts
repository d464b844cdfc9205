// The budget that each version of the Perjanjian Kinerja was backed with: that when the year began, or as it was changed by then.

import { kosong, type Besaran, type Terhitung } from '../formula/figure.ts';
import { latestDay } from '../period.ts';
import type { BudgetChanges, DokumenTarget } from '../source/workspace.ts';
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
