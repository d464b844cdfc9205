// Every page of two reports against the picture of it that is in git. Look at the new pictures before they are kept:
// `npm run visual:update` writes them.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { sharedReports, type Workspace } from '../shared/reports.ts';
import { drawPages, encodePage } from './halaman.ts';

const isUpdate = process.env['LKJIP_VISUAL_UPDATE'] === '1';

/** A pixel differs when its colour does by more than a tenth; a page, when more than this share of its pixels do. */
const PIXEL = 0.1;
const SHARE = 0.002;

const LAPORAN = [
  { nama: 'klungkung-2020', data: 'data', tahun: '2020' },
  { nama: 'contoh-2023', data: 'examples/dinas-contoh', tahun: '2023' },
] as const;

async function print(data: Workspace, tahun: string): Promise<Uint8Array> {
  const folder = await sharedReports(data);
  return new Uint8Array(readFileSync(join(folder, tahun, `lkjip-${tahun}.pdf`)));
}

const fileName = (index: number): string => `halaman-${String(index + 1).padStart(2, '0')}.png`;

function keep(golden: string, halaman: readonly PNG[]): void {
  rmSync(golden, { recursive: true, force: true });
  mkdirSync(golden, { recursive: true });
  halaman.forEach((png, i) => {
    writeFileSync(join(golden, fileName(i)), encodePage(png));
  });
}

/** The share of the pixels that differ; all of them where the size does. */
function difference(one: PNG, other: PNG): number {
  const { width, height } = one;
  if (other.width !== width || other.height !== height) return 1;
  const discrepancy = pixelmatch(one.data, other.data, undefined, width, height, {
    threshold: PIXEL,
  });
  return discrepancy / (width * height);
}

describe.each(LAPORAN)('$nama', ({ nama, data, tahun }) => {
  const golden = fileURLToPath(new URL(`golden/${nama}`, import.meta.url));

  it('looks as it did', async () => {
    const halaman = await drawPages(await print(data, tahun));
    if (isUpdate) keep(golden, halaman);
    expect(existsSync(golden)).toBe(true);
    const berkas = readdirSync(golden).filter((one) => one.endsWith('.png'));
    const discrepancy = halaman.flatMap((png, i) => {
      const tempat = join(golden, fileName(i));
      if (!existsSync(tempat)) return [`${fileName(i)}: there is no picture of it`];
      const bagian = difference(png, PNG.sync.read(readFileSync(tempat)));
      return bagian > SHARE ? [`${fileName(i)}: ${(bagian * 100).toFixed(2)}%`] : [];
    });
    expect(discrepancy, 'pages that look different').toEqual([]);
    expect(halaman).toHaveLength(berkas.length);
  });
});

it('tells a page that moved by a line from one that did not', () => {
  const halaman = (mulai: number): PNG => {
    const png = new PNG({ width: 414, height: 585, fill: true });
    png.data.fill(255);
    for (let baris = 0; baris < 30; baris += 1) {
      const y = mulai + baris * 15;
      for (let x = 60; x < 360; x += 3) png.data.fill(0, (y * 414 + x) * 4, (y * 414 + x) * 4 + 3);
    }
    return png;
  };
  expect(difference(halaman(50), halaman(50))).toBe(0);
  expect(difference(halaman(50), halaman(55))).toBeGreaterThan(SHARE);
});
