// Figures of the example agency, worked out on paper from its YAML files. Calculated on with the figures as shown, half up.

import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Terhitung } from '../../src/calculate/besaran.ts';
import { flattenKegiatan } from '../../src/calculate/kegiatan.ts';
import { computeLaporan, findRenstra } from '../../src/calculate/laporan.ts';
import { formatTarget, formatTerhitung } from '../../src/compose/format.ts';
import { buildIndeks, type Indeks } from '../../src/compose/prose-index.ts';
import { loadWorkspace } from '../../src/source/load/load.ts';
import { parseWorkspace } from '../../src/source/parse.ts';

const RUANG = fileURLToPath(new URL('../../examples/dinas-contoh', import.meta.url));
const TAHUN = [2021, 2022, 2023] as const;
type Tahun = (typeof TAHUN)[number];

const indeks = new Map<Tahun, Indeks>();

beforeAll(async () => {
  const { workspace: ruang, findings: findings } = parseWorkspace(await loadWorkspace(RUANG), TAHUN);
  expect(findings).toEqual([]);
  for (const tahun of TAHUN) {
    const data = ruang?.tahun.get(tahun);
    const renstra = ruang ? findRenstra(ruang, tahun) : undefined;
    if (!ruang || !data || !renstra) throw new Error(`the example lacks ${String(tahun)}`);
    indeks.set(tahun, buildIndeks(ruang, computeLaporan(ruang, data, renstra)));
  }
});

function found<T>(nilai: T | undefined, what: string): T {
  if (nilai === undefined) throw new Error(`the example lacks ${what}`);
  return nilai;
}

const of = (tahun: Tahun) => found(indeks.get(tahun), String(tahun));
const indikator = (tahun: Tahun, kode: string) => found(of(tahun).indikator.get(kode), kode);
const sasaran = (tahun: Tahun, kode: string) => found(of(tahun).sasaran.get(kode), kode);
const shown = (hasil: Terhitung | null | undefined) => (hasil ? formatTerhitung(hasil) : null);

function rows(tahun: Tahun): (string | null)[] {
  const tabel = of(tahun).tabel.get('standar-pelayanan');
  if (tabel?.jenis !== 'capaian') throw new Error('the example lacks standar-pelayanan');
  return [...tabel.baris.map(({ capaian }) => shown(capaian)), shown(tabel.rataRata)];
}

