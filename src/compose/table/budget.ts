// Tables of the money: by program, and by sasaran.

import { ada, type Terhitung } from '../../calculate/besaran.ts';
import type { HasilAnggaran, HasilProgram } from '../../calculate/serapan.ts';
import type { HasilSasaran } from '../../calculate/laporan.ts';
import { angka, kepala, sel, tengah } from '../blok.ts';
import { TIADA } from '../format.ts';
import type { Sel, Tabel } from '../laporan.ts';
import { figur } from './cells.ts';
import { numberColumn, table, type Column } from './column.ts';

/** Spending that was not reported is said to be so; a dash would look like nothing spent. */
function realisasiCell(realisasi: Terhitung): Sel {
  return ada(realisasi) ? figur(realisasi) : tengah('belum dilaporkan');
}

/** Tabel: budget, spending and serapan by program. */
export function tableAnggaranProgram(hasil: HasilAnggaran, tahun: number): Tabel | null {
  if (hasil.program.length === 0) return null;
  const columns: readonly Column<HasilProgram>[] = [
    numberColumn(6),
    { head: 'Program', width: 34, cell: ({ program }) => kepala(program.nama) },
    { head: 'Pelaksana', width: 16, cell: ({ program }) => sel(program.bagian ?? TIADA) },
    {
      head: 'Anggaran (Rp)',
      width: 17,
      cell: ({ anggaran }) => figur(anggaran),
      foot: [figur(hasil.anggaran)],
    },
    {
      head: 'Realisasi (Rp)',
      width: 16,
      cell: ({ realisasi }) => realisasiCell(realisasi),
      foot: [realisasiCell(hasil.realisasi)],
    },
    {
      head: 'Serapan (%)',
      width: 11,
      cell: ({ serapan }) => figur(serapan),
      foot: [figur(hasil.serapan)],
    },
  ];
  const frame = {
    kode: 'anggaran-program',
    judul: `Anggaran dan Realisasi menurut Program Tahun ${String(tahun)}`,
    sumber: hasil.sumber,
    footLabels: ['Jumlah'],
  };
  return table(frame, columns, hasil.program);
}

/** Tabel: budget and spending by sasaran beside its capaian. */
export function tableAnggaranSasaran(
  daftar: readonly HasilSasaran[],
  hasil: HasilAnggaran,
  tahun: number,
): Tabel | null {
  if (daftar.every(({ keuangan }) => keuangan === null)) return null;
  const columns: readonly Column<HasilSasaran>[] = [
    numberColumn(6),
    { head: 'Sasaran', width: 36, cell: ({ sasaran }) => kepala(sasaran.nama) },
    {
      head: 'Anggaran (Rp)',
      width: 18,
      cell: ({ keuangan }) => (keuangan ? figur(keuangan.anggaran) : angka(TIADA)),
      foot: [figur(hasil.anggaran)],
    },
    {
      head: 'Realisasi (Rp)',
      width: 16,
      cell: ({ keuangan }) => (keuangan ? realisasiCell(keuangan.realisasi) : angka(TIADA)),
      foot: [realisasiCell(hasil.realisasi)],
    },
    {
      head: 'Capaian Keuangan (%)',
      width: 12,
      cell: ({ capaianKeuangan }) => figur(capaianKeuangan),
      foot: [figur(hasil.serapan)],
    },
    { head: 'Capaian Kinerja (%)', width: 12, cell: ({ capaian }) => figur(capaian) },
  ];
  const frame = {
    kode: 'anggaran-sasaran',
    judul: `Anggaran, Serapan, dan Capaian Kinerja menurut Sasaran Tahun ${String(tahun)}`,
    sumber: hasil.sumber,
    footLabels: ['Jumlah'],
  };
  return table(frame, columns, daftar);
}
