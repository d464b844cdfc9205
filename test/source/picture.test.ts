// Pictures as others may send them: what is no picture, or would fill the memory, is refused before anything unpacks it.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from 'canvas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPhoto, checkPhotos, readPhoto } from '../../src/source/assets/photo.ts';
import { readPictureSize } from '../../src/source/assets/picture-size.ts';
import { findUnsafeSvg } from '../../src/source/assets/svg.ts';

/** Drawn and written by a library that knows nothing of ours. */
const kanvas = createCanvas(40, 30);
kanvas.getContext('2d').fillRect(5, 5, 20, 10);
const PNG = kanvas.toBuffer('image/png');
const JPEG = kanvas.toBuffer('image/jpeg');
const WEBP = kanvas.toBuffer('image/webp');
const HTML = '<script>alert(1)</script>';

let ruang: string;
beforeAll(() => {
  ruang = mkdtempSync(join(tmpdir(), 'lkjip-gambar-'));
  mkdirSync(join(ruang, '2020/gambar'), { recursive: true });
});
afterAll(() => rmSync(ruang, { recursive: true, force: true }));

/** The same bytes with others from `at` on. */
function changed(isi: Buffer, at: number, ...baru: readonly number[]): Buffer {
  const salin = Buffer.from(isi);
  salin.set(baru, at);
  return salin;
}
/** A PNG that says it has so many pixels. */
function pngOf(width: number, height: number): Buffer {
  const salin = Buffer.from(PNG);
  salin.writeUInt32BE(width, 16);
  salin.writeUInt32BE(height, 20);
  return salin;
}
/** A WebP of another kind; the canvas writes only the first of three. */
function webpOf(jenis: string, isi: readonly number[]): Buffer {
  const kepala = Buffer.from(`RIFF\0\0\0\0WEBP${jenis}\0\0\0\0`, 'latin1');
  const all = Buffer.concat([kepala, Buffer.from(isi)]);
  all.writeUInt32LE(all.length - 8, 4);
  return all;
}
const sof = JPEG.indexOf(Buffer.from([0xff, 0xc0]));

async function read(nama: string, isi: Uint8Array | string): Promise<Uint8Array> {
  const berkas = `2020/gambar/${nama}`;
  writeFileSync(join(ruang, berkas), isi);
  return readPhoto(ruang, berkas);
}

