// What is bound into the report: the files of `lampiran/`, and what stands in the place of their pages while it is printed.

import type { BoundFile, Laporan } from '../../compose/report.ts';
import type { BoundPdf } from '../../print/bind.ts';
import { standIn } from '../../print/stand-in.ts';
import { sheetKey } from '../../render/view/bound.ts';
import type { OutputFile } from '../../output/files.ts';
import type { Effects } from '../effects.ts';
import { dataUri } from './embed.ts';

const boundOf = ({ bab }: Laporan): readonly BoundFile[] =>
  bab.flatMap(({ bagian }) =>
    bagian.flatMap(({ isi }) => isi.flatMap((one) => (one.jenis === 'lampiran' ? [one] : []))),
  );

/** The pictures that stand in for pages, by their `sheetKey`, and the PDFs that they stand for. */
export function standIns(
  laporan: Laporan,
  { annex }: Pick<Effects, 'annex'>,
): { readonly urls: ReadonlyMap<string, string>; readonly pdfs: readonly BoundPdf[] } {
  const urls = new Map<string, string>();
  const pdfs = boundOf(laporan)
    .filter(({ sheets }) => sheets.every(({ size }) => size !== null))
    .map(({ berkas, isPdf, sheets }): BoundPdf => {
      const places = sheets.map((_, page) => {
        const { bytes, place } = standIn(urls.size);
        urls.set(sheetKey(berkas, page), dataUri('image/bmp', bytes));
        return place;
      });
      const read = async () => (isPdf ? annex(berkas) : toPdf(await annex(berkas)));
      return { file: berkas, places, read };
    });
  return { urls, pdfs };
}

async function toPdf(jpeg: Uint8Array): Promise<Uint8Array> {
  const { jpegToPdf } = await import('../../pdf/jpeg.ts');
  return jpegToPdf(jpeg);
}

const boundName = (file: string): string => `aset/lampiran/${file.split('/').at(-1) ?? file}`;

/** Copies of the PDFs for the site, in which nothing acts. */
export async function boundCopies(
  laporan: Laporan,
  { annex }: Pick<Effects, 'annex'>,
): Promise<readonly OutputFile[]> {
  const copies: OutputFile[] = [];
  const pdfs = boundOf(laporan).filter(({ isPdf }) => isPdf);
  if (pdfs.length === 0) return copies;
  // Its library is large.
  const { disarmedCopy } = await import('../../pdf/disarm.ts');
  for (const { berkas } of pdfs) {
    copies.push({ nama: boundName(berkas), content: await disarmedCopy(await annex(berkas)) });
  }
  return copies;
}

/** Where the site has what is bound in, by its path. */
export function boundUrls(laporan: Laporan): ReadonlyMap<string, string> {
  return new Map(
    boundOf(laporan).map(({ berkas }) => [
      berkas,
      boundName(berkas).split('/').map(encodeURIComponent).join('/'),
    ]),
  );
}
