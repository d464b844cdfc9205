// The performance tree and the structure as figures, and what is found of what they are drawn from.

import { describe, expect, test } from 'vitest';
import { drawCharts } from '../../src/chart/canvas.ts';
import { frameOf } from '../../src/chart/config.ts';
import { rasterise } from '../../src/chart/raster.ts';
import { onPaper } from '../../src/chart/svg.ts';
import { dataOf } from '../../src/compose/figures/kinds.ts';
import type { Blok, Gambar } from '../../src/compose/report.ts';
import { toResults } from '../../src/output/results.ts';
import { layoutTree } from '../../src/layout/tree.ts';
import { checkMendukung } from '../../src/validate/documents/cascade.ts';
import { checkJenjang } from '../../src/validate/documents/levels.ts';
import { bahan, MINIMAL, periksa, saran } from '../validate/ruang.ts';
import { composeLaporan } from '../../src/compose/compose.ts';
import { parseWorkspace } from '../../src/source/parse.ts';
import { word, type Berkas } from '../validate/ruang.ts';

const LEVELS: Berkas = {
  'lkjip.yaml': `versi: 1
instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
istilah: { jenjang: [Sasaran Strategis, Sasaran Program, Sasaran Kegiatan] }
`,
};

/** A plan of sasaran, each with what is given of it. */
const plan = (...keys: readonly string[]): Berkas => ({
  'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
tujuan:
  - { kode: T1, nama: Meningkatkan pelayanan, indikator: [] }
sasaran:
${keys.map((one, i) => `  - { kode: S${i + 1}, nama: Mutu pelayanan ${i + 1}, ${one}, indikator: [${i > 0 ? '' : '{ kode: S1.1, nama: Nilai pelayanan, satuan: poin, target: { 2020: 80, 2023: 90 } }'}] }`).join('\n')}
`,
});
const CASCADE = plan(
  'tujuan: T1, jenjang: Sasaran Strategis',
  'jenjang: Sasaran Program, mendukung: S1',
  'jenjang: Sasaran Program, mendukung: S1',
  'jenjang: Sasaran Kegiatan, mendukung: S3',
);

function figures(...berkas: readonly Berkas[]): Gambar[] {
  const { workspace: ruang, hasil } = bahan(MINIMAL, LEVELS, ...berkas);
  return blocks(composeLaporan(ruang, hasil).laporan.bab.flatMap(({ bagian }) => bagian)).flatMap(
    (blok) => (blok.jenis === 'gambar' && blok.grafik.jenis === 'pohon' ? [blok] : []),
  );
}
const blocks = (bagian: readonly { readonly isi: readonly Blok[] }[]): Blok[] =>
  bagian.flatMap(({ isi }) => isi);

const draw = async (gambar: Gambar): Promise<string> =>
  (await drawCharts([gambar])).get(gambar.id) ?? '';
const textsOf = (svg: string): string =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');

describe('the performance tree', () => {
  test('the tujuan at the top, each sasaran below what it serves', () => {
    const [gambar, ...others] = figures(CASCADE);
    expect(others).toEqual([]);
    expect(gambar).toMatchObject({
      id: 'gambar-pohon-kinerja',
      label: 'Gambar 2.1',
      judul: 'Pohon Kinerja Dinas Contoh Kabupaten Contoh',
      deskripsi:
        'Tujuan T1 Meningkatkan pelayanan didukung oleh Sasaran Strategis S1 Mutu pelayanan 1. ' +
        'Sasaran Strategis S1 Mutu pelayanan 1 didukung oleh Sasaran Program S2 Mutu pelayanan 2; Sasaran Program S3 Mutu pelayanan 3. ' +
        'Sasaran Program S3 Mutu pelayanan 3 didukung oleh Sasaran Kegiatan S4 Mutu pelayanan 4.',
    });
    expect(dataOf(gambar!.grafik).baris).toEqual([
      ['Meningkatkan pelayanan', 'Tujuan T1', '–'],
      ['Mutu pelayanan 1', 'Sasaran Strategis S1', 'Meningkatkan pelayanan'],
      ['Mutu pelayanan 2', 'Sasaran Program S2', 'Mutu pelayanan 1'],
      ['Mutu pelayanan 3', 'Sasaran Program S3', 'Mutu pelayanan 1'],
      ['Mutu pelayanan 4', 'Sasaran Kegiatan S4', 'Mutu pelayanan 3'],
    ]);
  });

  test('real text; on the page each box leads to its sasaran, on paper none does', async () => {
    const svg = await draw(figures(CASCADE)[0]!);
    expect(textsOf(svg)).toContain('Sasaran Kegiatan S4 Mutu pelayanan 4');
    expect(svg.match(/<a href="#[^"]*">/g)).toEqual(
      ['s1', 's2', 's3', 's4'].map((kode) => `<a href="#sasaran-${kode}">`),
    );
    expect(svg).toContain(' role="group" ');
    expect(frameOf(figures(CASCADE)[0]!).trim().split('\n')).toEqual([
      ...svg.split('\n').slice(0, 3),
      '</svg>',
    ]);
    const paper = onPaper(new Map([['x', svg]])).get('x') ?? '';
    expect(paper).not.toMatch(/<\/?a\b/);
    expect(paper).toContain(' role="img" ');
    expect(textsOf(paper)).toBe(textsOf(svg));
    const picture = (await rasterise(new Map([['x', paper]]))).get('x');
    expect(picture?.width).toBe(640);
    expect(picture?.svg).not.toContain('<text');
  });

  test('a report without the achievements has nowhere to lead to', async () => {
    const lkjip = `${LEVELS['lkjip.yaml'] ?? ''}tampilan: { bagian: { kinerja: [realisasi-anggaran] } }\n`;
    const svg = await draw(figures(CASCADE, { 'lkjip.yaml': lkjip })[0]!);
    expect(svg).not.toContain('<a ');
    expect(svg).toContain(' role="img" ');
  });

  test('where no sasaran serves another there is none', () => {
    expect(figures(plan('tujuan: T1, jenjang: Sasaran Strategis'))).toEqual([]);
    expect(figures()).toEqual([]);
  });

  test('more than a page holds goes on in figures of their own, which the boxes name', async () => {
    const many = Array.from({ length: 240 }, (_, i) =>
      i === 0 ? 'tujuan: T1' : `mendukung: S${i <= 6 ? 1 : 2 + (i % 6)}`,
    );
    const gambar = figures(plan(...many));
    expect(gambar.length).toBeGreaterThan(2);
    expect(gambar.map(({ label }) => label)).toEqual(gambar.map((_, i) => `Gambar 2.${i + 1}`));
    const first = textsOf(await draw(gambar[0]!));
    expect(first).toContain('lihat Gambar 2.2');
    expect(gambar[1]!.judul).toBe('Pohon Kinerja Dinas Contoh Kabupaten Contoh: Mutu pelayanan 2');
    const drawn = gambar.flatMap(({ grafik }) => (grafik.jenis === 'pohon' ? grafik.nodes : []));
    expect(new Set(drawn.map(({ text }) => text)).size).toBe(241);
    expect(await draw(gambar[0]!)).toContain('<a href="#gambar-pohon-kinerja-2">');
  });

  test('the results say levels and what is served', () => {
    const { workspace: ruang, hasil } = bahan(MINIMAL, LEVELS, CASCADE);
    const { sasaran } = toResults(ruang.instansi, hasil, []) as {
      sasaran: Record<string, unknown>[];
    };
    expect(sasaran.map(({ jenjang, mendukung }) => [jenjang, mendukung])).toEqual([
      ['Sasaran Strategis', undefined],
      ['Sasaran Program', 'S1'],
      ['Sasaran Program', 'S1'],
      ['Sasaran Kegiatan', 'S3'],
    ]);
  });
});

describe('what is found', () => {
  const found = (...keys: readonly string[]) =>
    periksa(bahan(MINIMAL, LEVELS, plan(...keys)), checkMendukung);

  test('nothing in a tree in order, nor without one', () => {
    expect(periksa(bahan(MINIMAL, LEVELS, CASCADE), checkMendukung)).toEqual([]);
    expect(periksa(bahan(MINIMAL), checkMendukung)).toEqual([]);
  });

  test('a sasaran that is not there, with the one that may be meant', () => {
    expect(found('tujuan: T1', 'mendukung: s1')).toEqual([
      'renstra-2019-2023.yaml:6:52: galat: sasaran "s1" yang didukung tidak ada pada Renstra [mendukung-tak-dikenal]',
    ]);
    const ruang = bahan(MINIMAL, LEVELS, plan('tujuan: T1', 'mendukung: s1'));
    expect(saran(ruang, checkMendukung)).toEqual(['mungkin maksudnya "S1"']);
  });

  test('the sasaran of an indikator that stands in its place', () => {
    const text = `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - { kode: S1, nama: Satu, indikator: [{ kode: S1.1, nama: A, satuan: poin, target: { 2020: 1, 2023: 2 } }] }
  - { kode: S11, nama: Dua, mendukung: S1.1, indikator: [{ kode: S11.1, nama: B, satuan: poin, target: { 2020: 1, 2023: 2 } }] }
`;
    const ruang = bahan(MINIMAL, LEVELS, { 'renstra-2019-2023.yaml': text });
    expect(saran(ruang, checkMendukung)).toEqual(['mungkin maksudnya "S1"']);
  });

  test('a circle once, and a sasaran that serves itself', () => {
    expect(found('tujuan: T1', 'mendukung: S3', 'mendukung: S2')).toEqual([
      'renstra-2019-2023.yaml:6:52: galat: sasaran saling mendukung dalam lingkaran: S2 mendukung S3, S3 mendukung S2 [mendukung-melingkar]',
    ]);
    expect(found('tujuan: T1, mendukung: S1')).toHaveLength(1);
  });

  test('a level that is not named, and one that is no lower than what it serves', () => {
    expect(
      found('tujuan: T1, jenjang: Sasaran Strategi', 'mendukung: S1, jenjang: Sasaran Program'),
    ).toEqual([
      'renstra-2019-2023.yaml:5:62: galat: jenjang "Sasaran Strategi" tidak ada pada istilah.jenjang di lkjip.yaml [jenjang-tak-dikenal]',
    ]);
    const upside =
      'S2 (Sasaran Program) mendukung S1 (Sasaran Program), yang jenjangnya tidak lebih tinggi';
    expect(
      found('tujuan: T1, jenjang: Sasaran Program', 'mendukung: S1, jenjang: Sasaran Program'),
    ).toEqual([`renstra-2019-2023.yaml:6:65: peringatan: ${upside} [jenjang-terbalik]`]);
    expect(found('tujuan: T1', 'mendukung: S1, jenjang: Sasaran Program')).toEqual([]);
    const none = bahan(MINIMAL, plan('tujuan: T1, jenjang: SS'));
    expect(periksa(none, checkMendukung)).toHaveLength(1);
  });

  test('one that serves another needs no tujuan of its own', () => {
    const kinds = periksa(
      bahan(MINIMAL, LEVELS, plan('tujuan: T1', 'mendukung: S1', 'perspektif: null')),
      checkJenjang,
    );
    expect(kinds.filter((one) => one.includes('sasaran-tanpa-tujuan'))).toHaveLength(1);
  });

  test.each([
    ['renstra-2019-2023.yaml', plan('mendukung: [S1]'), 'jenis-salah'],
    ['renstra-2019-2023.yaml', plan('mendukung: { a: 1 }'), 'jenis-salah'],
    ['renstra-2019-2023.yaml', plan('mendukung: "S 1"'), 'kode-salah'],
    ['renstra-2019-2023.yaml', plan('jenjang: [SS]'), 'jenis-salah'],
    ['renstra-2019-2023.yaml', plan('jenjang: { nama: SS }'), 'jenis-salah'],
    [
      'lkjip.yaml',
      { 'lkjip.yaml': `${MINIMAL['lkjip.yaml'] ?? ''}istilah: { jenjang: SS }\n` },
      'jenis-salah',
    ],
    [
      'lkjip.yaml',
      { 'lkjip.yaml': `${MINIMAL['lkjip.yaml'] ?? ''}istilah: { jenjang: [[SS]] }\n` },
      'jenis-salah',
    ],
    [
      '2020/organisasi.yaml',
      { '2020/organisasi.yaml': 'bagan_struktur: mungkin\n' },
      'jenis-salah',
    ],
    ['2020/organisasi.yaml', { '2020/organisasi.yaml': 'bagan_struktur: [true]\n' }, 'jenis-salah'],
  ] as const)('%s, wrong %#', (file, berkas, kode) => {
    const files = Object.entries({ ...MINIMAL, ...berkas }).map(([name, text]) => ({
      file: name,
      content: new TextEncoder().encode(text),
    }));
    const { findings } = parseWorkspace({ files, pictures: [] }, [2020]);
    expect(findings.map(({ rule, position: posisi }) => [rule.kode, posisi.berkas])).toEqual([
      [kode, file],
    ]);
    for (const bahasa of ['id', 'en'] as const)
      expect(word(findings, bahasa)[0]).toMatch(/:\d+:\d+: /);
  });
});

describe('the structure', () => {
  const struktur = (bagan: string): Berkas => ({
    '2020/organisasi.yaml': `${bagan}struktur:
  - { jabatan: Kepala Dinas, nama: "Pejabat <Satu> & Dua" }
  - { jabatan: Sekretaris, di_bawah: Kepala Dinas }
  - { jabatan: Kepala Bidang, di_bawah: Kepala Dinas }
  - { jabatan: Kasubag Umum, di_bawah: Sekretaris }
`,
  });

  test('is a list, and drawn in its place where that is wanted', () => {
    expect(figures(struktur(''))).toEqual([]);
    const [gambar, ...others] = figures(struktur('bagan_struktur: true\n'));
    expect(others).toEqual([]);
    expect(gambar?.label).toBe('Gambar 1.1');
    expect(gambar?.deskripsi).toBe(
      'Kepala Dinas (Pejabat <Satu> & Dua) membawahi Sekretaris; Kepala Bidang. Sekretaris membawahi Kasubag Umum.',
    );
  });

  test('small trees that go on elsewhere share a page, which each of their heads names', () => {
    const head = (i: number) =>
      `Kepala Bidang Pengendalian Penduduk, Keluarga Berencana, dan Ketahanan Keluarga ${i}`;
    const positions = Array.from({ length: 40 }, (_, i) => [
      `  - { jabatan: "${head(i + 1)}", di_bawah: Direktur }`,
      `  - { jabatan: "Kepala Seksi Pemberdayaan Organisasi Kemasyarakatan ${i + 1}", di_bawah: "${head(i + 1)}" }`,
    ]).flat();
    const gambar = figures({
      '2020/organisasi.yaml': `bagan_struktur: true\nstruktur:\n  - { jabatan: Direktur }\n${positions.join('\n')}\n`,
    });
    // A figure for each of the forty would be 43.
    expect(gambar.length).toBeLessThanOrEqual(6);
    expect(gambar[1]?.judul).toMatch(/Ketahanan Keluarga 1 dan \d+ lainnya$/);
    const drawn = gambar.map(({ grafik }) => (grafik.jenis === 'pohon' ? grafik.nodes : []));
    expect(new Set(drawn.flat().map(({ text }) => text)).size).toBe(81);
    const going = drawn.flat().filter(({ continued }) => continued !== null);
    expect(going).toHaveLength(40);
    for (const { text, continued } of going) {
      const place = gambar.findIndex(({ id }) => id === continued);
      const at = drawn[place]?.findIndex((one) => one.text === text) ?? -1;
      expect(drawn[place]?.some(({ parent }) => parent === at)).toBe(true);
    }
  });

  test('names stay text', async () => {
    const svg = await draw(figures(struktur('bagan_struktur: true\n'))[0]!);
    expect(textsOf(svg)).toContain('Pejabat &lt;Satu&gt; &amp; Dua');
    expect(svg).not.toContain('<Satu>');
    expect(svg).toContain('role="img"');
  });

  test('positions in a circle are drawn, each once', () => {
    const [gambar] = figures({
      '2020/organisasi.yaml': `bagan_struktur: true
struktur:
  - { jabatan: A, di_bawah: B }
  - { jabatan: B, di_bawah: A }
`,
    });
    const { grafik } = gambar!;
    expect(grafik.jenis === 'pohon' && layoutTree(grafik.nodes).boxes).toHaveLength(2);
    expect(gambar?.deskripsi).toBe('A membawahi B.');
  });
});
