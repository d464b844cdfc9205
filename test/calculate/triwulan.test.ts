// Quarters: what each gives, what they make together, and where they are told. Figures worked by hand.

import { describe, expect, test } from 'vitest';
import type { Hasil } from '../../src/calculate/laporan.ts';
import { takeCensus } from '../../src/calculate/census.ts';
import { computeTriwulan, type Measurement } from '../../src/calculate/triwulan.ts';
import { composeLaporan } from '../../src/compose/compose.ts';
import { formatContent, formatTarget } from '../../src/compose/format.ts';
import { explainKode } from '../../src/explain/explain.ts';
import { describeAngka } from '../../src/explain/lines.ts';
import { QUARTERS } from '../../src/period.ts';
import { toResults } from '../../src/output/results.ts';
import { hitung, ruang, tampil, hitungRuang } from './bantu.ts';

const LKJIP = 'versi: 1\ninstansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }\n';
const RENSTRA = `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Meningkatnya mutu pelayanan
    indikator:
      - { kode: S1.1, nama: Nilai pelayanan, satuan: persen, target: { 2020: 95, 2023: 100 } }
      - { kode: S1.2, nama: Keluhan, satuan: keluhan, polaritas: minimal, target: { 2020: 12 } }
      - { kode: S1.3, nama: Opini, satuan: opini, jenis: predikat, skala: opini-bpk, target: { 2020: WTP } }
`;

const berkas = (triwulan: string, realisasi = 'S1.1: { dari: triwulan }') => ({
  'lkjip.yaml': LKJIP,
  'renstra-2019-2023.yaml': RENSTRA,
  '2020/target.yaml':
    'perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 95, S1.2: 12, S1.3: WTP } }\n',
  '2020/realisasi.yaml': `realisasi:\n  ${realisasi}\n`,
  '2020/anggaran.yaml': 'program: []\n',
  '2020/triwulan.yaml': `pengukuran:\n  ${triwulan}\n`,
});

function indikator(hasil: Hasil, kode = 'S1.1') {
  const one = hasil.sasaran
    .flatMap((sasaran) => sasaran.indikator)
    .find((item) => item.indikator.kode === kode);
  if (one?.triwulan == null) throw new Error('no quarters');
  return { ...one, triwulan: one.triwulan };
}

/** Target, realisasi and capaian of each quarter, then of those up to each. */
function shown(triwulan: string, kode = 'S1.1') {
  const year = hitung(berkas(triwulan));
  const { indikator: own, triwulan: hasil } = indikator(year, kode);
  const line = ({ target, realisasi, capaian }: Measurement) =>
    `${formatTarget(target)} ${tampil(realisasi)} ${tampil(capaian)}`;
  return {
    triwulan: hasil.triwulan.map(line),
    sampai: QUARTERS.map((one) =>
      line(computeTriwulan(own, hasil.pengukuran, year.metode, one, 0).together),
    ),
  };
}

