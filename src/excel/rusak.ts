// Why a file is no workbook that can be read: one line for the user, whatever the file tries.

import type { Teks } from '../bahasa.ts';

/** Thrown where a workbook cannot be read at all, and caught where it is opened. */
export class BukuRusak extends Error {
  override readonly name = 'BukuRusak';
  readonly teks: Teks;

  constructor(id: string, en: string) {
    super(en);
    this.teks = { id, en };
  }
}
