// A figure → the formula of its cell, out of its derivation. Only references, constants of the methods, and functions
// that every spreadsheet program has.

import { isFigure, type Besaran } from '../../calculate/besaran.ts';
import type { HasilEfisiensi } from '../../calculate/efisiensi.ts';
import { TIADA } from '../../compose/format.ts';
import type { Arti } from '../../compose/report.ts';
import { CAP } from '../../formula/capaian.ts';
import { cellFormula } from '../../formula/cell.ts';
import { isIndex, METHODS } from '../../formula/efficiency.ts';
import { operandOf, type Derivation } from '../../formula/figure.ts';
import type { Formula } from '../../formula/formula.ts';
import { input, limit } from '../../formula/term.ts';
import type { CaraUkur, Metode, Skala } from '../../source/workspace.ts';
import { addressOf, isConstant, keyOf, type WorkbookPlan } from './layout.ts';
import { patternOf } from './pattern.ts';
import { asRumus, type CellContent, type CellFormula, type CellPlace } from './sheet.ts';

type FigureMeaning = Extract<Arti, { readonly jenis: 'angka' }>;

/** Sheets of what formulas need and no table shows. */
export interface SideCells {
  /** The cell of an entered figure that no table shows. */
  readonly masukan: (besaran: Besaran) => CellPlace;
  /** The lower bounds of a scale in ascending order, and the ratings beside them, as ranges. */
  readonly skala: (skala: Skala) => { readonly limit: string; readonly predikat: string };
}

const WITHOUT = `"${TIADA}"`;
/** The role of a cap that is put on a capaian. */
const LIMIT = 'capaian maksimum';

/** Writes the formulas of one workbook. */
export class FormulaWriter {
  readonly #layout: WorkbookPlan;
  readonly #metode: Metode;
  readonly #asides: SideCells;

  constructor(plan: WorkbookPlan, metode: Metode, side: SideCells) {
    this.#layout = plan;
    this.#metode = metode;
    this.#asides = side;
  }

  /** What stands in the cell of a figure: the number where it is at home as entered, else a formula. */
  angka({ besaran, cara }: FigureMeaning, di: CellPlace): CellContent {
    const { uses: used, asal } = besaran;
    const pattern = patternOf(besaran);
    const home = this.#layout.home(besaran) ?? di;
    const atHome = keyOf(home) === keyOf(di);
    const angka = { jenis: 'angka', nilai: used, pattern, isInput: false } as const;
    if (isConstant(besaran)) return angka;
    const rumus = (content: string): CellContent => ({
      jenis: 'rumus',
      rumus: asRumus(content),
      hasil: used,
      pattern,
    });
    if (asal.jenis === 'masukan')
      return atHome ? { ...angka, isInput: true } : rumus(addressOf(home, di.lembar));
    if (!atHome && !this.#layout.sendiri(besaran, di.lembar)) {
      return rumus(addressOf(home, di.lembar));
    }
    const body = this.#compute(besaran, cara, di);
    return body === null ? angka : rumus(body);
  }

  /** The rating of a figure, looked up on its scale. */
  predikat(besaran: Besaran, skala: Skala | null, text: string, di: CellPlace): CellContent {
    const nilai = this.#reference(besaran, di, new Set());
    const { limit, predikat } = this.#asides.skala(skala ?? this.#metode.skalaCapaian);
    const banding = skala === 'akip' ? '<' : '<=';
    const shown = isShown(besaran) ? nilai : round(nilai, besaran.desimal);
    const order = `MAX(1,SUMPRODUCT(--(${limit}${banding}${shown})))`;
    return textFormula(`IF(ISNUMBER(${nilai}),INDEX(${predikat},${order}),${WITHOUT})`, text);
  }

  /** What is concluded from an efficiency. */
  keterangan(hasil: HasilEfisiensi, di: CellPlace): CellContent {
    const { of, against, margin, between } = METHODS[hasil.metode].verdict;
    const text = hasil.keterangan ?? TIADA;
    const [left, right] = [hasil[of], against === null ? null : hasil[against]];
    if (!isFigure(left) || (right !== null && !isFigure(right))) return { jenis: 'teks', text };
    const a = this.#reference(left, di, new Set());
    const b = right === null ? '0' : this.#reference(right, di, new Set());
    const [upper, bawah] = [boundOf(b, margin), boundOf(b, -margin)];
    const judged = isShown(left) || isIndex(left) ? a : round(a, left.desimal);
    const verdict = `IF(${judged}>${upper},"Efisien",IF(${judged}<${bawah},"Tidak efisien","${between}"))`;
    return textFormula(`IF(COUNT(${a},${b})<2,${WITHOUT},${verdict})`, text);
  }

  /** A figure inside a formula: its cell, else its own formula. */
  #reference(besaran: Besaran, di: CellPlace, used: Set<string>): string {
    const tempat = this.#layout.find(besaran, di, used);
    if (isConstant(besaran) && tempat?.baris !== di.baris) return besaran.uses.toFixed();
    if (tempat !== undefined) {
      used.add(keyOf(tempat));
      return addressOf(tempat, di.lembar);
    }
    if (besaran.asal.jenis === 'masukan') {
      return addressOf(this.#asides.masukan(besaran), di.lembar);
    }
    return this.#compute(besaran, null, di) ?? besaran.uses.toFixed();
  }

