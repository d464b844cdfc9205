// The Perjanjian Kinerja as the document that is signed, and the annex without it.

import { describe, expect, test } from 'vitest';
import { checkSignature } from '../../src/validate/completeness/signature.ts';
import type { Bagian, Blok, Inline } from '../../src/compose/report.ts';
import { computeInterim } from '../../src/calculate/laporan.ts';
import { composeInterim } from '../../src/compose/compose.ts';
import { formatTerhitung } from '../../src/compose/format.ts';
import type { Quarter } from '../../src/period.ts';
import { checkTanggal } from '../../src/validate/time/data-years.ts';
import { analyseTexts, bahan, MINIMAL, periksa } from '../validate/ruang.ts';

const FIRST =
  "pihak_pertama: { jabatan: Kepala Dinas, nama: Pejabat Satu, nip: '000000000000000001' }";
const SECOND = 'pihak_kedua: { jabatan: Bupati, nama: Pejabat Dua }';

const target = (...documents: readonly string[]) => ({
  'lkjip.yaml':
    'versi: 1\ninstansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh, kota: Contoh }\n',
  '2020/target.yaml': `perjanjian_kinerja:\n${documents.map((one) => `  - { ${one}, target: { S1.1: 90 } }\n`).join('')}`,
  '2020/anggaran.yaml':
    'program:\n  - { kode: P1, nama: Program Satu, sasaran: S1, bagian: Bidang A, anggaran: 1500, realisasi: 1400 }\n',
});

function sections(...documents: readonly string[]): readonly Bagian[] {
  const { tahunan } = analyseTexts(MINIMAL, target(...documents));
  const annex = tahunan[0]?.laporan.bab.find(({ id }) => id === 'lampiran');
  return (annex?.bagian ?? []).filter(({ id }) => id.includes('perjanjian-kinerja'));
}

const textOf = (one: Inline): string =>
  'isi' in one ? one.isi.map(textOf).join('') : one.jenis === 'ganti-baris' ? ' / ' : one.teks;
const say = (blok: Blok): string => {
  if (blok.jenis === 'paragraf') return blok.isi.map(textOf).join('');
  if (blok.jenis === 'tabel') return `${blok.label} ${blok.judul}`;
  return blok.jenis;
};

