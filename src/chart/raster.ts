// Pictures for programs that know neither our fonts nor every format of the web: charts with their letters as shapes and
// as PNG, photographs upright and no larger than print needs.

import { setImmediate } from 'node:timers/promises';
import { loadSkia } from './skia.ts';
import { drawnFamily, fontFamily } from './style.ts';

/** A picture in a format that every word processor shows. */
export interface Raster {
  readonly jenis: 'png' | 'jpg';
  readonly content: Uint8Array;
  /** In px. */
  readonly width: number;
  readonly height: number;
}

/** A drawing, and the same as PNG at `SKALA` times its size; `lebar` and `tinggi` are the drawing's own. */
export interface Picture extends Raster {
  /** SVG without texts: every letter is a shape. */
  readonly svg: string;
}

/** Two pixels to the unit: 200 dpi at the width of a page, for programs that do not show SVG. */
const SKALA = 2;
/** The longer side of a photograph, in px: half the width of A4 at 500 dpi. */
const PHOTO_SIDE = 1600;
/** The longer side of an emblem, in px. */
const EMBLEM_SIDE = 800;
/** The longer side of the ground of the cover: 200 dpi on A4. */
const BAND_SIDE = 1654;
const JPEG_QUALITY = 88;

/** Drawings from their SVG, by the same keys. */
export async function rasterise(
  gambar: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Picture>> {
  const hasil = new Map<string, Picture>();
  if (gambar.size === 0) return hasil;
  const skia = await loadSkia();
  for (const [key, asal] of gambar) {
    const svg = tidy(skia.convertSVGTextToPath(withSymbols(asal)).toString('utf8'));
    const image = await skia.loadImage(Buffer.from(svg));
    const { width, height } = image;
    Object.assign(image, { width: width * SKALA, height: height * SKALA });
    const canvas = skia.createCanvas(image.width, image.height);
    const brush = canvas.getContext('2d');
    // On its own paper: where nothing is painted, programs that make it smaller mix black into the edges.
    brush.fillStyle = '#ffffff';
    brush.fillRect(0, 0, image.width, image.height);
    brush.drawImage(image, 0, 0, image.width, image.height);
    hasil.set(key, {
      jenis: 'png',
      content: canvas.toBuffer('image/png'),
      width,
      height,
      svg,
    });
    // What Skia holds for a canvas is freed only when the event loop turns.
    await setImmediate();
  }
  return hasil;
}

/** Skia looks for a letter in the families that are named, and the symbols have one of their own. */
const withSymbols = (svg: string): string => svg.replaceAll(fontFamily, drawnFamily);

/**
 * A photograph as JPEG, or as PNG where it was one: turned as its camera says, without what the camera wrote down, and
 * smaller where it is larger than print needs.
 * @param longerSide in px
 * @returns null when the bytes are no picture that can be read
 */
export async function preparePhoto(
  asal: Uint8Array,
  longerSide = PHOTO_SIDE,
): Promise<Raster | null> {
  return redraw(asal, asal[0] === 0x89 ? 'png' : 'jpg', longerSide);
}

/** The same for an emblem that is no drawing; what one can see through stays so. */
export async function prepareEmblem(asal: Uint8Array): Promise<Raster | null> {
  return redraw(asal, asal[0] === 0xff ? 'jpg' : 'png', PHOTO_SIDE);
}

async function redraw(
  asal: Uint8Array,
  jenis: Raster['jenis'],
  longerSide: number,
): Promise<Raster | null> {
  const skia = await loadSkia();
  const image = await skia.loadImage(asal).catch(() => null);
  if (image === null || image.width === 0 || image.height === 0) return null;
  const skala = Math.min(1, longerSide / Math.max(image.width, image.height));
  const width = Math.max(1, Math.round(image.width * skala));
  const height = Math.max(1, Math.round(image.height * skala));
  const canvas = skia.createCanvas(width, height);
  const brush = canvas.getContext('2d');
  if (jenis === 'jpg') {
    // JPEG has no transparency, which would turn black.
    brush.fillStyle = '#ffffff';
    brush.fillRect(0, 0, width, height);
  }
  brush.drawImage(image, 0, 0, width, height);
  const content =
    jenis === 'png' ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg', JPEG_QUALITY);
  return { jenis, content, width, height };
}

/**
 * An emblem from its SVG: as it is, and as PNG that is sharp in print.
 * @returns null when it cannot be read
 */
export async function drawEmblem(asal: string): Promise<Picture | null> {
  return drawAt(fromOrigin(asal), EMBLEM_SIDE);
}

/** The ground of the cover as PNG; where what is drawn on it cannot be read, its colour alone. */
export async function drawBand(svg: string): Promise<Raster> {
  const plain = svg.replace(/^(<svg\b[^>]*><rect\b[^>]*\/>)[^]*$/, '$1</svg>');
  const band = (await drawAt(svg, BAND_SIDE)) ?? (await drawAt(plain, BAND_SIDE));
  if (band === null) throw new Error('the ground of the cover cannot be drawn');
  return band;
}

async function drawAt(svg: string, longerSide: number): Promise<Picture | null> {
  const skia = await loadSkia();
  const image = await skia.loadImage(Buffer.from(svg)).catch(() => null);
  if (image === null || image.width === 0 || image.height === 0) return null;
  const { width, height } = image;
  const skala = longerSide / Math.max(width, height);
  Object.assign(image, {
    width: Math.max(1, Math.round(width * skala)),
    height: Math.max(1, Math.round(height * skala)),
  });
  const canvas = skia.createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0, image.width, image.height);
  return { jenis: 'png', content: canvas.toBuffer('image/png'), width, height, svg };
}

/** The drawing with its view at 0 0: some word processors know no other, and show a quarter of one round the middle. */
function fromOrigin(svg: string): string {
  const view =
    /^([^]*?<svg\b[^>]*?\bviewBox=")(-?[\d.]+)[\s,]+(-?[\d.]+)[\s,]+([^"]*"[^>]*>)([^]*)(<\/svg>\s*)$/;
  return svg.replace(
    view,
    (whole, open: string, x: string, y: string, rest: string, drawing: string, close: string) => {
      const [left, top] = [-Number(x), -Number(y)];
      return left === 0 && top === 0
        ? whole
        : `${open}0 0 ${rest}<g transform="translate(${left} ${top})">${drawing}</g>${close}`;
    },
  );
}

/**
 * Two decimals in place of Skia's eight; ids that count within the drawing, where
 * Skia's run on as long as the process.
 */
function tidy(svg: string): string {
  const ids = [...new Set([...svg.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id))];
  return svg
    .replace(/-?\d+\.\d{3,}/g, (angka) => String(Number(Number(angka).toFixed(2))))
    .replace(/\bid="([^"]+)"/g, (_, id: string) => `id="k${ids.indexOf(id) + 1}"`)
    .replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#k${ids.indexOf(id) + 1})`);
}
