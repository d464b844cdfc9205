// The quarters in the report: one table a sasaran, one figure an indicator, nothing where none is measured.

import { describe, expect, test } from 'vitest';
import { composeLaporan } from '../../../src/compose/compose.ts';
import type { Blok, Gambar, Tabel } from '../../../src/compose/report.ts';
import { dataOf } from '../../../src/compose/figures/kinds.ts';
import { takeCensus } from '../../../src/calculate/census.ts';
import { computeInterim } from '../../../src/calculate/laporan.ts';
import { goalOfSasaran } from '../../../src/compose/goal.ts';
import { tableTriwulan } from '../../../src/compose/table/quarters.ts';
import { termsOf } from '../../../src/compose/wording/terms.ts';
import { explainKode } from '../../../src/explain/explain.ts';
import { toResults } from '../../../src/output/results.ts';
import type { Quarter } from '../../../src/period.ts';
import type { CheckInput } from '../../../src/validate/check.ts';
import { bahan, MINIMAL, type Berkas } from '../../validate/ruang.ts';

const RENSTRA = `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Meningkatnya mutu pelayanan
    indikator:
      - { kode: S1.1, nama: Nilai pelayanan, satuan: poin, target: { 2020: 80 } }
      - { kode: S1.2, nama: Keluhan, satuan: keluhan, polaritas: minimal, target: { 2020: 12 } }
      - { kode: S1.3, nama: Penetapan APBD, satuan: tanggal, jenis: tanggal, target: { 2020: 2020-11-30 } }
      - { kode: S1.4, nama: Opini, satuan: opini, jenis: predikat, skala: opini-bpk, target: { 2020: WTP } }
`;

function quartered(triwulan: string | null, ...others: readonly Berkas[]) {
  const files = {
    'renstra-2019-2023.yaml': RENSTRA,
    '2020/target.yaml':
      'perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 80, S1.2: 12, S1.3: 2020-11-30, S1.4: WTP } }\n',
    '2020/realisasi.yaml': 'realisasi:\n  S1.1: 84\n  S1.2: { dari: triwulan }\n',
    ...(triwulan === null ? {} : { '2020/triwulan.yaml': `pengukuran:\n${triwulan}` }),
  };
  return bahan(MINIMAL, files, ...others);
}

function blocksOf({
  workspace: ruang,
  hasil,
}: Pick<CheckInput, 'workspace' | 'hasil'>): readonly Blok[] {
  return composeLaporan(ruang, hasil).laporan.bab.flatMap(({ bagian }) =>
    bagian.flatMap((one) => one.isi),
  );
}

const blocks = (triwulan: string | null): readonly Blok[] => blocksOf(quartered(triwulan));

const tabel = (isi: readonly Blok[]): Tabel | undefined =>
  isi.find((blok): blok is Tabel => blok.jenis === 'tabel' && blok.kode === 'triwulan-S1');
const gambar = (isi: readonly Blok[], kode: string): Gambar | undefined =>
  isi.find((blok): blok is Gambar => blok.jenis === 'gambar' && blok.kode === `triwulan-${kode}`);

const BOTH = `  S1.1: { sifat: kumulatif, target: [20, 40, 60, 80], realisasi: [21, null, 63, 84] }
  S1.2: { sifat: jumlah, target: [3, 3, 3, 3], realisasi: [3, 2.5, 3, 7] }
`;