describe('capaian of an indicator', () => {
  test.each<[Tahun, string, string, string, string]>([
    // maksimal, the realisasi a mean of column 2022: (84,95 + 82,40 + 81,15 + 80,30 + 79,80 + 77,25) / 6
    // = 485,85 / 6 = 80,975 → 80,98; 80,98 / 81,00 × 100 = 99,9753…
    [2022, 'S2.1', '81,00', '80,98', '99,98'],
    // The five units of the year before:
    // (82,60 + 80,10 + 78,35 + 79,25 + 76,70) / 5 = 397,00 / 5; 79,40 / 79,00 × 100 = 100,5063…
    [2021, 'S2.1', '79,00', '79,40', '100,51'],
    // maksimal: (72,85 + 71,60 + 70,20 + 69,75 + 63,10) / 5 = 347,50 / 5; 69,50 / 70 × 100 = 99,2857…
    [2021, 'S3.1', '70,00', '69,50', '99,29'],
    // minimal, dua-target: (2 × 5,5 − 5,2) / 5,5 × 100 = 5,8 / 5,5 × 100 = 105,4545…
    [2022, 'S1.2', '5,5', '5,2', '105,45'],
    // (2 × 6,0 − 6,3) / 6,0 × 100 = 5,7 / 6 × 100
    [2021, 'S1.2', '6,0', '6,3', '95,00'],
    // The longest wait of four, against the stricter target of the last Perjanjian Kinerja (21, not 22):
    // (42 − 21,5) / 21 × 100 = 20,5 / 21 × 100 = 97,6190…
    [2023, 'S1.4', '21', '21,5', '97,62'],
    // minimal with rumus target-per-realisasi: 4,0 / 3,8 × 100 = 105,2631…
    [2021, 'S2.3', '4,0', '3,8', '105,26'],
    // 3,5 / 3,7 × 100 = 94,5945…
    [2022, 'S2.3', '3,5', '3,7', '94,59'],
    // stabil, deviasi, below the target: (24 − 2,4) / 24 × 100
    [2021, 'S3.3', '24', '21,6', '90,00'],
    // and above it: (24 − 1,2) / 24 × 100
    [2023, 'S3.3', '24', '25,2', '95,00'],
    // Range, below: 52,8 / 55 × 100
    [2021, 'S1.3', '55–65', '52,8', '96,00'],
    // inside
    [2022, 'S1.3', '60–70', '66,4', '100,00'],
    // above: 77,6 / 75 × 100 = 103,4666…
    [2023, 'S1.3', '65–75', '77,6', '103,47'],
    // A sum, against the target that the Perjanjian Kinerja perubahan lowered from 40:
    // 9 + 8 + 8 + 7 + 6 = 38; 38 / 36 × 100 = 105,5555…
    [2022, 'S2.4', '36', '38', '105,56'],
    // 7 + 6 + 5 + 5 + 4 = 27; 27 / 32 × 100 = 84,375, half up
    [2021, 'S2.4', '32', '27', '84,38'],
    // The cap of the workspace: 13 + 12 + 12 + 11 + 12 = 60; 60 / 48 × 100 = 125 → 120
    [2023, 'S2.4', '48', '60', '120,00'],
    // The indicator's own cap: seven rows with a value; 7 / 6 × 100 = 116,66… → 110
    [2023, 'S3.2', '6', '7', '110,00'],
    // The mean of a capaian table, below: 99,58 / 95 × 100 = 104,8210…
    [2022, 'S1.1', '95', '99,58', '104,82'],
    // Not assessed that year.
    [2021, 'S2.2', '80', '–', '–'],
  ])('%i %s: target %s, realisasi %s → %s', (tahun, kode, target, realisasi, capaian) => {
    const hasil = indikator(tahun, kode);
    expect(formatTarget(hasil.target)).toBe(target);
    expect(shown(hasil.realisasi)).toBe(realisasi);
    expect(shown(hasil.capaian)).toBe(capaian);
  });
});

describe('a table of capaian', () => {
  test('2021: a row without a value is in no mean', () => {
    // 87,3 / 90 · (6,0 − 3,2) / 3,0 = 93,333… · 12 / 12,5 · – · below its range 88,2 / 90 · 41 / 40
    // (97,00 + 93,33 + 96,00 + 98,00 + 102,50) / 5 = 486,83 / 5 = 97,366
    expect(rows(2021)).toEqual(['97,00', '93,33', '96,00', '–', '98,00', '102,50', '97,37']);
  });

  test('2022: a row with a cap of its own', () => {
    // 93,8 / 92 = 101,956… · (5,6 − 2,5) / 2,8 = 110,714… · 11 / 11,6 = 94,827… · (20 − 3) / 20 · inside · 48 / 45 = 106,67 → 105
    // (101,96 + 110,71 + 94,83 + 85,00 + 100,00 + 105,00) / 6 = 597,50 / 6 = 99,5833…
    expect(rows(2022)).toEqual([
      '101,96',
      '110,71',
      '94,83',
      '85,00',
      '100,00',
      '105,00',
      '99,58',
    ]);
  });

  test('2023: a row held at the cap of the workspace', () => {
    // 95,2 / 94 = 101,276… · (5,0 − 1,9) / 2,5 = 124 → 120 · 10 / 9,6 = 104,166… · (20 − 0,8) / 20
    // · above its range 96,3 / 95 = 101,368… · 51 / 50
    // (101,28 + 120,00 + 104,17 + 96,00 + 101,37 + 102,00) / 6 = 624,82 / 6 = 104,1366…
    expect(rows(2023)).toEqual([
      '101,28',
      '120,00',
      '104,17',
      '96,00',
      '101,37',
      '102,00',
      '104,14',
    ]);
  });
});

