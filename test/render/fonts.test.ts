import { createRequire } from 'node:module';
import { brotliDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import {
  findUnknownLetters,
  isInRange,
  SYMBOL_LETTERS,
  TEXT_LETTERS,
} from '../../src/source/letters.ts';
import { facesFor, FONT_FACES, fontFaceCss, SHIPPED } from '../../src/render/fonts.ts';
import { DEFAULT_TAMPILAN } from '../../src/source/tampilan.ts';
import { readFont } from '../../src/render/load-templates.ts';

it('knows the ranges that the packages state', () => {
  const require = createRequire(import.meta.url);
  for (const face of FONT_FACES.filter((one) => one.package !== SHIPPED)) {
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
  const { huruf } = DEFAULT_TAMPILAN;
  expect(facesFor('Rp1.000 – “baik”', huruf)).toEqual(
    needed.filter(({ file }) => !/latin-ext|symbols/.test(file)),
  );
  expect(facesFor('Ł', huruf)).toHaveLength(10);
});

it('writes a rule for each face', () => {
  const css = fontFaceCss(FONT_FACES, (face) => `fonts/${face.file}`);
  expect(css.match(/@font-face/g)).toHaveLength(FONT_FACES.length);
  expect(css).toContain("src: url('fonts/source-sans-3-latin-600-normal.woff2') format('woff2');");
});

/** The code points of a WOFF2 file, read from its `cmap` as its standard has it; no font library takes part. */
function codePointsOf(file: Uint8Array): ReadonlySet<number> {
  const bytes = Buffer.from(file);
  let at = 48;
  const base128 = () => {
    let value = 0;
    for (;;) {
      const byte = bytes.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  let start = 0;
  let cmapAt = -1;
  for (let left = bytes.readUInt16BE(12); left > 0; left--) {
    const flags = bytes.readUInt8(at++);
    const tag = flags & 0x3f;
    if (tag === 63) at += 4;
    const original = base128();
    const isTransformed = tag === 10 || tag === 11 ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const length = isTransformed ? base128() : original;
    // `cmap` is the first of the known tags.
    if (tag === 0) cmapAt = start;
    start += length;
  }
  const compressed = bytes.subarray(at, at + bytes.readUInt32BE(20));
  const cmap = brotliDecompressSync(compressed).subarray(cmapAt);
  const codes = new Set<number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4));
    if (table.readUInt16BE(0) !== 4) continue;
    const twice = table.readUInt16BE(6);
    for (let j = 0; j < twice; j += 2) {
      const [end, first] = [table.readUInt16BE(14 + j), table.readUInt16BE(16 + twice + j)];
      const delta = table.readUInt16BE(16 + 2 * twice + j);
      const offset = table.readUInt16BE(16 + 3 * twice + j);
      for (let code = first; code <= end && code !== 0xffff; code++) {
        const place = 16 + 3 * twice + j + offset + 2 * (code - first);
        const glyph = offset === 0 ? (code + delta) & 0xffff : table.readUInt16BE(place);
        if (glyph !== 0) codes.add(code);
      }
    }
  }
  return codes;
}

it('states which letters its files have', async () => {
  const sets = new Map<string, Set<number>>();
  for (const face of FONT_FACES) {
    const codes = codePointsOf(await readFont(face));
    const own = [...codes].filter((code) => isInRange(code, face.unicodeRange));
    const key = face.package === SHIPPED ? `symbols ${face.weight}` : `${face.family} ${face.weight} ${face.style}`; // prettier-ignore
    sets.set(key, new Set([...(sets.get(key) ?? []), ...own]));
  }
  const common = (wanted: RegExp) => {
    const [first, ...rest] = [...sets].filter(([key]) => wanted.test(key)).map(([, set]) => set);
    return [...first!].filter((code) => code > 0x7e && rest.every((set) => set.has(code)));
  };
  const listed = (ranges: string) =>
    Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => isInRange(code, ranges));
  expect(common(/^Source/).toSorted((a, b) => a - b)).toEqual(listed(TEXT_LETTERS));
  expect(common(/^symbols/).toSorted((a, b) => a - b)).toEqual(listed(SYMBOL_LETTERS));
});

it('has the letters that reports are pasted with', () => {
  expect(findUnknownLetters('≥ ≤ ≠ ≈ → ₂ √ ∑ ● ■ ✓ ☑ Ⅱ ① № ﬁ \u2010 \u2011 α ‰')).toEqual([]);
  // A letter and its mark, as files of other systems have them; a space of another width; a sign of none.
  expect(findUnknownLetters('e\u0301 a\u2009b\u200b\u00ad')).toEqual([]);
  expect(findUnknownLetters('a 😀 b')).toEqual([{ letter: '😀', at: 2 }]);
  // No typeface has them, and the canvas stumbles over the first.
  expect(findUnknownLetters('a\0b\u0007\tc\r\nd').map(({ at }) => at)).toEqual([1, 3]);
});

it('takes the symbols only for their characters', () => {
  const files = (text: string) =>
    new Set(facesFor(text).map(({ file }) => file).filter((file) => file.includes('symbols'))); // prettier-ignore
  expect(files('Rp1.000 – “baik” Ł')).toEqual(new Set());
  expect(files('CO₂')).toEqual(
    new Set(['dejavu-sans-symbols-400.woff2', 'dejavu-sans-symbols-600.woff2']),
  );
});
