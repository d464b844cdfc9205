// The small trend line of a card: points in a box, as text for an SVG. Geometry alone; the figures stand in the card.

import type { TrenKecil } from '../../compose/report.ts';

const WIDTH = 120;
const HEIGHT = 28;
/** Room for the dots at the edges. */
const EDGE = 4;

export interface Sparkline {
  /** Runs of years that follow each other without a gap, as `points` of a polyline. */
  readonly garis: readonly string[];
  /** Every year that has a value. */
  readonly titik: readonly { readonly x: string; readonly y: string; readonly akhir: boolean }[];
}

/** Years at even distances from left to right, values from the lowest at the foot to the highest at the top. */
export function sparkline({ titik }: TrenKecil): Sparkline {
  const values = titik.flatMap((one) => (one.titik === null ? [] : [one.titik.nilai]));
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const step = titik.length > 1 ? (WIDTH - 2 * EDGE) / (titik.length - 1) : 0;
  const places = titik.map((one, index) => {
    if (one.titik === null) return null;
    const share = span === 0 ? 0.5 : (one.titik.nilai - low) / span;
    const x = titik.length > 1 ? EDGE + index * step : WIDTH / 2;
    return { x: short(x), y: short(HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE)) };
  });
  return {
    garis: runs(places),
    titik: places.flatMap((place, index) =>
      place === null ? [] : [{ ...place, akhir: index === places.length - 1 }],
    ),
  };
}

function runs(places: readonly ({ readonly x: string; readonly y: string } | null)[]): string[] {
  const parts: string[][] = [[]];
  for (const place of places) {
    if (place === null) parts.push([]);
    else parts.at(-1)?.push(`${place.x},${place.y}`);
  }
  return parts.filter((part) => part.length > 1).map((part) => part.join(' '));
}

/** Two decimals at most, the same on every machine. */
const short = (value: number): string => String(Math.round(value * 100) / 100);
