import { expect, test } from 'vitest';
import { chartConfig } from '../../src/chart/config.ts';
import { batang, peringkat, rows, serapan, titik, tren, zona } from './figures.ts';
import { BUDGET_TERMS } from './terms.ts';
import type { Plot } from '../../src/compose/figures/drawing.ts';

function datasets(grafik: Plot) {
  return chartConfig(grafik).config.data.datasets;
}

const legendTexts = (grafik: Plot) =>
  chartConfig(grafik)
    .config.options?.plugins?.legend?.labels?.generateLabels?.(undefined as never)
    .map(({ text }) => text);

function valueAxis(grafik: Plot, id: 'x' | 'y') {
  return chartConfig(grafik).config.options?.scales?.[id];
}

test('a missing figure is a gap, never a zero', () => {
  expect(datasets(tren).map((each) => each.data)).toEqual([
    [80, 82, 84],
    [80.5, 81.65, null],
  ]);
  const none = { ...tren, realisasi: [null, null, null] };
  expect(datasets(none)[1]?.data).toEqual([null, null, null]);
});

test('a value axis holds zero, and what lies below it', () => {
  expect(valueAxis(tren, 'y')).toMatchObject({ min: 0, max: 100 });
  const negative = {
    ...tren,
    realisasi: [titik(-9.3), titik(3), null],
    target: [null, null, null],
  };
  expect(valueAxis(negative, 'y')).toMatchObject({ min: -10 });
});

test('the axis of a ranking lies around its values, with whole steps between whole values', () => {
  expect(valueAxis(peringkat(rows(3)), 'x')).toMatchObject({ min: 88, max: 90 });
  expect(valueAxis(peringkat([batang('A', 4)]), 'x')).toMatchObject({ min: 4, max: 5 });
});

test('parts of one ranking share their axis', () => {
  const whole = rows(60);
  const part = { ...peringkat(whole.slice(0, 30)), whole } as Plot;
  // From 90 down to 31.
  expect(valueAxis(part, 'x')).toMatchObject({ min: 30, max: 90 });
  expect(valueAxis(peringkat(whole), 'x')).toMatchObject({ min: 30, max: 90 });
});

test('a range is a band, and leaves the middle of its year to the bar of what was reached', () => {
  const range = { nilai: 60, upTo: 85, tampil: '60–85' };
  const [target, reached] = datasets({ ...tren, target: [range, titik(82), range] });
  expect(target?.data).toEqual([null, 82, null]);
  expect(target).toMatchObject({ skipNull: true });
  expect(reached).toMatchObject({ skipNull: true });
  expect(valueAxis({ ...tren, target: [range, range, range], realisasi: [] }, 'y')).toMatchObject({ max: 100 }); // prettier-ignore
});

test('more than ten years are lines around their values', () => {
  const years = Array.from({ length: 11 }, (_, i) => 2010 + i);
  const long = {
    ...tren,
    periods: years.map(String),
    target: years.map((_, i) => titik(70 + i)),
    realisasi: years.map((_, i) => titik(71 + i)),
  };
  expect(datasets(long)).toEqual([]);
  // From 70 to 81.
  expect(valueAxis(long, 'y')).toMatchObject({ min: 70, max: 82 });
  const ten = {
    ...long,
    periods: long.periods.slice(1),
    target: long.target.slice(1),
    realisasi: [],
  };
  expect(datasets(ten)).toHaveLength(2);
});

test('absorption always shows 100 per cent, and beyond where it was exceeded', () => {
  expect(valueAxis(serapan, 'x')).toMatchObject({ min: 0, max: 175 });
  const low: Plot = {
    jenis: 'serapan',
    terms: BUDGET_TERMS,
    jumlah: null,
    batang: [{ nama: 'A', serapan: titik(3) }],
  };
  expect(valueAxis(low, 'x')).toMatchObject({ max: 100 });
});

test("the agency's own bar is darker than the others, and only its name is bold", () => {
  const { config } = chartConfig(peringkat(rows(3)));
  const [other, own, third] = config.data.datasets[0]?.backgroundColor as string[];
  expect(own).not.toBe(other);
  expect(third).toBe(other);
  const { font } = config.options?.scales?.y?.ticks as unknown as {
    font: (context: { index: number }) => { weight: number };
  };
  expect([0, 1, 2].map((index) => font({ index }).weight)).toEqual([400, 600, 400]);
});

test.each([1, 3, 9, 17, 38, 100])('%i rows fit on a page', (count) => {
  const { height, width, config } = chartConfig(peringkat(rows(count), titik(70)));
  expect(width).toBe(640);
  expect(height).toBeGreaterThan(80);
  expect(height).toBeLessThanOrEqual(880);
  expect(config.data.labels).toHaveLength(count);
});

test('a chart grows with its rows, and 38 keep the full type size', () => {
  const heights = [1, 3, 9, 20].map((count) => chartConfig(peringkat(rows(count))).height);
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  const { config } = chartConfig(peringkat(rows(38)));
  const { font } = config.options?.scales?.y?.ticks as unknown as {
    font: (context: { index: number }) => { size: number };
  };
  expect(font({ index: 0 }).size).toBe(12);
});