describe('what quarters make', () => {
  test('kumulatif: the last one', () => {
    expect(
      shown(
        'S1.1: { sifat: kumulatif, target: [20, 45, 70, 95], realisasi: [22, 47, 71, 102.95] }',
      ),
    ).toEqual({
      // 22 / 20, 47 / 45, 71 / 70 and 102,95 / 95 × 100
      triwulan: ['20 22 110,00', '45 47 104,44', '70 71 101,43', '95 102,95 108,37'],
      sampai: ['20 22 110,00', '45 47 104,44', '70 71 101,43', '95 102,95 108,37'],
    });
  });

  test('jumlah: their sum', () => {
    expect(
      shown('S1.2: { sifat: jumlah, target: [3, 3, 3, 3], realisasi: [3, 2.5, 3, 3] }', 'S1.2'),
    ).toEqual({
      // (2 × 3 − 2,5) / 3 × 100
      triwulan: ['3 3 100,00', '3 2,5 116,67', '3 3 100,00', '3 3 100,00'],
      // 6: (12 − 5,5) / 6; 9: (18 − 8,5) / 9; 12: (24 − 11,5) / 12
      sampai: ['3 3 100,00', '6 5,5 108,33', '9 8,5 105,56', '12 11,5 104,17'],
    });
  });

  test('rata-rata: their mean, with at least the decimals that they have', () => {
    const { sampai } = shown(
      'S1.1: { sifat: rata-rata, target: [80, 80, 82, 84], realisasi: [81.2, 79.45, 83, 85.12] }',
    );
    // 81,2 + 79,45 = 160,65; + 83 = 243,65; + 85,12 = 328,77, over 2, 3 and 4, rounded before they are used on
    expect(sampai).toEqual([
      '80,00 81,20 101,50',
      '80,00 80,33 100,41',
      '80,67 81,22 100,68',
      '81,50 82,19 100,85',
    ]);
  });

  test('a missing quarter is no 0: without one that is due there is no value', () => {
    const lacking = (isi: string) => shown(`S1.1: { ${isi} }`).sampai.map((s) => s.split(' ')[1]);
    expect(lacking('sifat: jumlah, target: [1, 1, 1, 1], realisasi: [1, null, 1]')).toEqual([
      '1',
      'triwulan-belum-lengkap',
      'triwulan-belum-lengkap',
      'triwulan-belum-lengkap',
    ]);
    // A quarter for which nothing was planned need not have a value.
    expect(
      lacking('sifat: jumlah, target: [null, 5, null, 5], realisasi: [null, 4, null, 6]'),
    ).toEqual(['realisasi-kosong', '4', '4', '10']);
    expect(lacking('sifat: kumulatif, target: [1, 2, 3, 4], realisasi: [1, null, 3]')).toEqual([
      '1',
      'triwulan-belum-lengkap',
      '3',
      'triwulan-belum-lengkap',
    ]);
    // Without any target every quarter is due.
    expect(lacking('sifat: rata-rata, realisasi: [1, 2]')).toEqual([
      '1,00',
      '1,50',
      'triwulan-belum-lengkap',
      'triwulan-belum-lengkap',
    ]);
    expect(lacking('sifat: kumulatif, target: [null, null, null, 4], realisasi: [0]')).toEqual([
      '0',
      '0',
      '0',
      'triwulan-belum-lengkap',
    ]);
    expect(lacking('sifat: jumlah')).toEqual(Array(4).fill('realisasi-kosong'));
  });

  test('a stated quarter is left out; one that is not released holds up the year', () => {
    const year = (isi: string) => shown(`S1.1: { sifat: jumlah, realisasi: [${isi}] }`).sampai[3];
    expect(year('1, { status: nihil, alasan: tutup }, 2, 3')).toContain(' 6 ');
    expect(year('1, 1, 2, { status: belum-rilis, alasan: menunggu }')).toContain(' belum-rilis ');
    const nihil = '{ status: nihil, alasan: tutup }';
    expect(year(Array(4).fill(nihil).join(', '))).toContain(' nihil ');
    const { sampai } = shown(`S1.1: { sifat: kumulatif, realisasi: [1, 2, 3, ${nihil}] }`);
    expect(sampai[3]).toContain(' nihil ');
  });

  test('a mean leaves the target of a quarter out of which nothing was measured, a sum keeps it', () => {
    const nihil = '{ status: nihil, alasan: tutup }';
    const unmeasured = '{ status: tidak-diukur, alasan: alat rusak }';
    const upTo = (sifat: string, realisasi: string) =>
      shown(`S1.1: { sifat: ${sifat}, target: [80, 90, 70, 81], realisasi: [${realisasi}] }`)
        .sampai;
    // Planned for the first: 80; for the first and third (80 + 70) / 2 = 75; with the fourth 231 / 3 = 77.
    expect(upTo('rata-rata', `84, ${nihil}, 66, 81`)).toEqual([
      '80,00 84,00 105,00',
      '80,00 84,00 105,00',
      '75,00 75,00 100,00',
      '77,00 77,00 100,00',
    ]);
    expect(upTo('rata-rata', `${unmeasured}, 90, 70, 81`)).toEqual([
      // Of nothing that was measured the plan stands.
      '80,00 tidak-diukur tidak-diukur',
      '90,00 90,00 100,00',
      '80,00 80,00 100,00',
      // (90 + 70 + 81) / 3 = 80,333…
      '80,33 80,33 100,00',
    ]);
    // 80 + 90 = 170, of which 84; + 70 = 240, of which 150; + 81 = 321, of which 231.
    expect(upTo('jumlah', `84, ${nihil}, 66, 81`)).toEqual([
      '80 84 105,00',
      '170 84 49,41',
      '240 150 62,50',
      '321 231 71,96',
    ]);
    // What is not released holds up the whole: it was measured.
    const waiting = '{ status: belum-rilis, alasan: menunggu }';
    expect(upTo('rata-rata', `84, 90, ${waiting}, 81`)[3]).toBe('80,25 belum-rilis belum-rilis');
  });

  test('ranges and bounds make a year bound by bound, where all quarters have them', () => {
    const of = (sifat: string, target: string, realisasi = '82, 90, 79, 66') =>
      shown(`S1.1: { sifat: ${sifat}, target: [${target}], realisasi: [${realisasi}] }`);
    const ranges =
      '{ dari: 60, sampai: 80 }, { dari: 70, sampai: 90 }, { dari: 70, sampai: 85 }, { dari: 65, sampai: 82 }';
    // (60 + 70) / 2 = 65 and (80 + 90) / 2 = 85; 200 / 3 = 66,67 and 255 / 3 = 85; 265 / 4 = 66,25 and 337 / 4 = 84,25.
    // 82 is above 80: 82 / 80 = 102,5; 86 / 85 = 101,18; 83,67 and 79,25 are inside.
    expect(of('rata-rata', ranges).sampai).toEqual([
      '60,00–80,00 82,00 102,50',
      '65,00–85,00 86,00 101,18',
      '66,67–85,00 83,67 100,00',
      '66,25–84,25 79,25 100,00',
    ]);
    // 60 + 70 = 130 and 80 + 90 = 170, of which 172.
    expect(of('jumlah', ranges).sampai.slice(0, 2)).toEqual([
      '60–80 82 102,50',
      '130–170 172 101,18',
    ]);
    // The second was not measured: (60 + 70 + 65) / 3 = 65 and (80 + 85 + 82) / 3 = 82,33; (82 + 79 + 66) / 3 = 75,67.
    const nihil = '{ status: nihil, alasan: tutup }';
    expect(of('rata-rata', ranges, `82, ${nihil}, 79, 66`).sampai[3]).toBe(
      '65,00–82,33 75,67 100,00',
    );
    const most =
      '{ paling_banyak: 2 }, { paling_banyak: 3 }, { paling_banyak: 2 }, { paling_banyak: 3 }';
    // At most 2 + 3 + 2 + 3 = 10, of which 11: (20 − 11) / 10.
    expect(of('jumlah', most, '2, 4, 2, 3').sampai[3]).toBe('≤ 10 11 90,00');
    expect(of('rata-rata', most, '2, 4, 2, 3').sampai[3]).toBe('≤ 2,50 2,75 90,00');
    expect(of('rata-rata', most, '2, 4, 2, 3').triwulan[1]).toBe('≤ 3 4 66,67');
    const mixed = '{ paling_banyak: 2 }, { paling_sedikit: 3 }';
    expect(of('jumlah', mixed).sampai.slice(0, 2)).toEqual(['≤ 2 82 0,00', '– 172 target-kosong']);
  });

  test('words are that of the year as they are; they have no sum', () => {
    const kinds =
      '[{ paling_sedikit: 80 }, { dari: 80, sampai: 85 }, null, { dari: 81, sampai: 85 }]';
    expect(shown(`S1.1: { sifat: kumulatif, target: ${kinds}, realisasi: [82] }`).sampai).toEqual([
      '≥ 80 82 102,50',
      '80–85 triwulan-belum-lengkap triwulan-belum-lengkap',
      '80–85 triwulan-belum-lengkap triwulan-belum-lengkap',
      '81–85 triwulan-belum-lengkap triwulan-belum-lengkap',
    ]);
    expect(shown(`S1.1: { sifat: jumlah, target: ${kinds} }`).sampai[3]).toMatch(/^– /);
    expect(shown('S1.1: { sifat: jumlah, target: [1, { paling_sedikit: 80 }] }').sampai[3]).toMatch(
      /^– /,
    );
    const opini =
      '{ sifat: kumulatif, target: [null, null, null, WTP], realisasi: [null, null, null, WDP] }';
    // The third of four levels against the fourth.
    expect(shown(`S1.3: ${opini}`, 'S1.3').triwulan[3]).toBe('WTP WDP 75,00');
    const summed = shown('S1.3: { sifat: jumlah, realisasi: [WTP, WTP, WTP, WTP] }', 'S1.3');
    expect(summed.sampai[3]).toContain('sifat-tak-cocok');
  });
});

