// Trees of boxes: which sasaran serves which, and who is under whom. In parts where one page does not hold them.

import { nodesOf, orderTree, splitTree, type TreePart } from '../../layout/split.ts';
import type { TreeNode } from '../../layout/tree.ts';
import { TIADA } from '../format.ts';
import { paragraf, referencesTo } from '../blocks.ts';
import type { Gambar, Paragraf } from '../report.ts';
import { figure, type ChartData } from './figure.ts';
import type { GrafikPohon, LinkedNode } from './drawing.ts';

/** What is drawn, before it has its order. */
export interface TreeItem extends Pick<TreeNode, 'label' | 'text' | 'note'> {
  /** Place of the item above in the list; null at the top. */
  readonly above: number | null;
  readonly target: string | null;
}

export interface TreeFrame {
  readonly kode: string;
  readonly judul: string;
  readonly sumber: string | null;
  readonly heads: GrafikPohon['heads'];
  /** Between a box and those below it, in a sentence: `membawahi`. */
  readonly verb: string;
}

/** The figures of a tree, the first of the upper part; empty without items. */
export function figuresPohon(items: readonly TreeItem[], frame: TreeFrame): readonly Gambar[] {
  const nodes = orderTree(items.map(({ above }) => above)).flatMap(
    ({ item, parent }): LinkedNode[] => {
      const found = items[item];
      return found === undefined ? [] : [{ ...found, parent, more: '', continued: null }];
    },
  );
  const parts = splitTree(nodes);
  const kodeOf = (i: number): string => (i === 0 ? frame.kode : `${frame.kode}-${String(i + 1)}`);
  const begins = new Map<number, string>();
  parts.forEach((part, i) => {
    for (const head of headsOf(part, nodes))
      if (!begins.has(head)) begins.set(head, `gambar-${kodeOf(i)}`);
  });
  const heads = new Set<number>();
  return parts.map((part, i) => {
    const tops = headsOf(part, nodes);
    const [head = 0] = tops;
    const drawn = nodesOf(part, nodes).map((node, j): LinkedNode => {
      const place = part.nodes[j] ?? 0;
      const { target = null } = nodes[place] ?? {};
      return { ...node, target, continued: part.continued.has(place) ? (begins.get(place) ?? null) : null }; // prettier-ignore
    });
    const repeated = heads.has(head) ? ' (lanjutan)' : '';
    heads.add(head);
    const others = tops.length > 1 ? ` dan ${String(tops.length - 1)} lainnya` : '';
    const judul =
      i === 0 ? frame.judul : `${frame.judul}: ${nodes[head]?.text ?? ''}${others}${repeated}`;
    return figure(kodeOf(i), judul, frame.sumber, describe(drawn, frame.verb), {
      jenis: 'pohon',
      heads: frame.heads,
      nodes: drawn,
    });
  });
}

/** The boxes of a part that stand below none of it. */
function headsOf({ nodes: places }: TreePart, nodes: readonly LinkedNode[]): readonly number[] {
  const own = new Set(places);
  return places.filter((place) => !own.has(nodes[place]?.parent ?? -1));
}

/** A sentence that leads to all figures of a tree. */
export function leadToFigures(kalimat: string, gambar: readonly Gambar[]): Paragraf {
  return paragraf(kalimat, ...referencesTo(gambar.map(({ id }) => id)), '.');
}

/** Each box with those below it, in sentences. */
function describe(nodes: readonly LinkedNode[], verb: string): string {
  const named = ({ label, text, note }: LinkedNode): string =>
    [label, text, note === '' ? '' : `(${note})`].filter((one) => one !== '').join(' ');
  const sentences = nodes.flatMap((node, i) => {
    const below = nodes.filter(({ parent }) => parent === i).map(named);
    return below.length === 0 ? [] : [`${named(node)} ${verb} ${below.join('; ')}.`];
  });
  const alone = nodes.filter(
    ({ parent }, i) => parent === null && !nodes.some((one) => one.parent === i),
  );
  return [...sentences, ...alone.map((node) => `${named(node)}.`)].join(' ');
}

/** Its table. */
export const pohonData = ({ heads, nodes }: GrafikPohon): ChartData => ({
  kepala: heads,
  baris: nodes.map(({ text, label, note, parent }) => {
    const beside = [label, note].filter((one) => one !== '').join(', ');
    return [text, beside || TIADA, parent === null ? TIADA : (nodes[parent]?.text ?? TIADA)];
  }),
  kaki: [],
});

/** With the numbers of the figures that go on where this one ends. */
export const withReferences = (
  grafik: GrafikPohon,
  labelOf: (id: string) => string,
): GrafikPohon => ({
  ...grafik,
  nodes: grafik.nodes.map((node) =>
    node.continued === null ? node : { ...node, more: `lihat ${labelOf(node.continued)}` },
  ),
});
