// What indicators are compared with: provinces, averages, standards. Figures are worked by hand.

import { describe, expect, test } from 'vitest';
import { takeCensus } from '../../src/calculate/census.ts';
import { composeLaporan } from '../../src/compose/compose.ts';
import { evaluate } from '../../src/compose/expressions.ts';
import { dataOf } from '../../src/compose/figures/kinds.ts';
import { formatContent } from '../../src/compose/format.ts';
import { buildIndeks } from '../../src/compose/prose-index.ts';
import type { Blok, Gambar, Inline, Tabel } from '../../src/compose/report.ts';
import { compareResults } from '../../src/diff/compare.ts';
import { readResults } from '../../src/diff/results-file.ts';
import { explainKode } from '../../src/explain/explain.ts';
import { toCsv } from '../../src/output/csv.ts';
import { toResults } from '../../src/output/results.ts';
import { computeKelengkapan } from '../../src/validate/completeness/coverage.ts';
import { bahan, MINIMAL } from '../validate/ruang.ts';

const RENSTRA = `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Menurunnya kemiskinan
    indikator:
      - { kode: S1.1, nama: Indeks Pembangunan Manusia, satuan: poin, target: { 2019: 71, 2020: 72, 2023: 75 } }
      - { kode: S1.2, nama: Angka kemiskinan, satuan: persen, polaritas: minimal, target: { 2019: 11, 2020: 10, 2023: 8 } }
      - { kode: S1.3, nama: Inflasi, satuan: persen, polaritas: stabil, target: { 2020: 3 } }
      - { kode: S1.4, nama: Opini BPK, jenis: predikat, skala: opini-bpk, target: { 2020: WTP } }
      - { kode: S1.5, nama: Pelayanan minimal, satuan: persen, target: { 2020: 100 } }
`;
const REALISASI = `realisasi: { S1.1: 73.05, S1.2: 11.4, S1.3: 2, S1.4: WTP, S1.5: 98.5 }
realisasi_lalu:
  2019: { S1.1: 71.8, S1.2: 10.2 }
standar_nasional: { S1.5 }
pembanding:
  S1.1:
    - { nama: Rata-rata nasional, jenis: rata-rata, nilai: { 2019: 71.92, 2020: 71.94 }, sumber: "BPS, 2021" }
    - { nama: Provinsi Bali, jenis: rata-rata, nilai: { 2019: 75.38 } }
    - { nama: Provinsi Papua, jenis: daerah, nilai: { 2020: { status: belum-rilis, alasan: menunggu BPS } } }
  S1.2:
    - { nama: Rata-rata nasional, jenis: rata-rata, nilai: 10.19 }
  S1.3:
    - { nama: Inflasi nasional, jenis: lain, nilai: { 2020: 1.68 } }
  S1.4:
    - { nama: Pemerintah Provinsi Bali, jenis: daerah, nilai: { 2020: WTP } }
  S1.5:
    - { nama: Standar pelayanan minimal, jenis: spm, nilai: { 2018: 100 }, sumber: PP 2/2018 }
`;
const FILES = {
  'renstra-2019-2023.yaml': RENSTRA,
  '2020/target.yaml': `perjanjian_kinerja:
  - { versi: murni, target: { S1.1: 72, S1.2: 10, S1.3: 3, S1.4: WTP, S1.5: 100 } }
`,
  '2020/realisasi.yaml': REALISASI,
};
const all = bahan(MINIMAL, FILES);
const { workspace: ruang, hasil } = all;
const { laporan } = composeLaporan(ruang, hasil);
const blocks: readonly Blok[] = laporan.bab.flatMap(({ bagian }) =>
  bagian.flatMap(({ isi }) => isi),
);
const words = (isi: readonly Inline[]): string =>
  isi.map((one) => ('teks' in one ? one.teks : 'isi' in one ? words(one.isi) : '')).join('');
