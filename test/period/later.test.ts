// A report up to a quarter tells nothing that came later: neither of actions nor in the prose of the first chapters.

import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { explainKode } from '../../src/explain/explain.ts';
import type { Quarter } from '../../src/period.ts';
import { MINIMAL, wordAll, type Berkas } from '../validate/ruang.ts';

const FILES: Berkas = {
  ...MINIMAL,
  'renstra-2019-2023.yaml': `${MINIMAL['renstra-2019-2023.yaml'] ?? ''}    perspektif: P
    bobot: 100
perspektif: [{ kode: P, nama: Proses, bobot: 100 }]
`,
  '2020/realisasi.yaml': 'realisasi:\n  S1.1: { dari: triwulan }\n',
  '2020/triwulan.yaml': `pengukuran:
  S1.1: { sifat: kumulatif, target: [20, 40, 60, 80], realisasi: [15, 42, 63, 84] }
rencana_aksi:
  - { indikator: S1.1, aksi: Melatih petugas, triwulan: [1], status: berjalan }
  - { indikator: S1.1, aksi: Menambah loket, triwulan: [2, 3], status: berjalan }
  - { indikator: S1.1, aksi: Membuka kanal, triwulan: [4], status: belum }
  - { indikator: S1.1, aksi: Menilai, triwulan: [4], status: selesai }
`,
  '2020/narasi/1.1-latar-belakang.md':
    'Target {{target "S1.1"}}, realisasi {{realisasi "S1.1"}}, capaian {{capaian "S1.1"}}, NKO {{nko}}.\n',
};

function reportOf(triwulan: Quarter) {
  const files = Object.entries(FILES).map(([file, text]) => ({
    file,
    content: new TextEncoder().encode(text),
  }));
  const { diagnostics, tahunan } = analyse(
    { files, pictures: [] },
    [{ tahun: 2020, triwulan }],
    'id',
  );
  const [one] = tahunan;
  if (one === undefined) throw new Error(wordAll(diagnostics).join('\n'));
  return { ...one, diagnostics };
}

/** Of every action that a table lists, what it is and how far. */
function listed(triwulan: Quarter): readonly string[] {
  const blocks = reportOf(triwulan).laporan.bab.flatMap(({ bagian }) =>
    bagian.flatMap(({ isi }) => isi),
  );
  return blocks.flatMap((one) =>
    one.jenis === 'tabel' && one.kepala[0]?.some(({ teks }) => teks === 'Rencana Aksi') === true
      ? one.baris.map((row) => `${row[2]?.teks ?? ''}: ${row.at(-1)?.teks ?? ''}`)
      : [],
  );
}

describe('actions', () => {
  test('of a later quarter are not due yet, whatever became of them', () => {
    expect(listed(1)).toContain('Melatih petugas: Berjalan (lewat jadwal)');
    expect(listed(1)).toContain('Menambah loket: Belum waktunya');
    expect(listed(1)).not.toContain('Menambah loket: Berjalan');
    expect(listed(2)).toContain('Menambah loket: Berjalan');
  });

  test('are explained alike', () => {
    const statusOf = (triwulan: Quarter, nomor: number) => {
      const told = explainKode(`rencana-aksi/${String(nomor)}`, reportOf(triwulan).hasil, 'id');
      return JSON.stringify(told);
    };
    expect(statusOf(1, 2)).toContain('belum waktunya');
    expect(statusOf(2, 2)).not.toContain('belum waktunya');
  });

  test('are called late by the quarter that the report is of', () => {
    const late = (triwulan: Quarter) =>
      wordAll(reportOf(triwulan).diagnostics).flatMap(
        (line) => /rencana aksi "([^"]+)".*\[aksi-/.exec(line)?.[1] ?? [],
      );
    expect(late(1)).toEqual(['Melatih petugas']);
    expect(late(2)).toEqual(['Melatih petugas']);
    expect(late(3)).toEqual(['Melatih petugas', 'Menambah loket']);
    expect(late(4)).toEqual(['Melatih petugas', 'Menambah loket', 'Membuka kanal']);
  });
});

test('the prose of the first chapter tells the plan of the year, and what was reached up to the quarter', () => {
  const first = (triwulan: Quarter) =>
    (reportOf(triwulan).laporan.bab[0]?.bagian[0]?.isi ?? [])
      .flatMap((one) => (one.jenis === 'paragraf' ? one.isi : []))
      .map((one) => ('teks' in one ? one.teks : ''))
      .join('');
  // 15 ÷ 20 and 42 ÷ 40
  expect(first(1)).toContain('Target 80, realisasi 15, capaian 75,00, NKO 75,00.');
  expect(first(2)).toContain('Target 80, realisasi 42, capaian 105,00, NKO 105,00.');
});
