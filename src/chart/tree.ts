// A tree of boxes as SVG: real text, each box a link to what the report says of it. Needs no canvas.

import type { Gambar } from '../compose/report.ts';
import { layoutTree, TREE_TYPE, type TreeBox, type TreeLayout } from '../layout/tree.ts';
import { captionOf, svgDocument, round as px, textElement, type SvgFrame } from './svg.ts';
import { chartColours, colour, type ChartColours } from './style.ts';
import type { GrafikPohon, LinkedNode } from '../compose/figures/drawing.ts';

interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly ink: string;
  readonly muted: string;
}

/** By lightness, from the top: so that a black-and-white print tells the levels apart. */
function lookOf(depth: number, { strong }: ChartColours): Look {
  const plain = { stroke: strong, ink: colour.ink, muted: colour.muted };
  if (depth === 0) {
    return { fill: strong, stroke: strong, ink: colour.paper, muted: colour.paper };
  }
  return { ...plain, fill: depth === 1 ? colour.band : colour.paper };
}

/** The drawing of a tree that fits on a page. */
export function renderTree(gambar: Gambar, grafik: GrafikPohon): string {
  const layout = layoutTree(grafik.nodes);
  const colours = chartColours(gambar.aksen ?? null);
  return svgDocument(frameOf(layout, grafik), captionOf(gambar), (within) => [
    ...edgeElements(layout),
    ...within(layout.boxes.flatMap((box, i) => boxElements(box, grafik.nodes[i] ?? null, colours))),
  ]);
}

/** The frame of its drawing. */
export const treeFrame = (grafik: GrafikPohon): SvgFrame =>
  frameOf(layoutTree(grafik.nodes), grafik);

function frameOf({ width, height }: TreeLayout, { nodes }: GrafikPohon): SvgFrame {
  const isLinked = nodes.some((node) => targetOf(node) !== null);
  return { width, height, role: isLinked ? 'group' : 'img' };
}

const edgeElements = ({ edges }: TreeLayout): readonly string[] =>
  edges.map(
    (edge) =>
      `<path d="M${edge.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}" fill="none" stroke="${colour.axis}"/>`,
  );

const targetOf = ({ continued, target }: LinkedNode): string | null => continued ?? target;

function boxElements(box: TreeBox, node: LinkedNode | null, colours: ChartColours): string[] {
  const { fill, stroke, ink, muted } = lookOf(box.depth, colours);
  const target = node === null ? null : targetOf(node);
  const place = `x="${px(box.x)}" y="${px(box.y)}" width="${px(box.width)}" height="${px(box.height)}"`;
  // A row of boxes is as high as its highest: the text stands in the middle.
  const last = box.lines.at(-1)?.y ?? 0;
  const shift = (box.height - last - (box.lines[0]?.y ?? 0) + 8) / 2;
  return [
    ...(target === null ? [] : [`<a href="#${encodeURIComponent(target)}">`]),
    `<rect ${place} rx="2" fill="${fill}" stroke="${stroke}"/>`,
    ...box.lines.map(({ role, text, y }) =>
      textElement({
        text,
        x: box.x + box.width / 2,
        y: box.y + y + shift,
        angle: 0,
        px: role === 'text' ? TREE_TYPE.text : TREE_TYPE.small,
        weight: role === 'label' ? 600 : 400,
        anchor: 'middle',
        fill: role === 'text' || role === 'label' ? ink : muted,
      }),
    ),
    ...(target === null ? [] : ['</a>']),
  ];
}
