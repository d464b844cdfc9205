// Where each figure of a report is explained: ids that a page can link to.

import type { AsalBesaran, Besaran } from '../formula/figure.ts';
import { Identity } from '../formula/identity.ts';
import type { Explanation, KodeExplanation } from './explanation.ts';

/** All that is explained of one year. */
export interface YearExplanations {
  readonly kode: readonly KodeExplanation[];
  /** The quantity that each node tells of; headings and words have none. */
  readonly besaran: ReadonlyMap<Explanation, Besaran>;
}

/** Ids of the parts of the page, and of what explains a quantity. */
export interface Anchors {
  readonly idKode: ReadonlyMap<KodeExplanation, string>;
  /** By figure at the top of a kode. */
  readonly idAngka: ReadonlyMap<Explanation, string>;
  /** Whether the id of a figure is given to it under that kode: one that several show has it under the last. */
  readonly isOwn: (kode: KodeExplanation, node: Explanation) => boolean;
  /** The id of the figure at the top of a kode that is the same quantity; null where none is. */
  readonly headingOf: (node: Explanation) => string | null;
  /** The id of the figure whose derivation shows the quantity; null where none does. */
  readonly idOf: (besaran: Besaran) => string | null;
}

/** Gives every kode and figure an id, and finds for each quantity the derivation that it is nearest the top of. */
export function assignIds({ kode, besaran }: YearExplanations): Anchors {
  const unique = uniqueIds();
  const idKode = new Map(kode.map((one) => [one, unique(one.kode)]));
  const idAngka = new Map<Explanation, string>();
  const owner = new Map<Explanation, KodeExplanation>();
  for (const one of kode) {
    for (const node of one.angka) {
      owner.set(node, one);
      idAngka.set(node, unique(`${idKode.get(one) ?? ''}.${slug(node.nama)}`));
    }
  }
  const identity = new Identity();
  const headings = new FigureIds(identity);
  const nearest = new FigureIds(identity);
  // By layer, so that what is nearest the top is met first.
  const pertama = new Map(idAngka);
  for (const [node, id] of pertama) {
    const figure = besaran.get(node);
    if (figure !== undefined) {
      if (idAngka.has(node)) headings.add(figure, id);
      nearest.add(figure, id);
    }
    for (const one of node.bagian) {
      if (!pertama.has(one)) pertama.set(one, id);
    }
  }
  return {
    idKode,
    idAngka,
    isOwn: (one, node) => owner.get(node) === one,
    headingOf: (node) => {
      const figure = besaran.get(node);
      return figure === undefined ? null : headings.find(figure);
    },
    idOf: (figure) => nearest.find(figure),
  };
}

/** The id that each figure was given first. */
class FigureIds {
  readonly #identity: Identity;
  // Its own derivation before another's that happens to say the same: 100 ÷ 100 of one indicator and of the next.
  readonly #own = new Map<AsalBesaran, string>();
  readonly #same = new Map<number, string>();

  constructor(identity: Identity) {
    this.#identity = identity;
  }

  add(figure: Besaran, id: string): void {
    if (!this.#own.has(figure.asal)) this.#own.set(figure.asal, id);
    const number = this.#identity.of(figure);
    if (!this.#same.has(number)) this.#same.set(number, id);
  }

  find(figure: Besaran): string | null {
    const own = this.#own.get(figure.asal);
    if (own !== undefined) return own;
    return isGiven(figure) ? null : (this.#same.get(this.#identity.of(figure)) ?? null);
  }
}

/** Made of nothing, as the 100 of what was planned: the same everywhere, so no other place tells of this one. */
const isGiven = ({ asal }: Besaran): boolean => asal.jenis === 'rumus' && asal.masukan.length === 0;

/** Gives each id as it is the first time, and with `-2`, `-3`, … after it when it comes again. */
function uniqueIds(): (id: string) => string {
  const used = new Set<string>();
  const latest = new Map<string, number>();
  return (id) => {
    let hasil = id;
    let i = latest.get(id) ?? 1;
    while (used.has(hasil)) hasil = `${id}-${(i += 1)}`;
    latest.set(id, i);
    used.add(hasil);
    return hasil;
  };
}

/** `capaian akhir, terhadap target 2023` → `capaian-akhir-terhadap-target-2023`; what stands in brackets is left out. */
function slug(nama: string): string {
  return nama
    .replace(/ \(.*/, '')
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
}
