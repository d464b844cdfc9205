// What the formats of one year are made from. What several of them need is made once, when the first asks for it.

import type { Tahunan } from '../analyse.ts';
import type { Laporan } from '../compose/laporan.ts';
import type { PageMap } from '../output/page-map.ts';
import { facesFor, type FontFace } from '../render/fonts.ts';
import type { TemplateSources } from '../render/templates.ts';
import type { Instansi } from '../source/workspace.ts';
import type { Efek } from './efek.ts';
import { printPdf } from './pdf.ts';

export interface PermintaanBahan {
  readonly instansi: Instansi;
  readonly tahunan: Tahunan;
  /** The date that the documents bear. */
  readonly tanggal: Date;
}

/** The printed report, and where its parts are in it. */
export interface Cetakan {
  readonly pdf: Uint8Array;
  readonly pages: PageMap;
}

export interface Bahan extends PermintaanBahan {
  /** Names of the report's files begin with it: `lkjip-2020`. */
  readonly nama: string;
  readonly efek: Efek;
  /** Templates, charts, photographs and fonts: drawn and read at the first call. */
  readonly render: () => Promise<BahanRender>;
  /** The PDF: printed at the first call. */
  readonly cetakan: () => Promise<Cetakan>;
  /** Starts the print, and gives the word when the browser is at it and this process is free for the rest. Never throws. */
  readonly beginCetakan: () => Promise<void>;
}

/** What both documents are rendered from. */
export interface BahanRender {
  readonly templates: TemplateSources;
  readonly charts: ReadonlyMap<string, string>;
  /** Photographs and the emblem, by their path. */
  readonly foto: ReadonlyMap<string, Uint8Array>;
  readonly faces: readonly FontFace[];
}

async function gather(laporan: Laporan, tahun: number, efek: Efek): Promise<BahanRender> {
  const blok = laporan.bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi));
  const { aksen } = laporan.tampilan.warna;
  const gambar = blok
    .filter((satu) => satu.jenis === 'gambar')
    .map((satu) => (aksen === null ? satu : { ...satu, aksen }));
  const [templates, charts, foto] = await Promise.all([
    efek.templates(),
    efek.draw(gambar, tahun),
    Promise.all(pictures(laporan).map(async (satu) => [satu, await efek.foto(satu)] as const)),
  ]);
  const faces = facesFor(
    JSON.stringify(laporan) + [...charts.values()].join(''),
    laporan.tampilan.huruf,
  );
  return { templates, charts, foto: new Map(foto), faces };
}

/** Paths of the photographs and of the emblem. */
function pictures({ bab, tampilan }: Laporan): readonly string[] {
  const foto = bab.flatMap(({ bagian }) =>
    bagian.flatMap(({ isi }) =>
      isi.flatMap((satu) => (satu.jenis === 'dokumentasi' ? satu.foto : [])),
    ),
  );
  const berkas = foto.map((satu) => satu.berkas);
  return tampilan.lambang === null ? berkas : [...berkas, tampilan.lambang];
}

/** The makings of one year. */
export function openBahan(permintaan: PermintaanBahan, efek: Efek): Bahan {
  const { tahun, laporan } = permintaan.tahunan;
  let onPrinting = (): void => undefined;
  const printing = new Promise<void>((resolve) => (onPrinting = resolve));
  const bahan: Bahan = {
    ...permintaan,
    nama: `lkjip-${String(tahun)}`,
    efek,
    render: once(() => {
      efek.langkah('grafik', tahun);
      return gather(laporan, tahun, efek);
    }),
    cetakan: once(() => printPdf(bahan, onPrinting)),
    beginCetakan: async () => {
      // A print that cannot even begin ends the build here, with its own reason.
      await Promise.race([printing, bahan.cetakan()]);
    },
  };
  return bahan;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
