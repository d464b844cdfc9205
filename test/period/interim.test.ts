// The interim report: a year up to a quarter. Figures worked by hand.

import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { takeCensus } from '../../src/calculate/census.ts';
import { formatContent } from '../../src/compose/format.ts';
import { explainKode } from '../../src/explain/explain.ts';
import { toResults } from '../../src/output/results.ts';
import type { Blok } from '../../src/compose/report.ts';
import type { Quarter } from '../../src/period.ts';
import { tampil } from '../calculate/bantu.ts';
import { MINIMAL, wordAll, type Berkas } from '../validate/ruang.ts';

const RENSTRA = `periode: { mulai: 2019, selesai: 2023 }
tujuan:
  - kode: T1
    nama: Meningkatkan pelayanan
    indikator: [{ kode: T1.1, nama: Indeks kepuasan, satuan: poin, target: { 2020: 80 } }]
sasaran:
  - kode: S1
    nama: Meningkatnya mutu pelayanan
    tujuan: T1
    indikator:
      - { kode: S1.1, nama: Nilai pelayanan, satuan: poin, target: { 2020: 80, 2023: 90 } }
      - { kode: S1.2, nama: Keluhan, satuan: keluhan, polaritas: minimal, target: { 2020: 12 } }
  - kode: S2
    nama: Meningkatnya akuntabilitas
    tujuan: T1
    indikator: [{ kode: S2.1, nama: Nilai AKIP, satuan: poin, target: { 2020: 70 } }]
`;

const FILES: Berkas = {
  ...MINIMAL,
  'renstra-2019-2023.yaml': RENSTRA,
  '2020/target.yaml':
    'perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 80, S1.2: 12, S2.1: 70 } }\n',
  '2020/realisasi.yaml': 'realisasi:\n  S1.1: { dari: triwulan }\n  S1.2:\n  S2.1:\n',
  '2020/anggaran.yaml':
    'program:\n  - { kode: P1, nama: Program, sasaran: S1, anggaran: 100, realisasi: 90 }\n',
  '2020/triwulan.yaml': `pengukuran:
  S1.1: { sifat: kumulatif, target: [20, 40, 60, 80], realisasi: [21, 39, 63, 84] }
  S1.2: { sifat: jumlah, target: [3, 3, 3, 3], realisasi: [2, 3] }
  T1.1: { sifat: rata-rata, target: [80, 80, 80, 80], realisasi: [82, 81] }
rencana_aksi:
  - { indikator: S1.1, aksi: Melatih petugas, triwulan: [1], status: selesai }
  - { indikator: S1.1, aksi: Menambah loket, triwulan: [2, 3], status: berjalan }
  - { indikator: S1.2, aksi: Membuka kanal aduan, triwulan: [4] }
`,
  '2020/narasi/tw2-S1.1.md': 'Loket kedua belum dibuka: {{capaian "S1.1"}} persen.\n',
  '2020/narasi/tw2-S9.md': 'Tidak punya tempat.\n',
  '2020/narasi/tw3-kesimpulan.md': 'Dari triwulan lain.\n',
};

function analysed(berkas: Berkas, triwulan: Quarter) {
  const files = Object.entries(berkas).map(([file, text]) => ({
    file,
    content: new TextEncoder().encode(text),
  }));
  return analyse({ files, pictures: [] }, [{ tahun: 2020, triwulan }], 'id');
}

function interim(triwulan: Quarter, berkas = FILES) {
  const [one] = analysed(berkas, triwulan).tahunan;
  if (one === undefined) throw new Error('no report');
  return one;
}

const textOf = (blok: readonly Blok[]): string =>
  blok
    .flatMap((one) =>
      one.jenis === 'paragraf'
        ? one.isi.map((inline) => ('teks' in inline ? inline.teks : ''))
        : [],
    )
    .join('');