describe('capaian of a sasaran', () => {
  test.each<[Tahun, string, string, string]>([
    // (103,59 + 95,00 + 96,00 + 96,43) / 4 = 391,02 / 4 = 97,755, half up
    [2021, 'S1', '97,76', 'Baik'],
    // S2.2 was not assessed: (100,51 + 105,26 + 84,38) / 3 = 290,15 / 3 = 96,7166…
    [2021, 'S2', '96,72', 'Baik'],
    // (104,82 + 105,45 + 100,00 + 104,00) / 4 = 414,27 / 4 = 103,5675
    [2022, 'S1', '103,57', 'Sangat Baik'],
    // Capped before the mean: (101,32 + 110,00 + 95,00) / 3 = 306,32 / 3 = 102,1066…
    [2023, 'S3', '102,11', 'Sangat Baik'],
  ])('%i %s: %s, %s', (tahun, kode, capaian, predikat) => {
    const hasil = sasaran(tahun, kode);
    expect(shown(hasil.capaian)).toBe(capaian);
    expect(hasil.predikat?.predikat).toBe(predikat);
  });
});

describe('serapan', () => {
  test('a program: 358.421.700 / 415.600.000 × 100 = 86,2419…', () => {
    expect(shown(of(2021).program.get('P04')?.serapan)).toBe('86,24');
  });

  test('a sasaran: the ratio of the sums', () => {
    // (1.187.452.350 + 601.983.400) / (1.248.500.000 + 642.750.000) = 1.789.435.750 / 1.891.250.000 = 0,946165…
    expect(shown(sasaran(2021, 'S1').keuangan?.serapan)).toBe('94,62');
  });

  test('the agency', () => {
    // 2023: realisasi 1.352.150.400 + 737.824.600 + 341.317.200 + 589.095.000 + 3.000.494.350 + 203.796.750
    // anggaran 1.385.400.000 + 748.300.000 + 352.600.000 + 604.200.000 + 3.052.900.000 + 214.750.000
    // 6.224.678.300 / 6.358.150.000 = 0,979007…
    const { anggaran, realisasi, serapan } = of(2023).hasil.anggaran;
    expect([anggaran, realisasi, serapan].map(shown)).toEqual([
      '6.358.150.000',
      '6.224.678.300',
      '97,90',
    ]);
  });
});

