// Names of sasaran that carry their own target.

import { temuan } from '../diagnostic/finding.ts';
import { locate, type Asal } from '../source/workspace.ts';
import type { Aturan } from './aturan.ts';
import { semuaDokumen } from './dokumen.ts';

const ANGKA = String.raw`\d+(?:[.,]\d+)*\s*(?:%|persen\b|poin\b|orang\b|unit\b)?`;
/** "dari 6,29% menjadi 3%", "menjadi 3%", "sebesar 90 persen". Years are no targets. */
const BERTARGET = new RegExp(
  String.raw`\b(?:dari\s+${ANGKA}\s+(?:menjadi|ke|hingga|sampai)\s+${ANGKA}|` +
    String.raw`(?:menjadi|sebesar|sebanyak|mencapai|minimal|di atas|di bawah)\s+(?!(?:19|20|21)\d\d\b)${ANGKA})`,
  'i',
);

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
    const [bagian] = BERTARGET.exec(nama) ?? [];
    if (bagian === undefined || sudah.has(nama)) return [];
    sudah.add(nama);
    const fakta = { nama, bagian: bagian.trim() };
    return [temuan('nama-memuat-target', fakta, locate(ruang, asal, kunci))];
  });
};
