// anggaran.yaml of the new year: the programmes that there were, without their money.

import { isMap, isSeq } from 'yaml';
import type { Guliran } from './guliran.ts';
import { Penyunting } from './sunting.ts';
import { isAboutLastReport, shiftYears } from './tahun.ts';

/** For a year whose predecessor has no such file. */
export const ANGGARAN_KOSONG = 'program: []\n';

const TETAP = ['sumber', 'program'];

export function rollAnggaran(teks: string, guliran: Guliran): string {
  const penyunting = new Penyunting(teks);
  penyunting.kepala([
    `Anggaran dan realisasi tahun ${String(guliran.ke)}, dalam rupiah bulat. Kosong berarti belum dilaporkan.`,
  ]);
  const { akar } = penyunting;
  if (akar !== null) {
    penyunting.hapus(akar, (kunci) => !TETAP.includes(kunci));
    const sumber = penyunting.cari(akar, 'sumber')?.value;
    // The year begins with the agreement that has not been revised.
    const nama = penyunting.mentah(sumber).replace('Kinerja Perubahan', 'Kinerja');
    if (sumber) penyunting.gantiTeks(sumber, shiftYears(nama, guliran));
    const daftar = penyunting.cari(akar, 'program');
    penyunting.komentari(
      daftar?.key,
      `TODO: pastikan program ini dan sumbernya sama dengan dokumen anggaran tahun ${String(guliran.ke)}`,
    );
    for (const program of isSeq(daftar?.value) ? daftar.value.items : []) {
      if (!isMap(program)) continue;
      penyunting.hapus(program, (kunci) => kunci.endsWith('_tercetak'));
      for (const kunci of ['anggaran', 'realisasi']) {
        const jumlah = penyunting.cari(program, kunci);
        if (jumlah) penyunting.kosongkan(program, jumlah);
      }
    }
  }
  penyunting.saringKomentar((komentar) => isAboutLastReport(komentar, guliran));
  return penyunting.hasil();
}
