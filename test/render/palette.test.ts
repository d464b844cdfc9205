import { describe, expect, it } from 'vitest';
import { contrast, mixUntil } from '../../src/compose/colour.ts';
import { paletteCss } from '../../src/render/palette.ts';
import { chartColours } from '../../src/chart/style.ts';
import { familiesCss } from '../../src/render/fonts.ts';
import { renderLambang } from '../../src/render/emblem.ts';
import { renderRingkas } from '../../src/render/ringkas.ts';
import { CONTOH, FOTO } from './contoh.ts';
import { RINGKAS } from './contoh-ringkas.ts';
import { render, TEMPLATES } from './sumber.ts';

const TANPA = { aksen: null, baik: null, cukup: null, kurang: null };

describe('contrast', () => {
  // Pairs from the W3C's "Understanding 1.4.3" and the ends of the scale.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s on %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  it('is reached by mixing, with no more than is needed', () => {
    expect(mixUntil('#000000', '#ffffff', '#ffffff', 4.5)).toBe('#000000');
    const terang = mixUntil('#7a1f2b', '#ffffff', '#242b35', 6);
    expect(contrast(terang, '#242b35')).toBeGreaterThanOrEqual(6);
    expect(contrast(terang, '#242b35')).toBeLessThan(6.5);
  });
});

describe('the palette of the workspace', () => {
  it('is nothing where no colour was chosen', () => {
    expect(paletteCss(TANPA)).toBe('');
  });

  it('changes the chosen colours alone, and the surfaces that go with the accent', () => {
    expect(paletteCss({ ...TANPA, kurang: '#8c1d18' })).not.toMatch(/aksen|baik|cukup|kepala/);
    const css = paletteCss({ ...TANPA, aksen: '#7a1f2b' });
    expect(css).toContain('    --aksen: #7a1f2b;\n');
    expect(css).toContain('--kepala: ');
    expect(css).not.toMatch(/baik|cukup|kurang/);
  });

  it('is lighter on a dark screen', () => {
    const [terang = '', dark = ''] = paletteCss({ ...TANPA, aksen: '#7a1f2b' }).split('dark');
    expect(terang).toContain('#7a1f2b');
    const warna = /--aksen: (#\w+)/.exec(dark)?.[1] ?? '';
    expect(contrast(warna, '#242b35')).toBeGreaterThanOrEqual(4.5);
  });

  it('stands after the style sheet whose colours it replaces', () => {
    const tampilan = { ...CONTOH.tampilan, warna: { ...TANPA, aksen: '#7a1f2b' } };
    const html = render('cetak', { ...CONTOH, tampilan });
    expect(html.lastIndexOf('--aksen: #7a1f2b')).toBeGreaterThan(html.indexOf('--aksen: #1f3a5f'));
  });
});

describe('charts', () => {
  it('keep their colours without an accent, and take it as dark as black and white need it', () => {
    expect(chartColours(null)).toEqual({ strong: '#1d3b62', light: '#b7c5d6' });
    expect(chartColours('#7a1f2b').strong).toBe('#7a1f2b');
    for (const aksen of ['#7a1f2b', '#2e7d32', '#e08a00', '#ffffff', '#000000']) {
      const { strong, light } = chartColours(aksen);
      expect(contrast(strong, '#ffffff')).toBeGreaterThanOrEqual(7);
      expect(contrast(strong, light)).toBeGreaterThanOrEqual(4);
    }
  });
});

describe('the typefaces', () => {
  const huruf = { teks: { biasa: 'huruf/a.woff2', miring: null, tebal: null } };

  it('of the style sheet need no rule', () => {
    expect(familiesCss(CONTOH.tampilan.huruf)).toBe('');
  });

  it('of the workspace replace those of the style sheet, which are not embedded for nothing', () => {
    const tampilan = { ...CONTOH.tampilan, huruf: { ...huruf, tabel: 'Source Sans 3' } as const };
    const html = render('cetak', { ...CONTOH, tampilan });
    expect(html).toContain("--serif: 'Huruf Teks', serif;");
    expect(html).toContain("src: url('data:font/woff2;base64,huruf/a.woff2')");
    expect(html).not.toContain('source-serif-4-latin');
    expect(html).toContain('source-sans-3-latin-400-normal');
  });

  it('may be the shipped ones the other way round', () => {
    expect(familiesCss({ teks: 'Source Sans 3', tabel: 'Source Serif 4' })).toBe(
      ":root {\n  --serif: 'Source Sans 3', serif;\n  --sans: 'Source Serif 4', sans-serif;\n}\n",
    );
  });
});

describe('the emblem', () => {
  const lambang = 'gambar/lambang.svg';
  const laporan = { ...CONTOH, tampilan: { ...CONTOH.tampilan, lambang } };
  const photos = new Map([...FOTO, [lambang, 'aset/lambang.svg']]);

  it('of the workspace stands in place of the drawn one, as a picture that runs nothing', () => {
    const html = render('situs', laporan, TEMPLATES, photos);
    expect(html).toContain(
      `<img class="lambang" src="aset/lambang.svg" alt="Lambang ${CONTOH.sampul.daerah}">`,
    );
    expect(html).not.toContain('<svg class="lambang"');
    expect(render('situs')).toContain('<svg class="lambang"');
  });

  it('is drawn on its own for other formats, but not where a picture stands in its place', () => {
    expect(renderLambang(CONTOH, TEMPLATES)).toMatch(
      /^<svg xmlns="[^"]+" fill="none"[^>]*>\n<circle/,
    );
    expect(renderLambang(laporan, TEMPLATES)).toBeNull();
    const own = { ...TEMPLATES, 'lambang.hbs': '<svg><title>{{sampul.daerah}}</title></svg>' };
    expect(renderLambang(laporan, own)).toContain(`<title>${CONTOH.sampul.daerah}</title>`);
  });
});

describe('the summary on two pages', () => {
  it('has the chosen colours, after the style sheet whose colours they replace', () => {
    const html = (aksen: string | null) =>
      renderRingkas(RINGKAS, {
        templates: TEMPLATES,
        draf: false,
        tampilan: { ...CONTOH.tampilan, warna: { ...TANPA, aksen } },
        fontUrl: () => '',
      });
    expect(html(null)).not.toContain('#7a1f2b');
    const own = html('#7a1f2b');
    expect(own.indexOf('--aksen: #7a1f2b;')).toBeGreaterThan(own.indexOf('--aksen: #1f3a5f;'));
  });
});

describe('the paper', () => {
  it.each([
    ['A4', '210mm 297mm', '297mm 210mm'],
    ['F4', '215mm 330mm', '330mm 215mm'],
    ['Legal', '215.9mm 355.6mm', '355.6mm 215.9mm'],
    ['Letter', '215.9mm 279.4mm', '279.4mm 215.9mm'],
  ] as const)('%s gives every page its size, upright or across', (kertas, vertical, lintang) => {
    const html = render('cetak', { ...CONTOH, tampilan: { ...CONTOH.tampilan, kertas } });
    const sizes = [...html.matchAll(/(?<![\w-])size: ([^;]+);/g)].map((match) => match[1]);
    expect(new Set(sizes)).toEqual(new Set([vertical, lintang]));
    expect(html).toContain(`@page { size: ${vertical}; }`);
    expect(html).toContain(`@page bab-ke-3-lanskap { size: ${lintang};`);
    expect(html).toContain(`--tinggi-halaman: ${vertical.split(' ')[1]!};`);
  });
});