describe('the size of a picture', () => {
  test.each([
    ['PNG', PNG],
    ['JPEG', JPEG],
    ['WebP', WEBP],
    ['JPEG with filling before a marker', Buffer.concat([JPEG.subarray(0, 2), Buffer.from([0xff]), JPEG.subarray(2)])], // prettier-ignore
    ['WebP, extended', webpOf('VP8X', [0, 0, 0, 0, 39, 0, 0, 29, 0, 0])],
    ['WebP, lossless', webpOf('VP8L', [0x2f, 39, 0x40, 29 >> 2, 0])],
    ['WebP, lossy', webpOf('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 40, 0, 30, 0])],
  ])('%s', (_, isi) => {
    expect(readPictureSize(isi)).toEqual({ width: 40, height: 30 });
  });
});

describe('readPhoto gives the bytes as they are', () => {
  test.each([
    ['a.png', PNG],
    ['a.JPG', JPEG],
    ['a.jpeg', JPEG],
    ['a.webp', WEBP],
    ['a photograph under another picture’s name.png', JPEG],
    ['the largest.png', pngOf(10_000, 5000)],
    ['the longest.png', pngOf(16_384, 1)],
  ])('%s', async (nama, isi) => {
    expect(Buffer.from(await read(nama, isi)).equals(isi)).toBe(true);
    expect(await checkPhoto(ruang, `2020/gambar/${nama}`)).toBeNull();
  });
});

describe('readPhoto refuses', () => {
  test.each([
    ['HTML', 'a.png', HTML, 'bukan gambar'],
    ['an SVG among the photographs', 'a.svg', `<svg onload="x"/>`, 'bukan gambar'],
    ['a GIF', 'a.gif', 'GIF89a\x28\0\x1e\0', 'bukan gambar'],
    ['nothing', 'a.png', '', 'bukan gambar'],
    ['HTML behind the first bytes of a PNG', 'a.png', Buffer.concat([PNG.subarray(0, 8), Buffer.from(HTML)]), 'rusak'], // prettier-ignore
    ['HTML behind the first bytes of a JPEG', 'a.jpg', Buffer.concat([JPEG.subarray(0, 3), Buffer.from(HTML)]), 'rusak'], // prettier-ignore
    ['HTML behind the first bytes of a WebP', 'a.webp', Buffer.concat([WEBP.subarray(0, 12), Buffer.from(HTML)]), 'rusak'], // prettier-ignore
    ['a picture that is a page as well', 'a.html', Buffer.concat([PNG, Buffer.from(HTML)]), 'tidak berakhir .jpg'], // prettier-ignore
    ['a picture that is a page by two endings', 'a.png.xhtml', PNG, 'tidak berakhir .jpg'],
    ['a side too long', 'a.png', pngOf(16_385, 1), '16385 × 1 piksel'],
    ['too many pixels', 'a.png', pngOf(10_000, 5001), '10000 × 5001 piksel'],
    ['four gigapixels', 'a.png', pngOf(2 ** 32 - 1, 2 ** 32 - 1), 'terlalu besar'],
    ['a JPEG of four gigapixels', 'a.jpg', changed(JPEG, sof + 5, 255, 255, 255, 255), '65535 × 65535 piksel'], // prettier-ignore
    ['a WebP of 2^48 pixels', 'a.webp', webpOf('VP8X', Array<number>(10).fill(255)), 'terlalu besar'], // prettier-ignore
    ['no width', 'a.png', pngOf(0, 5), 'rusak'],
    ['a JPEG without a height', 'a.jpg', changed(JPEG, sof + 5, 0, 0), 'rusak'],
  ] as const)('%s', async (_, nama, isi, pesan) => {
    await expect(read(nama, isi)).rejects.toMatchObject({
      name: 'UserError',
      exitCode: 1,
      text: { id: expect.stringContaining(pesan), en: expect.stringContaining(nama) },
      hint: { id: expect.stringMatching(/gambar/) },
    });
    const broken = await checkPhoto(ruang, `2020/gambar/${nama}`);
    expect(broken?.reason.id).toContain(pesan);
    expect(broken?.advice.id).toMatch(/gambar/);
  });

  test.each([
    ['png', PNG],
    ['jpg', JPEG],
    ['webp', WEBP],
  ])('a %s that is cut off, wherever', async (jenis, isi) => {
    // The end of a JPEG is two bytes; of a PNG the checksum of its last chunk is not missed.
    const akhir = isi.length - (jenis === 'png' ? 8 : 1);
    for (let length = 0; length < akhir; length += 1) {
      const size = readPictureSize(isi.subarray(0, length));
      expect(['rusak', 'bukan-gambar'], `${String(length)} bytes`).toContain(size);
    }
    await expect(read(`potong.${jenis}`, isi.subarray(0, -9))).rejects.toMatchObject({
      text: { id: expect.stringContaining('rusak atau terpotong') },
    });
  });
});

describe('of a large photograph', () => {
  /** So many bytes in segments that tell nothing of the picture, and what a camera adds. */
  const segmen = (banyak: number) =>
    Buffer.concat(
      Array.from({ length: banyak }, () =>
        Buffer.concat([Buffer.from([0xff, 0xe1, 0x80, 0]), Buffer.alloc(0x7ffe)]),
      ),
    );
  const [awal, sisa] = [JPEG.subarray(0, 2), JPEG.subarray(2)];
  const tubuh = Buffer.concat([sisa.subarray(0, -2), Buffer.alloc(300_000, 1)]);
  const AKHIR = Buffer.from([0xff, 0xd9]);

  test.each([
    ['whole', [awal, tubuh, AKHIR], null],
    ['with its size far from the start', [awal, segmen(5), tubuh, AKHIR], null],
    ['with a film behind it', [awal, tubuh, AKHIR, Buffer.alloc(100_000)], null],
    ['cut off', [awal, tubuh], 'rusak atau terpotong'],
    ['cut off at the very end', [awal, tubuh, AKHIR.subarray(0, 1)], 'rusak atau terpotong'],
    ['cut off in its head', [awal, segmen(5)], 'rusak atau terpotong'],
    ['that is a PNG', [PNG.subarray(0, -12), Buffer.from([0, 3, 0xd, 0x40]), Buffer.from('teXt'), Buffer.alloc(200_004), PNG.subarray(-12)], null], // prettier-ignore
    ['that says too many pixels', [changed(Buffer.concat([awal, tubuh]), sof + 5, 255, 255, 255, 255), AKHIR], 'terlalu besar'], // prettier-ignore
  ])('%s: both ends, or else all of it, say the same', async (_, bagian, pesan) => {
    const berkas = '2020/gambar/besar.jpg';
    writeFileSync(join(ruang, berkas), Buffer.concat(bagian));
    const broken = await checkPhoto(ruang, berkas);
    if (pesan === null) {
      expect(broken).toBeNull();
      await readPhoto(ruang, berkas);
    } else {
      expect(broken?.reason.id).toContain(pesan);
      await expect(readPhoto(ruang, berkas)).rejects.toMatchObject({
        text: { id: `gambar ${berkas} ${String(broken?.reason.id)}` },
      });
    }
  });

  test('more than 20 MB, a folder, and nothing', async () => {
    writeFileSync(join(ruang, '2020/gambar/lebih.jpg'), Buffer.alloc(20 * 1024 * 1024 + 1));
    mkdirSync(join(ruang, '2020/gambar/folder.jpg'), { recursive: true });
    const daftar = ['lebih', 'folder', 'hilang'].map((nama) => `2020/gambar/${nama}.jpg`);
    const broken = await checkPhotos(ruang, daftar);
    expect([...broken].map(([berkas, { reason: sebab }]) => [berkas, sebab.id])).toEqual([
      [daftar[0], 'lebih besar dari 20 MB'],
      [daftar[1], 'adalah folder'],
      [daftar[2], 'tidak ada'],
    ]);
  });
});

test('of many pictures each is looked into once, and only what is wrong is given', async () => {
  const daftar = Array.from({ length: 20 }, (_, i) => `2020/gambar/${String(i)}.jpg`);
  const dilihat: string[] = [];
  const fault = { reason: { id: 'rusak', en: 'broken' }, advice: { id: 'ganti', en: 'replace' } };
  const broken = await checkPhotos(ruang, daftar, (_, berkas) => {
    dilihat.push(berkas);
    return Promise.resolve(berkas.endsWith('/17.jpg') ? fault : null);
  });
  expect(dilihat).toEqual(daftar);
  expect(broken).toEqual(new Map([['2020/gambar/17.jpg', fault]]));
});

describe('a picture inside the emblem', () => {
  const emblem = (isi: Buffer) =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg"><image href="data:image/png;base64,${isi.toString('base64')}"/></svg>`,
    );
  test('has the same bounds', () => {
    expect(findUnsafeSvg(emblem(PNG))).toBeNull();
    expect(findUnsafeSvg(emblem(pngOf(60_000, 60_000)))?.id).toContain('rusak atau terlalu besar');
    expect(findUnsafeSvg(emblem(Buffer.from(HTML)))?.id).toContain('rusak atau terlalu besar');
  });
});
