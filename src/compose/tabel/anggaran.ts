// Tables of the money: by program, and by sasaran.

import { ada, type Terhitung } from '../../calculate/besaran.ts';
import type { HasilAnggaran } from '../../calculate/serapan.ts';
import type { HasilSasaran } from '../../calculate/laporan.ts';
import { angka, kepala, sel, tengah } from '../blok.ts';
import { TIADA } from '../format.ts';
import type { Sel, Tabel } from '../laporan.ts';
import { figur } from './figur.ts';
import { head, table, totalLabel } from './rangka.ts';

/** Spending that was not reported is said to be so; a dash would look like nothing spent. */
function realisasiCell(realisasi: Terhitung): Sel {
  return ada(realisasi) ? figur(realisasi) : tengah('belum dilaporkan');
}

/** Tabel: budget, spending and serapan by program. */
export function tableAnggaranProgram(hasil: HasilAnggaran, tahun: number): Tabel | null {
  if (hasil.program.length === 0) return null;
  return table({
    kode: 'anggaran-program',
    judul: `Anggaran dan Realisasi menurut Program Tahun ${String(tahun)}`,
    sumber: hasil.sumber,
    kepala: head('No', 'Program', 'Pelaksana', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Serapan (%)'),
    lebarKolom: [6, 34, 16, 17, 16, 11],
    baris: hasil.program.map(({ program, anggaran, realisasi, serapan }, i) => [
      tengah(String(i + 1)),
      kepala(program.nama),
      sel(program.bagian ?? TIADA),
      figur(anggaran),
      realisasiCell(realisasi),
      figur(serapan),
    ]),
    kaki: [
      [
        totalLabel('Jumlah', 3),
        figur(hasil.anggaran),
        realisasiCell(hasil.realisasi),
        figur(hasil.serapan),
      ],
    ],
  });
}

/** Tabel: budget and spending by sasaran beside its capaian. */
export function tableAnggaranSasaran(
  daftar: readonly HasilSasaran[],
  hasil: HasilAnggaran,
  tahun: number,
): Tabel | null {
  if (daftar.every(({ keuangan }) => keuangan === null)) return null;
  return table({
    kode: 'anggaran-sasaran',
    judul: `Anggaran, Serapan, dan Capaian Kinerja menurut Sasaran Tahun ${String(tahun)}`,
    sumber: hasil.sumber,
    kepala: head(
      'No',
      'Sasaran',
      'Anggaran (Rp)',
      'Realisasi (Rp)',
      'Capaian Keuangan (%)',
      'Capaian Kinerja (%)',
    ),
    lebarKolom: [6, 36, 18, 16, 12, 12],
    baris: daftar.map(({ sasaran, keuangan, capaianKeuangan, capaian }, i) => [
      tengah(String(i + 1)),
      kepala(sasaran.nama),
      keuangan ? figur(keuangan.anggaran) : angka(TIADA),
      keuangan ? realisasiCell(keuangan.realisasi) : angka(TIADA),
      figur(capaianKeuangan),
      figur(capaian),
    ]),
    kaki: [
      [
        totalLabel('Jumlah', 2),
        figur(hasil.anggaran),
        realisasiCell(hasil.realisasi),
        figur(hasil.serapan),
        sel(''),
      ],
    ],
  });
}
