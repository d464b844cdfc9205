// Printed figures against calculated ones: whether they disagree, by how much, and the likeliest cause.

import { bulatkan, Decimal } from '../../decimal.ts';
import { ada, type Besaran, type Terhitung } from '../../calculate/besaran.ts';
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
  const { ruang, hasil } = bahan;
  const daftar = [
    ...printedOfTabel(hasil),
    ...printedOfIndikator(hasil, ruang.metode),
    ...printedOfSasaran(hasil),
    ...printedOfAnggaran(hasil),
  ];
  const dunia = new Worlds(bahan);
  return daftar.flatMap((tercetak) => checkOne(tercetak, bahan, dunia));
};

/**
 * A report has some fifty indicators and table rows. Where there are far more than that, each world would cost seconds:
 * figures are still compared, but their causes are told from the figures alone.
 */
const UKURAN_MAKSIMUM = 500;

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
    this.#terjangkau = allIndikator(hasil).length + baris <= UKURAN_MAKSIMUM;
  }

  /** The world of blanks as zeros, if `cocok` accepts it. */
  findNol(cocok: (dunia: Assumption) => boolean): Assumption | undefined {
    if (!this.#terjangkau) return undefined;
    this.#nol ??= worldOfZeros(this.#bahan);
    return cocok(this.#nol) ? this.#nol : undefined;
  }

  /** What a figure is where no capaian is held at a floor; undefined where that is too much to calculate. */
  withoutFloor(): Assumption | undefined {
    if (!this.#terjangkau) return undefined;
    this.#tanpaBatas ??= worldWithoutFloor(this.#bahan);
    return this.#tanpaBatas;
  }

  /** The first of the other worlds that `cocok` accepts. */
  find(cocok: (dunia: Assumption) => boolean): Assumption | undefined {
    if (!this.#terjangkau) return undefined;
    const kenal = this.#lain.find(cocok);
    if (kenal !== undefined) return kenal;
    this.#sisa ??= otherWorlds(this.#bahan);
    // Not `for…of`, which would close the generator on leaving the loop.
    for (let satu = this.#sisa.next(); satu.done !== true; satu = this.#sisa.next()) {
      this.#lain.push(satu.value);
      if (cocok(satu.value)) return satu.value;
    }
    return undefined;
  }
}

function checkOne(tercetak: Tercetak, { hasil }: CheckInput, dunia: Worlds): readonly Finding[] {
  const { apa, angka, baca } = tercetak;
  // In its own results every figure has its place.
  const hitung = baca(hasil) as Terhitung;
  if (!ada(hitung)) {
    const fakta = {
      apa,
      tercetak: formatBesaran(angka),
      alasan: hitung.alasan,
      nol: angka.nilai.isZero(),
    };
    return [report(printedRules['tercetak-tanpa-hitungan'], fakta, angka.posisi)];
  }
  if (agrees(angka, hitung)) return [];
  return [explain(tercetak, hitung, dunia)];
}

function explain(tercetak: Tercetak, hitung: Besaran, dunia: Worlds): Finding {
  const { angka } = tercetak;
  const { posisi } = angka;
  const beda = difference(tercetak, hitung);
  const fits = (satu: Assumption) => {
    const lain = tercetak.baca(satu.hasil);
    return lain !== undefined && ada(lain) && agrees(angka, lain);
  };
  const nol = dunia.findNol(fits);
  if (nol !== undefined) return nol.sebut(beda, tercetak.pokok(), posisi);
  const cocok = ({ nilai }: Alternative) => ada(nilai) && agrees(angka, nilai);
  const calon = tercetak.calon(hitung).find(cocok);
  if (calon !== undefined) return calon.sebut(beda, posisi);
  const bebas = dunia.withoutFloor();
  if (bebas !== undefined && fits(bebas)) return bebas.sebut(beda, tercetak.pokok(), posisi);
  const lain = dunia.find(fits);
  if (lain !== undefined) return lain.sebut(beda, tercetak.pokok(), posisi);
  const jauh = tercetak.calonJauh().find(cocok);
  if (jauh !== undefined) return jauh.sebut(beda, posisi);
  return (
    judgeSlip(angka, hitung, beda, posisi) ??
    judgeLostSign(tercetak, bebas, beda) ??
    judgeRange(tercetak, hitung, beda) ??
    report(printedRules['tercetak-beda'], beda, posisi)
  );
}

/** A capaian that is held at a floor was printed without its minus sign. */
function judgeLostSign(
  { baca, angka }: Tercetak,
  bebas: Assumption | undefined,
  beda: Discrepancy,
) {
  const hitung = bebas === undefined ? undefined : baca(bebas.hasil);
  if (hitung === undefined || !ada(hitung) || !hitung.nilai.lt(0)) return null;
  return judgeSlip(angka, hitung, beda, angka.posisi);
}

function difference({ apa, angka }: Tercetak, hitung: Besaran): Discrepancy {
  const desimal = Math.max(angka.desimal, hitung.desimal);
  const selisih = angka.nilai.minus(bulatkan(hitung.nilai, desimal));
  return {
    apa,
    tercetak: formatBesaran(angka),
    hitung: formatDesimal(hitung.nilai, desimal),
    selisih: formatDesimal(selisih.abs(), desimal),
    lebihTinggi: selisih.gt(0),
  };
}

/** A mean outside the range of what it is a mean of. */
function judgeRange(
  { isi, angka }: Tercetak,
  { desimal }: Besaran,
  beda: Discrepancy,
): Finding | null {
  const nilai = isi.flatMap((satu) => (ada(satu) ? [satu.pakai] : []));
  if (nilai.length === 0) return null;
  const terkecil = Decimal.min(...nilai);
  const terbesar = Decimal.max(...nilai);
  if (angka.nilai.gte(terkecil) && angka.nilai.lte(terbesar)) return null;
  const fakta = {
    ...beda,
    terkecil: formatDesimal(terkecil, desimal),
    terbesar: formatDesimal(terbesar, desimal),
  };
  return report(printedRules['tercetak-di-luar-baris'], fakta, angka.posisi);
}