describe('the figures of a year up to a quarter', () => {
  const shown = (triwulan: Quarter) => {
    const { hasil } = interim(triwulan);
    const all = [...hasil.sasaran, ...hasil.tujuan].flatMap(({ indikator }) => indikator);
    return all.map(
      ({ indikator, realisasi, capaian }) =>
        `${indikator.kode} ${tampil(realisasi)} ${tampil(capaian)}`,
    );
  };

  test('are what its quarters make together', () => {
    // 39 / 40; (2 × 6 − 5) / 6; (82 + 81) / 2 against 80
    expect(shown(2)).toEqual([
      'S1.1 39 97,50',
      'S1.2 5 116,67',
      'S2.1 realisasi-kosong target-kosong',
      'T1.1 81,50 101,88',
    ]);
    expect(shown(1)[1]).toBe('S1.2 2 133,33');
    expect(shown(3)[1]).toBe('S1.2 triwulan-belum-lengkap triwulan-belum-lengkap');
  });

  test('have the means of those, and nothing that is told at the end of a year', () => {
    const { hasil } = interim(2);
    const [sasaran] = hasil.sasaran;
    // (97,50 + 116,67) / 2 = 107,085
    expect(sasaran && tampil(sasaran.capaian)).toBe('107,09');
    expect(sasaran && tampil(sasaran.capaianKeuangan)).toBe('anggaran-belum-dilaporkan');
    expect(sasaran?.indikator[0]?.perubahan).toBeNull();
    expect(sasaran?.indikator[0]?.pembanding).toEqual([]);
    expect(sasaran?.indikator[0] && tampil(sasaran.indikator[0].capaianAkhir)).toBe(
      'belum-setahun',
    );
    expect(hasil.tabel).toEqual([]);
  });

  test('are in the results file and in explain, which name the quarter', () => {
    const { hasil } = interim(2);
    const results = toResults({ nama: 'Dinas', daerah: null, singkatan: null } as never, hasil, []);
    expect(results).toMatchObject({ tahun: 2020, triwulan: 2 });
    expect(explainKode('S1.1', hasil, 'id')).toMatchObject({ tahun: 2020, triwulan: 2 });
  });

  test('no output of programs has a quarter that came later, nor prose a word for it', () => {
    const lkjip = `${MINIMAL['lkjip.yaml'] ?? ''}metode: { rekap_triwulan: [semester, sd-tw3] }\n`;
    const rows = (triwulan: Quarter) =>
      takeCensus(interim(triwulan, { ...FILES, 'lkjip.yaml': lkjip }).hasil)
        .filter(({ of, measure }) => of.code === 'S1.1' && measure === 'realisasi_triwulan')
        .map(({ column, content, expression }) => [
          column,
          formatContent(content),
          expression?.args[1],
        ]);
    // 21, 39 and 63 are typed for the first three quarters; the half of the year and its three quarters are the last of theirs.
    expect(rows(1)).toEqual([['TW1', '21', '1']]);
    expect(rows(2).map(([column]) => column)).toEqual(['TW1', 'TW2']);
    expect(rows(3)).toEqual([
      ['TW1', '21', '1'],
      ['TW2', '39', '2'],
      ['TW3', '63', '3'],
      ['SMT1', '39', 'semester'],
    ]);
    expect(rows(4).map(([column]) => column)).toEqual([
      'TW1',
      'TW2',
      'TW3',
      'TW4',
      'SMT1',
      'SD-TW3',
    ]);
    const instansi = { nama: 'Dinas', daerah: null, singkatan: null } as never;
    const text = JSON.stringify(toResults(instansi, interim(2).hasil, []));
    expect(text).toContain('"realisasi":{"nilai":"39"');
    for (const later of ['"63"', '"84"', '"60"', '"tahun":{']) expect(text).not.toContain(later);
  });

  test('explain tells the quarters of the report, none that comes after, and what they make', () => {
    const lkjip = `${MINIMAL['lkjip.yaml'] ?? ''}metode: { rekap_triwulan: [semester, sd-tw3] }\n`;
    const quarters = (triwulan: Quarter) =>
      explainKode('S1.1', interim(triwulan, { ...FILES, 'lkjip.yaml': lkjip }).hasil, 'id')!
        .angka.find(({ nama }) => nama === 'triwulan')!
        .bagian.map(({ nama, tampil: shown }) => `${nama} ${shown}`);
    // 21 / 20, 39 / 40, 63 / 60
    const [first, second, third] = ['capaian TW I 105,00', 'capaian TW II 97,50', 'capaian TW III 105,00']; // prettier-ignore
    expect(quarters(2)).toEqual([first, second, 'capaian s.d. TW II 97,50']);
    expect(quarters(3)).toEqual([
      first,
      second,
      third,
      'capaian Smt I 97,50',
      'capaian s.d. TW III 105,00',
    ]);
    expect(quarters(4).at(-1)).toBe('capaian setahun 105,00');
  });
});

