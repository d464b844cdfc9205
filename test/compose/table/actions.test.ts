// Rencana aksi: the section, its table, what the results and the rules say of it.

import { describe, expect, test } from 'vitest';
import { takeCensus } from '../../../src/calculate/census.ts';
import { computeInterim } from '../../../src/calculate/laporan.ts';
import { composeInterim, composeLaporan } from '../../../src/compose/compose.ts';
import { formatContent } from '../../../src/compose/format.ts';
import { toResults } from '../../../src/output/results.ts';
import { checkIndikatorRealisasi } from '../../../src/validate/documents/references.ts';
import { checkFilledSections } from '../../../src/validate/look/required-sections.ts';
import { checkRencanaAksi } from '../../../src/validate/realisasi/actions.ts';
import { analyseTexts, bahan, MINIMAL, periksa, type Berkas } from '../../validate/ruang.ts';

const ACTIONS = `rencana_aksi:
  - { indikator: S1.1, aksi: Melatih petugas, keluaran: 40 petugas, triwulan: [2, 1, 3, 2], anggaran: 25000000, penanggung_jawab: Bidang Pelayanan, status: selesai }
  - { indikator: S1.1, aksi: Menambah loket, triwulan: [2, 4], status: berjalan }
  - { indikator: S1.1, aksi: Menyusun pedoman }
`;
const file = (isi: string) => ({ '2020/triwulan.yaml': isi });

function section(isi: string) {
  const { workspace: ruang, hasil } = bahan(MINIMAL, file(isi));
  const { laporan } = composeLaporan(ruang, hasil);
  return laporan.bab.flatMap(({ bagian }) => bagian).find(({ id }) => id === 'rencana-aksi');
}

describe('the section', () => {
  test('counts the actions by their status and lists them', () => {
    const one = section(ACTIONS);
    expect(one?.judul).toBe('Pelaksanaan Rencana Aksi Tahun 2020');
    expect(JSON.stringify(one?.isi[0])).toContain(
      'Dari 3 rencana aksi tahun 2020, 1 selesai dilaksanakan, 1 sedang berjalan, dan 1 belum dilaksanakan; 1 sudah lewat jadwal.',
    );
    const tabel = one?.isi.at(-1);
    if (tabel?.jenis !== 'tabel') throw new Error('no table');
    expect(tabel.kepala[0]?.map(({ teks }) => teks)).toEqual([
      'No',
      'Indikator Kinerja',
      'Rencana Aksi',
      'Keluaran',
      'Jadwal',
      'Anggaran (Rp)',
      'Penanggung Jawab',
      'Status',
    ]);
    expect(tabel.baris.map((row) => row.map(({ teks }) => teks).join(' | '))).toEqual([
      '1 | Nilai pelayanan | Melatih petugas | 40 petugas | TW I–III | 25.000.000 | Bidang Pelayanan | Selesai',
      '2 | Nilai pelayanan | Menambah loket | – | TW II, IV | – | – | Berjalan (lewat jadwal)',
      '3 | Nilai pelayanan | Menyusun pedoman | – | – | – | – | Belum',
    ]);
  });

  test('says at once where all stand alike', () => {
    const first = (isi: string) => JSON.stringify(section(`rencana_aksi:\n${isi}`)?.isi[0]);
    const one = '  - { indikator: S1.1, aksi: Melatih petugas, status: selesai }\n';
    expect(first(one)).toContain('Satu rencana aksi tahun 2020 selesai dilaksanakan.');
    expect(first(one + one)).toContain(
      'Dari 2 rencana aksi tahun 2020, semuanya selesai dilaksanakan.',
    );
  });

  test('says which should have been finished', () => {
    const late = '  - { indikator: S1.1, aksi: Melatih petugas, triwulan: [4] }\n';
    const first = (isi: string) => JSON.stringify(section(`rencana_aksi:\n${isi}`)?.isi[0]);
    expect(first(late)).toContain(
      'Satu rencana aksi tahun 2020 belum dilaksanakan dan sudah lewat jadwal.',
    );
    expect(first(late + late)).toContain(
      'Dari 2 rencana aksi tahun 2020, semuanya belum dilaksanakan; semuanya sudah lewat jadwal.',
    );
  });

  test('of a quarter it holds them against its end', () => {
    const { workspace, hasil } = bahan(
      MINIMAL,
      file(`pengukuran:
  S1.1: { sifat: kumulatif, target: [20, 40, 60, 80], realisasi: [21, 42, 61, 84] }
rencana_aksi:
  - { indikator: S1.1, aksi: Menilai, triwulan: [2] }
  - { indikator: S1.1, aksi: Melatih, triwulan: [2, 3] }
`),
    );
    const { laporan } = composeInterim(workspace, hasil, computeInterim(workspace, hasil, 2), 2);
    const text = JSON.stringify(laporan.bab);
    expect(text).toContain('semuanya belum dilaksanakan; 1 sudah lewat jadwal.');
    // Of the two in each of the tables, what is due and what is left.
    expect(text.match(/Belum \(lewat jadwal\)/g)).toHaveLength(2);
  });

  test('has no column of money where none is entered, and is not there without actions', () => {
    const tabel = section(
      'rencana_aksi:\n  - { indikator: S1.1, aksi: Melatih petugas }\n',
    )?.isi.at(-1);
    expect(tabel?.jenis === 'tabel' && tabel.kepala[0]).toHaveLength(7);
    expect(section('pengukuran: {}\n')).toBeUndefined();
  });
});