describe('the money of 2023 in its dimensions', () => {
  const money = () => of(2023).hasil.anggaran;
  const lines = () =>
    money()
      .program.flatMap(flattenKegiatan)
      .map((one) => [
        one.kode,
        ...[one.serapan, one.capaian, one.efisiensi?.indeks, one.efisiensi?.tingkat].map(shown),
      ]);

  test('from its subkegiatan up: what was spent, what was reached, and how efficiently', () => {
    expect(lines().filter(([kode]) => kode?.includes('.'))).toEqual([
      // 794.835.200 / 812.600.000 = 0,978138… · 24310 / 24000 = 1,012916… · 101,29 / 97,81 = 1,0355…
      ['K01.1', '97,81', '101,29', '1,04', '0,04'],
      // 186.215.200 / 190.400.000 = 0,978021… · 4 / 4 · 100 / 97,80 = 1,0224…
      ['K01.2', '97,80', '100,00', '1,02', '0,02'],
      // 371.100.000 / 382.400.000 = 0,970449… · 228 / 240 = 0,95 · 95 / 97,04 = 0,9789…
      ['K02.1', '97,04', '95,00', '0,98', '−0,02'],
      // 421.875.500 / 428.300.000 = 0,985 · 8 / 8 · 100 / 98,50 = 1,0152…
      ['K03.1', '98,50', '100,00', '1,02', '0,02'],
      // 315.949.100 / 320.000.000 = 0,987340… · 12 / 12 · 100 / 98,73 = 1,0128…
      ['K03.2', '98,73', '100,00', '1,01', '0,01'],
      // 138.402.700 / 142.600.000 = 0,970566… · 4 / 4 · 100 / 97,06 = 1,0302…
      ['K04.1', '97,06', '100,00', '1,03', '0,03'],
      // 202.914.500 / 210.000.000 = 0,966259… · 1540 / 1500 = 1,026666… · 102,67 / 96,63 = 1,0625…
      ['K05.1', '96,63', '102,67', '1,06', '0,06'],
      // 376.095.000 / 384.200.000 = 0,978904… · 60 / 48 = 1,25, capped at 120 · 120 / 97,89 = 1,2258…
      ['K06.1', '97,89', '120,00', '1,23', '0,23'],
      // 213.000.000 / 220.000.000 = 0,968181… · 4 / 4 · 100 / 96,82 = 1,0328…
      ['K06.2', '96,82', '100,00', '1,03', '0,03'],
      // 2.376.640.350 / 2.412.000.000 = 0,985340… · 14 / 14 · 100 / 98,53 = 1,0149…
      ['K07.1', '98,53', '100,00', '1,01', '0,01'],
      // 450.854.000 / 460.900.000 = 0,978203… · 12 / 12 · 100 / 97,82 = 1,0222…
      ['K08.1', '97,82', '100,00', '1,02', '0,02'],
      // 173.000.000 / 180.000.000 = 0,961111… · 4 / 4 · 100 / 96,11 = 1,0404…
      ['K08.2', '96,11', '100,00', '1,04', '0,04'],
      // 111.396.750 / 114.750.000 = 0,970777… · 5 / 5 · 100 / 97,08 = 1,0300…
      ['K09.1', '97,08', '100,00', '1,03', '0,03'],
      // 92.400.000 / 100.000.000 · 2 / 2 · 100 / 92,40 = 1,0822…
      ['K09.2', '92,40', '100,00', '1,08', '0,08'],
    ]);
    expect(lines().filter(([kode]) => !kode?.includes('.')).map(([kode, , capaian]) => [kode, capaian])).toEqual([
      // 98,6 / 98 = 1,006122… · 16480 / 16000 · 2292 / 2400
      ['P01', '100,61'], ['K01', '103,00'], ['K02', '95,50'],
      // 99,5 / 99 = 1,005050… · minimal: (2 × 40 − 34) / 40 = 46 / 40
      ['P02', '100,51'], ['K03', '115,00'],
      // 60 / 63 × 100 = 95,238… → 95,24; 95,24 / 95 = 1,002526… · (2 × 5 − 4,2) / 5 = 5,8 / 5 · 6 / 6
      ['P03', '100,25'], ['K04', '116,00'], ['K05', '100,00'],
      // 5 / 5 · 1926 / 1800
      ['P04', '100,00'], ['K06', '107,00'],
      // 91,8 / 90 · 12 / 12 · 28 / 30 = 0,933333…
      ['P05', '102,00'], ['K07', '100,00'], ['K08', '93,33'],
      // 2 / 2 · 7 / 8
      ['P06', '100,00'], ['K09', '87,50'],
    ]); // prettier-ignore
  });

  test('its programs are what their subkegiatan sum to', () => {
    const sums = money().program.map((one) => [one.kode, ...[one.awal, one.anggaran, one.realisasi].map(shown)]);
    expect(sums).toEqual([
      // 812.600.000 + 190.400.000 (210.000.000 when the year began) + 382.400.000 · 794.835.200 + 186.215.200 + 371.100.000
      ['P01', '1.405.000.000', '1.385.400.000', '1.352.150.400'],
      // 428.300.000 (388.300.000) + 320.000.000 · 421.875.500 + 315.949.100
      ['P02', '708.300.000', '748.300.000', '737.824.600'],
      // 142.600.000 + 210.000.000 · 138.402.700 + 202.914.500
      ['P03', null, '352.600.000', '341.317.200'],
      // 384.200.000 + 220.000.000 (180.000.000) · 376.095.000 + 213.000.000
      ['P04', '564.200.000', '604.200.000', '589.095.000'],
      // 2.412.000.000 + 460.900.000 + 180.000.000 · 2.376.640.350 + 450.854.000 + 173.000.000
      ['P05', null, '3.052.900.000', '3.000.494.350'],
      // 114.750.000 + 100.000.000 (150.000.000) · 111.396.750 + 92.400.000
      ['P06', '264.750.000', '214.750.000', '203.796.750'],
    ]);
    // 1.405.000.000 + 708.300.000 + 352.600.000 + 564.200.000 + 3.052.900.000 + 264.750.000
    expect(shown(money().awal)).toBe('6.347.750.000');
  }); // prettier-ignore

  test('a program for two sasaran by its shares', () => {
    // S1: 1.385.400.000 + 748.300.000 + 40 % of 214.750.000 = 85.900.000; 1.352.150.400 + 737.824.600 + 40 % of 203.796.750 = 81.518.700
    // 2.171.493.700 / 2.219.600.000 = 0,978326… · S2: 930.412.200 / 956.800.000 = 0,972420…
    // S3: 3.052.900.000 + 60 % = 128.850.000; 3.000.494.350 + 60 % = 122.278.050; 3.122.772.400 / 3.181.750.000 = 0,981463…
    const sums = ['S1', 'S2', 'S3'].map((kode) => sasaran(2023, kode).keuangan);
    expect(sums.map((one) => [one?.anggaran, one?.realisasi, one?.serapan].map(shown))).toEqual([
      ['2.219.600.000', '2.171.493.700', '97,83'],
      ['956.800.000', '930.412.200', '97,24'],
      ['3.181.750.000', '3.122.772.400', '98,15'],
    ]);
  });

  test('by source, by kind and by year', () => {
    expect([...money().sumberDana].map(([name, one]) => [name, ...[one.anggaran, one.realisasi, one.serapan].map(shown)])).toEqual([
      // All but PAD and DAK: 6.358.150.000 − 420.000.000 − 604.200.000 · 6.224.678.300 − 408.349.100 − 589.095.000; 0,979993…
      ['DAU', '5.333.950.000', '5.227.234.200', '98,00'],
      // 320.000.000 + 100.000.000 · 315.949.100 + 92.400.000; 0,972259…
      ['PAD', '420.000.000', '408.349.100', '97,23'],
      ['DAK Nonfisik', '604.200.000', '589.095.000', '97,50'],
    ]);
    // 3.542.637.950 / 3.626.150.000 = 0,976969… · 305.400.000 / 320.000.000 = 0,954375; together what the programs are
    const { belanja } = money();
    expect(belanja?.dipa.flatMap(({ rows }) => rows.map(({ serapan }) => shown(serapan)))).toEqual(['98,53', '97,70', '95,44']);
    expect([belanja?.awal, belanja?.anggaran, belanja?.realisasi].map(shown)).toEqual(['6.347.750.000', '6.358.150.000', '6.224.678.300']);
    // 5.239.299.250 / 5.500.550.000 = 0,952504… · 5.796.493.800 / 6.010.000.000 = 0,964474…
    expect(of(2023).hasil.anggaranTahunan.map(({ serapan }) => shown(serapan))).toEqual(['95,25', '96,45', '97,90']);
  }); // prettier-ignore
});

