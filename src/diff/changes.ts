// Makes the single changes of a thing, leaving out what is the same.

import type { ResultValue } from './results-file.ts';
import { difference, isSame, toContent, type Rounding } from './values.ts';
import { isRenamed } from './pairs.ts';
import type { Thing, ComparedFigure, Penilaian, Change } from './difference.ts';

export interface ChangeOptions {
  readonly kolom?: string;
  /** The data under it are the same: the method moved it, and that is neither better nor worse. */
  readonly karenaMetode?: boolean;
  /** The two are of different kinds, so that their difference means nothing. */
  readonly takSebanding?: boolean;
  /** Where the report tells this change too: by what it calculates on. */
  readonly told?: Rounding | null;
}

/** A figure that differs; nothing where it is the same. */
export function changeOf(
  besaran: ComparedFigure,
  lama: ResultValue | null,
  baru: ResultValue | null,
  penilaian: Penilaian,
  { kolom, karenaMetode = false, takSebanding = false, told = null }: ChangeOptions = {},
): readonly Change[] {
  if (isSame(lama, baru)) return [];
  return [
    {
      besaran,
      kolom: kolom ?? null,
      lama: toContent(lama),
      baru: toContent(baru),
      selisih: takSebanding ? null : difference(lama, baru, told),
      penilaian: takSebanding || karenaMetode ? 'netral' : penilaian,
      sebab: karenaMetode ? 'metode' : null,
    },
  ];
}

/** A word that differs. */
export function changeOfText(
  besaran: ComparedFigure,
  lama: string | null,
  baru: string | null,
  penilaian: Penilaian,
  karenaMetode = false,
): readonly Change[] {
  if (lama === baru) return [];
  return [
    {
      besaran,
      kolom: null,
      lama: lama === null ? null : { nilai: null, tampil: lama },
      baru: baru === null ? null : { nilai: null, tampil: baru },
      selisih: null,
      penilaian: karenaMetode ? 'netral' : penilaian,
      sebab: karenaMetode ? 'metode' : null,
    },
  ];
}

/** Same kode, another name; on one side alone there is nothing to rename. */
export function renameOf(
  lama: { readonly nama: string } | null,
  baru: { readonly nama: string } | null,
  tahun: { readonly lama: number; readonly baru: number },
): readonly Change[] {
  if (lama === null || baru === null) return [];
  const replaced = isRenamed(lama.nama, tahun.lama, baru.nama, tahun.baru);
  return replaced ? changeOfText('nama', lama.nama, baru.nama, 'netral') : [];
}

export function statusOf(
  lama: object | null,
  baru: object | null,
  changes: readonly Change[],
): Thing['status'] {
  if (lama === null) return 'ditambah';
  if (baru === null) return 'dihapus';
  return changes.length === 0 ? 'tetap' : 'berubah';
}

/** The judgement of a thing: of the first of these figures that differs. */
export function leadingPenilaian(
  changes: readonly Change[],
  ...main: readonly ComparedFigure[]
): Penilaian {
  for (const besaran of main) {
    const one = changes.find((item) => item.besaran === besaran);
    if (one !== undefined) return one.penilaian;
  }
  return 'netral';
}

/** A thing worth telling: itself different, or something in it. */
export function isTold({ status, anak }: Thing): boolean {
  return status !== 'tetap' || anak.length > 0;
}
