// The rows of one table on two sides: their figures, their names, and the order that they stand in.

import type { Polaritas } from '../source/workspace.ts';
import type { BarisInFile, TabelInFile } from './results-file.ts';
import { isSame } from './values.ts';
import { matchByKode, type Paired } from './pairs.ts';
import { judgeRealisasi } from './judgement.ts';
import type { Thing, Penilaian, Change } from './difference.ts';
import { changeOf, changeOfText, isTold, leadingPenilaian, statusOf } from './changes.ts';

type Pair = Paired<BarisInFile>;

/**
 * Rows that differ. A row that is gone and one that is new with the same figures is one that got another name.
 * Of two years the figures of all rows differ: then only rows that came, went or were renamed are told.
 * @param polaritas of the indicator that the table speaks of, where there is one
 */
export function compareRows(
  lama: TabelInFile,
  baru: TabelInFile,
  isSameYear: boolean,
  polaritas: Polaritas | null,
): readonly Thing[] {
  const paired = [...matchByKode(named(lama), named(baru)).values()];
  return withRenamed(paired)
    .map((pair) => toThing(pair, isSameYear, polaritas))
    .filter(isTold);
}

/** That the rows which both sides have stand in another order. */
export function orderChange(lama: TabelInFile, baru: TabelInFile): readonly Change[] {
  const [before, after] = [lama, baru].map(({ baris }) => baris.map(({ nama }) => nama));
  const both = new Set(before?.filter((nama) => after?.includes(nama)));
  const order = (names: readonly string[] = []) =>
    names.filter((nama) => both.has(nama)).join('; ');
  return changeOfText('urutan', order(before), order(after), 'netral');
}

/** A row has no kode: its name is what it is known by. */
const named = ({ baris }: TabelInFile) => baris.map((row) => ({ ...row, kode: row.nama }));

function withRenamed(pairs: readonly Pair[]): readonly Pair[] {
  const gone = pairs.flatMap(({ lama, baru }) => (lama !== null && baru === null ? [lama] : []));
  const found = new Set<BarisInFile>();
  const joined = pairs.map(({ lama, baru }): Pair => {
    if (lama !== null || baru === null) return { lama, baru };
    const before = gone.find((row) => !found.has(row) && hasSameFigures(row, baru)) ?? null;
    if (before !== null) found.add(before);
    return { lama: before, baru };
  });
  return joined.filter(({ lama, baru }) => baru !== null || lama === null || !found.has(lama));
}

/** Rows without any figure are not known again by them. */
function hasSameFigures(one: BarisInFile, other: BarisInFile): boolean {
  const figures = figuresOf({ lama: one, baru: other });
  return (
    figures.some(({ lama }) => lama !== null) &&
    figures.every(({ lama, baru }) => isSame(lama, baru))
  );
}

function figuresOf({ lama, baru }: Pair) {
  const of = (besaran: 'target' | 'realisasi') => ({
    besaran,
    kolom: undefined,
    lama: lama?.[besaran] ?? null,
    baru: baru?.[besaran] ?? null,
  });
  const columns = new Set([...(baru?.nilai.keys() ?? []), ...(lama?.nilai.keys() ?? [])]);
  return [
    of('target'),
    of('realisasi'),
    ...[...columns].map((kolom) => ({
      besaran: 'nilai' as const,
      kolom,
      lama: lama?.nilai.get(kolom) ?? null,
      baru: baru?.nilai.get(kolom) ?? null,
    })),
  ];
}

function toThing(pair: Pair, isSameYear: boolean, polaritas: Polaritas | null): Thing {
  const { lama, baru } = pair;
  const row = baru ?? lama;
  if (row === null) throw new Error('a row that neither side has');
  const isBoth = lama !== null && baru !== null;
  const names = isBoth ? changeOfText('nama', lama.nama, baru.nama, 'netral') : [];
  const figures =
    isBoth && !isSameYear
      ? []
      : figuresOf(pair).flatMap(
          ({ besaran, kolom, ...sides }) =>
          changeOf(besaran, sides.lama, sides.baru, isBoth ? judge(besaran, pair, polaritas, sides) : 'netral', kolom === undefined ? {} : { kolom }), // prettier-ignore
        );
  const changes = [...names, ...figures];
  return {
    jenis: 'baris',
    kode: '',
    nama: row.nama,
    satuan: row.satuan,
    status: statusOf(lama, baru, changes),
    penilaian: leadingPenilaian(changes, 'realisasi', 'nilai'),
    ubah: changes,
    anak: [],
  };
}

function judge(
  besaran: 'target' | 'realisasi' | 'nilai',
  { lama, baru }: Pair,
  polaritas: Polaritas | null,
  sides: Pick<ReturnType<typeof figuresOf>[number], 'lama' | 'baru'>,
): Penilaian {
  if (besaran === 'target') return 'netral';
  const own = besaran === 'nilai' ? polaritas : (baru?.polaritas ?? null);
  return judgeRealisasi(
    own,
    { realisasi: sides.lama, target: lama?.target ?? null },
    { realisasi: sides.baru, target: baru?.target ?? null },
  );
}
