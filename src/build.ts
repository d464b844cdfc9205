// The orchestrator: one report year from its analysis to its files. Every effect comes in as a parameter.

import type { Gambar, Laporan } from './compose/laporan.ts';
import type { Tahunan } from './analyse.ts';
import type { Keluaran } from './output/files.ts';
import type { PageMap } from './output/page-map.ts';
import { toResults } from './output/results.ts';
import { facesFor, FONT_FACES, type FontFace } from './render/fonts.ts';
import { renderHtml } from './render/html.ts';
import { renderSiteStylesheet } from './render/stylesheet.ts';
import type { TemplateSources } from './render/templates.ts';
import type { Instansi } from './source/workspace.ts';

export const FORMAT = ['html', 'pdf', 'json'] as const;
export type Format = (typeof FORMAT)[number];

/** The steps of a build, as progress and time limits name them. */
export type LangkahBuild = 'grafik' | 'html' | 'cetak' | 'tulis';

/** What the print stage is asked for. */
export interface PermintaanCetak {
  readonly tahun: number;
  readonly html: string;
  readonly title: string;
  readonly language: string;
  readonly date: Date;
  readonly families: readonly string[];
  readonly guess: PageMap | undefined;
}

/** All that a build does to the world. */
export interface Efek {
  readonly templates: () => Promise<TemplateSources>;
  readonly font: (face: FontFace) => Promise<Uint8Array>;
  /** The bytes of a photograph, by its path below the workspace. */
  readonly foto: (berkas: string) => Promise<Uint8Array>;
  /** The SVG of each figure, by its element id. */
  readonly draw: (gambar: readonly Gambar[], tahun: number) => Promise<ReadonlyMap<string, string>>;
  readonly print: (
    permintaan: PermintaanCetak,
  ) => Promise<{ readonly pdf: Uint8Array; readonly pages: PageMap }>;
  readonly recallPages: (tahun: number) => Promise<PageMap | undefined>;
  readonly keepPages: (tahun: number, halaman: PageMap) => Promise<void>;
  readonly write: (
    tahun: number,
    daftar: readonly Keluaran[],
    bersihkan: readonly string[],
  ) => Promise<void>;
  /** Called before each step. */
  readonly langkah: (langkah: LangkahBuild, tahun: number) => void;
}

export interface PermintaanBuild {
  readonly instansi: Instansi;
  readonly tahunan: Tahunan;
  readonly format: ReadonlySet<Format>;
  /** The date that the PDF bears. */
  readonly tanggal: Date;
}

/**
 * Makes the files of one year and writes them together.
 * @returns the names that were written, below the year's folder
 */
export async function buildYear(
  { instansi, tahunan, format, tanggal }: PermintaanBuild,
  efek: Efek,
): Promise<readonly string[]> {
  const { tahun, laporan, hasil, diagnostics } = tahunan;
  const nama = `lkjip-${String(tahun)}`;
  const keluaran: Keluaran[] = [];
  if (format.has('html') || format.has('pdf')) {
    efek.langkah('grafik', tahun);
    const bahan = await gather(laporan, tahun, efek);
    efek.langkah('html', tahun);
    if (format.has('html')) keluaran.push(...(await siteFiles(nama, laporan, bahan, efek)));
    if (format.has('pdf')) {
      efek.langkah('cetak', tahun);
      const isi = await printPdf(tahunan, bahan, tanggal, efek);
      keluaran.push({ nama: `${nama}.pdf`, isi });
    }
  }
  if (format.has('json')) {
    const isi = `${JSON.stringify(toResults(instansi, hasil, diagnostics), null, 2)}\n`;
    keluaran.push({ nama: `${nama}.json`, isi });
  }
  efek.langkah('tulis', tahun);
  await efek.write(tahun, keluaran, format.has('html') ? ['aset'] : []);
  return keluaran.map((satu) => satu.nama);
}

/** What both documents are rendered from. */
interface BahanRender {
  readonly templates: TemplateSources;
  readonly charts: ReadonlyMap<string, string>;
  readonly foto: ReadonlyMap<string, Uint8Array>;
  readonly faces: readonly FontFace[];
}

async function gather(laporan: Laporan, tahun: number, efek: Efek): Promise<BahanRender> {
  const blok = laporan.bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi));
  const gambar = blok.filter((satu) => satu.jenis === 'gambar');
  const daftarFoto = blok.flatMap((satu) => (satu.jenis === 'dokumentasi' ? satu.foto : []));
  const [templates, charts, foto] = await Promise.all([
    efek.templates(),
    efek.draw(gambar, tahun),
    Promise.all(daftarFoto.map(async ({ berkas }) => [berkas, await efek.foto(berkas)] as const)),
  ]);
  const faces = facesFor(JSON.stringify(laporan) + [...charts.values()].join(''));
  return { templates, charts, foto: new Map(foto), faces };
}

const baseName = (berkas: string): string => berkas.split('/').at(-1) ?? berkas;

/** The page, its style sheet, fonts, charts and photographs. */
async function siteFiles(
  nama: string,
  laporan: Laporan,
  { templates, charts, foto, faces }: BahanRender,
  efek: Efek,
): Promise<readonly Keluaran[]> {
  const photos = new Map(
    [...foto.keys()].map((berkas) => [berkas, `aset/foto/${encodeURIComponent(baseName(berkas))}`]),
  );
  const fontUrl = (face: FontFace) => `fonts/${face.file}`;
  const html = renderHtml(laporan, { ragam: 'situs', templates, charts, photos, fontUrl });
  const gaya = renderSiteStylesheet(laporan, { templates, faces, fontUrl });
  const fonts = await Promise.all(
    faces.map(async (face) => ({ nama: `aset/fonts/${face.file}`, isi: await efek.font(face) })),
  );
  return [
    ...fonts,
    ...[...charts].map(([id, svg]) => ({ nama: `aset/${id}.svg`, isi: svg })),
    ...[...foto].map(([berkas, isi]) => ({ nama: `aset/foto/${baseName(berkas)}`, isi })),
    { nama: 'aset/gaya.css', isi: gaya },
    { nama: `${nama}.html`, isi: html },
  ];
}

/** The names that the embedded fonts have inside a PDF begin with the family's without spaces. */
const FAMILIES = [...new Set(FONT_FACES.map(({ family }) => family.replaceAll(' ', '')))];

async function printPdf(
  { tahun, laporan }: Tahunan,
  { templates, charts, foto, faces }: BahanRender,
  date: Date,
  efek: Efek,
): Promise<Uint8Array> {
  const isiFont = new Map(
    await Promise.all(faces.map(async (face) => [face.file, await efek.font(face)] as const)),
  );
  const html = renderHtml(laporan, {
    ragam: 'cetak',
    templates,
    charts,
    photos: new Map([...foto].map(([berkas, isi]) => [berkas, dataUri(mediaType(berkas), isi)])),
    fontUrl: ({ file }) => dataUri('font/woff2', isiFont.get(file) ?? new Uint8Array()),
  });
  const { pdf, pages } = await efek.print({
    tahun,
    html,
    title: laporan.judul,
    language: laporan.bahasa,
    date,
    families: FAMILIES,
    guess: await efek.recallPages(tahun),
  });
  await efek.keepPages(tahun, pages);
  return pdf;
}

function dataUri(jenis: string, isi: Uint8Array): string {
  return `data:${jenis};base64,${Buffer.from(isi).toString('base64')}`;
}

function mediaType(berkas: string): string {
  if (/\.png$/i.test(berkas)) return 'image/png';
  return /\.webp$/i.test(berkas) ? 'image/webp' : 'image/jpeg';
}