describe('the interim report', () => {
  const { laporan } = interim(2);
  const sections = laporan.bab.flatMap(({ bagian }) => bagian);
  const section = (id: string) => sections.find((one) => one.id === id)?.isi ?? [];

  test('has four chapters and no annex, and says of what it is', () => {
    expect(laporan.judul).toBe(
      'Laporan Kinerja Instansi Pemerintah Dinas Contoh Kabupaten Contoh Triwulan II Tahun 2020',
    );
    expect(laporan.sampul).toMatchObject({ masa: 'Triwulan II Tahun 2020', tahunTerbit: 2020 });
    expect(interim(4).laporan.sampul.tahunTerbit).toBe(2021);
    expect(laporan.bab.map(({ judul }) => judul)).toEqual([
      'PENDAHULUAN',
      'PERENCANAAN KINERJA',
      'AKUNTABILITAS KINERJA TRIWULAN II',
      'PENUTUP',
    ]);
    expect(sections.slice(-4).map(({ nomor, judul }) => `${nomor ?? ''} ${judul}`)).toEqual([
      '3.1 Capaian Kinerja sampai dengan Triwulan II',
      '3.2 Pelaksanaan Rencana Aksi sampai dengan Triwulan II',
      '4.1 Kesimpulan',
      '4.2 Rencana Tindak Lanjut',
    ]);
  });

  test('tells each indikator up to the quarter, with its own prose, and which are measured once a year', () => {
    const text = textOf(section('capaian-kinerja'));
    expect(text).toContain(
      'Sampai dengan triwulan II tahun 2020, Nilai pelayanan ditargetkan sebesar 40 poin dan terealisasi 39 poin, sehingga capaiannya 97,50 persen dengan predikat Sangat Tinggi.',
    );
    expect(text).toContain('Loket kedua belum dibuka: 97,50 persen.');
    expect(text).toContain('Yang diukur sekali setahun dan belum dilaporkan di sini: Nilai AKIP.');
  });

  test('shows no quarter that came later', () => {
    const isi = section('capaian-kinerja');
    const tabel = isi.find((one) => one.jenis === 'tabel' && one.kode === 'triwulan-S1');
    expect(tabel?.jenis === 'tabel' && tabel.kepala[0]?.map(({ teks }) => teks)).toEqual([
      'Indikator Kinerja',
      'Uraian',
      'TW I',
      'TW II',
      's.d. TW II',
    ]);
    const gambar = isi.find((one) => one.jenis === 'gambar' && one.kode === 'triwulan-S1.1');
    expect(gambar?.jenis === 'gambar' && gambar.grafik).toMatchObject({
      own: { period: 'TW II', label: 'Triwulan laporan' },
      periods: ['TW I', 'TW II'],
      target: [{ tampil: '20' }, { tampil: '40' }],
      realisasi: [{ tampil: '21' }, { tampil: '39' }],
    });
  });

  test('lists the actions that were due, and at its end what is left to do', () => {
    const names = (id: string) =>
      section(id).flatMap((one) =>
        one.jenis === 'tabel' ? one.baris.map((row) => row[2]?.teks) : [],
      );
    expect(names('rencana-aksi')).toEqual(['Melatih petugas', 'Menambah loket']);
    expect(textOf(section('rencana-aksi'))).toContain(
      'Dari 2 rencana aksi sampai dengan triwulan II tahun 2020, 1 selesai dilaksanakan dan 1 sedang berjalan.',
    );
    expect(names('rencana-tindak-lanjut')).toEqual(['Menambah loket', 'Membuka kanal aduan']);
    expect(JSON.stringify(section('rencana-tindak-lanjut'))).toContain(
      'Nilai pelayanan, dengan capaian 97,50 persen.',
    );
    expect(textOf(section('kesimpulan'))).toBe(
      'Dari 2 indikator kinerja yang diukur setiap triwulan, 1 indikator mencapai target sampai dengan triwulan II tahun 2020 dan 1 indikator belum mencapai target.',
    );
  });

  test('sends what was missed to the next quarter, after the last one to the next year', () => {
    const missed = (triwulan: Quarter) =>
      interim(triwulan, {
        ...FILES,
        '2020/triwulan.yaml':
          'pengukuran:\n  S1.1: { sifat: kumulatif, target: [20, 40, 60, 80], realisasi: [9, 9, 9, 9] }\n',
      })
        .laporan.bab.flatMap(({ bagian }) => bagian)
        .map(({ isi }) => textOf(isi))
        .join();
    expect(missed(3)).toContain('perlu diupayakan pada triwulan berikutnya:');
    expect(missed(4)).toContain('perlu diupayakan pada tahun berikutnya:');
  });

  test('without quarters or actions has nothing of them, and counts what cannot be measured', () => {
    const without = interim(2, {
      ...FILES,
      '2020/triwulan.yaml': 'pengukuran:\n  S2.1: { sifat: kumulatif, target: [1, 2, 3, 70] }\n',
    });
    const text = JSON.stringify(without.laporan.bab);
    expect(text).toContain(
      'Sebanyak 1 indikator kinerja yang diukur setiap triwulan belum dapat diukur.',
    );
    expect(text).not.toContain('Rencana Aksi');
  });
});

