// Names of sasaran that carry their own target.

import { temuan } from '../../diagnostic/finding.ts';
import { locate, type Asal } from '../../source/workspace.ts';
import type { Aturan } from '../aturan.ts';
import { semuaDokumen } from './documents.ts';
import { findTarget } from './written-target.ts';

/** Sasaran of the Renstra, as other documents write them, and of the rows of tables; each name once. */
export const checkNamaTarget: Aturan = ({ ruang, hasil: { data, renstra } }) => {
  const named = (nama: string, asal: Asal, kunci: string) => ({ nama, asal, kunci });
  const daftar = [
    ...renstra.tujuan.map(({ nama, asal }) => named(nama, asal, 'nama')),
    ...renstra.sasaran.map(({ nama, asal }) => named(nama, asal, 'nama')),
    ...semuaDokumen(data).flatMap(({ sasaran }) =>
      sasaran.map(({ nama, asal }) => named(nama, asal, 'nama')),
    ),
    ...data.tabel.flatMap((tabel) =>
      tabel.jenis === 'capaian'
        ? tabel.baris.map(({ sasaran, asal }) => named(sasaran ?? '', asal, 'sasaran'))
        : [],
    ),
  ];
  const sudah = new Set<string>();
  return daftar.flatMap(({ nama, asal, kunci }) => {
    const bagian = sudah.has(nama) ? null : findTarget(nama);
    if (bagian === null) return [];
    sudah.add(nama);
    const fakta = { nama, bagian };
    return [temuan('nama-memuat-target', fakta, locate(ruang, asal, kunci))];
  });
};