describe('a signed agreement', () => {
  test('states who promises what to whom, with targets, programs and both signatures', () => {
    const [one] = sections(`versi: murni, tanggal: 2020-01-15, ${FIRST}, ${SECOND}`);
    expect(one?.isi.map(say)).toEqual([
      'Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:',
      'Nama: Pejabat Satu / Jabatan: Kepala Dinas',
      'Selanjutnya disebut pihak pertama.',
      'Nama: Pejabat Dua / Jabatan: Bupati',
      'Selaku atasan pihak pertama, selanjutnya disebut pihak kedua.',
      expect.stringMatching(/^Pihak pertama berjanji akan mewujudkan target kinerja/),
      expect.stringMatching(/^Pihak kedua akan melakukan supervisi/),
      'Tabel L.1 Perjanjian Kinerja Dinas Contoh Tahun 2020',
      'Tabel L.2 Program dan Anggaran Perjanjian Kinerja Tahun 2020',
      'tanda-tangan',
    ]);
    expect(one?.isi.at(-1)).toMatchObject({
      tempatTanggal: 'Contoh, 15 Januari 2020',
      jabatan: 'Pihak Pertama,',
      nama: 'Pejabat Satu',
      nip: '00000000 000000 0 001',
      kiri: { tempatTanggal: '', jabatan: 'Pihak Kedua,', nama: 'Pejabat Dua', nip: null },
    });
    const programs = one?.isi.find(
      (blok) => blok.jenis === 'tabel' && blok.kode.endsWith('program'),
    );
    const rows = programs?.jenis === 'tabel' ? programs.baris : [];
    expect(rows.map((row) => row.map(({ teks }) => teks))).toEqual([
      ['1', 'Program Satu', '1.500', 'Bidang A'],
    ]);
  });

  test('of who has nobody above is promised alone', () => {
    const [one] = sections(`versi: murni, ${FIRST}`);
    expect(one?.isi.map(say).slice(0, 3)).toEqual([
      expect.stringMatching(/, yang bertanda tangan di bawah ini:$/),
      'Nama: Pejabat Satu / Jabatan: Kepala Dinas',
      expect.stringMatching(/^berjanji akan mewujudkan/),
    ]);
    expect(one?.isi.at(-1)).toMatchObject({
      jabatan: 'Kepala Dinas,',
      tempatTanggal: 'Contoh, 2020',
    });
  });

  test('leaves room for a name that is not known yet', () => {
    const [one] = sections('versi: murni, pihak_pertama: { jabatan: Kepala Dinas }');
    expect(one?.isi.map(say)[1]).toMatch(/^Nama: \.{40} /);
  });

  test('stands by itself in each version, with its programs', () => {
    const both = sections(`versi: murni, ${FIRST}`, `versi: perubahan, ${FIRST}`);
    expect(both.map(({ id, nomor, judul }) => `${id} ${nomor ?? ''} ${judul}`)).toEqual([
      'lampiran-perjanjian-kinerja L.1 Perjanjian Kinerja Tahun 2020',
      'lampiran-perjanjian-kinerja-2 L.2 Perjanjian Kinerja Perubahan Tahun 2020',
    ]);
    const tables = both.map(({ isi }) => isi.filter(({ jenis }) => jenis === 'tabel').length);
    expect(tables).toEqual([2, 2]);
  });

  test('has the budget of its version: murni that when the year began', () => {
    const anggaran = `program:
  - { kode: P1, nama: Program Satu, sasaran: S1, anggaran: { awal: 1000, perubahan: [{ nilai: 1500 }] }, realisasi: 1400 }
  - { kode: P2, nama: Program Dua, sasaran: S1, anggaran: 200, realisasi: 200 }
`;
    const files = target(`versi: murni, ${FIRST}`, `versi: perubahan, ${FIRST}`);
    const { tahunan } = analyseTexts(MINIMAL, files, { '2020/anggaran.yaml': anggaran });
    const annex = tahunan[0]?.laporan.bab.find(({ id }) => id === 'lampiran');
    const money = (annex?.bagian ?? []).flatMap(({ isi }) =>
      isi.flatMap((blok) =>
        blok.jenis === 'tabel' && blok.kode.endsWith('-program')
          ? [[...blok.baris, ...blok.kaki].map((row) => row.map(({ teks }) => teks))]
          : [],
      ),
    );
    expect(
      money.map((rows) => rows.map((row) => row.find((teks) => /^[\d.]{3,}$/.test(teks)))),
    ).toEqual([
      ['1.000', '200', '1.200'],
      ['1.500', '200', '1.700'],
    ]);
  });

  describe('of several versions', () => {
    const anggaran = (changes: string) => `program:
  - { kode: P1, nama: Program Satu, sasaran: S1, anggaran: { awal: 1000, perubahan: [${changes}] }, realisasi: 1400 }
  - kode: P2
    nama: Program Dua
    sasaran: S1
    kegiatan:
      - { kode: K1, nama: Kegiatan Satu, anggaran: { awal: 300, perubahan: [{ tanggal: 2020-09-01, nilai: 500 }] }, realisasi: 1 }
      - { kode: K2, nama: Kegiatan Dua, anggaran: 20, realisasi: 1 }
`;
    const budgets = (changes: string, ...versions: readonly string[]) => {
      const files = target(...versions.map((one) => `${one}, ${FIRST}`));
      const { tahunan } = analyseTexts(MINIMAL, files, { '2020/anggaran.yaml': anggaran(changes) });
      const annex = tahunan[0]?.laporan.bab.find(({ id }) => id === 'lampiran');
      return (annex?.bagian ?? []).flatMap(({ isi }) =>
        isi.flatMap((blok) =>
          blok.jenis === 'tabel' && blok.kode.endsWith('-program')
            ? [[...blok.baris, ...blok.kaki].map((row) => row.find(({ teks }) => /^[\d.]{3,}$/.test(teks))?.teks)]
            : [],
        ),
      );
    }; // prettier-ignore
    const MAY = '{ tanggal: 2020-05-04, nilai: 1200 }';
    const SEPTEMBER = '{ tanggal: 2020-09-01, nilai: 1500 }';

    test('each has the budget of its day', () => {
      const dated = budgets(
        `${MAY}, ${SEPTEMBER}`,
        'versi: murni, tanggal: 2020-01-15',
        'versi: perubahan, tanggal: 2020-04-30',
        'versi: perubahan, tanggal: 2020-05-04',
        'versi: perubahan, tanggal: 2020-10-01',
      );
      // 1.000 + (300 + 20) · the same, before any change · 1.200 + 320 · 1.500 + (500 + 20)
      expect(dated).toEqual([
        ['1.000', '320', '1.320'],
        ['1.000', '320', '1.320'],
        ['1.200', '320', '1.520'],
        ['1.500', '520', '2.020'],
      ]);
    });

    test('a month stands for its last day, of a version and of a change', () => {
      const versions = ['versi: murni, tanggal: 2020-01', 'versi: perubahan, tanggal: 2020-05'];
      // 1.000 + 320 · the change of 4 May is one of that month
      expect(budgets(`${MAY}, ${SEPTEMBER}`, ...versions)[1]).toEqual(['1.200', '320', '1.520']);
      const month = MAY.replace('2020-05-04', '2020-04');
      const within = ['versi: murni', 'versi: perubahan, tanggal: 2020-04-29'];
      expect(budgets(month, ...within)[1]).toEqual(['1.000', '320', '1.320']);
      const last = ['versi: murni', 'versi: perubahan, tanggal: 2020-04-30'];
      expect(budgets(month, ...last)[1]).toEqual(['1.200', '320', '1.520']);
    });

    test('without days the last has the last budget, and the others one change each', () => {
      const ordered = ['versi: murni', 'versi: perubahan', 'versi: perubahan'];
      // Of what was changed once, the first change counts from the first version on.
      const expected = [
        ['1.000', '320', '1.320'],
        ['1.200', '520', '1.720'],
        ['1.500', '520', '2.020'],
      ];
      expect(budgets(`${MAY}, ${SEPTEMBER}`, ...ordered)).toEqual(expected);
      const dated = ['versi: murni', 'versi: perubahan, tanggal: 2020-05-04', 'versi: perubahan'];
      expect(budgets('{ nilai: 1200 }, { nilai: 1500 }', ...dated)).toEqual([
        ['1.000', '320', '1.320'],
        ['1.200', '320', '1.520'],
        ['1.500', '520', '2.020'],
      ]);
    });

    test('one that nobody says the beginning of has none in the first', () => {
      const unknown = anggaran(SEPTEMBER).replace('awal: 1000, ', '');
      const { tahunan } = analyseTexts(MINIMAL, target(`versi: murni, ${FIRST}`), {
        '2020/anggaran.yaml': unknown,
      });
      const annex = tahunan[0]?.laporan.bab.find(({ id }) => id === 'lampiran');
      const rows = (annex?.bagian ?? []).flatMap(({ isi }) =>
        isi.flatMap((blok) =>
          blok.jenis === 'tabel' && blok.kode.endsWith('-program') ? blok.baris : [],
        ),
      );
      expect(rows.map((row) => row.map(({ teks }) => teks))[0]).toEqual([
        '1',
        'Program Satu',
        '–',
        '',
      ]);
    });
  });

  test('of several changes are told apart by their number, wherever they are named', () => {
    const versions = ['versi: murni', 'versi: perubahan', 'versi: perubahan'];
    const all = sections(...versions.map((one) => `${one}, ${FIRST}`));
    expect(all.map(({ judul }) => judul)).toEqual([
      'Perjanjian Kinerja Tahun 2020',
      'Perjanjian Kinerja Perubahan I Tahun 2020',
      'Perjanjian Kinerja Perubahan II Tahun 2020',
    ]);
    expect(all.map(({ isi }) => isi.filter(({ jenis }) => jenis === 'tabel').map(say)[0])).toEqual([
      'Tabel L.1 Perjanjian Kinerja Dinas Contoh Tahun 2020',
      'Tabel L.3 Perjanjian Kinerja Perubahan I Dinas Contoh Tahun 2020',
      'Tabel L.5 Perjanjian Kinerja Perubahan II Dinas Contoh Tahun 2020',
    ]);
    const { tahunan } = analyseTexts(MINIMAL, target(...versions.map((one) => `${one}, ${FIRST}`)));
    expect(JSON.stringify(tahunan[0]?.laporan.bab[0])).toContain(
      'Lampiran memuat perjanjian kinerja, perjanjian kinerja perubahan I, perjanjian kinerja perubahan II',
    );
  });

  describe('names the document of its own budget', () => {
    const PLAN =
      'sumber: DPPA 2020\nprogram:\n  - { kode: P1, nama: Program Satu, sasaran: S1, anggaran: ';
    const told = (anggaran: string, ...versions: readonly string[]) => {
      const files = target(...versions.map((one) => `${one}, ${FIRST}`));
      const { tahunan } = analyseTexts(MINIMAL, files, {
        '2020/anggaran.yaml': `${PLAN}${anggaran}, realisasi: 1400 }\n`,
      });
      const annex = tahunan[0]?.laporan.bab.find(({ id }) => id === 'lampiran');
      return (annex?.bagian ?? []).flatMap(({ isi }) =>
        isi.flatMap((blok) =>
          blok.jenis === 'tabel' && blok.kode.endsWith('-program')
            ? [[blok.sumber, ...blok.catatan].join(' | ')]
            : [],
        ),
      );
    };

    test('that of a change is not the one of the version before it', () => {
      const changed = '{ awal: 1000, perubahan: [{ nilai: 1500 }] }';
      expect(told(changed, 'versi: murni', 'versi: perubahan')).toEqual(['', 'DPPA 2020']);
      expect(told(changed, 'versi: murni')).toEqual(['']);
      expect(told(changed, 'versi: murni', 'versi: perubahan', 'versi: perubahan')).toEqual([
        '',
        '',
        'DPPA 2020',
      ]);
      expect(told(changed, 'versi: murni, sumber: DPA 2020', 'versi: perubahan')).toEqual([
        'DPA 2020',
        'DPPA 2020',
      ]);
    });

    test('where nobody says what it was when the year began, that is said', () => {
      expect(told('1500', 'versi: murni', 'versi: perubahan')).toEqual([
        ' | Anggaran awal tidak tercatat tersendiri; yang dicetak anggaran menurut DPPA 2020.',
        'DPPA 2020',
      ]);
      expect(told('1500', 'versi: murni')).toEqual(['DPPA 2020']);
    });
  });

  test('without parties all versions are one section of tables', () => {
    const one = sections('versi: murni', 'versi: perubahan');
    expect(one.map(({ isi }) => isi.map(({ jenis }) => jenis))).toEqual([['tabel', 'tabel']]);
  });
});