describe('the table', () => {
  test('has three rows an indicator, and what its quarters make of the year', () => {
    const one = tabel(blocks(BOTH));
    expect(one?.judul).toBe(
      'Capaian Kinerja Sasaran “Meningkatnya mutu pelayanan” menurut Triwulan Tahun 2020',
    );
    expect(one?.kepala.at(-1)?.map(({ teks }) => teks)).toEqual([
      'Indikator Kinerja',
      'Uraian',
      'TW I',
      'TW II',
      'TW III',
      'TW IV',
      'Tahun 2020',
    ]);
    expect(one?.baris.map((row) => row.map(({ teks }) => teks).join(' | '))).toEqual([
      'Nilai pelayanan (poin) | Target | 20 | 40 | 60 | 80 | 80',
      'Realisasi | 21 | – | 63 | 84 | 84',
      // 21 / 20, 63 / 60 and 84 / 80 × 100
      'Capaian (%) | 105,00 | – | 105,00 | 105,00 | 105,00',
      'Keluhan (keluhan) | Target | 3 | 3 | 3 | 3 | 12',
      'Realisasi | 3 | 2,5 | 3 | 7 | 15,5',
      // (6 − 3) / 3, (6 − 2,5) / 3, none below 0, (24 − 15,5) / 12
      'Capaian (%) | 100,00 | 116,67 | 100,00 | 0,00 | 70,83',
    ]);
    expect(one?.catatan).toEqual([
      'Nilai tahun Nilai pelayanan: nilai triwulan terakhir.',
      'Nilai tahun Keluhan: jumlah semua triwulan.',
      'Capaian dibatasi paling rendah 0 persen.',
    ]);
  });

  test('tells the year as the other tables do where its quarters make another one', () => {
    const made = (isi: string, year = '84') =>
      tabel(
        blocksOf(
          quartered(isi, { '2020/realisasi.yaml': `realisasi:\n  S1.1: ${year}\n  S1.2: 15.5\n` }),
        ),
      )?.catatan.slice(1);
    // 4 × 25 = 100 in the quarters, 80 in the agreement; 84 / 80 = 105.
    expect(
      made('  S1.1: { sifat: jumlah, target: [25, 25, 25, 25], realisasi: [20, 20, 20, 24] }\n'),
    ).toEqual([
      'Nilai pelayanan tahun 2020: target 80; realisasi 84; dan capaian 105,00 persen; kolom terakhir dihitung dari triwulannya.',
    ]);
    expect(
      made('  S1.1: { sifat: jumlah, target: [20, 20, 20, 20], realisasi: [20, 20, 20, 23] }\n'),
    ).toHaveLength(1);
    expect(
      made(
        '  S1.1: { sifat: kumulatif, target: [20, 40, 60, 80], realisasi: [21, 42, 63, null] }\n',
      ),
    ).toEqual([
      'Nilai pelayanan tahun 2020: target 80; realisasi 84; dan capaian 105,00 persen; realisasi TW IV belum ada.',
    ]);
    const alike =
      '  S1.1: { sifat: kumulatif, target: [20, 40, 60, 80], realisasi: [21, 42, 63, 84] }\n';
    expect(made(alike)).toEqual([]);
    // Nothing is told of a year that has no realisasi of its own.
    expect(made(alike, '')).toEqual([]);
  });

  test('says what quarters do of which nothing was measured', () => {
    const nihil = '{ status: nihil, alasan: tutup }';
    const one = tabel(
      blocks(`  S1.1: { sifat: rata-rata, target: [70, 90, 80, 80], realisasi: [70, ${nihil}, 80, 84] }
  S1.2: { sifat: jumlah, target: [3, 3, 3, 3], realisasi: [3, ${nihil}, ${nihil}, 5] }
`),
    );
    // (70 + 80 + 80) / 3 = 76,67 against (70 + 80 + 84) / 3 = 78; 12 against 8 where lower is better: (24 − 8) / 12.
    expect(one?.baris.map((row) => row.at(-1)?.teks)).toEqual([
      '76,67',
      '78,00',
      '101,73',
      '12',
      '8',
      '133,33',
    ]);
    expect(one?.catatan.slice(2, 4)).toEqual([
      'Nilai pelayanan: TW II tidak ikut dirata-ratakan, begitu pula targetnya.',
      'Keluhan: TW II dan TW III tidak menambah realisasi, sedangkan targetnya tetap dihitung.',
    ]);
  });

  test('of one sifat names no indicator; what a quarter states is told', () => {
    const one = tabel(
      blocks(
        '  S1.1: { sifat: rata-rata, target: [80, 80, 80, 80], realisasi: [{ status: nihil, alasan: loket tutup }, 80] }\n',
      ),
    );
    expect(one?.catatan).toEqual([
      'Nilai tahun: rata-rata semua triwulan.',
      'Nilai pelayanan: TW I tidak ikut dirata-ratakan, begitu pula targetnya.',
      'Nilai pelayanan TW I, Nihil: loket tutup.',
      'Nilai pelayanan tahun 2020: target 80; realisasi 84; dan capaian 105,00 persen; realisasi TW III dan TW IV belum ada.',
    ]);
  });

  test('names an indicator once, before what its quarters were entered as, and a reason once', () => {
    const shut = '{ status: nihil, alasan: loket tutup }';
    const one = tabel(
      blocks(`  S1.1: { sifat: kumulatif, target: [20, 40, 60, 80], realisasi: [{ pembilang: 1, penyebut: 5 }, { pembilang: 2, penyebut: 5 }, 63, 84] }
  S1.2: { sifat: jumlah, target: [3, 3, 3, 3], realisasi: [{ pembilang: 1, penyebut: 4 }, ${shut}, ${shut}, ${shut.replace('loket', 'kantor')}] }
`),
    );
    expect(one?.catatan).toContain(
      'Realisasi Nilai pelayanan TW I: 1 dari 5; TW II: 2 dari 5; Keluhan TW I: 1 dari 4.',
    );
    expect(one?.catatan.slice(-2)).toEqual([
      'Keluhan TW II dan TW III, Nihil: loket tutup.',
      'Keluhan TW IV, Nihil: kantor tutup.',
    ]);
  });

  test('has the stretches between the quarters that the agency asks for, made as the year is', () => {
    const asked = {
      'lkjip.yaml': `${MINIMAL['lkjip.yaml'] ?? ''}metode: { rekap_triwulan: [sd-tw3, semester] }\n`,
      '2020/narasi/3.1-S1.md':
        'Smt I: {{realisasiTriwulan "S1.2" "semester"}} ({{capaianTriwulan "S1.2" "semester"}}).\n',
    };
    const { workspace: ruang, hasil } = quartered(BOTH, asked);
    const isi = blocksOf({ workspace: ruang, hasil });
    const each = tabel(isi);
    expect(
      each?.kepala
        .at(-1)
        ?.map(({ teks }) => teks)
        .slice(2),
    ).toEqual(['TW I', 'TW II', 'Smt I', 'TW III', 's.d. TW III', 'TW IV', 'Tahun 2020']);
    expect(each?.baris.map((row) => row.map(({ teks }) => teks).join(' | '))).toEqual([
      'Nilai pelayanan (poin) | Target | 20 | 40 | 40 | 60 | 60 | 80 | 80',
      // The second quarter, which the half-year would be, has no value.
      'Realisasi | 21 | – | – | 63 | 63 | 84 | 84',
      'Capaian (%) | 105,00 | – | – | 105,00 | 105,00 | 105,00 | 105,00',
      // 3 + 3; 3 + 3 + 3
      'Keluhan (keluhan) | Target | 3 | 3 | 6 | 3 | 9 | 3 | 12',
      // 3 + 2,5; 3 + 2,5 + 3
      'Realisasi | 3 | 2,5 | 5,5 | 3 | 8,5 | 7 | 15,5',
      // (12 − 5,5) / 6 = 108,333…; (18 − 8,5) / 9 = 105,555…
      'Capaian (%) | 100,00 | 116,67 | 108,33 | 100,00 | 105,56 | 0,00 | 70,83',
    ]);
    expect(each?.catatan.slice(0, 2)).toEqual([
      'Nilai Smt I, s.d. TW III, dan tahun Nilai pelayanan: nilai triwulan terakhir.',
      'Nilai Smt I, s.d. TW III, dan tahun Keluhan: jumlah semua triwulan.',
    ]);
    const prose = isi.filter(({ jenis }) => jenis === 'paragraf').map((one) => JSON.stringify(one));
    expect(prose.find((one) => one.includes('Smt I: '))).toMatch(/"5,5".*"108,33"/);
    const told = takeCensus(hasil).filter(({ column }) => column === 'SMT1' || column === 'SD-TW3');
    expect(told.map(({ measure }) => measure)).toHaveLength(12);
    expect(toResults(ruang.instansi, hasil, [])).toMatchObject({
      indikator: [
        {},
        {
          triwulan: {
            rekap: [
              { rekap: 'semester', realisasi: { nilai: '5.5' }, capaian: { tampil: '108,33' } },
              { rekap: 'sd-tw3', realisasi: { nilai: '8.5' }, capaian: { tampil: '105,56' } },
            ],
          },
        },
        {},
        {},
      ],
    });
    const names = explainKode('S1.2', hasil, 'id')
      ?.angka.find(({ nama }) => nama === 'triwulan')
      ?.bagian.map(({ nama, tampil }) => `${nama} ${tampil}`);
    expect(names).toContain('capaian Smt I 108,33');
  });

  test('has no stretch that ends with the report itself', () => {
    const { workspace: ruang, hasil } = quartered(BOTH, {
      'lkjip.yaml': `${MINIMAL['lkjip.yaml'] ?? ''}metode: { rekap_triwulan: [semester, sd-tw3] }\n`,
    });
    const goal = (upTo: Quarter) =>
      goalOfSasaran(computeInterim(ruang, hasil, upTo).sasaran[0]!, termsOf(ruang.instansi));
    const heads = (upTo: Quarter) =>
      tableTriwulan(goal(upTo), 2020, upTo)
        ?.kepala.at(-1)
        ?.map(({ teks }) => teks)
        .slice(2);
    expect(heads(2)).toEqual(['TW I', 'TW II', 's.d. TW II']);
    expect(heads(3)).toEqual(['TW I', 'TW II', 'Smt I', 'TW III', 's.d. TW III']);
  });

  test('is not there without quarters', () => {
    expect(tabel(blocks(null))).toBeUndefined();
    expect(gambar(blocks(null), 'S1.1')).toBeUndefined();
  });
});