const sentences = blocks.flatMap((one) => (one.jenis === 'paragraf' ? [words(one.isi)] : []));
const headings = blocks.flatMap((one) => (one.jenis === 'subjudul' ? [one.teks] : []));
const table = blocks.find(
  (one): one is Tabel => one.jenis === 'tabel' && one.kode === 'pembanding-S1',
);
const chart = (kode: string) =>
  blocks.find((one): one is Gambar => one.jenis === 'gambar' && one.kode === kode)?.grafik;

describe('sentences', () => {
  test.each([
    // 73,05 − 71,94 = 1,11: more is better. Of Bali only 2019 is known: 71,8 against 75,38.
    'Realisasi tahun 2020, 73,05 poin, lebih baik daripada rata-rata nasional, yaitu di atas 71,94 poin (BPS, 2021). Realisasi tahun 2019, 71,8 poin, lebih buruk daripada Provinsi Bali, yaitu di bawah 75,38 poin. Provinsi Papua belum dapat dibandingkan: nilainya belum dirilis: menunggu BPS.',
    // 11,4 is more than 10,19, and less is better.
    'Realisasi tahun 2020, 11,4 persen, lebih buruk daripada rata-rata nasional, yaitu di atas 10,19 persen.',
    // Of a stabil indicator the nearer to its target of 3: 2 is 1 from it, 1,68 is 1,32.
    'Realisasi tahun 2020, 2 persen, lebih baik daripada Inflasi nasional, yaitu di atas 1,68 persen, lebih dekat ke target.',
    'Realisasi tahun 2020, WTP, sama dengan Pemerintah Provinsi Bali.',
    // A standard of 2018 is still in force.
    'Realisasi tahun 2020, 98,5 persen, lebih buruk daripada standar pelayanan minimal, yaitu di bawah 100 persen (PP 2/2018).',
  ])('%s', (sentence) => {
    expect(sentences).toContain(sentence);
  });

  test('the heading names what there is', () => {
    expect(headings).toContain('Perbandingan dengan rata-rata dan daerah lain');
    expect(headings).toContain('Perbandingan dengan standar pelayanan minimal');
  });

  test('that there is no national standard is said of those alone that are compared with nothing', () => {
    expect(sentences.join(' ')).not.toContain('belum dimuat');
    expect(sentences).toContain('Tidak ada standar nasional untuk Pelayanan minimal.');
  });
});

test('the table has realisasi and values by year, difference and judgement', () => {
  const shown = table?.baris.map((row) => row.map(({ teks }) => teks).join(' | '));
  expect(table?.kepala.map((row) => row.map(({ teks }) => teks))).toEqual([
    ['Indikator Kinerja', 'Pembanding', 'Nilai', 'Selisih', 'Keterangan'],
    ['2018', '2019', '2020'],
  ]);
  expect(shown).toEqual([
    'Indeks Pembangunan Manusia (poin) | Realisasi | – | 71,8 | 73,05 |  | ',
    // 73,05 − 71,94
    'Rata-rata nasional | – | 71,92 | 71,94 | +1,11 | Lebih baik',
    // 71,8 − 75,38
    'Provinsi Bali | – | 75,38 | – | −3,58 | Lebih buruk (2019)',
    'Provinsi Papua | – | – | Belum rilis | – | –',
    'Angka kemiskinan (persen) | Realisasi | – | 10,2 | 11,4 |  | ',
    // 11,4 − 10,19
    'Rata-rata nasional | – | – | 10,19 | +1,21 | Lebih buruk',
    'Inflasi (persen) | Realisasi | – | – | 2 |  | ',
    // 2 − 1,68
    'Inflasi nasional | – | – | 1,68 | +0,32 | Lebih baik',
    'Opini BPK | Realisasi | – | – | WTP |  | ',
    'Pemerintah Provinsi Bali | – | – | WTP | – | Sama',
    'Pelayanan minimal (persen) | Realisasi | – | – | 98,5 |  | ',
    // 98,5 − 100
    'Standar pelayanan minimal | 100 | – | – | −1,5 | Lebih buruk',
  ]);
  expect(table?.catatan).toContain('Provinsi Papua 2020, Belum rilis: menunggu BPS.');
  expect(table?.sumber).toBe('Rata-rata nasional: BPS, 2021; Standar pelayanan minimal: PP 2/2018');
});