  /** A figure that a formula is applied to; its own formula where its cell holds it rounded and that is not meant. */
  #applied(formula: Formula, besaran: Besaran, di: CellPlace, used: Set<string>): string {
    const applied = operandOf(formula, besaran);
    const content = applied === besaran ? null : this.#compute(applied, null, di);
    return content ?? this.#reference(besaran, di, used);
  }

  /** The formula itself; null for what was entered. */
  #compute({ asal, incomplete }: Besaran, cara: CaraUkur | null, di: CellPlace): string | null {
    if (asal.jenis === 'masukan') return null;
    if (asal.formula.tree.kind === 'aggregate') return this.#agregat(asal, di, !incomplete);
    const limited = inputOf(asal, 'capaian');
    if (asal.formula.name === CAP.name && limited?.asal.jenis === 'rumus') {
      return this.#build(limited.asal, inputOf(asal, 'capaian maksimum') ?? null, di);
    }
    // A capaian is held at its cap in the workbook too, though it has not reached it.
    const limit = cara === null ? null : (cara.capaianMaksimum ?? this.#metode.capaianMaksimum);
    return this.#build(asal, limit === null ? null : limit, di);
  }

  #build({ formula, masukan, rounded }: Derivation, bound: Besaran | null, di: CellPlace): string {
    const used = new Set<string>();
    const referenced = new Map<string, string>();
    const reference = (role: string): string => {
      if (role === LIMIT && bound !== null) return this.#reference(bound, di, new Set());
      const one = masukan.find((other) => other.role === role);
      const content =
        referenced.get(role) ?? (one ? this.#applied(formula, one.besaran, di, used) : '');
      referenced.set(role, content);
      return content;
    };
    const range = (role: string) =>
      this.#rentang(
        masukan.flatMap((one) => (one.role === role ? [one.besaran] : [])),
        di,
      );
    const list = (role: string) =>
      masukan.flatMap((one, i) => {
        if (one.role !== role) return [];
        const content = this.#reference(one.besaran, di, used);
        referenced.set(`${role} ${i}`, content);
        return [content];
      });
    const tree = bound === null ? formula.tree : limit(formula.tree, null, input(LIMIT));
    const body = round(cellFormula(tree, reference, range, list), rounded);
    return guarded(
      [...referenced.values()].filter((one) => one !== ''),
      body,
    );
  }

  #agregat({ formula, masukan, rounded }: Derivation, di: CellPlace, isWhole: boolean): string {
    const daftar = masukan.map(({ besaran }) => besaran);
    const content = this.#rentang(daftar, di, isWhole);
    const counted = cellFormula(
      formula.tree,
      () => '',
      () => content,
      () => [],
    );
    if (formula.name === 'cacah') return counted;
    return `IF(COUNT(${content})=0,${WITHOUT},${round(counted, rounded)})`;
  }

  /**
   * References, with neighbours in a column put together; what is missing between them is no number.
   * @param overGaps whether it is to count as soon as it is there
   */
  #rentang(daftar: readonly Besaran[], di: CellPlace, overGaps = true): string {
    const used = new Set<string>();
    const bagian: (string | [CellPlace, CellPlace])[] = [];
    for (const one of daftar) {
      const tempat = this.#layout.find(one, di, used) ?? this.#masukan(one);
      const akhir = bagian.at(-1);
      if (tempat === undefined || isConstant(one)) bagian.push(this.#reference(one, di, used));
      else {
        used.add(keyOf(tempat));
        if (Array.isArray(akhir) && this.#running(akhir[1], tempat, overGaps)) akhir[1] = tempat;
        else bagian.push([tempat, tempat]);
      }
    }
    return bagian.map((one) => (typeof one === 'string' ? one : rangeOf(one, di.lembar))).join(',');
  }

  #masukan(besaran: Besaran): CellPlace | undefined {
    return besaran.asal.jenis === 'masukan' ? this.#asides.masukan(besaran) : undefined;
  }

  /** Whether no other figure stands between two cells of a column. */
  #running(upper: CellPlace, bawah: CellPlace, overGaps: boolean): boolean {
    if (upper.lembar !== bawah.lembar || upper.kolom !== bawah.kolom) return false;
    if (bawah.baris <= upper.baris) return false;
    if (!overGaps && bawah.baris > upper.baris + 1) return false;
    for (let baris = upper.baris + 1; baris < bawah.baris; baris++) {
      if (this.#layout.filled({ ...upper, baris })) return false;
    }
    return true;
  }
}

/** A figure that is used on as it is shown. */
const round = (content: string, decimals: number | null): string =>
  decimals === null ? content : `ROUND(${content},${decimals})`;

function textFormula(content: string, text: string): CellContent {
  return {
    jenis: 'rumus',
    rumus: asRumus(content) satisfies CellFormula,
    hasil: text,
    pattern: null,
  };
}

/** Whether the cell holds the value that is shown, and not more. */
const isShown = ({ asal }: Besaran): boolean => asal.jenis === 'masukan' || asal.rounded !== null;

/** No result as long as an input is missing: an empty cell would count as 0. */
function guarded(reference: readonly string[], content: string): string {
  const cells = reference.filter((one) => !/^-?[\d.]+$/.test(one));
  return cells.length === 0
    ? content
    : `IF(COUNT(${cells.join(',')})<${cells.length},${WITHOUT},${content})`;
}

function rangeOf([dari, sampai]: readonly [CellPlace, CellPlace], sheet: string): string {
  const awal = addressOf(dari, sheet);
  return keyOf(dari) === keyOf(sampai) ? awal : `${awal}:${addressOf(sampai, sampai.lembar)}`;
}

const inputOf = ({ masukan }: Derivation, role: string): Besaran | undefined =>
  masukan.find((one) => one.role === role)?.besaran;

/** `margin` above or below a cell. */
function boundOf(reference: string, margin: number): string {
  if (margin === 0) return reference;
  return reference === '0' ? String(margin) : `${reference}${margin > 0 ? '+' : ''}${margin}`;
}