describe('the report of a quarter', () => {
  const VERSIONS = `perjanjian_kinerja:
  - { versi: murni, tanggal: 2020-01-15, target: { S1.1: 80 } }
  - { versi: perubahan, tanggal: 2020-06, target: { S1.1: 81 } }
  - { versi: perubahan, tanggal: 2020-10-02, target: { S1.1: 90 } }
`;
  const MONEY = `sumber: DPPA 2020
program:
  - kode: P1
    nama: Program Satu
    sasaran: S1
    anggaran: { awal: 1000, perubahan: [{ tanggal: 2020-06-30, nilai: 1200 }, { tanggal: 2020-10-01, nilai: 1500 }] }
    realisasi: 1400
    serapan_tercetak: 93.33
  - { kode: P2, nama: Program Dua, sasaran: S1, kegiatan: [{ kode: K1, nama: Kegiatan, anggaran: { awal: 300, perubahan: [{ nilai: 500 }] }, realisasi: 500 }] }
  - { kode: P3, nama: Program Tiga, sasaran: S1, anggaran: 20 }
`;
  const isi = bahan(MINIMAL, {
    '2020/target.yaml': VERSIONS,
    '2020/anggaran.yaml': MONEY,
    '2020/triwulan.yaml': 'pengukuran:\n  S1.1: { sifat: kumulatif, target: [20, 40, 60, 90] }\n',
  });
  /** Title of the agreement and of its programs with their source, their budgets, and what was spent. */
  const printed = (triwulan: Quarter) => {
    const hasil = computeInterim(isi.workspace, isi.hasil, triwulan);
    const { bab } = composeInterim(isi.workspace, isi.hasil, hasil, triwulan).laporan;
    const tables = bab.flatMap(({ bagian }) =>
      bagian.flatMap((one) => one.isi.flatMap((blok) => (blok.jenis === 'tabel' ? [blok] : []))),
    );
    const agreed = tables.find(({ kode }) => kode === 'perjanjian-kinerja');
    const money = tables.find(({ kode }) => kode === 'program-perjanjian');
    const rows = [...(money?.baris ?? []), ...(money?.kaki ?? [])];
    return [
      agreed?.judul,
      agreed?.baris[0]?.at(-1)?.teks,
      money?.sumber,
      ...rows.map((row) => row.at(-1)?.teks),
      formatTerhitung(hasil.anggaran.realisasi),
    ];
  };

  test('has the agreement and the budgets that were in force at its end', () => {
    const name = (version: string) => `Perjanjian Kinerja${version} Dinas Contoh Tahun 2020`;
    expect(printed(1)).toEqual([name(''), '80', null, '1.000', '300', '20', '1.320', '–']);
    // The month of June ends with the quarter, and so does the change of its last day: 1.200 + 300 + 20.
    const june = ['81', null, '1.200', '300', '20', '1.520', '–'];
    expect(printed(2)).toEqual([name(' Perubahan'), ...june]);
    expect(printed(3)).toEqual([name(' Perubahan'), ...june]);
    // A change without a date is one of the end of the year: 1.500 + 500 + 20.
    expect(printed(4)).toEqual([
      name(' Perubahan II'),
      '90',
      'DPPA 2020',
      '1.500',
      '500',
      '20',
      '2.020',
      '–',
    ]);
  });

  test('has the agreement that the year was planned with, though it was signed later', () => {
    const late = bahan(MINIMAL, {
      '2020/target.yaml':
        'perjanjian_kinerja:\n  - { versi: murni, tanggal: 2020-04-20, target: { S1.1: 80 } }\n',
    });
    expect(computeInterim(late.workspace, late.hasil, 1).data.perjanjianKinerja).toHaveLength(1);
    const unplanned = { ...late.hasil, data: { ...late.hasil.data, anggaran: null } };
    expect(computeInterim(late.workspace, unplanned, 1).data.anggaran).toBeNull();
  });
});

