import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { facesFor, FONT_FACES, fontFaceCss } from '../../src/render/fonts.ts';
import { TAMPILAN_BAWAAN } from '../../src/source/tampilan.ts';
import { readFont } from '../../src/render/load-templates.ts';

it('knows the ranges that the packages state', () => {
  const require = createRequire(import.meta.url);
  for (const face of FONT_FACES) {
    const ranges = require(`${String(face.package)}/unicode.json`) as Record<string, string>;
    expect(Object.values(ranges)).toContain(face.unicodeRange);
  }
});

it('finds every file, and each is a woff2', async () => {
  for (const face of FONT_FACES) {
    const bytes = await readFont(face);
    expect(Buffer.from(bytes.subarray(0, 4)).toString('latin1')).toBe('wOF2');
  }
});

it('takes the extended subsets only for their characters', () => {
  const needed = FONT_FACES.filter(({ file }) => file !== 'source-sans-3-latin-400-italic.woff2');
  const { huruf } = TAMPILAN_BAWAAN;
  expect(facesFor('Rp1.000 – “baik”', huruf)).toEqual(
    needed.filter(({ file }) => !file.includes('latin-ext')),
  );
  expect(facesFor('Ł', huruf)).toHaveLength(10);
});

it('writes a rule for each face', () => {
  const css = fontFaceCss(FONT_FACES, (face) => `fonts/${face.file}`);
  expect(css.match(/@font-face/g)).toHaveLength(FONT_FACES.length);
  expect(css).toContain("src: url('fonts/source-sans-3-latin-600-normal.woff2') format('woff2');");
});
