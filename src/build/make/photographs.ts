// The photographs of a report as large as print needs, for documents that hold them inside.

import type { Raster } from '../../chart/raster.ts';
import type { Laporan } from '../../compose/report.ts';
import { EXIT, UserError } from '../../error.ts';

/**
 * Each by its path; not the emblem, which may be a drawing.
 * @throws UserError when one cannot be read as a picture
 */
export async function preparePhotographs(
  pictures: ReadonlyMap<string, Uint8Array>,
  { tampilan }: Laporan,
): Promise<ReadonlyMap<string, Raster>> {
  const prepared = new Map<string, Raster>();
  const photographs = [...pictures].filter(([path]) => path !== tampilan.lambang);
  if (photographs.length === 0) return prepared;
  const { preparePhoto } = await import('../../chart/raster.ts');
  for (const [path, bytes] of photographs) {
    const raster = await preparePhoto(bytes, isAnnexPath(path) ? SHEET_SIDE : undefined);
    if (raster === null) throw unreadable(path);
    prepared.set(path, raster);
  }
  return prepared;
}

/** The longer side of a picture that has a page of its own, in px: 240 dpi, at which a scanned letter can be read. */
const SHEET_SIDE = 2400;

const isAnnexPath = (path: string): boolean => path.includes('/lampiran/');

export function unreadable(file: string): UserError {
  return new UserError(
    {
      id: `berkas ${file} tidak dapat dibaca sebagai gambar`,
      en: `${file} cannot be read as a picture`,
    },
    {
      hint: {
        id: 'ganti gambarnya, atau hapus dari folder gambar',
        en: 'replace it, or remove it from gambar/',
      },
      exitCode: EXIT.data,
    },
  );
}
