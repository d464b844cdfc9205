// The tables of the year, a sheet each.

import { formatBesaran } from '../../../compose/format.ts';
import type {
  DataTabel,
  TabelCapaian,
  TabelKomposit,
  TabelNilai,
} from '../../../source/workspace.ts';
import type { FormSheet } from '../form.ts';
import { fill, fillValue, fixed, NOMOR, numbered } from './cells.ts';

export function tableSheet(tabel: DataTabel): FormSheet {
  switch (tabel.jenis) {
    case 'nilai':
      return nilaiSheet(tabel);
    case 'capaian':
      return capaianSheet(tabel);
    case 'komposit':
      return kompositSheet(tabel);
  }
}

/** Weights and konversi are settled; the values are to be filled in. */
function kompositSheet(tabel: TabelKomposit): FormSheet {
  return {
    name: tabel.kode,
    keyedBy: 'nomor',
    columns: [
      NOMOR,
      { name: tabel.kepalaBaris ?? 'nama', width: 50 },
      { name: 'bobot', width: 10 },
      { name: 'nilai', width: 15 },
    ],
    identity: [1],
    rows: numbered(
      tabel.baris.map(({ nama, bobot, nilai, asal }) => [
        fixed(nama),
        fixed(formatBesaran(bobot)),
        fill('angka', nilai, asal.berkas, ...asal.keys, 'nilai'),
      ]),
    ),
  };
}

function nilaiSheet(tabel: TabelNilai): FormSheet {
  return {
    name: tabel.kode,
    keyedBy: 'nomor',
    columns: [
      NOMOR,
      { name: tabel.kepalaBaris ?? 'nama', width: 40 },
      ...tabel.kolom.map((one) => ({ name: one, width: 13 })),
    ],
    identity: [1],
    rows: numbered(
      tabel.baris.map(({ nama, nilai, asal }) => [
        fixed(nama),
        ...tabel.kolom.map((one) =>
          fill('angka', nilai.get(one), asal.berkas, ...asal.keys, 'nilai', one),
        ),
      ]),
    ),
  };
}

function capaianSheet(tabel: TabelCapaian): FormSheet {
  return {
    name: tabel.kode,
    keyedBy: 'nomor',
    columns: [
      NOMOR,
      { name: 'sasaran', width: 36 },
      { name: 'indikator', width: 42 },
      { name: 'satuan', width: 12 },
      { name: 'polaritas', width: 12 },
      { name: 'target', width: 15 },
      { name: 'realisasi', width: 15 },
    ],
    identity: [1, 2, 3],
    rows: numbered(
      tabel.baris.map((row) => {
        const { berkas: file, keys } = row.asal;
        return [
          fixed(row.sasaran),
          fixed(row.indikator),
          fixed(row.satuan),
          fixed(row.polaritas),
          fillValue('target', row.target, row.target, file, ...keys, 'target'),
          fillValue('angka', row.realisasi, row.target, file, ...keys, 'realisasi'),
        ];
      }),
    ),
  };
}
