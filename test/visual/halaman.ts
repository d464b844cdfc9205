// The pages of a PDF as small pictures in grey, drawn by PDFium in WebAssembly: the same pixels on every machine.

import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PNG } from 'pngjs';

/** Dots per inch: enough to see where everything stands, and few enough for git. */
const DPI = 42;

/** Each page as a picture, in their order. */
export async function drawPages(pdf: Uint8Array): Promise<readonly PNG[]> {
  const pdfium = await PDFiumLibrary.init();
  const document = await pdfium.loadDocument(pdf);
  const gambar: PNG[] = [];
  for (const page of document.pages()) {
    const { data, width, height } = await page.render({ scale: DPI / 72, render: 'bitmap' });
    const png = new PNG({ width, height });
    png.data = toGrey(data);
    gambar.push(png);
  }
  document.destroy();
  pdfium.destroy();
  return gambar;
}

/** Each pixel as light as its colour is to the eye; opaque. */
function toGrey(rgba: Uint8Array): Buffer {
  const grey = Buffer.alloc(rgba.length, 255);
  const at = (i: number): number => rgba[i] ?? 0;
  for (let i = 0; i < rgba.length; i += 4) {
    const light = Math.round(0.2126 * at(i) + 0.7152 * at(i + 1) + 0.0722 * at(i + 2));
    grey[i] = grey[i + 1] = grey[i + 2] = light;
  }
  return grey;
}

/** The bytes of a picture for git. */
export function encodePage(png: PNG): Buffer {
  return PNG.sync.write(png, { colorType: 0, deflateLevel: 9, filterType: -1 });
}
