// The budget of the year: its programs with all that they consist of, and its kinds of spending.

import { nameSupported } from '../../../calculate/census.ts';
import type { Belanja, DataTahun, Kegiatan } from '../../../source/workspace.ts';
import type { KeyPath } from '../../../source/yaml/tree.ts';
import type { FormCell, FormSheet } from '../form.ts';
import { fill, fixed, NOMOR, numbered } from './cells.ts';
import { withParts } from './kegiatan.ts';

export function anggaranSheet({ anggaran }: DataTahun): FormSheet {
  return {
    name: 'Anggaran',
    keyedBy: 'kode',
    columns: [
      { name: 'kode', width: 9 },
      { name: 'program', width: 46 },
      { name: 'sasaran', width: 10 },
      { name: 'bagian', width: 30 },
      { name: 'anggaran', width: 20 },
      { name: 'realisasi', width: 20 },
    ],
    identity: [1],
    rows: (anggaran?.program ?? []).flatMap((program) =>
      withParts(program).map((one) => ({
        key: one.kode,
        cells: [
          fixed(one.kode),
          fixed(one.nama),
          fixed(one === program ? nameSupported(program.sasaran) : null),
          fixed(one === program ? program.bagian : null),
          amountCell(one, 'anggaran'),
          amountCell(one, 'realisasi'),
        ],
      })),
    ),
  };
}

/** What is the sum of its parts is not typed. */
function amountCell(one: Kegiatan, bagian: 'anggaran' | 'realisasi'): FormCell {
  if (one[bagian] === null && one.parts.some((part) => hasAmount(part, bagian))) {
    return fixed('jumlah bagiannya');
  }
  return enteredAmount(one, bagian);
}

const enteredAmount = (one: Kegiatan | Belanja, bagian: 'anggaran' | 'realisasi'): FormCell =>
  fill('rupiah', one[bagian], one.asal.berkas, ...one.asal.keys, ...wayTo(one, bagian));

/** Of a budget that was changed, the last that was made of it is filled in. */
function wayTo({ changes }: Pick<Kegiatan, 'changes'>, bagian: 'anggaran' | 'realisasi'): KeyPath {
  if (bagian === 'realisasi' || changes === null) return [bagian];
  const { perubahan } = changes;
  return perubahan.length === 0
    ? [bagian, 'awal']
    : [bagian, 'perubahan', perubahan.length - 1, 'nilai'];
}

const hasAmount = ({ parts, ...one }: Kegiatan, bagian: 'anggaran' | 'realisasi'): boolean =>
  one[bagian] !== null || parts.some((part) => hasAmount(part, bagian));

/** Kinds of spending; no sheet where there are none. */
export function belanjaSheet({ anggaran }: DataTahun): FormSheet | null {
  const rows = anggaran?.belanja ?? [];
  if (rows.length === 0) return null;
  return {
    name: 'Belanja',
    keyedBy: 'nomor',
    columns: [
      NOMOR,
      { name: 'dipa', width: 10 },
      { name: 'jenis belanja', width: 40 },
      { name: 'anggaran', width: 20 },
      { name: 'realisasi', width: 20 },
    ],
    identity: [1, 2],
    rows: numbered(
      rows.map((one) => [
        fixed(one.dipa),
        fixed(one.jenis),
        enteredAmount(one, 'anggaran'),
        enteredAmount(one, 'realisasi'),
      ]),
    ),
  };
}
