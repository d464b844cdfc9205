// Pictures of a built report for the guides: some pages of its PDF side by side, and its page in a browser.

import { createCanvas, loadImage, type Canvas } from 'canvas';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { launch } from 'puppeteer-core';
import { openBrowser } from '../../src/print/browser/session.ts';

/** Width of a whole picture, in px. */
const WIDTH = 1200;
const GAP = 24;
/** Of 100: enough to read headings and figures, and few enough bytes for git. */
const QUALITY = 62;

/** The pages that begin to have these words, each the first that does. */
export async function drawPages(pdf: Uint8Array, words: readonly string[]): Promise<Uint8Array> {
  const pdfium = await PDFiumLibrary.init();
  const document = await pdfium.loadDocument(pdf);
  const pages = [...document.pages()];
  const chosen = words.map((word) => {
    const page = pages.find((one) => one.getText().includes(word));
    if (page === undefined) throw new Error(`no page with "${word}"`);
    return page;
  });
  const width = (WIDTH - GAP * (chosen.length + 1)) / chosen.length;
  const drawn: { data: Uint8Array; width: number; height: number }[] = [];
  for (const page of chosen)
    drawn.push(
      await page.render({ scale: width / page.getOriginalSize().originalWidth, render: 'bitmap' }),
    );
  document.destroy();
  pdfium.destroy();
  const canvas = createCanvas(WIDTH, GAP * 2 + Math.max(...drawn.map(({ height }) => height)));
  const context = canvas.getContext('2d');
  context.fillStyle = '#e6e9ec';
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const [i, { data, width: w, height: h }] of drawn.entries()) {
    const image = context.createImageData(w, h);
    image.data.set(data);
    context.putImageData(image, Math.round(GAP + i * (width + GAP)), GAP);
  }
  return encode(canvas);
}

/** A page as a browser shows it below a heading. @param address with the id of the heading */
export async function drawScreen(address: string): Promise<Uint8Array> {
  const session = await openBrowser();
  const { path, libraries, sandbox } = session.facts;
  await session.close();
  const browser = await launch({
    executablePath: path,
    headless: 'shell',
    args: ['--disable-gpu', '--no-proxy-server', ...(sandbox.isOn ? [] : ['--no-sandbox'])],
    defaultViewport: { width: WIDTH, height: 760 },
    env: { ...process.env, ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }) },
  });
  try {
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'networkidle0' });
    const image = await loadImage(Buffer.from(await page.screenshot({ type: 'png' })));
    const canvas = createCanvas(image.width, image.height);
    canvas.getContext('2d').drawImage(image, 0, 0);
    return await encode(canvas);
  } finally {
    await browser.close();
  }
}

const encode = (canvas: Canvas): Promise<Uint8Array> => canvas.encode('webp', QUALITY);