describe('the figure', () => {
  test('shows target and realisasi of each quarter', () => {
    const one = gambar(blocks(BOTH), 'S1.1');
    expect(one?.judul).toBe('Nilai pelayanan menurut Triwulan, 2020');
    expect(one?.deskripsi).toBe(
      'Target dan realisasi dalam poin. TW I: target 20, realisasi 21; TW II: target 40; TW III: target 60, realisasi 63; TW IV: target 80, realisasi 84.',
    );
    expect(one && dataOf(one.grafik)).toMatchObject({
      kepala: ['Triwulan', 'Target (poin)', 'Realisasi (poin)'],
      baris: [
        ['TW I', '20', '21'],
        ['TW II', '40', '–'],
        ['TW III', '60', '63'],
        ['TW IV', '80', '84'],
      ],
    });
  });

  test('of words has their scale; of days there is nothing to draw', () => {
    const isi = blocks(
      '  S1.3: { sifat: kumulatif, target: [2020-03-31] }\n  S1.4: { sifat: kumulatif, target: [null, null, null, WTP], realisasi: [WDP] }\n',
    );
    expect(gambar(isi, 'S1.3')).toBeUndefined();
    expect(gambar(isi, 'S1.4')?.grafik).toMatchObject({ levels: [{}, {}, {}, { tampil: 'WTP' }] });
    expect(gambar(isi, 'S1.4')?.deskripsi).toContain('TW I: target tidak ada, realisasi WDP');
  });
});

test('a name that begins with the word for what is told of it has it once', () => {
  const { workspace: ruang, hasil } = quartered(null, {
    'renstra-2019-2023.yaml': RENSTRA.replace('Nilai pelayanan', 'Realisasi penerimaan pajak'),
    '2020/realisasi.yaml':
      'realisasi:\n  S1.1: { pembilang: 42, penyebut: 50 }\n  S1.2: { pembilang: 1, penyebut: 8 }\n',
  });
  const all = JSON.stringify(blocksOf({ workspace: ruang, hasil }));
  expect(all).toContain('"Realisasi penerimaan pajak: 42 dari 50; Keluhan: 1 dari 8."');
  expect(all).not.toContain('Realisasi Realisasi');
});
