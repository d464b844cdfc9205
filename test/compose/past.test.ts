// A sasaran beside its own past: target, realisasi and capaian of the years there are, and the change. By hand.

import { describe, expect, test } from 'vitest';
import { composeLaporan } from '../../src/compose/compose.ts';
import { evaluate } from '../../src/compose/expressions.ts';
import { figureTren } from '../../src/compose/figures/tren.ts';
import { buildIndeks } from '../../src/compose/prose-index.ts';
import { explainKode } from '../../src/explain/explain.ts';
import { toCsv } from '../../src/output/csv.ts';
import { toResults } from '../../src/output/results.ts';
import { bahan, MINIMAL } from '../validate/ruang.ts';

const { workspace: ruang, hasil } = bahan(MINIMAL, {
  'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Meningkatnya pelayanan
    indikator:
      - { kode: S1.1, nama: Kepuasan, satuan: persen, target: { 2018: 75, 2019: 80, 2020: 80, 2023: 90 } }
      - { kode: S1.2, nama: Opini, jenis: predikat, skala: opini-bpk, target: { 2019: WTP, 2020: WTP, 2023: WTP } }
      - { kode: S1.3, nama: Keluhan, satuan: keluhan, polaritas: minimal, target: { 2020: 10, 2023: 8 } }
      - { kode: S1.4, nama: Inovasi, satuan: inovasi, target: { 2020: 4 } }
`,
  '2020/target.yaml': `perjanjian_kinerja:
  - { versi: murni, target: { S1.1: 80, S1.2: WTP, S1.3: 10, S1.4: 4 } }
`,
  '2020/realisasi.yaml': `realisasi: { S1.1: 84, S1.2: WTP, S1.3: 9, S1.4: { status: nihil, alasan: tidak ada lomba } }
realisasi_lalu:
  2018: { S1.1: 72, S1.3: 14 }
  2019: { S1.1: 76.5, S1.2: WDP }
standar_nasional: { S1.1: { nilai: 76.61 }, S1.4 }
`,
});
const table = composeLaporan(ruang, hasil)
  .laporan.bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi))
  .flatMap((blok) => (blok.jenis === 'tabel' && blok.kode === 'perbandingan-S1' ? [blok] : []))[0];

test('three rows an indicator', () => {
  expect(table?.kepala.map((row) => row.map(({ teks }) => teks))).toEqual([
    [
      'Indikator Kinerja',
      'Uraian',
      '2018',
      '2019',
      '2020',
      'Perubahan (poin)',
      'Akhir Periode 2023',
      'Standar Nasional',
    ],
  ]);
  expect(table?.baris.map((row) => row.map(({ teks }) => teks).join(' | '))).toEqual([
    'Kepuasan (persen) | Target | 75 | 80 | 80 |  | 90 | ',
    // 84 − 76,5
    'Realisasi | 72 | 76,5 | 84 | +7,5 |  | 76,61',
    // 72 / 75, 76,5 / 80 = 95,625, 84 / 80; 105,00 − 95,63; 84 / 90 = 93,333…
    'Capaian (%) | 96,00 | 95,63 | 105,00 | +9,37 | 93,33 | ',
    'Opini | Target | – | WTP | WTP |  | WTP | ',
    'Realisasi | – | WDP | WTP | – |  | –',
    // WDP is the third of four, WTP the fourth: 75; 100 − 75
    'Capaian (%) | – | 75,00 | 100,00 | +25,00 | 100,00 | ',
    'Keluhan (keluhan) | Target | – | – | 10 |  | 8 | ',
    // 9 − 14, of 2018; no target then, so no capaian and no change of it
    'Realisasi | 14 | – | 9 | −5 |  | –',
    // (2 × 10 − 9) / 10; (2 × 8 − 9) / 8 = 87,5
    'Capaian (%) | – | – | 110,00 | – | 87,50 | ',
    'Inovasi (inovasi) | Target | – | – | 4 |  | – | ',
    'Realisasi | – | – | Nihil | – |  | tidak ada',
    'Capaian (%) | – | – | – | – | – | ',
  ]);
  expect(table?.catatan).toEqual([
    'Perubahan dihitung dari tahun 2019, atau tahun terakhir sebelumnya yang ada realisasinya (Keluhan: 2018); realisasi dalam satuan indikatornya, capaian dalam poin.',
    'Capaian pada kolom akhir periode ialah realisasi tahun 2020 terhadap target akhir periode.',
  ]);
});

test('indicators of which the same turned at the same time are told of in one sentence', () => {
  const { workspace, hasil: turned } = bahan(MINIMAL, {
    'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2020 }
sasaran:
  - kode: S1
    nama: Tumbuhnya wisata
    indikator:
      - { kode: S1.1, nama: Pertumbuhan, satuan: persen, target: { 2019: -4, 2020: 5 } }
      - { kode: S1.2, nama: Laju, satuan: persen, target: { 2019: -2, 2020: 3 } }
      - { kode: S1.3, nama: Keluhan, satuan: keluhan, polaritas: minimal, target: { 2019: 0, 2020: 4 } }
`,
    '2020/target.yaml':
      'perjanjian_kinerja: [{ versi: murni, target: { S1.1: 5, S1.2: 3, S1.3: 4 } }]\n',
    '2020/realisasi.yaml': `realisasi: { S1.1: 6, S1.2: 3, S1.3: 2 }
realisasi_lalu:
  2019: { S1.1: -6, S1.2: -1, S1.3: 0 }
`,
  });
  const notes = composeLaporan(workspace, turned)
    .laporan.bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi))
    .flatMap((blok) => (blok.jenis === 'tabel' && blok.kode === 'perbandingan-S1' ? blok.catatan : [])); // prettier-ignore
  expect(notes.filter((text) => text.includes('karena targetnya'))).toEqual([
    'Untuk Pertumbuhan dan Laju tahun 2019, capaian = (2 × target − realisasi) ÷ target × 100, karena targetnya negatif.',
    'Untuk Keluhan tahun 2019, capaian 100 persen apabila realisasi tidak lebih dari 0, selain itu 0 persen, karena targetnya 0.',
  ]);
});

