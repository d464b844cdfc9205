// Quantities → nodes of a derivation.

import type { Decimal } from '../decimal.ts';
import type { Language } from '../language.ts';
import { isFigure, shownValue, type Besaran, type Terhitung } from '../calculate/besaran.ts';
import { stepsOf, type HasilPredikat } from '../calculate/predikat.ts';
import { REASONS } from '../formula/reasons.ts';
import {
  formatBesaran,
  formatDesimal,
  formatEksak,
  formatTerhitung,
  TIADA,
} from '../compose/format.ts';
import { isRentang, type Skala, type Rentang } from '../source/workspace.ts';
import type { Explanation } from './explanation.ts';
import { describeRumus } from './formula.ts';

const KOSONG = {
  nilai: null,
  tampil: TIADA,
  satuan: null,
  rumus: null,
  posisi: null,
  catatan: null,
  bagian: [],
} as const satisfies Omit<Explanation, 'nama'>;

/**
 * Makes nodes in one language. One quantity under one name is one node, however often it is used: whoever shows
 * the tree can tell that it was there before.
 */
export class DerivationTree {
  readonly language: Language;
  readonly #node = new Map<Besaran, Explanation[]>();
  readonly #besaran: Map<Explanation, Besaran>;

  /** @param besaran is given the quantity that each node was made for */
  constructor(language: Language, besaran = new Map<Explanation, Besaran>()) {
    this.language = language;
    this.#besaran = besaran;
  }

  t(id: string, en: string): string {
    return this.language === 'id' ? id : en;
  }

  /** A figure with its derivation; where there is none, why, and the `bahan` that there are. */
  angka(
    nama: string,
    hasil: Terhitung,
    satuan: string | null = null,
    material: readonly Explanation[] = [],
  ): Explanation {
    if (!isFigure(hasil)) {
      const catatan = hasil.stated?.because ?? REASONS[hasil.alasan][this.language];
      return { nama, ...KOSONG, tampil: formatTerhitung(hasil), catatan, bagian: material };
    }
    const seen = this.#node.get(hasil) ?? [];
    const lama = seen.find((one) => one.nama === nama && one.satuan === satuan);
    if (lama !== undefined) return lama;
    const node = this.#buat(nama, hasil, satuan);
    this.#node.set(hasil, [...seen, node]);
    this.#besaran.set(node, hasil);
    return node;
  }

  #buat(nama: string, hasil: Besaran, satuan: string | null): Explanation {
    const { asal } = hasil;
    const masukan = asal.jenis === 'rumus' ? asal.masukan : [];
    return {
      nama,
      nilai: formatEksak(hasil.nilai),
      tampil: formatBesaran(hasil),
      satuan,
      rumus: describeRumus(hasil, this.language),
      posisi: asal.jenis === 'masukan' ? asal.position : null,
      catatan: null,
      bagian: masukan.map((one) => this.angka(one.nama, one.besaran)),
    };
  }

  /** A target, or what takes its place: one node, or one for each bound of a range. */
  target(target: Besaran | Rentang | null, nama = 'target'): readonly Explanation[] {
    if (target === null) return [];
    if (!isRentang(target)) return [this.angka(nama, target)];
    return [this.angka('dari', target.dari), this.angka('sampai', target.sampai)];
  }

  /** A rating: the scale, and the bound that the value reached. */
  predikat(
    hasil: HasilPredikat | null,
    nilai: Terhitung,
    skala: Skala,
    nama = 'predikat',
  ): readonly Explanation[] {
    if (hasil === null || !isFigure(nilai)) return [];
    const jenjang = stepsOf(skala);
    const [current, upper] = [jenjang[hasil.urutan], jenjang[hasil.urutan - 1]];
    const content = formatBesaran(nilai);
    const shown = shownValue(nilai);
    const limit = (limit: Decimal) => formatDesimal(limit, limit.decimalPlaces());
    const sampai =
      current !== undefined &&
      (current.diAtas ? shown.gt(current.limit) : shown.gte(current.limit));
    const sebab = [
      ...(sampai ? [`${content} ${current.diAtas ? '>' : '≥'} ${limit(current.limit)}`] : []),
      ...(upper === undefined ? [] : [`${upper.diAtas ? '≤' : '<'} ${limit(upper.limit)}`]),
    ].join(sampai ? ` ${this.t('dan', 'and')} ` : '');
    const own = typeof skala === 'string' ? null : skala.find((j) => j.predikat === hasil.predikat);
    const catatan = `${sampai ? sebab : `${content} ${sebab}`.trim()}, ${this.t('skala', 'scale')} ${this.skala(skala)}`;
    return [
      {
        nama,
        ...KOSONG,
        tampil: hasil.predikat,
        catatan,
        posisi: own?.minimum.position ?? null,
      },
    ];
  }

  skala(skala: Skala): string {
    if (typeof skala !== 'string') return this.t('lkjip.yaml', 'of lkjip.yaml');
    return SUMBER_SKALA[skala] ?? skala;
  }

  /** A figure with a remark of its own beside it. */
  remarked(node: Explanation, catatan: string): Explanation {
    const own = { ...node, catatan };
    const hasil = this.#besaran.get(node);
    if (hasil !== undefined) this.#besaran.set(own, hasil);
    return own;
  }

  /** A heading for nodes that belong together. */
  kelompok(
    nama: string,
    bagian: readonly Explanation[],
    catatan: string | null = null,
  ): Explanation {
    return { nama, ...KOSONG, tampil: '', catatan, bagian };
  }

  /** A word that was found by a rule. */
  kata(nama: string, tampil: string, catatan: string | null = null): Explanation {
    return { nama, ...KOSONG, tampil, catatan };
  }
}

const SUMBER_SKALA: Readonly<Record<string, string>> = {
  'permendagri-86-2017': 'Permendagri 86/2017',
  akip: 'AKIP (PermenPANRB 88/2021)',
};
