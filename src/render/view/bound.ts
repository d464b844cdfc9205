// What is bound in, as the templates want it: sheets on paper, a link or pictures on the page of the site.

import type { BoundFile } from '../../compose/report.ts';
import type { SheetSize } from '../../pdf/flaws.ts';
import { oneLine } from '../one-line.ts';

/** Where a bound file is, or what stands in the place of one of its pages; null where there is nothing to show. */
export type BoundUrl = (key: string) => string | null;

/** What `BoundUrl` knows the place of a page under; pages count from 0. */
export const sheetKey = (file: string, page: number): string => `${file}#${page}`;

/** The fields of `lampiran.hbs`. */
export function viewBound({ berkas, judul, isPdf, sheets }: BoundFile, url: BoundUrl) {
  const count = sheets.length;
  const file = url(berkas);
  return {
    judul: oneLine(judul),
    berkas: berkas.split('/').at(-1) ?? berkas,
    dokumen: isPdf,
    banyak: count,
    url: file,
    lembar: sheets.map(({ description, size }, i) => ({
      url: size === null ? file : url(sheetKey(berkas, i)),
      teks: oneLine(description),
      lanskap: size !== null && size.width > size.height,
      ukuran: size === null ? null : viewSize(size),
      keterangan: count === 1 ? null : `Halaman ${i + 1} dari ${count}`,
    })),
  };
}

/** As `cetak.css` reckons with it: no sheet is made larger than it is. */
function viewSize({ width, height }: SheetSize) {
  return { rasio: (width / height).toFixed(5), lebar: ((width / 72) * 25.4).toFixed(2) };
}