test('a budget is changed in its own year', () => {
  const isi = bahan(MINIMAL, {
    '2020/anggaran.yaml': `program:
  - { kode: P1, nama: Program Satu, sasaran: S1, anggaran: { awal: 1, perubahan: [{ tanggal: 2019-09, nilai: 2 }, { nilai: 3 }] } }
belanja:
  - { jenis: Belanja Pegawai, anggaran: { awal: 1, perubahan: [{ tanggal: 2021-01-05, nilai: 3 }] } }
`,
  });
  expect(periksa(isi, checkTanggal)).toEqual([
    '2020/anggaran.yaml:2:83: peringatan: tanggal perubahan anggaran P1 (Program Satu) September 2019 tidak lazim; biasanya tahun 2020 [tanggal-tahun-lain]',
    '2020/anggaran.yaml:4:64: peringatan: tanggal perubahan anggaran Belanja Pegawai 5 Januari 2021 tidak lazim; biasanya tahun 2020 [tanggal-tahun-lain]',
  ]);
});

test('the NIP of both parties is held; who is elected has none', () => {
  const wrong = FIRST.replace("'000000000000000001'", "'123'");
  const isi = bahan(MINIMAL, target(`versi: murni, ${wrong}, ${SECOND}`));
  expect(periksa(isi, checkSignature)).toEqual([
    '2020/target.yaml:2:86: peringatan: NIP "123" bukan 18 digit (ada 3 digit) [nip-salah]',
  ]);
  const none = FIRST.replace(/, nip: [^}]*/, ' ');
  expect(periksa(bahan(MINIMAL, target(`versi: murni, ${none}`)), checkSignature)).toEqual([
    '2020/target.yaml:2:21: info: NIP Pejabat Satu belum diisi [nip-kosong]',
  ]);
  const above = (jabatan: string) =>
    periksa(
      bahan(MINIMAL, target(`versi: murni, ${FIRST}, ${SECOND.replace('Bupati', jabatan)}`)),
      checkSignature,
    );
  expect(above('Kepala Dinas')).toEqual([
    `2020/target.yaml:2:${String('  - { versi: murni, '.length + FIRST.length + 3)}: info: NIP Pejabat Dua belum diisi [nip-kosong]`,
  ]);
  for (const elected of [
    'Bupati Contoh',
    'Wakil Gubernur',
    'WALI KOTA CONTOH',
    'Walikota',
    'Menteri Contoh',
  ]) {
    expect(above(elected)).toEqual([]);
  }
  expect(above('Bupatian')).toHaveLength(1);
});
