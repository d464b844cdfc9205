// Rupiah → their derivations: of anything that has money, and of the whole in its dimensions.

import type { Terhitung } from '../calculate/besaran.ts';
import { hasShared, type Shared } from '../calculate/anggaran.ts';
import type { Hasil } from '../calculate/laporan.ts';
import { awalOf, computeSisa, type HasilKeuangan } from '../calculate/serapan.ts';
import type { Explanation } from './explanation.ts';
import type { DerivationTree } from './nodes.ts';

/** The unit of shares, in the language of the tree. */
export const percent = (pohon: DerivationTree): string => pohon.t('persen', 'per cent');

/** @param behind what of, behind the name of each figure */
export function keuangan(
  hasil: HasilKeuangan,
  pohon: DerivationTree,
  behind = '',
): readonly Explanation[] {
  return [
    pohon.angka(`anggaran${behind}`, hasil.anggaran, 'rupiah'),
    pohon.angka(`realisasi anggaran${behind}`, hasil.realisasi, 'rupiah'),
    pohon.angka(`serapan${behind}`, hasil.serapan, percent(pohon)),
  ];
}

/** What money was when the year began, where any of it was changed, and what is left of it. */
export function begun(
  uang: HasilKeuangan & { readonly awal: Terhitung | null },
  total: Terhitung | null,
  pohon: DerivationTree,
  behind = '',
): readonly Explanation[] {
  const awal = awalOf(uang, total);
  return [
    ...(awal === null ? [] : [pohon.angka(`anggaran awal${behind}`, awal, 'rupiah')]),
    pohon.angka(`sisa anggaran${behind}`, computeSisa(uang), 'rupiah'),
  ];
}

/** Money that is told in a table of its own, under the kode of that table. */
export interface MoneyDimension {
  readonly kode: string;
  readonly nama: string;
  /** What else it is asked for by: the keys of the YAML. */
  readonly alias: readonly string[];
  readonly rows: readonly DimensionRow[];
}

interface DimensionRow {
  /** Null for a sum that is not told apart by a name. */
  readonly nama: string | null;
  /** What tells rows of one name apart: its DIPA. */
  readonly within: string | null;
  /** What stands behind the names of its figures where several rows are listed. */
  readonly behind: (pohon: DerivationTree) => string;
  readonly uang: HasilKeuangan & { readonly awal: Terhitung | null };
  /** What all had when the year began; null where the table does not tell it. */
  readonly total: Terhitung | null;
}

/** The money by source, by kind of spending and DIPA, and by year; none that the year does not tell. */
export function dimensionsOf(hasil: Hasil): readonly MoneyDimension[] {
  return [
    {
      kode: 'anggaran-sumber-dana',
      nama: 'Sumber dana',
      alias: ['sumber_dana', 'sumber-dana'],
      rows: bySource(hasil),
    },
    {
      kode: 'anggaran-belanja',
      nama: 'Jenis belanja',
      alias: ['belanja', 'jenis-belanja', 'dipa'],
      rows: bySpending(hasil),
    },
    {
      kode: 'serapan-tahunan',
      nama: 'Serapan menurut tahun',
      alias: ['tahunan'],
      rows: hasil.anggaranTahunan.map(({ tahun, ...uang }) => unchanged(String(tahun), uang)),
    },
  ].filter(({ rows }) => rows.length > 0);
}

const unchanged = (nama: string, uang: HasilKeuangan): DimensionRow => ({
  nama,
  within: null,
  behind: () => `, ${nama}`,
  uang: { awal: null, ...uang },
  total: null,
});

const bySource = ({ anggaran: { sumberDana } }: Hasil): readonly DimensionRow[] =>
  [...sumberDana].map(([nama, uang]) => ({
    ...unchanged(nama, uang),
    ...(nama === ''
      ? {
          nama: null,
          behind: (pohon: DerivationTree) =>
            pohon.t(', sumber yang tidak disebutkan', ', a source that is not named'),
        }
      : {}),
  }));

function bySpending({ anggaran: { belanja } }: Hasil): readonly DimensionRow[] {
  if (belanja === null) return [];
  const total = belanja.awal;
  const isByDipa = belanja.dipa.some(({ dipa }) => dipa !== null);
  const groups = belanja.dipa.flatMap(({ dipa, rows, ...uang }): DimensionRow[] => {
    const of = dipa === null ? '' : `, DIPA ${dipa}`;
    const kinds = rows.map((one) => ({
      nama: one.belanja.jenis,
      within: dipa,
      behind: () => `, ${one.belanja.jenis}${of}`,
      uang: one,
      total,
    }));
    if (!isByDipa) return kinds;
    const nama = dipa === null ? null : `DIPA ${dipa}`;
    const behind = (pohon: DerivationTree) => of || pohon.t(', tanpa DIPA', ', without a DIPA');
    return [...kinds, { nama, within: null, behind, uang, total }];
  });
  const all = {
    nama: null,
    within: null,
    behind: (pohon: DerivationTree) => pohon.t(', seluruh belanja', ', all kinds of spending'),
    uang: belanja,
    total,
  };
  return [...groups, all];
}

/** All rows of a dimension, with what is in brackets behind where they stand among others. */
export const explainDimension = (
  { rows }: MoneyDimension,
  pohon: DerivationTree,
): readonly Explanation[] => rows.flatMap((row) => explainRow(row, pohon, row.behind(pohon)));

/** The figures of a row. */
export const explainRow = (
  { uang, total }: DimensionRow,
  pohon: DerivationTree,
  behind = '',
): readonly Explanation[] => [
  ...keuangan(uang, pohon, behind),
  ...begun(uang, total, pohon, behind),
];

/** The parts that sum to the whole, where those of the sasaran do not. */
export function ofParts({ anggaran }: Hasil, pohon: DerivationTree): readonly Explanation[] {
  if (!hasShared(anggaran)) return [];
  const own = [...anggaran.own].map(([kode, uang]) => {
    return [pohon.t(`, ${kode} sendiri`, `, of ${kode} alone`), uang] as const;
  });
  const shared = [...anggaran.shared].map(([scope, uang]) => {
    return [pohon.t(`, ${scope} sasaran`, `, ${SHARED_IN_ENGLISH[scope]}`), uang] as const;
  });
  return [...own, ...shared].flatMap(([behind, uang]) => keuangan(uang, pohon, behind));
}

const SHARED_IN_ENGLISH: Readonly<Record<Shared, string>> = {
  beberapa: 'for several sasaran',
  semua: 'for all sasaran',
  tanpa: 'for no sasaran',
};
