// organisasi.yaml of the new year: duties and structure stay, the date and the figures of personnel do not.

import { isMap } from 'yaml';
import type { Guliran } from './guliran.ts';
import { Penyunting } from './sunting.ts';
import { rollTables } from './tabel.ts';
import { isAboutLastReport } from './tahun.ts';

export function rollOrganisasi(teks: string, guliran: Guliran): string {
  const penyunting = new Penyunting(teks);
  const { ke } = guliran;
  penyunting.kepala([`Pengesahan, tugas, susunan organisasi, dan personel tahun ${String(ke)}.`]);
  const { akar } = penyunting;
  if (akar !== null) {
    const pengesahan = penyunting.cari(akar, 'pengesahan');
    penyunting.komentari(
      pengesahan?.key,
      `TODO: tanggal dan penanda tangan laporan tahun ${String(ke)}`,
    );
    const tanggal = penyunting.cari(pengesahan?.value, 'tanggal');
    if (isMap(pengesahan?.value) && tanggal) penyunting.kosongkan(pengesahan.value, tanggal);
    const tabel = penyunting.cari(akar, 'tabel');
    penyunting.komentari(tabel?.key, `TODO: isi keadaan tahun ${String(ke)}`);
    rollTables(penyunting, tabel?.value, guliran);
  }
  penyunting.saringKomentar((komentar) => isAboutLastReport(komentar, guliran));
  return penyunting.hasil();
}
