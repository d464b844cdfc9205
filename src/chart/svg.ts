// From Skia's drawing and the texts that belong on it to the SVG that the report keeps: stable, readable, described.

import type { Gambar } from '../compose/report.ts';
import type { Slot } from './slots.ts';
import { escapeXmlLine } from '../escape.ts';
import { fontFamily } from './style.ts';

/** A text as it was drawn, already placed. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** In degrees, clockwise. */
  readonly angle: number;
  readonly px: number;
  readonly weight: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
}

export interface Drawing {
  /** Skia's SVG, without texts. */
  readonly shapes: string;
  readonly texts: readonly TextRun[];
  readonly slots: readonly Slot[];
  readonly width: number;
  readonly height: number;
}

/** What names the drawing; `id` keeps its ids apart from those of other drawings on the page. */
export interface Caption {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** One element a line, two decimals at most, every id begins with the caption's. */
export function composeSvg(drawing: Drawing, caption: Caption): string {
  const { width, height, shapes, texts, slots } = drawing;
  return svgDocument({ width, height, role: 'img' }, caption, (within, id) => [
    ...shapeLines(shapes, id),
    ...within(texts.map(textElement)),
    ...slotLines(slots),
  ]);
}

export const captionOf = ({ id, label, judul, deskripsi }: Gambar): Caption => ({
  id,
  title: `${label} ${judul}`,
  description: deskripsi,
});

/** Its outermost element: `group` where something in it can be gone to, which a picture hides. */
export interface SvgFrame {
  readonly width: number;
  readonly height: number;
  readonly role: 'img' | 'group';
}

/**
 * A drawing with its name and description.
 * @param content its lines; `within` puts those that have texts under the report's family, `id` begins every id
 */
export function svgDocument(
  { width, height, role }: SvgFrame,
  caption: Caption,
  content: (
    within: (lines: readonly string[]) => readonly string[],
    id: string,
  ) => readonly string[],
): string {
  const id = caption.id.replace(/[^\w.-]/g, '-');
  const size = `width="${String(width)}" height="${String(height)}"`;
  const view = `viewBox="0 0 ${String(width)} ${String(height)}"`;
  const named = `role="${role}" aria-labelledby="${id}-judul ${id}-deskripsi"`;
  const within = (lines: readonly string[]) => [
    `<g font-family="${fontFamily}">`,
    ...lines,
    '</g>',
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${view} ${named}>`,
    `<title id="${id}-judul">${escapeXmlLine(caption.title)}</title>`,
    `<desc id="${id}-deskripsi">${escapeXmlLine(caption.description)}</desc>`,
    ...content(within, id),
    '</svg>',
    '',
  ].join('\n');
}

/** A frame with its name and description, in which nothing is drawn yet. */
export const emptyFrame = (frame: SvgFrame, caption: Caption): string =>
  svgDocument(frame, caption, () => []);

/** Drawings for paper, where nothing can be gone to: pictures. */
export const onPaper = (charts: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...charts].map(([id, svg]) => [id, withoutLinks(svg)]));

const withoutLinks = (svg: string): string =>
  svg.replace(/^<a href="[^"]*">\n|^<\/a>\n/gm, '').replace(' role="group"', ' role="img"');

/** Skia's elements one by one, without what draws nothing and what right angles and SVG's defaults make needless. */
function shapeLines(skia: string, id: string): string[] {
  const body = skia.replace(/^[^]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
  const elements = body.match(/<[^>]+>/g) ?? [];
  const ids = new Map<string, string>();
  for (const [, name = ''] of body.matchAll(/\bid="([^"]+)"/g)) {
    ids.set(name, `${id}-${String(ids.size + 1)}`);
  }
  const visible = elements.filter(
    (element) => !element.includes(' fill-opacity="0"') && !isEmptyBox(element),
  );
  return visible.map((element) =>
    element
      .replace(/ stroke-(width="1"|miterlimit="10")/g, '')
      .replace(/\bid="([^"]+)"/g, (_, name: string) => `id="${ids.get(name) ?? name}"`)
      .replace(/url\(#([^)]+)\)/g, (_, name: string) => `url(#${ids.get(name) ?? name})`)
      .replace(
        / (d|x|y|width|height|r|rx|ry|cx|cy|transform|stroke-width)="([^"]*)"/g,
        roundValues,
      ),
  );
}

/** The bar of a missing figure: SVG shows none of it, but not every program that reads SVG knows that. */
function isEmptyBox(element: string): boolean {
  return element.startsWith('<rect ') && / (?:width|height)="0"/.test(element);
}

/** Nothing to see: what a pointer meets. */
function slotLines(slots: readonly Slot[]): string[] {
  if (slots.length === 0) return [];
  const rectangles = slots.map(
    ({ x, y, width, height }) =>
      `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`,
  );
  return ['<g class="titik" fill="none" pointer-events="all">', ...rectangles, '</g>'];
}

function roundValues(_: string, attribute: string, value: string): string {
  const rounded = value.replace(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi, (text) => round(Number(text)));
  return ` ${attribute}="${rounded}"`;
}

/** Two decimals at most. */
export function round(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

/** A text where it stands. */
export function textElement(run: TextRun): string {
  const at = `x="${round(run.x)}" y="${round(run.y)}"`;
  const turn =
    run.angle === 0
      ? ''
      : ` transform="rotate(${round(run.angle)} ${round(run.x)} ${round(run.y)})"`;
  const weight = run.weight === 400 ? '' : ` font-weight="${String(run.weight)}"`;
  const anchor = run.anchor === 'start' ? '' : ` text-anchor="${run.anchor}"`;
  const look = `font-size="${round(run.px)}"${weight}${anchor} fill="${escapeXmlLine(run.fill)}"`;
  return `<text ${at}${turn} ${look}>${escapeXmlLine(run.text)}</text>`;
}
