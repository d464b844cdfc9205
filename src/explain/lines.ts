// A derivation as it is read, line by line: what stands on a line, what goes below it, what was shown before. The terminal
// prints it, a page shows it.

import { AGGREGATES } from '../formula/aggregates.ts';
import type { Explanation, KodeExplanation } from './explanation.ts';

/** A line of a derivation with the lines below it. */
export interface DerivationLine {
  /** What the line tells of. */
  readonly node: Explanation;
  readonly nama: string;
  readonly tampil: string;
  readonly satuan: string | null;
  /** The formula in words, of a figure at the top, where it says more than the one with figures. */
  readonly umum: string | null;
  /** The formula with its inputs filled in. */
  readonly rumus: string | null;
  /** The regulation that the formula is from, of a figure at the top. */
  readonly sumber: string | null;
  readonly catatan: string | null;
  readonly tempat: DerivationPlace | null;
  /** The lines below were shown before. */
  readonly done: boolean;
  /** The id of the figure that tells what is below, in place of it. */
  readonly lihat: string | null;
  readonly bagian: readonly DerivationLine[];
}

/** Lines of one file. */
export interface DerivationPlace {
  readonly file: string;
  readonly baris: readonly number[];
}

/** So few inputs are shown again rather than looked for above. */
const MAX_REPEATS = 3;

/** The id of the figure with a heading of its own that a part is; null where there is none. */
type HeadingOf = (node: Explanation) => string | null;

/**
 * The figures of a kode, each with all that it was made of; nothing long is told twice.
 * @param headingOf where links can be followed, a part that is told under a heading of its own is a link to it
 */
export function describeAngka(
  { angka }: KodeExplanation,
  headingOf: HeadingOf = () => null,
): readonly DerivationLine[] {
  const seen = new Set<Explanation>();
  return angka.map((node) => {
    const { nama, tampil, satuan, rumus, catatan } = node;
    return {
      node,
      nama,
      tampil,
      satuan,
      umum: rumus === null || rumus.isi.startsWith(rumus.umum) ? null : rumus.umum,
      rumus: rumus?.isi ?? null,
      sumber: rumus?.sumber ?? null,
      catatan,
      tempat: placeOf([node]),
      done: false,
      lihat: null,
      bagian: below(node, seen, headingOf),
    };
  });
}

function below(
  { rumus, bagian }: Explanation,
  seen: Set<Explanation>,
  headingOf: HeadingOf,
): readonly DerivationLine[] {
  // Things with names of their own, as against the operands of a formula.
  const named = rumus !== null && rumus.nama in AGGREGATES;
  return bagian.map((one) => describeBagian(one, named, seen, headingOf));
}

function describeBagian(
  node: Explanation,
  named: boolean,
  seen: Set<Explanation>,
  headingOf: HeadingOf,
): DerivationLine {
  const { nama, tampil, satuan, rumus, catatan, bagian } = node;
  // Inputs that were all entered in one file fit on the line of their formula.
  const flat = rumus !== null && isFlat(node);
  const lookUp = flat || bagian.length === 0 ? null : headingOf(node);
  const again = !flat && lookUp === null && isShown(node, seen);
  seen.add(node);
  return {
    node,
    nama: named ? `${nama}:` : nama,
    tampil,
    satuan: named ? null : satuan,
    umum: null,
    rumus: rumus === null || rumus.nama === 'ketetapan' || lookUp !== null ? null : rumus.isi,
    sumber: null,
    catatan,
    tempat: placeOf(flat && bagian.length > 0 ? bagian : [node]),
    done: again,
    lihat: lookUp,
    bagian: flat || again || lookUp !== null ? [] : below(node, seen, headingOf),
  };
}

/** Whether what is below a node was shown before, be it under another name. */
function isShown(node: Explanation, seen: ReadonlySet<Explanation>): boolean {
  const { bagian } = node;
  if (seen.has(node)) return bagian.length > 0;
  return bagian.length > MAX_REPEATS && bagian.every((one) => seen.has(one));
}

function isFlat({ bagian }: Explanation): boolean {
  const files = new Set(bagian.map((one) => one.posisi?.berkas));
  return bagian.length <= MAX_REPEATS && files.size === 1 && !files.has(undefined);
}

function placeOf(daftar: readonly Explanation[]): DerivationPlace | null {
  const positions = daftar.flatMap((one) => one.posisi ?? []);
  const [pertama] = positions;
  if (pertama === undefined) return null;
  const baris = [...new Set(positions.map((one) => one.baris))].sort((a, b) => a - b);
  return { file: pertama.berkas, baris };
}