test('the chart has a line for each, and a standard holds from its year on', () => {
  const ipm = chart('S1.1');
  expect(ipm && dataOf(ipm)).toEqual({
    kepala: [
      'Tahun',
      'Target (poin)',
      'Realisasi (poin)',
      'Rata-rata nasional (poin)',
      'Provinsi Bali (poin)',
    ],
    baris: [
      ['2019', '71', '71,8', '71,92', '75,38'],
      ['2020', '72', '73,05', '71,94', '–'],
      ['2023', '75', '–', '–', '–'],
    ],
    kaki: [],
  });
  const spm = chart('S1.5');
  expect(spm && dataOf(spm).baris).toEqual([['2020', '100', '98,5', '100']]);
});

test('prose takes a value of a year, or the one that is compared', () => {
  const indeks = buildIndeks(ruang, hasil);
  const say = (text: string) => evaluate(text, indeks);
  const text = (one: string) => ({ jenis: 'teks', text: one });
  expect(say('pembanding "S1.1" "Rata-rata nasional"')).toEqual(text('71,94'));
  expect(say('pembanding "S1.1" "Rata-rata nasional" 2019')).toEqual(text('71,92'));
  expect(say('pembanding "S1.1" "Provinsi Bali"')).toEqual(text('75,38'));
  expect(say('pembanding "S1.4" "Pemerintah Provinsi Bali"')).toEqual(text('WTP'));
  expect(say('pembanding "S1.1" "Provinsi Papua"')).toEqual({ jenis: 'tiada', text: '–' });
  expect(say('pembanding "S1.1" "Rata-rata nasonal"')).toEqual({
    jenis: 'salah',
    sebab: { what: 'kode', kode: 'Rata-rata nasonal', similar: 'Rata-rata nasional' },
  });
  expect(say('pembanding "S1.1" "Rata-rata nasional" 2015')).toMatchObject({ jenis: 'salah' });
});

test('programs get values, difference and judgement', () => {
  const results = toResults(ruang.instansi, hasil, []) as {
    indikator: readonly { kode: string; pembanding?: readonly unknown[] }[];
  };
  expect(results.indikator[0]?.pembanding?.[0]).toEqual({
    nama: 'Rata-rata nasional',
    jenis: 'rata-rata',
    sumber: 'BPS, 2021',
    nilai: { 2019: { nilai: '71.92', tampil: '71,92' }, 2020: { nilai: '71.94', tampil: '71,94' } },
    tahun: 2020,
    selisih: { nilai: '1.11', tampil: '+1,11' },
    keterangan: 'lebih baik',
  });
  const csv = toCsv(hasil);
  expect(csv).toContain(
    '2020,pembanding,S1.1,,Rata-rata nasional,S1,nilai,2019,poin,71.92,"71,92"',
  );
  expect(csv).toContain('2020,pembanding,S1.1,,Provinsi Bali,S1,selisih,2019,poin,-3.58,"−3,58"');
  expect(csv).toContain('2020,pembanding,S1.1,,Provinsi Bali,S1,keterangan,2019,,,lebih buruk');
  expect(takeCensus(hasil).filter(({ of }) => of.kind === 'pembanding').map(({ content }) => formatContent(content))).toContain('10,19'); // prettier-ignore
});

test.each(['id', 'en'] as const)('explain tells how far, and which way (%s)', (bahasa) => {
  const told = explainKode('S1.1', hasil, bahasa)?.angka.find(({ nama }) =>
    nama.includes('Rata-rata nasional'),
  );
  expect(told).toMatchObject({ tampil: '+1,11', satuan: 'poin', rumus: { isi: '73,05 − 71,94' } });
});

