// The floor of a print: the same browser, the same finished HTML, one PDF, nothing else.
// node test/bench/bare.js BROWSER HTML PDF

import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const [browserPath, htmlPath, pdfPath] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath: browserPath,
  headless: 'shell',
  args: ['--no-sandbox', '--font-render-hinting=none'],
});
const page = await browser.newPage();
await page.setContent(await readFile(htmlPath, 'utf8'), { waitUntil: 'load' });
const pdf = await page.pdf({
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
});
await writeFile(pdfPath, pdf);
await browser.close();