describe('targets below 0 and of 0 in some years', () => {
  const { workspace, hasil: turned } = bahan(MINIMAL, {
    'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2020 }
sasaran:
  - kode: S1
    nama: Tumbuhnya wisata
    indikator:
      - { kode: S1.1, nama: Pertumbuhan, satuan: persen, target: { 2018: -2, 2019: -4, 2020: 5 } }
      - { kode: S1.2, nama: Keluhan, satuan: keluhan, polaritas: minimal, target: { 2019: 0, 2020: 4 } }
      - { kode: S1.3, nama: Laju, satuan: persen, target: { 2019: 3, 2020: -1 } }
`,
    '2020/target.yaml':
      'perjanjian_kinerja: [{ versi: murni, target: { S1.1: 5, S1.2: 4, S1.3: 2 } }]\n',
    '2020/realisasi.yaml': `realisasi: { S1.1: 6, S1.2: 3, S1.3: 2 }
realisasi_lalu:
  2018: { S1.1: -1 }
  2019: { S1.1: -6, S1.2: 0, S1.3: 3 }
`,
    '2020/triwulan.yaml': `pengukuran:
  S1.1: { sifat: rata-rata, target: [-2, 4, 9, 9], realisasi: [-1, 5, 10, 10] }
`,
  });
  const tables = composeLaporan(workspace, turned)
    .laporan.bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi))
    .flatMap((blok) => (blok.jenis === 'tabel' ? [blok] : []));
  const notes = (kode: string) =>
    tables
      .find((one) => one.kode === kode)
      ?.catatan.filter((text) => text.includes('karena targetnya'));

  test('are told with the formula that they turn', () => {
    // (2 × −2 − −1) ÷ −2 = 150; (2 × −4 − −6) ÷ −4 = 50, and not −6 ÷ −4 = 150; of 2020 against −1: (−2 − 2) ÷ −1 = 400
    const rows = tables
      .find(({ kode }) => kode === 'perbandingan-S1')
      ?.baris.map((row) => row.map(({ teks }) => teks).join(' | '));
    expect(rows?.[2]).toContain('150,00 | 50,00 | 120,00');
    expect(rows?.[8]).toMatch(/\| 400,00$/);
    expect(notes('perbandingan-S1')).toEqual([
      'Untuk Pertumbuhan tahun 2018 dan tahun 2019, capaian = (2 × target − realisasi) ÷ target × 100, karena targetnya negatif.',
      'Untuk Keluhan tahun 2019, capaian 100 persen apabila realisasi tidak lebih dari 0, selain itu 0 persen, karena targetnya 0.',
      'Untuk Laju akhir periode 2020, capaian = (2 × target − realisasi) ÷ target × 100, karena targetnya negatif.',
    ]);
    expect(notes('triwulan-S1')).toEqual([
      'Untuk Pertumbuhan TW I, capaian = (2 × target − realisasi) ÷ target × 100, karena targetnya negatif.',
    ]);
    expect(notes('lampiran-pengukuran')).toEqual([
      'Untuk Laju akhir periode 2020, capaian = (2 × target − realisasi) ÷ target × 100, karena targetnya negatif.',
    ]);
    expect(notes('capaian-S1')).toEqual([]);
  });

  test('in the last year of a plan its own targets are called so', () => {
    const annex = tables.find(({ kode }) => kode === 'lampiran-pengukuran');
    expect(annex?.kepala[0]?.map(({ teks }) => teks)).toEqual([
      'Sasaran',
      'Indikator Kinerja',
      'Satuan',
      'Target 2020',
      'Realisasi 2020',
      'Capaian (%)',
      'Predikat',
      'Target Renstra 2020',
      'Capaian terhadap Target Renstra 2020 (%)',
    ]);
    expect(annex?.judul).toBe(
      'Pengukuran Kinerja Tahun 2020 dan Kemajuan terhadap Target Renstra 2020',
    );
  });
});

describe('the change', () => {
  test('for programs', () => {
    const { indikator } = toResults(ruang.instansi, hasil, []) as { indikator: readonly object[] };
    const f = (nilai: string, tampil: string) => ({ nilai, tampil });
    expect(indikator[0]).toMatchObject({
      target_lalu: { 2018: f('75', '75'), 2019: f('80', '80') },
      capaian_lalu: { 2018: f('96', '96,00'), 2019: f('95.625', '95,63') },
      perubahan: { dari: 2019, realisasi: f('7.5', '+7,5'), capaian: f('9.37', '+9,37') },
    });
    expect(indikator[1]).toMatchObject({
      perubahan: { dari: 2019, realisasi: null, capaian: f('25', '+25,00') },
    });
    expect(indikator[3]).toMatchObject({ perubahan: null });
    const csv = toCsv(hasil);
    expect(csv).toContain('2020,indikator,S1.1,,Kepuasan,S1,target_lalu,2018,persen,75,75');
    expect(csv).toContain(
      '2020,indikator,S1.1,,Kepuasan,S1,capaian_lalu,2019,persen,95.625,"95,63"',
    );
    expect(csv).toContain('2020,indikator,S1.3,,Keluhan,S1,perubahan_realisasi,2018,keluhan,-5,−5');
    expect(csv).not.toContain('target_lalu,2020');
  });

  test('in prose', () => {
    const indeks = buildIndeks(ruang, hasil);
    expect(evaluate('perubahanRealisasi "S1.1"', indeks)).toEqual({ jenis: 'teks', text: '7,5' });
    expect(evaluate('perubahanCapaian "S1.2"', indeks)).toEqual({ jenis: 'teks', text: '25,00' });
    expect(evaluate('targetLalu "S1.1" 2018', indeks)).toEqual({ jenis: 'teks', text: '75' });
    expect(evaluate('capaianLalu "S1.1" 2018', indeks)).toEqual({ jenis: 'teks', text: '96,00' });
  });

  test.each(['id', 'en'] as const)('in an explanation (%s)', (bahasa) => {
    const told = explainKode('S1.1', hasil, bahasa)?.angka.filter(({ nama }) =>
      nama.endsWith('2019'),
    );
    expect(told?.map(({ tampil, rumus }) => [tampil, rumus?.isi])).toEqual([
      ['+7,5', '84 − 76,5'],
      ['+9,37', '105,00 − 95,63'],
    ]);
  });
});

test('parts of earlier years, and why there is nothing, are said below', () => {
  const other = bahan(MINIMAL, {
    '2020/realisasi.yaml': `realisasi: { S1.1: { pembilang: 8, penyebut: 10 } }
realisasi_lalu:
  2017: { S1.1: { pembilang: 3, penyebut: 7 } }
  2018: { S1.1: { status: tidak-diukur, alasan: pandemi. } }
  2019: { S1.1: { nilai: { pembilang: 1, penyebut: 4 } } }
`,
  });
  const tables = composeLaporan(other.workspace, other.hasil)
    .laporan.bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi))
    .flatMap((blok) => (blok.jenis === 'tabel' && blok.kode === 'perbandingan-S1' ? [blok] : []));
  const [past] = tables;
  // This year's 8 of 10 are said where it is measured.
  expect(past?.catatan.slice(2)).toEqual([
    'Realisasi Nilai pelayanan tahun 2017: 3 dari 7; tahun 2019: 1 dari 4.',
    'Nilai pelayanan tahun 2018, n/a: pandemi.',
  ]);
  // A year of which the data state why nothing was measured has its column: 3 ÷ 7 × 100 = 42,857…, 1 ÷ 4, 8 ÷ 10.
  const shown = past?.baris[1]?.map(({ teks }) => teks);
  expect(shown?.slice(0, 5)).toEqual(['Realisasi', '42,86', 'n/a', '25,00', '80,00']);
});

test('a figure names the years that it has, a single one once', () => {
  const title = (target: string, end = '2020') => {
    const renstra = MINIMAL['renstra-2019-2023.yaml']!.replace('{ 2019: 80, 2020: 80, 2023: 90 }', target); // prettier-ignore
    const { hasil } = bahan(MINIMAL, { 'renstra-2019-2023.yaml': renstra.replace('selesai: 2023', `selesai: ${end}`) }); // prettier-ignore
    return figureTren(hasil.sasaran[0]!.indikator[0]!, 2020, 'data diolah')?.judul;
  };
  expect(title('{ 2020: 80 }')).toBe('Nilai pelayanan, 2020');
  expect(title('{ 2019: 80, 2020: 80 }')).toBe('Nilai pelayanan, 2019–2020');
  // The Renstra goes on, its targets do not.
  expect(title('{ 2019: 80, 2020: 80 }', '2023')).toBe('Nilai pelayanan, 2019–2020');
  expect(title('{ 2019: 80, 2020: 80, 2022: 85 }', '2023')).toBe('Nilai pelayanan, 2019–2022');
});

test('what was nihil in the years before is said to have been, with its reason', () => {
  const told = (lalu: string, kini: string) => {
    const year = bahan(MINIMAL, {
      '2020/realisasi.yaml': `realisasi: { S1.1: ${kini} }\nrealisasi_lalu: { 2019: { S1.1: ${lalu} } }\n`,
    });
    return JSON.stringify(composeLaporan(year.workspace, year.hasil).laporan.bab);
  };
  const nihil = '{ status: nihil, alasan: tidak ada perkara. }';
  const both = told(nihil, nihil);
  expect(both).toContain('Pada tahun 2019 pun realisasinya nihil: tidak ada perkara.');
  expect(both).not.toContain('belum tersedia');
  expect(told(nihil, '84')).toContain('Pada tahun 2019 realisasinya nihil: tidak ada perkara.');
  expect(told('{ status: belum-rilis, alasan: menunggu BPS }', '84')).toContain(
    'Pada tahun 2019 realisasinya belum dirilis: menunggu BPS.',
  );
  expect(told('~', '84')).toContain('Realisasi tahun-tahun sebelum 2020 belum tersedia');
});
