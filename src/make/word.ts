// The report as a Word document. Its lists bear the page numbers of the PDF, so it takes a print.

import { EXIT, UserError } from '../error.ts';
import type { Lukisan, Raster } from '../chart/raster.ts';
import type { Keluaran } from '../output/files.ts';
import type { TemplateSources } from '../render/templates.ts';
import type { Bahan } from './bahan.ts';

type Gambarkan = (gambar: ReadonlyMap<string, string>) => Promise<ReadonlyMap<string, Lukisan>>;

/** @throws UserError when a photograph cannot be read as a picture */
export async function makeWord(bahan: Bahan): Promise<readonly Keluaran[]> {
  const { nama, tahunan, tanggal, efek, render, cetakan } = bahan;
  const { pages: halaman } = await cetakan();
  const { charts, foto, templates } = await render();
  efek.langkah('word', tahunan.tahun);
  // Both are large, and nothing else needs them.
  const { preparePhoto, rasterise } = await import('../chart/raster.ts');
  const { writeWord } = await import('../word/word.ts');
  const isi = await writeWord(tahunan.laporan, {
    charts: await rasterise(charts),
    foto: await preparePhotos(foto, preparePhoto),
    lambang: await drawEmblem(templates, rasterise),
    halaman,
    tanggal,
  });
  return [{ nama: `${nama}.docx`, isi }];
}

async function preparePhotos(
  foto: ReadonlyMap<string, Uint8Array>,
  prepare: (isi: Uint8Array) => Promise<Raster | null>,
): Promise<ReadonlyMap<string, Raster>> {
  const hasil = new Map<string, Raster>();
  for (const [berkas, isi] of foto) {
    const raster = await prepare(isi);
    if (raster === null) throw unreadable(berkas);
    hasil.set(berkas, raster);
  }
  return hasil;
}

function unreadable(berkas: string): UserError {
  return new UserError(
    {
      id: `foto ${berkas} tidak dapat dibaca sebagai gambar`,
      en: `the photograph ${berkas} cannot be read as a picture`,
    },
    {
      hint: {
        id: 'ganti fotonya, atau hapus dari folder gambar',
        en: 'replace it, or remove it from gambar/',
      },
      exitCode: EXIT.data,
    },
  );
}

/** The neutral emblem of the cover, in the colour that the style sheet gives it; none where a template draws no SVG. */
async function drawEmblem(
  templates: TemplateSources,
  rasterise: Gambarkan,
): Promise<Lukisan | null> {
  const templat = templates['lambang.hbs'] ?? '';
  if (!/^\s*<svg\b/.test(templat) || templat.includes('{{')) return null;
  const rupa = 'fill="none" stroke="#1f3a5f" stroke-width="1.3" stroke-linejoin="round"';
  const svg = templat
    .trim()
    .replace(/^<svg\b/, `<svg xmlns="http://www.w3.org/2000/svg" ${rupa}`)
    .replace(/ class="[^"]*"/, '');
  const gambar = await rasterise(new Map([['lambang', svg]])).catch(() => null);
  return gambar?.get('lambang') ?? null;
}
