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
  /** The id of the figure whose derivation shows the quantity; null where none does. */
  readonly idOf: (besaran: Besaran) => string | null;
}

/** Gives every kode and figure an id, and finds for each quantity the derivation that it is nearest the top of. */
export function assignIds({ kode, besaran }: YearExplanations): Anchors {
  const unique = uniqueIds();
  const idKode = new Map(kode.map((satu) => [satu, unique(satu.kode)]));
  const idAngka = new Map<Explanation, string>();
  const owner = new Map<Explanation, KodeExplanation>();
  for (const satu of kode) {
    for (const node of satu.angka) {
      owner.set(node, satu);
      idAngka.set(node, unique(`${idKode.get(satu) ?? ''}.${slug(node.nama)}`));
    }
  }
  const identity = new Identity();
  // Its own derivation before another's that happens to say the same: 100 ÷ 100 of one indicator and of the next.
  const own = new Map<AsalBesaran, string>();
  const same = new Map<number, string>();
  // By layer, so that what is nearest the top is met first.
  const pertama = new Map(idAngka);
  for (const [node, id] of pertama) {
    const figure = besaran.get(node);
    if (figure !== undefined) {
      if (!own.has(figure.asal)) own.set(figure.asal, id);
      const number = identity.of(figure);
      if (!same.has(number)) same.set(number, id);
    }
    for (const satu of node.bagian) {
      if (!pertama.has(satu)) pertama.set(satu, id);
    }
  }
  const idOf = (figure: Besaran): string | null =>
    own.get(figure.asal) ?? (isGiven(figure) ? null : same.get(identity.of(figure))) ?? null;
  return { idKode, idAngka, isOwn: (one, node) => owner.get(node) === one, idOf };
}

/** Made of nothing, as the 100 of what was planned: the same everywhere, so no other place tells of this one. */
const isGiven = ({ asal }: Besaran): boolean => asal.jenis === 'rumus' && asal.masukan.length === 0;

/** Gives each id as it is the first time, and with `-2`, `-3`, … after it when it comes again. */
function uniqueIds(): (id: string) => string {
  const dipakai = new Set<string>();
  const terakhir = new Map<string, number>();
  return (id) => {
    let hasil = id;
    let i = terakhir.get(id) ?? 1;
    while (dipakai.has(hasil)) hasil = `${id}-${(i += 1)}`;
    terakhir.set(id, i);
    dipakai.add(hasil);
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
