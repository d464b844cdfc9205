// The summary on two pages, as a PDF of its own.

import { EXIT, UserError } from '../../error.ts';
import type { OutputFile } from '../../output/files.ts';
import type { Ringkas } from '../../compose/ringkas/summary.ts';
import type { Material } from './material.ts';
import { dataUri, pdfNames } from './embed.ts';

const HALAMAN = 2;

/** Prints with as many rows as two pages hold: names may be long, and then it is fewer. */
export async function makeRingkas(
  material: Material,
  file: string,
): Promise<readonly OutputFile[]> {
  const { BATAS, composeRingkas } = await import('../../compose/ringkas/ringkas.ts');
  const { TOPICS } = await import('../../catalogue/catalogue.ts');
  const topicOf = (kode: string) => TOPICS.get(kode) ?? kode;
  const { instansi, tahunan } = material;
  for (const limit of BATAS) {
    const ringkas = composeRingkas(instansi, tahunan.hasil, tahunan.diagnostics, limit, topicOf);
    const { pdf, pageCount } = await printRingkas(ringkas, material);
    if (pageCount === HALAMAN) return [{ nama: file, content: pdf }];
  }
  throw new UserError(
    {
      id: `Ringkasan ${tahunan.tahun} tidak muat pada dua halaman.`,
      en: `The summary of ${tahunan.tahun} does not fit on two pages.`,
    },
    {
      hint: {
        id: 'Perkecil huruf atau jarak pada templat ringkas*.hbs dan ringkas.css milik ruang kerja.',
        en: 'Use smaller type or spacing in the ringkas*.hbs and ringkas.css of the workspace.',
      },
      exitCode: EXIT.data,
    },
  );
}

async function printRingkas(ringkas: Ringkas, { tahunan, tanggal, effects }: Material) {
  const { tampilan, draf } = tahunan.laporan;
  const { renderRingkas, ringkasFaces } = await import('../../render/ringkas.ts');
  effects.step('ringkas', tahunan.period);
  const faces = ringkasFaces(ringkas, tampilan);
  const font = new Map(
    await Promise.all(faces.map(async (face) => [face.file, await effects.font(face)] as const)),
  );
  const html = renderRingkas(ringkas, {
    tampilan,
    draf,
    templates: await effects.templates(),
    fontUrl: ({ file }) => dataUri('font/woff2', font.get(file) ?? new Uint8Array()),
  });
  return effects.print({
    jenis: 'ringkas',
    period: tahunan.period,
    html,
    title: ringkas.judul,
    language: ringkas.bahasa,
    date: tanggal,
    families: pdfNames(faces, font),
    drawings: () => Promise.resolve([]),
    memory: undefined,
    bound: [],
    onPrinting: () => undefined,
  });
}