const FULL =
  'S1.1: { sifat: kumulatif, target: [20, 45, 70, 95], realisasi: [22, 47, 71, 102.95] }';

describe('a realisasi that is left to the quarters', () => {
  test('is what they make, also in the trend of a later year', () => {
    const one = indikator(hitung(berkas(FULL)));
    expect([tampil(one.realisasi), tampil(one.capaian)]).toEqual(['102,95', '108,37']);
    const later = ruang({
      ...berkas(FULL),
      '2021/target.yaml': 'perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 95 } }\n',
      '2021/realisasi.yaml': 'realisasi:\n  S1.1: 96\n',
      '2021/anggaran.yaml': 'program: []\n',
    });
    const [nanti] = hitungRuang(later, 2021).sasaran[0]?.indikator ?? [];
    const lalu = nanti?.tren.find(({ tahun }) => tahun === 2020);
    expect(lalu && tampil(lalu.realisasi)).toBe('102,95');
  });

  test('is missing as long as they are, and where there are none', () => {
    const dari = (triwulan: string) => {
      const [one] = hitung(berkas(triwulan)).sasaran[0]?.indikator ?? [];
      return one && tampil(one.realisasi);
    };
    expect(dari('S1.1: { sifat: kumulatif, target: [1, 2, 3, 4], realisasi: [1] }')).toBe(
      'triwulan-belum-lengkap',
    );
    expect(dari('S1.2: { sifat: kumulatif, realisasi: [1] }')).toBe('triwulan-tak-ada');
  });

  test('a table may be called so too', () => {
    const tabel = `tabel:
  - { kode: triwulan, jenis: nilai, judul: Nilai, kolom: [2020], baris: [{ nama: A, nilai: { 2020: 90 } }] }`;
    const dari = 'S1.1: { dari: triwulan, ambil: rata-rata, kolom: 2020 }';
    const [one] = hitung(berkas(FULL, `${dari}\n${tabel}`)).sasaran[0]?.indikator ?? [];
    expect(one && tampil(one.realisasi)).toBe('90,00');
  });
});