test('coverage counts a value alone', () => {
  const { indikator, blok } = computeKelengkapan(all);
  expect(indikator.map((one) => one.blok['standar-nasional'])).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(blok[3]).toMatchObject({ ada: 5, dari: 5, nihil: 0 });
  const without = bahan(MINIMAL, {
    ...FILES,
    '2020/realisasi.yaml': `realisasi: { S1.1: 73.05 }
standar_nasional: { S1.2 }
pembanding:
  S1.1: [{ nama: Rata-rata nasional, nilai: { 2020: { status: belum-rilis, alasan: menunggu BPS } } }]
`,
  });
  expect(computeKelengkapan(without).blok[3]).toMatchObject({ ada: 0, dari: 4, nihil: 1 });
});

test('diff tells values that changed, and a change of status alone', () => {
  const status = (word: string) => `{ status: ${word}, alasan: menunggu }`;
  const before = bahan(MINIMAL, {
    ...FILES,
    '2020/realisasi.yaml': REALISASI.replace('S1.2: 11.4', `S1.2: ${status('nihil')}`),
  });
  const after = bahan(MINIMAL, {
    ...FILES,
    '2020/realisasi.yaml': REALISASI.replace('71.94', '72.01').replace(
      'S1.2: 11.4',
      `S1.2: ${status('belum-rilis')}`,
    ),
  });
  const side = ({ workspace: { instansi }, hasil: one }: typeof all) => ({
    sebutan: 'hasil',
    hasil: readResults(toResults(instansi, one, []), 'hasil'),
  });
  const changes = compareResults(side(before), side(after)).sasaran.flatMap(({ anak }) =>
    anak.flatMap(({ kode, ubah }) =>
      ubah.map(({ besaran, kolom, lama, baru }) => [
        kode,
        besaran,
        kolom,
        lama?.tampil,
        baru?.tampil,
      ]),
    ),
  );
  expect(changes).toEqual([
    ['S1.1', 'pembanding', 'Rata-rata nasional 2020', '71,94', '72,01'],
    ['S1.2', 'status', null, 'Nihil', 'Belum rilis'],
  ]);
});

test('a value of a year without a realisasi is told, and compared with nothing', () => {
  const { workspace: other, hasil: result } = bahan(MINIMAL, {
    ...FILES,
    '2020/realisasi.yaml': `realisasi: { S1.1: 73.05, S1.3: 1.2 }
pembanding:
  S1.1: [{ nama: Rata-rata nasional, jenis: rata-rata, nilai: { 2017: 70.81 } }]
  S1.3: [{ nama: Inflasi nasional, nilai: 1.68 }]
`,
  });
  const said = composeLaporan(other, result).laporan.bab.flatMap(({ bagian }) =>
    bagian.flatMap(({ isi }) =>
      isi.flatMap((one) => (one.jenis === 'paragraf' ? [words(one.isi)] : [])),
    ),
  );
  expect(said).toContain('Rata-rata nasional tahun 2017 70,81 poin.');
  // Of a stabil indicator with a target of 3: 1,2 is 1,8 from it, 1,68 is 1,32.
  expect(said).toContain(
    'Realisasi tahun 2020, 1,2 persen, lebih buruk daripada Inflasi nasional, yaitu di bawah 1,68 persen, lebih jauh dari target.',
  );
});

