// The indicators of programs and of what these consist of.

import type { DataTahun, Kegiatan } from '../../../source/workspace.ts';
import type { FormSheet } from '../form.ts';
import { fill, fixed, NOMOR, numbered } from './cells.ts';

/** Indicators of programs and of what these consist of; no sheet where none has one. */
export function kegiatanSheet({ anggaran }: DataTahun): FormSheet | null {
  const rows = (anggaran?.program ?? [])
    .flatMap(withParts)
    .flatMap(({ kode, nama, indikator }) => indikator.map((one) => ({ kode, nama, one })));
  if (rows.length === 0) return null;
  return {
    name: 'Indikator Kegiatan',
    keyedBy: 'nomor',
    columns: [
      NOMOR,
      { name: 'kode', width: 12 },
      { name: 'kegiatan', width: 40 },
      { name: 'indikator', width: 40 },
      { name: 'satuan', width: 12 },
      { name: 'target', width: 15 },
      { name: 'realisasi', width: 15 },
    ],
    identity: [1, 2, 3],
    rows: numbered(
      rows.map(({ kode, nama, one }) => [
        fixed(kode),
        fixed(nama),
        fixed(one.nama),
        fixed(one.satuan),
        fill('target', one.target, one.asal.berkas, ...one.asal.keys, 'target'),
        fill('angka', one.realisasi, one.asal.berkas, ...one.asal.keys, 'realisasi'),
      ]),
    ),
  };
}

/** A program, then all that it consists of. */
export const withParts = (kegiatan: Kegiatan): readonly Kegiatan[] => [
  kegiatan,
  ...kegiatan.parts.flatMap(withParts),
];
