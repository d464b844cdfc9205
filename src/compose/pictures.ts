// The pictures of a year after its report is composed: which of them nothing shows, and which cannot be printed.

import { type Finding, report } from '../diagnostic/rule.ts';
import { startOf } from '../source/workspace.ts';
import { captionOf, TERCETAK, type ComposeContext } from './context.ts';
import { photoRules } from './rules/photos.ts';

/** What cameras, telephones and scanners write; a name without an ending is a photograph or a folder of some. */
const FOTO = /(?:\.(?:jpe?g|jpe|jfif|png|webp|heic|heif|avif|gif|bmp|tiff?|svg)|^[^.]+)$/i;

/**
 * Photographs that no page shows, with what to do about it.
 * @param ditiadakan kode and names of sections that the workspace leaves out
 */
export function findUnusedFoto(context: ComposeContext, omitted: ReadonlySet<string>): Finding[] {
  const kode = context.indeks.hasil.sasaran[0]?.sasaran.kode ?? 'S1';
  return context.sortFoto().sisa.flatMap((file): Finding[] => {
    const nama = file.split('/').at(-1) ?? file;
    if (!FOTO.test(nama)) return [];
    const bagian = [...omitted].find((one) => captionOf(nama, one) !== null);
    if (bagian !== undefined)
      return [report(photoRules['foto-bagian-ditiadakan'], { bagian }, startOf(file))];
    const sebab = TERCETAK.test(nama) ? 'nama' : 'akhiran';
    return [
      report(
        photoRules['foto-tak-dicetak'],
        { sebab, contoh: `${kode}-keterangan.jpg` },
        startOf(file),
      ),
    ];
  });
}

/** Pictures that the report shows and that cannot be printed: the emblem and the photographs. */
export function findBrokenPictures(context: ComposeContext): Finding[] {
  const { tampilan, brokenPictures } = context.indeks.workspace;
  const { used } = context.sortFoto();
  const all = tampilan.lambang === null ? used : [...used, tampilan.lambang];
  return all.flatMap((file): Finding[] => {
    const broken = brokenPictures.get(file);
    return broken === undefined ? [] : [report(photoRules['gambar-rusak'], broken, startOf(file))];
  });
}