test('results and census have them', () => {
  const { workspace: ruang, hasil } = bahan(MINIMAL, file(ACTIONS));
  expect(toResults(ruang.instansi, hasil, [])).toMatchObject({
    rencana_aksi: [
      {
        aksi: 'Melatih petugas',
        triwulan: [1, 2, 3],
        anggaran: { nilai: '25000000' },
        status: 'selesai',
      },
      { status: 'berjalan' },
      { penanggung_jawab: null, anggaran: null, status: 'belum' },
    ],
  });
  const entries = takeCensus(hasil).filter((one) => one.of.kind === 'rencana-aksi');
  expect(
    entries.map(({ of, measure, content }) => [of.row, measure, formatContent(content)]),
  ).toEqual([
    [1, 'anggaran', '25.000.000'],
    [1, 'status', 'selesai'],
    [2, 'anggaran', null],
    [2, 'status', 'berjalan'],
    [3, 'anggaran', null],
    [3, 'status', 'belum'],
  ]);
  expect(toResults(ruang.instansi, bahan(MINIMAL).hasil, [])).not.toHaveProperty('rencana_aksi');
});

describe('rules', () => {
  const filled =
    'pengukuran:\n  S1.1: { sifat: kumulatif, target: [20, 40, 60, 80], realisasi: [21, 42] }\n';

  test('a status that does not go with the schedule, by the last quarter that is filled in', () => {
    const late = `${filled}rencana_aksi:
  - { indikator: S1.1, aksi: Dini, triwulan: [3], status: selesai }
  - { indikator: S1.1, aksi: Lewat, triwulan: [1], status: berjalan }
  - { indikator: S1.1, aksi: Tepat, triwulan: [1, 2], status: selesai }
  - { indikator: S1.1, aksi: Nanti, triwulan: [2, 3] }
  - { indikator: S1.1, aksi: Kapan saja, status: selesai }
`;
    expect(periksa(bahan(MINIMAL, file(late)), checkRencanaAksi)).toEqual([
      '2020/triwulan.yaml:4:59: peringatan: rencana aksi "Dini" berstatus selesai, padahal jadwalnya sampai TW3 dan realisasi baru terisi sampai TW2 [aksi-selesai-dini]',
      '2020/triwulan.yaml:5:60: peringatan: rencana aksi "Lewat" dijadwalkan sampai TW1 dan statusnya masih berjalan, padahal realisasi sudah terisi sampai TW2 [aksi-lewat-jadwal]',
    ]);
    expect(periksa(bahan(MINIMAL, file(`${filled}${ACTIONS}`)), checkRencanaAksi)).toEqual([
      expect.stringContaining('"Melatih petugas" berstatus selesai, padahal jadwalnya sampai TW3'),
    ]);
    expect(periksa(bahan(MINIMAL), checkRencanaAksi)).toEqual([]);
  });

  const due = (realisasi: string) =>
    file(`pengukuran:
  S1.1: { sifat: kumulatif, target: [20, 40, 60, 80], realisasi: ${realisasi} }
rencana_aksi:
  - { indikator: S1.1, aksi: Menilai, triwulan: [2, 4] }
`);
  const late = (year: Berkas, quarters: Berkas) =>
    periksa(bahan(MINIMAL, year, quarters), checkRencanaAksi);

  test('what was due in the last quarter is late once the year is over', () => {
    expect(late({}, due('[21, 42, 61, 84]'))).toEqual([
      '2020/triwulan.yaml:4:5: peringatan: rencana aksi "Menilai" dijadwalkan sampai TW4 dan statusnya masih belum, padahal realisasi sudah terisi sampai TW4 [aksi-lewat-jadwal]',
    ]);
    expect(late({}, due('[21, 42, 61]'))).toEqual([]);
    // Without quarters the year is over once all of it has its result.
    expect(late({}, due('[]'))).toHaveLength(1);
    expect(late({ '2020/realisasi.yaml': 'realisasi: { S1.1: null }\n' }, due('[]'))).toEqual([]);
    // Then nothing is finished too early.
    const finished = file('rencana_aksi: [{ indikator: S1.1, aksi: Menilai, triwulan: [4], status: selesai }]\n'); // prettier-ignore
    expect(late({}, finished)).toEqual([]);
  });

  test('an indikator that nobody knows, a quarter that no year has, an unknown status and key', () => {
    const unknown = 'rencana_aksi:\n  - { indikator: S9.9, aksi: Melatih petugas }\n';
    expect(periksa(bahan(MINIMAL, file(unknown)), checkIndikatorRealisasi)).toEqual([
      '2020/triwulan.yaml:2:18: galat: indikator "S9.9" tidak ada pada Renstra [indikator-tak-dikenal]',
    ]);
    const { diagnostics } = analyseTexts(
      MINIMAL,
      file(
        'rencana_aksi:\n  - { indikator: S1.1, aksi: A, triwulan: [2, 5], status: usai, biaya: 1 }\n',
      ),
    );
    expect(
      diagnostics.map(({ kode, position: { baris, kolom } }) => `${kode} ${baris}:${kolom}`),
    ).toEqual(
      expect.arrayContaining([
        'pilihan-salah 2:47',
        'pilihan-salah 2:59',
        'kunci-tak-dikenal 2:65',
      ]),
    );
  });

  test('actions whose section is left out', () => {
    const lkjip = {
      'lkjip.yaml':
        'versi: 1\ninstansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }\ntampilan:\n  bagian: { kinerja: [capaian-kinerja, realisasi-anggaran] }\n',
    };
    expect(periksa(bahan(MINIMAL, lkjip, file(ACTIONS)), checkFilledSections)).toEqual([
      '2020/triwulan.yaml:1:1: peringatan: "rencana_aksi" terisi, tetapi bagian "rencana-aksi" tidak dimuat [bagian-terisi-ditiadakan]',
    ]);
    expect(periksa(bahan(MINIMAL, lkjip), checkFilledSections)).toEqual([]);
  });
});
