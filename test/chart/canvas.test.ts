import { describe, expect, test } from 'vitest';
import type { Gambar } from '../../src/compose/report.ts';
import { drawCharts } from '../../src/chart/canvas.ts';
import { frameOf } from '../../src/chart/config.ts';
import { batang, gambar, peringkat, rows, serapan, titik, tren, zona } from './figures.ts';

const all: readonly Gambar[] = [
  gambar('tren', tren),
  gambar('peringkat', peringkat(rows(9), titik(85.5, '85,50'))),
  gambar('zona', zona),
  gambar('serapan', serapan),
];

async function draw(figure: Gambar): Promise<string> {
  return (await drawCharts([figure])).get(figure.id) ?? '';
}

function texts(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

function ids(svg: string): string[] {
  return [...svg.matchAll(/\bid="([^"]*)"/g)].map(([, id = '']) => id);
}

test('no figures, no drawing', async () => {
  expect((await drawCharts([])).size).toBe(0);
});

test.each(all.map((one) => [one.grafik.jenis, one] as const))(
  'the empty frame of %s has the size, the name and the description of its drawing, and nothing else',
  async (_, figure) => {
    const [frame, title, description, ...drawn] = (await draw(figure)).trim().split('\n');
    expect(drawn.length).toBeGreaterThan(5);
    expect(frameOf(figure).trim().split('\n')).toEqual([frame, title, description, '</svg>']);
  },
);

test('values are the texts they came with, as whole words', async () => {
  const svg = await draw(
    gambar('tren', { ...tren, target: [titik(80, 'delapan puluh'), null, null] }),
  );
  expect(texts(svg)).toEqual(expect.arrayContaining(['delapan puluh', '80,50', '81,65', '2020']));
  expect(texts(svg)).toEqual(
    expect.arrayContaining(['Target', 'Realisasi', 'Tahun laporan (2020)']),
  );
  expect(texts(svg)).not.toContain('82');
});

test('a gap has no bar and no value', async () => {
  const bars = (svg: string) => svg.match(/<(rect|path) fill="#1D3B62"/g)?.length ?? 0;
  const whole = await draw(gambar('a', { ...tren, realisasi: [titik(1), titik(2), titik(3)] }));
  const gap = await draw(gambar('a', { ...tren, realisasi: [titik(1), null, titik(3)] }));
  expect(bars(whole) - bars(gap)).toBe(1);
  expect(texts(whole).length - texts(gap).length).toBe(1);
});

test('an empty chart says so', async () => {
  const none = { ...tren, target: [null, null, null], realisasi: [null, null, null] };
  expect(texts(await draw(gambar('a', none)))).toContain('Belum ada data');
});

test('zones are named, with their bounds, and end where they end', async () => {
  const svg = await draw(gambar('zona', zona));
  expect(texts(svg)).toEqual(expect.arrayContaining(['Zona Kuning', '56–88', '88,54']));
  const zones = ['#E3A79D', '#FBF0C3', '#BCDCBF'].map((fill) => {
    const pattern = new RegExp(`<rect fill="${fill}" x="([\\d.]+)" y="[\\d.]+" width="([\\d.]+)"`);
    const [, x, width] = pattern.exec(svg) ?? [];
    return { left: Number(x), right: Number(x) + Number(width) };
  });
  const perUnit = ((zones[2]?.right ?? 0) - (zones[0]?.left ?? 0)) / 100;
  expect((zones[1]?.left ?? 0) - (zones[0]?.right ?? 0)).toBeCloseTo(perUnit, 1);
  expect((zones[2]?.left ?? 0) - (zones[1]?.right ?? 0)).toBeCloseTo(perUnit, 1);
});

test('reference lines are labelled', async () => {
  expect(texts(await draw(gambar('a', peringkat(rows(3), titik(88, '88,00')))))).toContain(
    'Rata-rata 88,00',
  );
  const labels = texts(await draw(gambar('b', serapan)));
  expect(labels).toEqual(expect.arrayContaining(['Seluruh program 96,12', 'Pagu (100)', '162,40']));
});

test('hostile names stay text', async () => {
  const name = `<script>alert('1')</script> & "x"`;
  const figure = gambar('a', peringkat([batang(name, 1)]), `${name}\u0000\ud800`);
  const svg = await draw({ ...figure, id: 'gambar-"><script>', deskripsi: ']]>\n<b>' });
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('<b>');
  expect(svg).not.toContain('\u0000');
  expect(svg).not.toMatch(/[\ud800-\udfff]/u);
  expect(texts(svg)).toContain(
    '&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;x&quot;',
  );
  expect(svg).toMatch(
    /^<svg [^<>]*>\n<title [^<>]*>[^<>]*<\/title>\n<desc [^<>]*>[^<>]*<\/desc>\n/,
  );
});

test('letters that the font lacks are not lost', async () => {
  expect(texts(await draw(gambar('a', peringkat([batang('ᬩᬮᬶ ≥ 4', 1)]))))).toContain('ᬩᬮᬶ ≥ 4');
});

test('the root is named and described', async () => {
  const svg = await draw(gambar('S1.1', tren));
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="640" height="(\d+)" viewBox="0 0 640 \1" role="img" aria-labelledby="gambar-S1\.1-judul gambar-S1\.1-deskripsi">\n/,
  );
  expect(svg).toContain('<title id="gambar-S1.1-judul">Gambar 3.1 Nilai AKIP</title>');
  expect(svg).toContain('<desc id="gambar-S1.1-deskripsi">Nilai 2020 adalah 81,65.</desc>');
  expect(svg).toContain(`font-family="'Source Sans 3', sans-serif"`);
});

