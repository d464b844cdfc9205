// Why a file is no workbook that can be read: one line for the user, whatever the file tries.

import type { Bilingual } from '../../language.ts';

/** Thrown where a workbook cannot be read at all, and caught where it is opened. */
export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook';
  readonly teks: Bilingual;

  constructor(id: string, en: string) {
    super(en);
    this.teks = { id, en };
  }
}

export const incomplete = (): UnreadableWorkbook =>
  new UnreadableWorkbook('isinya tidak lengkap', 'parts of it are missing');

export const tooLarge = (): UnreadableWorkbook =>
  new UnreadableWorkbook(
    'isinya jauh lebih besar daripada formulir; salin isinya ke formulir kosong',
    'it holds far more than a form; copy its content into an empty form',
  );