describe('where quarters are told', () => {
  const hasil = hitung(berkas(FULL));

  test('in the results file, and only of what has them', () => {
    const { indikator: daftar } = toResults(ruang(berkas(FULL)).instansi, hasil, []) as {
      indikator: readonly {
        kode: string;
        triwulan?: { tahun: object; triwulan: readonly object[] };
      }[];
    };
    const [one, other] = daftar;
    expect(one?.triwulan).toMatchObject({
      sifat: 'kumulatif',
      tahun: { realisasi: { nilai: '102.95' } },
    });
    expect(one?.triwulan?.triwulan[1]).toEqual({
      triwulan: 2,
      target: { nilai: '45', tampil: '45' },
      realisasi: { nilai: '47', tampil: '47' },
      capaian: { nilai: '104.44444444444444444', tampil: '104,44' },
    });
    expect(other).not.toHaveProperty('triwulan');
  });

  test('in the census, with an expression each', () => {
    const entries = takeCensus(hasil).filter(({ measure }) => measure.endsWith('_triwulan'));
    expect(entries).toHaveLength(12);
    expect(entries.slice(3, 6).map((e) => [e.measure, e.column, formatContent(e.content)])).toEqual(
      [
        ['target_triwulan', 'TW2', '45'],
        ['realisasi_triwulan', 'TW2', '47'],
        ['capaian_triwulan', 'TW2', '104,44'],
      ],
    );
  });

  test('in prose', () => {
    const isi = ruang({
      ...berkas(FULL),
      '2020/narasi/3.1-S1.1.md':
        'Triwulan II {{realisasiTriwulan "S1.1" 2}} dari {{targetTriwulan "S1.1" 2}}: {{capaianTriwulan "S1.1" 2}} persen.\n',
    });
    const { laporan, temuan } = composeLaporan(isi, hitungRuang(isi, 2020));
    const text = JSON.stringify(laporan).replace(/"\},\{"jenis":"teks","teks":"/g, '');
    expect(text).toContain('Triwulan II 47 dari 45: 104,44 persen.');
    expect(temuan.map(({ rule }) => rule.kode)).not.toContain('ekspresi-kode-tak-dikenal');
  });

  test('in explain, with the place of each value', () => {
    const explained = explainKode('S1.1', hasil, 'id');
    const text = explained === undefined ? '' : JSON.stringify(describeAngka(explained));
    expect(text).toContain('kumulatif: nilai triwulan terakhir');
    expect(text).toContain('capaian TW II');
    expect(text).toContain('47 ÷ 45 × 100');
    expect(text).toContain('2020/triwulan.yaml');
  });

  test('in explain, each quarter of a sum by the name that it has in the report', () => {
    const isi = ruang(berkas(FULL.replace('sifat: kumulatif', 'sifat: jumlah')));
    const text = JSON.stringify(explainKode('S1.1', hitungRuang(isi, 2020), 'id'));
    expect(text).toContain('"nama":"TW II"');
    expect(text).not.toContain('TW2');
  });
});
