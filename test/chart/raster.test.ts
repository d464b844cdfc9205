import { createCanvas, loadImage } from 'canvas';
import { expect, test } from 'vitest';
import { drawCharts } from '../../src/chart/canvas.ts';
import { drawBand, preparePhoto, rasterise } from '../../src/chart/raster.ts';
import { gambar, titik, tren } from './figures.ts';

async function pixel(isi: Uint8Array, x: number, y: number): Promise<number[]> {
  const image = await loadImage(isi);
  const canvas = createCanvas(image.width, image.height);
  const pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0);
  return [...pen.getImageData(x, y, 1, 1).data];
}

/** A red left half and a blue right half. */
function halves(): Buffer {
  const canvas = createCanvas(40, 20);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#ff0000';
  pen.fillRect(0, 0, 20, 20);
  pen.fillStyle = '#0000ff';
  pen.fillRect(20, 0, 20, 20);
  return canvas.toBuffer('image/jpeg', 95);
}

test('a chart becomes shapes and a picture twice as fine, the same each time', async () => {
  const charts = await drawCharts([gambar('tren', tren)]);
  const [one] = [...(await rasterise(charts)).values()];
  const [two] = [...(await rasterise(charts)).values()];
  expect(one?.svg).not.toContain('<text');
  expect(one?.svg).toMatch(/<path [^>]*d="M[\d.-]/);
  const image = await loadImage(one?.content ?? new Uint8Array());
  expect([image.width, image.height]).toEqual([(one?.width ?? 0) * 2, (one?.height ?? 0) * 2]);
  expect(one?.width).toBe(640);
  expect(two).toEqual(one);
});

test('the picture of a chart has white paper: there is nothing to see through at the edges of labels', async () => {
  const [one] = [...(await rasterise(await drawCharts([gambar('tren', tren)]))).values()];
  expect(await pixel(one!.content, 0, 0)).toEqual([255, 255, 255, 255]);
});

test('the ground of a cover keeps its colour where what is drawn on it cannot be read', async () => {
  const ground = '<svg xmlns="http://www.w3.org/2000/svg" width="794" height="348"><rect width="794" height="348" fill="#0f5560"/>'; // prettier-ignore
  for (const drawn of ['', '<svg><path d="M0 0', '<g></svg>']) {
    const band = await drawBand(`${ground}${drawn}</svg>`);
    expect([band.jenis, await pixel(band.content, 400, 300)]).toEqual(['png', [15, 85, 96, 255]]);
  }
});

test('a missing figure leaves no trace in the picture either', async () => {
  const kosong = { ...tren, realisasi: [titik(80), titik(81), null] };
  const svg = [...(await drawCharts([gambar('tren', kosong)])).values()][0] ?? '';
  expect(svg).not.toMatch(/<rect [^>]*(?:width|height)="0"/);
});

test('a photograph stands as its camera was held', async () => {
  const jpeg = halves();
  // Orientation 6: a quarter turn clockwise.
  const exif = Buffer.from(
    'ffe100224578696600004d4d002a0000000800010112000300000001000600000000' + '0000',
    'hex',
  );
  const foto = await preparePhoto(Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]));
  expect([foto?.width, foto?.height]).toEqual([20, 40]);
  const [merah = 0, , biru = 255] = await pixel(foto?.content ?? new Uint8Array(), 10, 5);
  expect(merah).toBeGreaterThan(200);
  expect(biru).toBeLessThan(60);
});

test('a large photograph is made smaller, a small one keeps its size', async () => {
  const besar = createCanvas(3000, 1500).toBuffer('image/png');
  expect(await preparePhoto(besar)).toMatchObject({ jenis: 'png', width: 1600, height: 800 });
  expect(await preparePhoto(halves())).toMatchObject({ jenis: 'jpg', width: 40, height: 20 });
});

test('a WebP photograph becomes JPEG', async () => {
  const webp = createCanvas(30, 10).toBuffer('image/webp');
  const foto = await preparePhoto(webp);
  expect(foto).toMatchObject({ jenis: 'jpg', width: 30, height: 10 });
  expect([...(foto?.content.subarray(0, 3) ?? [])]).toEqual([0xff, 0xd8, 0xff]);
});

test('what is no picture gives none', async () => {
  expect(await preparePhoto(Buffer.from([0xff, 0xd8, 0xff, 1, 2, 3]))).toBeNull();
});
