// The page as one file: too large to be sent is refused before anything is written.

import { expect, test } from 'vitest';
import { makeOneFile } from '../../src/build/make/html-tunggal.ts';
import type { Material } from '../../src/build/make/material.ts';
import { EXIT } from '../../src/error.ts';
import { facesFor } from '../../src/render/fonts.ts';
import { CONTOH } from '../render/contoh.ts';
import { TEMPLATES } from '../render/sumber.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** The material of a report whose typefaces have so many bytes each. */
function materialOf(bytes: number): Material {
  const blocks = CONTOH.bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi));
  const figures = blocks.flatMap((one) => (one.jenis === 'gambar' ? [one.id] : []));
  const photos = blocks.flatMap((one) => (one.jenis === 'dokumentasi' ? one.foto : []));
  return {
    tahunan: { tahun: 2020, laporan: CONTOH },
    effects: { step: () => undefined, font: () => Promise.resolve(new Uint8Array(bytes)) },
    charts: () => Promise.resolve(new Map(figures.map((id) => [id, '<svg></svg>']))),
    render: () =>
      Promise.resolve({
        templates: TEMPLATES,
        foto: new Map(photos.map(({ berkas }) => [berkas, PNG])),
        faces: facesFor('a'),
      }),
  } as unknown as Material;
}

test('photographs and typefaces stand in the file', async () => {
  const [page] = await makeOneFile(materialOf(3), 'lkjip-2020-tunggal.html');
  const html = Buffer.from(page!.content).toString();
  expect(page!.nama).toBe('lkjip-2020-tunggal.html');
  expect(html).toContain('data:font/woff2;base64,AAAA');
  expect(html).toContain('src="data:image/png;base64,');
});

test('more than mail takes is refused, with what to do', async () => {
  await expect(makeOneFile(materialOf(4_000_000), 'a.html')).rejects.toMatchObject({
    exitCode: EXIT.data,
    text: { id: expect.stringMatching(/^a\.html menjadi \d+ MB, lebih dari 25 MB/) as string },
  });
});