describe('what is found', () => {
  test('prose of the quarter without a place, never what is due at the end of the year', () => {
    const lines = wordAll(analysed(FILES, 2).diagnostics).map((one) => one.replace(/^.*\[/, '['));
    expect(lines).toContain('[narasi-tak-dikenal]');
    expect(lines).not.toContain('[realisasi-kosong]');
    expect(lines).not.toContain('[belum-dilaporkan]');
  });

  test('a quarter that is not filled in, and that there are none at all', () => {
    const found = (berkas: Berkas, triwulan: Quarter) =>
      wordAll(analysed(berkas, triwulan).diagnostics).filter((one) => /\[triwulan-/.test(one));
    expect(found(FILES, 3)).toEqual([
      '2020/triwulan.yaml:3:59: peringatan: realisasi S1.2 (Keluhan) untuk laporan 2020-TW3 belum terisi: TW3 [triwulan-belum-terisi]',
      '2020/triwulan.yaml:4:66: peringatan: realisasi T1.1 (Indeks kepuasan) untuk laporan 2020-TW3 belum terisi: TW3 [triwulan-belum-terisi]',
    ]);
    expect(found({ ...FILES, '2020/triwulan.yaml': 'pengukuran: {}\n' }, 2)).toEqual([
      '2020/triwulan.yaml:1:1: galat: laporan 2020-TW2 tidak dapat disusun: 2020/triwulan.yaml belum memuat pengukuran satu indikator pun [triwulan-tanpa-pengukuran]',
    ]);
    const { '2020/triwulan.yaml': _, ...without } = FILES;
    expect(
      found({ ...without, '2020/realisasi.yaml': 'realisasi:\n  S1.1: 84\n' }, 2),
    ).toHaveLength(1);
  });

  test("the prose of quarters is none of the year's", () => {
    const files = Object.entries(FILES).map(([file, text]) => ({
      file,
      content: new TextEncoder().encode(text),
    }));
    const { diagnostics } = analyse({ files, pictures: [] }, [2020], 'id');
    expect(
      diagnostics.filter(({ position: posisi }) => posisi.berkas.includes('/narasi/tw')),
    ).toEqual([]);
  });
});

test('its outline keeps the numeral of the quarter, and the number of the year is not its own', () => {
  const numbered = {
    ...FILES,
    'lkjip.yaml': `${FILES['lkjip.yaml'] ?? ''}nomor_laporan: LAP-1/2021\n`,
  };
  const { laporan } = interim(2, numbered);
  const outline = laporan.bab
    .flatMap(({ bagian }) => bagian)
    .flatMap(({ isi }) => isi.flatMap((blok) => (blok.jenis === 'daftar' ? blok.butir : [])))
    .map(textOf);
  expect(outline.join('\n')).toContain('Bab III Akuntabilitas Kinerja Triwulan II memuat');
  expect([laporan.nomor, laporan.sampul.nomor]).toEqual([null, null]);
});
