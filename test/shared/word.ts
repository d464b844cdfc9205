// The Word document of a report, without drawing any of its figures.

import type { Tahunan } from '../../src/analyse.ts';
import { writeWord } from '../../src/word/word.ts';

const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

export async function wordOf({ laporan }: Tahunan): Promise<Uint8Array> {
  const raster = { jenis: 'png', content: DOT, width: 1, height: 1 } as const;
  const blocks = laporan.bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi));
  const figures = blocks.flatMap((one) => (one.jenis === 'gambar' ? [one.id] : []));
  const listed = [...laporan.daftarIsi, ...laporan.daftarGambar, ...laporan.daftarTabel];
  return writeWord(laporan, {
    charts: new Map(figures.map((id) => [id, { ...raster, svg: '<svg/>' }])),
    foto: new Map(),
    lambang: null,
    ornament: raster,
    band: raster,
    halaman: new Map(listed.map(({ id }, i) => [id, String(i + 1)])),
    tanggal: new Date('2023-01-31T00:00:00Z'),
  });
}