describe('efisiensi by index', () => {
  test.each<[Tahun, string, readonly string[], string]>([
    // Four indicators: their mean capaian, that of S1.1 is 97,37 / 94 × 100 = 103,585…:
    // (103,59 + 95,00 + 96,00 + 96,43) / 4 = 97,755 → 97,76
    // IE 97,76 / 94,62 = 1,0331…; TE 0,0331…
    [2021, 'S1', ['1,00', '97,76', '94,62', '1,03', '0,03'], 'Efisien'],
    // An indicator without a result is not in the mean. Serapan 655.646.550 / 734.000.000 = 89,3251…
    // IE 96,72 / 89,33 = 1,0827…; TE 0,0827…
    [2021, 'S2', ['1,00', '96,72', '89,33', '1,08', '0,08'], 'Efisien'],
    // (99,29 + 100,00 + 90,00) / 3 = 96,43; serapan 2.794.216.950 / 2.875.300.000 = 97,1800…
    // IE 96,43 / 97,18 = 0,9922…; TE −0,0077…
    [2021, 'S3', ['1,00', '96,43', '97,18', '0,99', '−0,01'], 'Tidak efisien'],
    // 99,58 / 95 × 100 = 104,821…; (104,82 + 105,45 + 100,00 + 104,00) / 4 = 103,5675
    // serapan 1.951.272.900 / 2.017.250.000 = 96,7293…; IE 103,57 / 96,73 = 1,0707…; TE 0,0707…
    [2022, 'S1', ['1,00', '103,57', '96,73', '1,07', '0,07'], 'Efisien'],
    // With its share of a program: (108,48 + 108,00 + 103,47 + 97,62) / 4 = 104,3925; 104,39 / 97,83 = 1,0670…
    [2023, 'S1', ['1,00', '104,39', '97,83', '1,07', '0,07'], 'Efisien'],
    // 102,11 / 98,15 = 1,0403…
    [2023, 'S3', ['1,00', '102,11', '98,15', '1,04', '0,04'], 'Efisien'],
  ])('%i %s: %j, %s', (tahun, kode, angka, keterangan) => {
    const { efisiensi } = sasaran(tahun, kode);
    const { standar, realisasiSasaran, realisasiKeuangan, indeks: ie, tingkat } = efisiensi;
    expect([standar, realisasiSasaran, realisasiKeuangan, ie, tingkat].map(shown)).toEqual(angka);
    expect(efisiensi.keterangan).toBe(keterangan);
  });
});

