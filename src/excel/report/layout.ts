// Where each figure stands in the workbook, and which of its cells the others look to.

import type { Besaran } from '../../calculate/besaran.ts';
import { CAP } from '../../formula/capaian.ts';
import type { Identity } from '../../formula/identity.ts';
import { columnName } from '../cell-text.ts';
import type { CellPlace } from './sheet.ts';

/** What a formula is over; a cap is not counted: it may stand on a sheet of its own. */
export function inputsOf({ asal }: Besaran): readonly Besaran[] {
  if (asal.jenis === 'masukan') return [];
  return asal.masukan.flatMap(({ role, besaran }) => {
    if (asal.formula.name !== CAP.name) return besaran;
    return role === 'capaian' ? inputsOf(besaran) : [];
  });
}

/** The plan of a workbook: figures by cell, and cells by figure. */
export class WorkbookPlan {
  readonly #identity: Identity;
  readonly #tempat = new Map<number, CellPlace[]>();
  readonly #home = new Map<number, CellPlace>();
  readonly #content = new Map<string, number>();

  constructor(identity: Identity) {
    this.#identity = identity;
  }

  put(besaran: Besaran, tempat: CellPlace): void {
    const id = this.#identity.of(besaran);
    const daftar = this.#tempat.get(id) ?? [];
    this.#tempat.set(id, [...daftar, tempat]);
    this.#content.set(keyOf(tempat), id);
  }

  /** The cell that holds the figure itself: of a formula the first that has all its inputs on its own sheet. */
  home(besaran: Besaran): CellPlace | undefined {
    const id = this.#identity.of(besaran);
    const lama = this.#home.get(id);
    if (lama !== undefined) return lama;
    const daftar = this.#tempat.get(id) ?? [];
    const baru = daftar.find((one) => this.sendiri(besaran, one.lembar)) ?? daftar[0];
    if (baru !== undefined) this.#home.set(id, baru);
    return baru;
  }

  /** Whether all that the figure is made of stands on that sheet. */
  sendiri(besaran: Besaran, sheet: string): boolean {
    return inputsOf(besaran).every((one) => isConstant(one) || this.#at(one, sheet).length > 0);
  }

  /**
   * The cell of a figure that a formula at `dari` looks to: in its row, in its column, on its sheet, then wherever
   * the figure is at home. A cell in `used` is taken only where there is no other: two equal constants are two cells.
   */
  find(besaran: Besaran, dari: CellPlace, used: ReadonlySet<string>): CellPlace | undefined {
    const near = this.#at(besaran, dari.lembar).filter((one) => keyOf(one) !== keyOf(dari));
    const free = near.filter((one) => !used.has(keyOf(one)));
    const options = free.length > 0 ? free : near;
    return (
      options.find(({ baris }) => baris === dari.baris) ??
      options.find(({ kolom }) => kolom === dari.kolom) ??
      options[0] ??
      this.#not(this.home(besaran), dari)
    );
  }

  /** Whether a figure stands in that cell. */
  filled(tempat: CellPlace): boolean {
    return this.#content.has(keyOf(tempat));
  }

  #at(besaran: Besaran, sheet: string): readonly CellPlace[] {
    const daftar = this.#tempat.get(this.#identity.of(besaran)) ?? [];
    return daftar.filter((one) => one.lembar === sheet);
  }

  #not(tempat: CellPlace | undefined, dari: CellPlace): CellPlace | undefined {
    return tempat !== undefined && keyOf(tempat) === keyOf(dari) ? undefined : tempat;
  }
}

export function isConstant({ asal }: Besaran): boolean {
  return asal.jenis === 'rumus' && asal.formula.tree.kind === 'constant';
}

export function keyOf({ lembar, baris, kolom }: CellPlace): string {
  return `${lembar}!${baris},${kolom}`;
}

/** `C5`, or `'Tabel 2.3'!C5` from another sheet. */
export function addressOf(tempat: CellPlace, dari: string): string {
  const address = `${columnName(tempat.kolom)}${tempat.baris + 1}`;
  return tempat.lembar === dari ? address : `'${tempat.lembar}'!${address}`;
}