describe('ranges and bounds', () => {
  const of = (target: string, realisasi: string, standards = STANDARDS) => {
    const files = {
      'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Meningkatnya mutu layanan rawat inap
    indikator:
      - { kode: S1.1, nama: BOR, satuan: persen, polaritas: stabil, target: { 2020: 80 } }
      - { kode: S1.2, nama: NDR, satuan: permil, polaritas: minimal, target: { 2020: 20 } }
`,
      '2020/target.yaml': `perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: ${target}, S1.2: 20 } }\n`,
      '2020/realisasi.yaml': `realisasi: { S1.1: ${realisasi}, S1.2: 20 }\n${standards}`,
    };
    return bahan(MINIMAL, files);
  };
  const STANDARDS = `standar_nasional:
  S1.1: { nilai: { dari: 60, sampai: 85 }, sumber: Depkes }
  S1.2: { nilai: { paling_banyak: 25 } }
pembanding:
  S1.1:
    - { nama: Standar Barber Johnson, jenis: standar, nilai: { dari: 75, sampai: 85 } }
    - { nama: RSUD Wangaya, jenis: daerah, nilai: { 2020: { dari: 60, sampai: 62.5 } } }
  S1.2:
    - { nama: Ambang SPM, jenis: spm, nilai: { 2018: { paling_banyak: 20 } } }
`;
  const said = ({ workspace: own, hasil: one }: typeof all) =>
    composeLaporan(own, one)
      .laporan.bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi))
      .flatMap((block) => (block.jenis === 'paragraf' ? [words(block.isi)] : []))
      .join(' ');
  const tableOf = ({ workspace: own, hasil: one }: typeof all) =>
    composeLaporan(own, one)
      .laporan.bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi))
      .find((block): block is Tabel => block.jenis === 'tabel' && block.kode === 'pembanding-S1');

  test('are told by inside and outside', () => {
    const high = said(of('{ dari: 60, sampai: 85 }', '92.7'));
    expect(high).toContain(
      'Realisasi 92,7 persen lebih buruk daripada standar nasional, yaitu di atas rentangnya, 60–85 persen (Depkes).',
    );
    expect(high).toContain('Realisasi 20 permil lebih baik daripada standar nasional, yaitu di bawah batasnya, paling banyak 25 permil.'); // prettier-ignore
    expect(high).toContain('Realisasi tahun 2020, 20 permil, tepat pada batas ambang SPM.');
    const inside = said(of('80', '60'));
    expect(inside).toContain('Realisasi 60 persen berada di dalam rentang standar nasional, 60–85 persen (Depkes).'); // prettier-ignore
    // 60 is the bound of Wangaya's, and below 75.
    expect(inside).toContain(
      'Realisasi tahun 2020, 60 persen, lebih buruk daripada standar Barber Johnson, yaitu di bawah rentangnya, 75–85 persen. Realisasi tersebut berada di dalam rentang RSUD Wangaya, 60–62,5 persen.',
    );
    const minimal = said(
      of(
        '80',
        '80',
        'pembanding: { S1.2: [{ nama: Standar, nilai: { dari: 22, sampai: 25 } }] }\n',
      ),
    );
    // 20 is below 22, and less is better.
    expect(minimal).toContain('Realisasi tahun 2020, 20 permil, lebih baik daripada standar, yaitu di bawah rentangnya, 22–25 permil.'); // prettier-ignore
    // Both are on target: neither is better.
    const other = 'pembanding: { S1.1: [{ nama: RSUD Sanglah, nilai: 82 }] }\n';
    expect(said(of('{ dari: 60, sampai: 85 }', '80', other))).toContain(
      'Realisasi tahun 2020, 80 persen, berada di bawah RSUD Sanglah, yaitu 82 persen.',
    );
    // Of a year without a target nothing says which is better.
    const earlier =
      'realisasi_lalu: { 2019: { S1.1: 70 } }\npembanding: { S1.1: [{ nama: RSUD Sanglah, nilai: { 2019: 72 } }] }\n';
    expect(said(of('80', '80', earlier))).toContain(
      'Realisasi tahun 2019, 70 persen, berada di bawah RSUD Sanglah, yaitu 72 persen.',
    );
    const unknown = said(of('80', '{ status: nihil, alasan: tutup }'));
    expect(unknown).toContain('Standar nasional untuk indikator ini 60–85 persen (Depkes).');
    expect(unknown).toContain('RSUD Wangaya tahun 2020 60–62,5 persen.');
  });

  test('stand in the table, with the difference from the nearer bound', () => {
    const shown = tableOf(of('80', '60'));
    expect(shown?.baris.map((row) => row.map(({ teks }) => teks).join(' | '))).toEqual([
      'BOR (persen) | Realisasi | – | 60 |  | ',
      // 60 − 75
      'Standar Barber Johnson | – | 75–85 | −15 | Lebih buruk',
      'RSUD Wangaya | – | 60–62,5 | – | Di dalam rentang',
      'NDR (permil) | Realisasi | – | 20 |  | ',
      'Ambang SPM | ≤ 20 | – | 0 | Sama',
    ]);
    expect(shown?.catatan).toContain(
      'Terhadap rentang selisihnya dari batas terdekat; di dalam rentang tidak ada selisih.',
    );
  });

  const drawn = of('80', '92.7');

  test('are drawn by both of their bounds', () => {
    const { laporan: report } = composeLaporan(drawn.workspace, drawn.hasil);
    const bor = report.bab
      .flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi))
      .find((one): one is Gambar => one.jenis === 'gambar' && one.kode === 'S1.1');
    expect(bor?.grafik).toMatchObject({
      pembanding: [
        { nama: 'Standar Barber Johnson', titik: [{ nilai: 75, upTo: 85, tampil: '75–85' }] },
        { nama: 'RSUD Wangaya', titik: [{ nilai: 60, upTo: 62.5, tampil: '60–62,5' }] },
      ],
    });
    expect(bor?.deskripsi).toContain('Standar Barber Johnson: 2020 75–85.');
  });

  test('are in the results, the CSV, the census, explain and prose', () => {
    const results = toResults(drawn.workspace.instansi, drawn.hasil, []) as unknown as {
      indikator: readonly {
        standar_nasional: unknown;
        pembanding: readonly { nilai: unknown }[];
      }[];
    };
    const range = (dari: string, sampai: string) => ({
      nilai: null,
      tampil: `${dari}–${sampai}`,
      dari: { nilai: dari, tampil: dari },
      sampai: { nilai: sampai, tampil: sampai },
    });
    expect(results.indikator[0]?.standar_nasional).toEqual(range('60', '85'));
    expect(results.indikator[0]?.pembanding[0]).toMatchObject({
      nilai: { 2020: range('75', '85') },
      // 92,7 − 85
      selisih: { nilai: '7.7', tampil: '+7,7' },
      keterangan: 'lebih buruk',
    });
    expect(results.indikator[1]?.standar_nasional).toMatchObject({ batas: 'paling_banyak' });
    const csv = toCsv(drawn.hasil);
    const rows = csv
      .split('\r\n')
      .slice(1)
      .flatMap((row) => /(?:standar_nasional|nilai).*/.exec(row) ?? []);
    expect(rows).toEqual([
      'standar_nasional,,persen,,60–85',
      'standar_nasional_dari,,persen,60,60',
      'standar_nasional_sampai,,persen,85,85',
      'nilai,2020,persen,,75–85',
      'nilai_dari,2020,persen,75,75',
      'nilai_sampai,2020,persen,85,85',
      'nilai,2020,persen,,"60–62,5"',
      'nilai_dari,2020,persen,60,60',
      'nilai_sampai,2020,persen,62.5,"62,5"',
      'standar_nasional,,permil,25,≤ 25',
      'nilai,2018,permil,20,≤ 20',
    ]);
    const told = explainKode('S1.1', drawn.hasil, 'id')?.angka ?? [];
    expect(told.find(({ nama }) => nama.includes('Barber'))).toMatchObject({
      tampil: '+7,7',
      rumus: { isi: '92,7 − 85' },
    });
    const index = buildIndeks(drawn.workspace, drawn.hasil);
    expect(evaluate('pembanding "S1.1" "RSUD Wangaya"', index)).toMatchObject({ text: '60–62,5' });
  });

  test('are compared by diff', () => {
    const side = ({ workspace: { instansi }, hasil: one }: typeof all) => ({
      sebutan: 'hasil',
      hasil: readResults(toResults(instansi, one, []), 'hasil'),
    });
    const other = of('80', '92.7', STANDARDS.replace('dari: 75', 'dari: 70'));
    const changes = compareResults(side(drawn), side(other)).sasaran.flatMap(({ anak }) =>
      anak.flatMap(({ ubah }) => ubah.map(({ lama, baru }) => [lama?.tampil, baru?.tampil])),
    );
    expect(changes).toEqual([['75–85', '70–85']]);
  });
});
