// The floor of a print: the same browser, the same finished HTML, one PDF or several one after the other, nothing else.
// node test/bench/bare.js BROWSER HTML PDF [COUNT]

import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const [browserPath, htmlPath, pdfPath, count = '1'] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath: browserPath,
  headless: 'shell',
  args: ['--no-sandbox', '--font-render-hinting=none'],
});
for (let i = 0; i < Number(count); i++) {
  const page = await browser.newPage();
  // Without a font of the system Chromium cannot lay out a page whose own are not loaded yet; lkjip loads those first.
  page.on('error', () => {
    console.error('the bare print needs a font of the system, such as fonts-dejavu-core');
    process.exit(1);
  });
  await page.setContent(await readFile(htmlPath, 'utf8'), { waitUntil: 'load' });
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  await writeFile(pdfPath, pdf);
  await page.close();
}
await browser.close();