test('one element a line, two decimals at most', async () => {
  for (const svg of (await drawCharts(all)).values()) {
    const markup = svg.replace(/<(title|desc|text)\b.*/g, '');
    for (const line of markup.trim().split('\n')) expect(line).toMatch(/^(<[^<>]*>)?$/);
    expect(markup).not.toMatch(/\d\.\d{3}/);
  }
});

test('the same figure gives the same bytes, in any order and company', async () => {
  const first = await drawCharts(all);
  const second = await drawCharts(all.toReversed());
  for (const figure of all) {
    expect(second.get(figure.id)).toBe(first.get(figure.id));
    expect(await draw(figure)).toBe(first.get(figure.id));
  }
});

test('ids are unique on a page of many charts, and every reference has its target', async () => {
  const page = [...(await drawCharts([...all, gambar('tren-2', tren)])).values()].join('');
  const found = ids(page);
  expect(new Set(found).size).toBe(found.length);
  const used = [...page.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
  expect(found).toEqual(expect.arrayContaining(used));
});

test('two lists drawn at once do not mix', async () => {
  const [one, two] = await Promise.all([drawCharts(all), drawCharts(all.toReversed())]);
  for (const figure of all) expect(one.get(figure.id)).toBe(two.get(figure.id));
});

describe('the value over a bar', () => {
  /** Where the middle of a text stands. */
  const placeOf = (svg: string, text: string) => {
    const found = new RegExp(`<text [^>]*\\bx="([\\d.]+)" y="([\\d.]+)"[^>]*>${text}</text>`).exec(svg);
    return { x: Number(found?.[1]), y: Number(found?.[2]) };
  }; // prettier-ignore
  const others = { target: [null, titik(82), null], realisasi: [null, titik(60), null] };
  const compared = (nilai: number) => [
    { nama: 'Nasional', titik: [null, titik(nilai), null], jenis: 'rata-rata' as const },
  ];

  test('goes over a line that would cross it, and stays where none does', async () => {
    const plain = await draw(gambar('a', { ...tren, ...others }));
    // 4 points of a scale up to 100 are 6,7 px above a bar, where its text is; that goes 13,7 px above it instead of 9.
    const crossed = await draw(gambar('a', { ...tren, ...others, pembanding: compared(86) }));
    const clear = await draw(gambar('a', { ...tren, ...others, pembanding: compared(40) }));
    const up = (svg: string) =>
      placeOf(plain, '82').y -
      placeOf(plain, '60').y -
      (placeOf(svg, '82').y - placeOf(svg, '60').y);
    expect(up(crossed)).toBeGreaterThan(4);
    expect(up(crossed)).toBeLessThan(26);
    expect(up(clear)).toBeCloseTo(0, 1);
  });

  test('stands on no edge of the range of its year', async () => {
    const within = async (low: number) => {
      const range = { nilai: low, upTo: 85, tampil: `${String(low)}–85` };
      const svg = await draw(gambar('a', { ...tren, ...others, target: [null, range, null] }));
      return placeOf(svg, '60').y;
    };
    // The edge at 80 is 33 px above the bar, that at 64 as much as the line above.
    expect((await within(80)) - (await within(64))).toBeGreaterThan(4);
  });

  test('that is wider than its bar goes away from the other one', async () => {
    const wide = { ...tren, target: [null, titik(82, 'Terakreditasi'), null] };
    const alone = { ...wide, realisasi: [null, null, null] };
    const x = async (grafik: typeof wide) => placeOf(await draw(gambar('a', grafik)), 'Terakreditasi').x;
    expect((await x(alone)) - (await x(wide))).toBeGreaterThan(25);
  }); // prettier-ignore
});
