// Opens the makings of one year: gathers them when they are first asked for.

import type { Gambar, Laporan } from '../../compose/report.ts';
import { once } from '../../once.ts';
import { facesFor } from '../../render/fonts.ts';
import type { Material, RenderMaterial, MaterialRequest } from './material.ts';
import type { Effects } from '../effects.ts';
import { printPdf } from './pdf.ts';

async function gather(laporan: Laporan, effects: Effects): Promise<RenderMaterial> {
  const [templates, foto] = await Promise.all([
    effects.templates(),
    Promise.all(pictures(laporan).map(async (one) => [one, await effects.foto(one)] as const)),
  ]);
  // What charts add of their own, signs and dots, is in every face.
  const faces = facesFor(JSON.stringify(laporan), laporan.tampilan.huruf);
  return { templates, foto: new Map(foto), faces };
}

function figuresOf({ bab, tampilan }: Laporan): readonly Gambar[] {
  const { aksen } = tampilan.warna;
  return bab
    .flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi))
    .filter((one) => one.jenis === 'gambar')
    .map((one) => (aksen === null ? one : { ...one, aksen }));
}

/** Paths of the photographs, of the pictures that are bound in, and of the emblem. */
function pictures({ bab, tampilan }: Laporan): readonly string[] {
  const blok = bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi));
  const files = blok.flatMap((one) => {
    if (one.jenis === 'dokumentasi') return one.foto.map((foto) => foto.berkas);
    return one.jenis === 'lampiran' && !one.isPdf ? [one.berkas] : [];
  });
  return tampilan.lambang === null ? files : [...files, tampilan.lambang];
}

/** The makings of one year. */
export function openMaterial(request: MaterialRequest, effects: Effects): Material {
  const { period, laporan } = request.tahunan;
  const figures = figuresOf(laporan);
  let onPrinting = (): void => undefined;
  const printing = new Promise<void>((resolve) => (onPrinting = resolve));
  const material: Material = {
    ...request,
    effects,
    render: once(() => gather(laporan, effects)),
    figures,
    charts: once(() => {
      effects.step('grafik', period);
      return effects.draw(figures, period);
    }),
    cetakan: once(() => printPdf(material, onPrinting)),
    beginCetakan: async () => {
      // A print that cannot even begin ends the build here, with its own reason.
      await Promise.race([printing, material.cetakan()]);
    },
  };
  return material;
}