test('many names stand in full, in a column as wide as they ask for', () => {
  const name = 'Badan Perencanaan, Penelitian dan Pengembangan';
  const { config, width } = chartConfig(peringkat(rows(38, name)));
  expect(config.data.labels?.[37]).toEqual([`${name} 38`]);
  const axis = { width: 100 };
  (valueAxis(peringkat(rows(38, name)), 'y') as { afterFit: (one: object) => void }).afterFit(axis);
  // Half a letter of 12 px each at least, and room for the marks.
  expect(axis.width).toBeGreaterThan(name.length * 6);
  expect(axis.width).toBeLessThan(width * 0.6);
  const short = { width: 100 };
  (valueAxis(peringkat(rows(38)), 'y') as { afterFit: (one: object) => void }).afterFit(short);
  expect(short.width).toBe(100);
});

test('a name of two lines among many of one uses the room that they leave', () => {
  const long = 'Sekretariat Dewan Perwakilan Rakyat Daerah, Badan Perencanaan, dan Pengembangan';
  const units = rows(38).map((one, i) => (i === 20 ? batang(long, 7) : one));
  const lines = chartConfig(peringkat(units)).config.data.labels?.[20] as string[];
  expect(lines).toHaveLength(2);
  expect(lines.join(' ')).toBe(long);
  // Side by side they would run into each other.
  const twice = units.map((one, i) => (i === 21 ? batang(long, 6) : one));
  expect(chartConfig(peringkat(twice)).config.data.labels?.[20]).toHaveLength(1);
});

test('a long name takes at most three lines', () => {
  const long = 'Program Peningkatan Sistem Pelaporan Capaian Kinerja dan Keuangan '
    .repeat(3)
    .trim();
  const ranking = chartConfig(peringkat([batang(long, 1), batang('Pendek', 2)]));
  const [first, second] = ranking.config.data.labels as string[][];
  expect(first).toHaveLength(3);
  expect(first?.at(-1)).toMatch(/…$/);
  expect(second).toEqual(['Pendek']);
  const programs: Plot = {
    jenis: 'serapan',
    terms: BUDGET_TERMS,
    jumlah: null,
    batang: [{ nama: long, serapan: titik(9) }],
  };
  expect(chartConfig(programs).config.data.labels?.[0]).toHaveLength(3);
});

test('a chart without rows can still be configured', () => {
  expect(chartConfig(peringkat([])).height).toBeGreaterThan(0);
  expect(chartConfig({ ...zona, batang: [] } as Plot).height).toBeGreaterThan(0);
});

test('each call gives a configuration of its own', () => {
  expect(chartConfig(tren).config).not.toBe(chartConfig(tren).config);
});

test('quarters of a year have no period of the report among them', () => {
  const quarters: Plot = {
    ...tren,
    head: 'Triwulan',
    periods: ['TW I', 'TW II', 'TW III', 'TW IV'],
    own: null,
    target: [titik(20), titik(45), titik(70), titik(95)],
    realisasi: [titik(22), titik(47), null, null],
  };
  expect(datasets(quarters)).toHaveLength(2);
  expect(legendTexts(quarters)).toEqual(['Target', 'Realisasi']);
  expect(legendTexts(tren)).toEqual(['Target', 'Realisasi', 'Tahun laporan (2020)']);
});

test('what bars stand for is level with the unit where there is room, else below the chart', () => {
  const isBelow = (grafik: Plot) => chartConfig(grafik).config.options?.plugins?.legend?.display;
  const ids = (grafik: Plot) => (chartConfig(grafik).config.plugins ?? []).map(({ id }) => id);
  expect(isBelow(tren)).toBe(false);
  expect(ids(tren)).toContain('legendAbove');
  const nama = 'Rata-rata seluruh perangkat daerah di kabupaten dan kota';
  const long: Plot = { ...tren, pembanding: [{ nama, titik: [titik(80), titik(81), null] }] };
  expect(isBelow(long)).toBe(true);
  expect(ids(long)).not.toContain('legendAbove');
  // A line of type, the room between lines, and what Chart.js adds.
  expect(chartConfig(long).height - chartConfig(tren).height).toBe(11 + 12 + 10);
});

test('what a line stands for keeps its value, and what stands below a chart its lines', () => {
  const named = (...names: readonly string[]): Plot => ({
    ...tren,
    pembanding: names.map((nama) => ({ nama, titik: [titik(80), titik(81), null] })),
  });
  const nama = 'Rata-rata seluruh perangkat daerah di kabupaten dan kota se-Provinsi Jawa Tengah';
  expect(legendTexts(named(nama))?.at(-1)).toBe(`${nama} (81)`);
  const endless = legendTexts(named(`${nama} dan ${nama}`))?.at(-1);
  expect(endless).toMatch(/^Rata-rata seluruh .*… \(81\)$/);
  // Bars and the year on one line, each of the two on its own: three of type with the room between lines.
  const height = (plot: Plot) => chartConfig(plot).height;
  expect(height(named(nama, nama)) - height(named('Provinsi'))).toBe(3 * (11 + 12) + 10);
});
