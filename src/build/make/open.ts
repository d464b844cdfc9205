// Opens the makings of one year: gathers them when they are first asked for.

import type { Laporan } from '../../compose/report.ts';
import type { Period } from '../../period.ts';
import { once } from '../../once.ts';
import { facesFor } from '../../render/fonts.ts';
import type { Material, RenderMaterial, MaterialRequest } from './material.ts';
import type { Effects } from '../effects.ts';
import { printPdf } from './pdf.ts';

async function gather(laporan: Laporan, period: Period, effects: Effects): Promise<RenderMaterial> {
  const blok = laporan.bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi));
  const { aksen } = laporan.tampilan.warna;
  const gambar = blok
    .filter((one) => one.jenis === 'gambar')
    .map((one) => (aksen === null ? one : { ...one, aksen }));
  const [templates, charts, foto] = await Promise.all([
    effects.templates(),
    effects.draw(gambar, period),
    Promise.all(pictures(laporan).map(async (one) => [one, await effects.foto(one)] as const)),
  ]);
  const faces = facesFor(
    JSON.stringify(laporan) + [...charts.values()].join(''),
    laporan.tampilan.huruf,
  );
  return { templates, charts, foto: new Map(foto), faces };
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
  let onPrinting = (): void => undefined;
  const printing = new Promise<void>((resolve) => (onPrinting = resolve));
  const bahan: Material = {
    ...request,
    effects,
    render: once(() => {
      effects.step('grafik', period);
      return gather(laporan, period, effects);
    }),
    cetakan: once(() => printPdf(bahan, onPrinting)),
    beginCetakan: async () => {
      // A print that cannot even begin ends the build here, with its own reason.
      await Promise.race([printing, bahan.cetakan()]);
    },
  };
  return bahan;
}
