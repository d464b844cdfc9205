// Pictures that say nothing. Word marks them as such (MS-ODRAWXML, `adec:decorative`), and a screen reader passes over them.

import { ImageRun, type IContext, type IImageOptions, type IXmlableObject } from 'docx';
import type { Raster } from '../chart/raster.ts';
import type { WordContext } from './context.ts';

/** @param look its size, and where it floats */
export function decoration(
  { jenis, content }: Raster,
  look: Pick<IImageOptions, 'transformation' | 'floating'>,
  { pencacah }: WordContext,
): ImageRun {
  const altText = { id: String(pencacah.berikut('gambar')), name: 'Hiasan', description: '' };
  return new Decoration({ type: jenis, data: content, altText, ...look });
}

class Decoration extends ImageRun {
  override prepForXml(context: IContext): IXmlableObject | undefined {
    const run = super.prepForXml(context);
    const [properties] = findAll(run, 'wp:docPr');
    if (properties === undefined) throw new Error('a picture without properties');
    properties['wp:docPr'] = [properties['wp:docPr'], DECORATIVE];
    return run;
  }
}

const DECORATIVE = {
  'a:extLst': [
    { _attr: { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main' } },
    {
      'a:ext': [
        { _attr: { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' } },
        {
          'adec:decorative': {
            _attr: {
              'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
              val: '1',
            },
          },
        },
      ],
    },
  ],
};

/** The elements of a name in a tree as the library writes it: each an object with its name for its one key. */
function findAll(tree: unknown, name: string): readonly Record<string, unknown>[] {
  if (Array.isArray(tree)) return tree.flatMap((one) => findAll(one, name));
  if (typeof tree !== 'object' || tree === null) return [];
  const element = tree as Record<string, unknown>;
  return name in element
    ? [element]
    : Object.values(element).flatMap((child) => findAll(child, name));
}
