// Colours as sRGB: how well one is read on another, and the nearest that is read well. Ratios are those of WCAG 2.

/** The paper that a report is printed on. */
export const PUTIH = '#ffffff';
/** The least contrast of text (WCAG 2.2, 1.4.3). */
export const TEXT_CONTRAST = 4.5;

type Rgb = readonly [number, number, number];

/** From 1 (the same) to 21 (black on white). Colours are `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [terang, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (terang + 0.05) / (dark + 0.05);
}

/** `warna` with so much of `ke` (white or black) mixed in that its contrast to `latar` is at least `kontras`. */
export function mixUntil(warna: string, to: string, background: string, kontras: number): string {
  for (let bagian = 0; bagian < 100; bagian += 2) {
    const mixed = mix(warna, to, bagian / 100);
    if (contrast(mixed, background) >= kontras) return mixed;
  }
  return to;
}

/** @param bagian how much of `ke`, from 0 to 1 */
export function mix(warna: string, to: string, bagian: number): string {
  const [dari, tujuan] = [parse(warna), parse(to)];
  const channels = dari.map((nilai, i) => Math.round(nilai + ((tujuan[i] ?? 0) - nilai) * bagian));
  return `#${channels.map((nilai) => nilai.toString(16).padStart(2, '0')).join('')}`;
}

function parse(warna: string): Rgb {
  const channels = [1, 3, 5].map((awal) => parseInt(warna.slice(awal, awal + 2), 16));
  return channels as unknown as Rgb;
}

function luminance(warna: string): number {
  const [r, g, b] = parse(warna).map((nilai) => {
    const bagian = nilai / 255;
    return bagian <= 0.04045 ? bagian / 12.92 : ((bagian + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
