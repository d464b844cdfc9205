// Printed figures against calculated ones: whether they disagree, by how much, and the likeliest cause.

import { roundDecimal, Decimal } from '../../decimal.ts';
import { isFigure, type Besaran, type Terhitung } from '../../calculate/besaran.ts';
import { formatBesaran, formatDesimal } from '../../compose/format.ts';
import { type Finding, report } from '../../diagnostic/rule.ts';
import type { Discrepancy } from './causes.ts';
import type { Check, CheckInput } from '../check.ts';
import { allIndikator } from '../naming.ts';
import type { Alternative, Tercetak } from './list.ts';
import { otherWorlds, worldOfZeros, worldWithoutFloor, type Assumption } from './assumptions.ts';
import { printedOfIndikator } from './indicators.ts';
import { printedOfAnggaran, printedOfSasaran } from './money.ts';
import { agrees, judgeSlip } from './slips.ts';
import { printedOfTabel } from './tables.ts';
import { printedRules } from './causes.ts';

/**
 * Every `*_tercetak` figure against the one that it should be. Causes are tried from the most telling to the least:
 * blanks as zeros, what this very figure is mistaken for, other formulas, targets, caps and rounding, then slips of
 * the hand; the first that gives the printed figure is named.
 */
export const checkTercetak: Check = (bahan) => {
  const { workspace, hasil } = bahan;
  const daftar = [
    ...printedOfTabel(hasil),
    ...printedOfIndikator(hasil, workspace.metode),
    ...printedOfSasaran(hasil),
    ...printedOfAnggaran(hasil),
  ];
  const world = new Worlds(bahan);
  return daftar.flatMap((tercetak) => checkOne(tercetak, bahan, world));
};

/**
 * A report has some fifty indicators and table rows. Where there are far more than that, each world would cost seconds:
 * figures are still compared, but their causes are told from the figures alone.
 */
const MAX_BYTES = 500;

/** The other worlds, kept once they were calculated: a workspace without disagreement pays for none. */
class Worlds {
  readonly #bahan: CheckInput;
  readonly #terjangkau: boolean;
  #nol: Assumption | null = null;
  #tanpaBatas: Assumption | null = null;
  readonly #lain: Assumption[] = [];
  #sisa: Generator<Assumption> | null = null;

  constructor(bahan: CheckInput) {
    this.#bahan = bahan;
    const { hasil } = bahan;
    const baris = [...hasil.tabel, ...hasil.personel].reduce((n, t) => n + t.baris.length, 0);
    this.#terjangkau = allIndikator(hasil).length + baris <= MAX_BYTES;
  }

  /** The world of blanks as zeros, if `cocok` accepts it. */
  findNol(match: (world: Assumption) => boolean): Assumption | undefined {
    if (!this.#terjangkau) return undefined;
    this.#nol ??= worldOfZeros(this.#bahan);
    return match(this.#nol) ? this.#nol : undefined;
  }

  /** What a figure is where no capaian is held at a floor; undefined where that is too much to calculate. */
  withoutFloor(): Assumption | undefined {
    if (!this.#terjangkau) return undefined;
    this.#tanpaBatas ??= worldWithoutFloor(this.#bahan);
    return this.#tanpaBatas;
  }

  /** The first of the other worlds that `cocok` accepts. */
  find(match: (world: Assumption) => boolean): Assumption | undefined {
    if (!this.#terjangkau) return undefined;
    const kenal = this.#lain.find(match);
    if (kenal !== undefined) return kenal;
    this.#sisa ??= otherWorlds(this.#bahan);
    // Not `for…of`, which would close the generator on leaving the loop.
    for (let one = this.#sisa.next(); one.done !== true; one = this.#sisa.next()) {
      this.#lain.push(one.value);
      if (match(one.value)) return one.value;
    }
    return undefined;
  }
}

function checkOne(tercetak: Tercetak, { hasil }: CheckInput, world: Worlds): readonly Finding[] {
  const { what, angka, read } = tercetak;
  // In its own results every figure has its place.
  const computed = read(hasil) as Terhitung;
  if (!isFigure(computed)) {
    const fakta = {
      what,
      tercetak: formatBesaran(angka),
      alasan: computed.alasan,
      nol: angka.nilai.isZero(),
    };
    return [report(printedRules['tercetak-tanpa-hitungan'], fakta, angka.position)];
  }
  if (agrees(angka, computed)) return [];
  return [explain(tercetak, computed, world)];
}

function explain(tercetak: Tercetak, computed: Besaran, world: Worlds): Finding {
  const { angka } = tercetak;
  const { position } = angka;
  const discrepancy = difference(tercetak, computed);
  const fits = (one: Assumption) => {
    const other = tercetak.read(one.hasil);
    return other !== undefined && isFigure(other) && agrees(angka, other);
  };
  const zero = world.findNol(fits);
  if (zero !== undefined) return zero.sebut(discrepancy, tercetak.pokok(), position);
  const match = ({ nilai }: Alternative) => isFigure(nilai) && agrees(angka, nilai);
  const candidate = tercetak.candidates(computed).find(match);
  if (candidate !== undefined) return candidate.sebut(discrepancy, position);
  const free = world.withoutFloor();
  if (free !== undefined && fits(free)) return free.sebut(discrepancy, tercetak.pokok(), position);
  const others = world.find(fits);
  if (others !== undefined) return others.sebut(discrepancy, tercetak.pokok(), position);
  const far = tercetak.farCandidates().find(match);
  if (far !== undefined) return far.sebut(discrepancy, position);
  return (
    judgeSlip(angka, computed, discrepancy, position) ??
    judgeLostSign(tercetak, free, discrepancy) ??
    judgeRange(tercetak, computed, discrepancy) ??
    report(printedRules['tercetak-beda'], discrepancy, position)
  );
}

/** A capaian that is held at a floor was printed without its minus sign. */
function judgeLostSign(
  { read, angka }: Tercetak,
  free: Assumption | undefined,
  discrepancy: Discrepancy,
) {
  const computed = free === undefined ? undefined : read(free.hasil);
  if (computed === undefined || !isFigure(computed) || !computed.nilai.lt(0)) return null;
  return judgeSlip(angka, computed, discrepancy, angka.position);
}

function difference({ what, angka }: Tercetak, computed: Besaran): Discrepancy {
  const desimal = Math.max(angka.desimal, computed.desimal);
  const selisih = angka.nilai.minus(roundDecimal(computed.nilai, desimal));
  return {
    what,
    tercetak: formatBesaran(angka),
    computed: formatDesimal(computed.nilai, desimal),
    selisih: formatDesimal(selisih.abs(), desimal),
    lebihTinggi: selisih.gt(0),
  };
}

/** A mean outside the range of what it is a mean of. */
function judgeRange(
  { content, angka }: Tercetak,
  { desimal }: Besaran,
  discrepancy: Discrepancy,
): Finding | null {
  const nilai = content.flatMap((one) => (isFigure(one) ? [one.uses] : []));
  if (nilai.length === 0) return null;
  const smallest = Decimal.min(...nilai);
  const largest = Decimal.max(...nilai);
  if (angka.nilai.gte(smallest) && angka.nilai.lte(largest)) return null;
  const fakta = {
    ...discrepancy,
    terkecil: formatDesimal(smallest, desimal),
    terbesar: formatDesimal(largest, desimal),
  };
  return report(printedRules['tercetak-di-luar-baris'], fakta, angka.position);
}