describe('over the years', () => {
  const trend = (kode: string) =>
    indikator(2023, kode).tren.map(({ tahun, target, realisasi, capaian }) =>
      [String(tahun), formatTarget(target), shown(realisasi), shown(capaian)].join(' | '),
    );

  test('a year that was not measured stays empty', () => {
    // 77,85 / 78 = 99,807… · 473,90 / 6 = 78,983…, 78,98 / 82 = 96,317… · 503,00 / 6 = 83,833…, 83,83 / 85 = 98,623…
    expect(trend('S2.2')).toEqual([
      '2019 | – | 75,60 | –',
      '2020 | 78 | 77,85 | 99,81',
      '2021 | 80 | – | –',
      '2022 | 82 | 78,98 | 96,32',
      '2023 | 85 | 83,83 | 98,62',
      '2024 | 88 | – | –',
    ]);
  });

  test('each year is measured against the target that was in force in it', () => {
    // 24 / 30 = 80 · 27 / 32 · 38 / 36 (lowered from 40) · 60 / 48 = 125 → 120
    expect(trend('S2.4')).toEqual([
      '2019 | – | 28 | –',
      '2020 | 30 | 24 | 80,00',
      '2021 | 32 | 27 | 84,38',
      '2022 | 36 | 38 | 105,56',
      '2023 | 48 | 60 | 120,00',
      '2024 | 52 | – | –',
    ]);
  });

  test.each<[string, string, string]>([
    // 83,00 / 84,00 × 100 = 98,8095…
    ['S2.1', '84,00', '98,81'],
    // (2 × 20 − 21,5) / 20 × 100
    ['S1.4', '20', '92,50'],
    // Inside the range of the last year.
    ['S1.3', '70–80', '100,00'],
    // 60 / 52 × 100 = 115,3846…
    ['S2.4', '52', '115,38'],
  ])('2023 against the end of the period: %s %s → %s', (kode, target, capaian) => {
    const { targetAkhir, capaianAkhir, tahunAkhir } = indikator(2023, kode);
    expect(tahunAkhir).toBe(2024);
    expect(formatTarget(targetAkhir)).toBe(target);
    expect(shown(capaianAkhir)).toBe(capaian);
  });
});

test('ratings of a table: the scale of AKIP is strictly above its bounds, an own list begins at them', () => {
  const ratings = (kode: string) => {
    const tabel = of(2023).tabel.get(kode);
    return tabel?.jenis === 'nilai' ? tabel.baris.map(({ predikat }) => predikat?.predikat) : [];
  };
  // 80,45 · 79,10 · 77,25 · 75,90 · 72,30
  expect(ratings('nilai-akip')).toEqual(['A', 'BB', 'BB', 'BB', 'BB']);
  // All from 80,35 to 86,20: between 76,61 and 88,31.
  expect(new Set(ratings('kepuasan'))).toEqual(new Set(['Baik']));
});
