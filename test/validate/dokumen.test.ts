// The rules between Renstra, IKU, Perjanjian Kinerja and realisasi, over small workspaces.

import { describe, expect, test } from 'vitest';
import { checkJenjang, checkPerjanjianKinerja } from '../../src/validate/documents/levels.ts';
import {
  checkIndikatorRealisasi,
  checkIndikatorTarget,
  checkKnownJenjang,
  checkKnownSasaran,
} from '../../src/validate/documents/references.ts';
import { checkDuplicateKode } from '../../src/validate/documents/duplicates.ts';
import { checkJumlahSasaran, checkNamaDokumen } from '../../src/validate/documents/names.ts';
import { checkNamaTarget } from '../../src/validate/documents/target-in-name.ts';
import { compareNames } from '../../src/validate/documents/compare-names.ts';
import {
  canonicalSatuan,
  checkVariedSatuan,
  checkSatuanBerbeda,
  checkSatuanBertentangan,
} from '../../src/validate/documents/units.ts';
import { isSameTarget } from '../../src/calculate/besaran.ts';
import { checkTargetBerbeda, checkTargetPerubahan } from '../../src/validate/documents/targets.ts';
import { bahan, MINIMAL, periksa, saran, word } from './ruang.ts';

const target = (isi: string) => bahan(MINIMAL, { '2020/target.yaml': isi });
const renstra = (isi: string) => bahan(MINIMAL, { 'renstra-2019-2023.yaml': isi });
const realisasi = (isi: string) => bahan(MINIMAL, { '2020/realisasi.yaml': isi });

describe('targets of one year in several documents', () => {
  test('one finding names all documents and both capaian, at the deviating line measured against', () => {
    const isi = target(`iku:
  target: { S1.1: 84 }
perjanjian_kinerja:
  - { versi: murni, target: { S1.1: 80 } }
dasar_capaian: iku
`);
    expect(periksa(isi, checkTargetBerbeda)).toEqual([
      '2020/target.yaml:2:19: peringatan: target S1.1 tahun 2020 tidak sama: Renstra 80, IKU 84, Perjanjian Kinerja 80; capaian 100,00 menurut IKU, 105,00 dengan target 80 [target-berbeda]',
    ]);
  });

  test('the other document has the line when the one measured against follows the Renstra', () => {
    const isi = target(`iku:
  target: { S1.1: 84 }
perjanjian_kinerja:
  - { versi: murni, target: { S1.1: 80 } }
`);
    expect(periksa(isi, checkTargetBerbeda)).toEqual([
      '2020/target.yaml:2:19: peringatan: target S1.1 tahun 2020 tidak sama: Renstra 80, IKU 84, Perjanjian Kinerja 80; capaian 105,00 menurut Perjanjian Kinerja, 100,00 dengan target 84 [target-berbeda]',
    ]);
  });

  test('without a Renstra target the documents of the year are held against each other', () => {
    const isi = bahan(MINIMAL, {
      'renstra-2019-2023.yaml': MINIMAL['renstra-2019-2023.yaml']?.replace('2020: 80, ', '') ?? '',
      '2020/target.yaml': `iku: { target: { S1.1: 90 } }
perjanjian_kinerja: [{ versi: perubahan, target: { S1.1: 70 } }]
`,
    });
    expect(periksa(isi, checkTargetBerbeda)).toEqual([
      '2020/target.yaml:2:58: peringatan: target S1.1 tahun 2020 tidak sama: IKU 90, Perjanjian Kinerja Perubahan 70; capaian 120,00 menurut Perjanjian Kinerja Perubahan, 93,33 dengan target 90 [target-berbeda]',
    ]);
  });

  test('a target that only the other document has is compared, with no capaian to lose', () => {
    const isi = target(`iku: { target: { S1.1: 85 } }
perjanjian_kinerja: [{ versi: murni, target: {} }]
`);
    expect(periksa(isi, checkTargetBerbeda)).toEqual([
      '2020/target.yaml:1:24: peringatan: target S1.1 tahun 2020 tidak sama: Renstra 80, IKU 85 [target-berbeda]',
    ]);
  });

  test('equal targets, a single one, and a difference with a note are left alone', () => {
    expect(periksa(bahan(MINIMAL), checkTargetBerbeda)).toEqual([]);
    const without = target('perjanjian_kinerja: [{ versi: murni, target: {} }]\n');
    expect(periksa(without, checkTargetBerbeda)).toEqual([]);
    const kosong = bahan(MINIMAL, {
      'renstra-2019-2023.yaml': MINIMAL['renstra-2019-2023.yaml']?.replace('2020: 80, ', '') ?? '',
      '2020/target.yaml': 'perjanjian_kinerja: [{ versi: murni, target: {} }]\n',
    });
    expect(periksa(kosong, checkTargetBerbeda)).toEqual([]);
    const bercatatan = target(
      'perjanjian_kinerja: [{ versi: murni, target: { S1.1: 85 }, catatan: { S1.1: Diubah karena ... } }]\n',
    );
    expect(periksa(bercatatan, checkTargetBerbeda)).toEqual([]);
  });

  test('a missing basis leaves the comparison standing', () => {
    const isi = target('iku: { target: { S1.1: 85 } }\ndasar_capaian: perjanjian_kinerja\n');
    expect(periksa(isi, checkTargetBerbeda)).toEqual([
      '2020/target.yaml:1:24: peringatan: target S1.1 tahun 2020 tidak sama: Renstra 80, IKU 85 [target-berbeda]',
    ]);
  });

  test('a difference without a realisasi has no effect to tell', () => {
    const isi = bahan(MINIMAL, {
      '2020/realisasi.yaml': 'realisasi: { S1.1: }\n',
      '2020/target.yaml': 'perjanjian_kinerja: [{ versi: murni, target: { S1.1: 85 } }]\n',
    });
    expect(periksa(isi, checkTargetBerbeda)).toEqual([
      '2020/target.yaml:1:54: peringatan: target S1.1 tahun 2020 tidak sama: Renstra 80, Perjanjian Kinerja 85 [target-berbeda]',
    ]);
    expect(word(checkTargetBerbeda(isi), 'en')[0]).toContain(
      'the 2020 target of S1.1 differs: Renstra 80, Perjanjian Kinerja 85',
    );
  });

  test('ranges are equal by both bounds', () => {
    const isi = target(
      'perjanjian_kinerja: [{ versi: murni, target: { S1.1: { dari: 80, sampai: 90 } } }]\n',
    );
    expect(periksa(isi, checkTargetBerbeda)).toEqual([
      '2020/target.yaml:1:54: peringatan: target S1.1 tahun 2020 tidak sama: Renstra 80, Perjanjian Kinerja 80–90; capaian 100,00 menurut Perjanjian Kinerja, 105,00 dengan target 80 [target-berbeda]',
    ]);
    const rentang = isi.hasil.data.perjanjianKinerja[0]?.target.get('S1.1');
    const titik = isi.hasil.renstra.sasaran[0]?.indikator[0]?.target.get(2020);
    if (!rentang || !titik || !('dari' in rentang) || 'dari' in titik) throw new Error('fixture');
    expect(isSameTarget(rentang, { ...rentang })).toBe(true);
    expect(isSameTarget(rentang, { ...rentang, sampai: rentang.dari })).toBe(false);
    expect(isSameTarget(rentang, { ...rentang, dari: rentang.sampai })).toBe(false);
    expect(isSameTarget(titik, rentang)).toBe(false);
  });

  test('of several changes each is called by its number, as in the report', () => {
    const isi = target(`perjanjian_kinerja:
  - { versi: murni, target: { S1.1: 80 } }
  - { versi: perubahan, target: { S1.1: 84 } }
  - { versi: perubahan, target: { S1.1: 86 } }
`);
    expect(periksa(isi, checkTargetPerubahan).map((one) => one.split(': ')[2])).toEqual([
      'Perjanjian Kinerja Perubahan I mengubah target S1.1 dari 80 menjadi 84 tanpa catatan [target-diubah-tanpa-catatan]',
      'Perjanjian Kinerja Perubahan II mengubah target S1.1 dari 84 menjadi 86 tanpa catatan [target-diubah-tanpa-catatan]',
    ]);
  });

  test('a perubahan must say why', () => {
    const isi = target(`perjanjian_kinerja:
  - { versi: murni, target: { S1.1: 80 } }
  - { versi: perubahan, target: { S1.1: 84 } }
`);
    expect(periksa(isi, checkTargetPerubahan)).toEqual([
      '2020/target.yaml:3:41: peringatan: Perjanjian Kinerja Perubahan mengubah target S1.1 dari 80 menjadi 84 tanpa catatan [target-diubah-tanpa-catatan]',
    ]);
    const tetap = target(`perjanjian_kinerja:
  - { versi: murni, target: { S1.1: 80 } }
  - { versi: perubahan, target: { S1.1: 80, S1.2: 3 } }
  - { versi: perubahan, target: { S1.1: 84 }, catatan: { S1.1: "Anggaran bertambah" } }
`);
    expect(periksa(tetap, checkTargetPerubahan)).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['Meningkatnya  mutu', 'meningkatnya mutu', { jenis: 'sama' }],
    ['Meningkatnya mutu', 'Meningkatkan mutu', { jenis: 'mirip', cara: 'bentuk' }],
    ['Peningkatan mutu', 'Meningkatnya mutu', { jenis: 'mirip', cara: 'bentuk' }],
    ['Hukum & Kesra', 'Hukum dan Kesejahteraan Rakyat', { jenis: 'mirip', cara: 'bentuk' }],
    ['Mutu layanan, publik', 'Mutu layanan publik', { jenis: 'mirip', cara: 'bentuk' }],
    ['Indek Reformasi', 'Indeks Reformasi', { jenis: 'mirip', cara: 'huruf' }],
    ['Pemerintahan dan Kesra', 'Kesra dan Pemerintahan', { jenis: 'mirip', cara: 'urutan' }],
    [
      'Bidang Perencanaan/Pembangunan',
      'Bidang Perekonomian dan Pembangunan',
      { jenis: 'beda', diA: ['Perencanaan'], diB: ['Perekonomian', 'dan'] },
    ],
    ['Mutu mutu', 'Mutu', { jenis: 'beda', diA: ['mutu'], diB: [] }],
    ['IKA', 'IKB', { jenis: 'beda', diA: ['IKA'], diB: ['IKB'] }],
    ['...', '!', { jenis: 'mirip', cara: 'bentuk' }],
  ] as const)('%s / %s', (a, b, hasil) => {
    expect(compareNames(a, b)).toEqual(hasil);
  });

  test('a text of a thousand letters is compared by its words alone', () => {
    const [a, b] = [`x${'a'.repeat(1000)}`, `y${'a'.repeat(1000)}`];
    expect(compareNames(a, b).jenis).toBe('beda');
  });

  const PK = `perjanjian_kinerja:
  - versi: murni
    target: { S1.1: 80 }
    sasaran:
`;

  test('a different name says which words differ', () => {
    const isi = target(`${PK}      - kode: S1
        nama: Meningkatnya jumlah pelayanan
        indikator:
          - { kode: S1.1, nama: Nilai pelayanan publik }
`);
    expect(periksa(isi, checkNamaDokumen, checkJumlahSasaran)).toEqual([
      '2020/target.yaml:6:15: peringatan: nama sasaran S1 pada Perjanjian Kinerja lain dari Renstra: di sini "jumlah", pada Renstra "mutu" [nama-berbeda]',
      '2020/target.yaml:8:33: peringatan: nama indikator S1.1 pada Perjanjian Kinerja lain dari Renstra: di sini "publik", pada Renstra – [nama-berbeda]',
    ]);
  });

  test('a name that was only typed differently is another finding', () => {
    const isi = target(`${PK}      - { kode: S1, nama: Meningkatkan mutu pelayanan }
`);
    expect(periksa(isi, checkNamaDokumen)).toEqual([
      '2020/target.yaml:5:27: peringatan: nama sasaran S1 pada Perjanjian Kinerja ditulis "Meningkatkan mutu pelayanan", pada Renstra "Meningkatnya mutu pelayanan" (bentuk kata, singkatan, atau tanda bacanya lain) [nama-mirip]',
    ]);
  });

  test('equal names, and kode that the Renstra lacks, are not compared', () => {
    const isi = target(`${PK}      - kode: S1
        nama: Meningkatnya mutu pelayanan
        indikator:
          - { kode: S1.1, nama: Nilai pelayanan }
          - { kode: S9.9, nama: Apa saja }
      - { kode: S9, nama: Lain }
`);
    expect(periksa(isi, checkNamaDokumen)).toEqual([]);
  });

  test('a sasaran that a document leaves out', () => {
    const two = MINIMAL['renstra-2019-2023.yaml'] ?? '';
    const isi = bahan(MINIMAL, {
      'renstra-2019-2023.yaml': `${two}  - { kode: S2, nama: Terwujudnya hal lain, indikator: [] }\n`,
      '2020/target.yaml': `${PK}      - { kode: S1, nama: Meningkatnya mutu pelayanan }\n`,
    });
    expect(periksa(isi, checkJumlahSasaran)).toEqual([
      '2020/target.yaml:4:5: peringatan: Perjanjian Kinerja memuat 1 sasaran, Renstra 2; hanya ada pada Renstra: "Terwujudnya hal lain" [sasaran-jumlah-berbeda]',
    ]);
  });

  test('a sasaran outside the Renstra, and the number of sasaran', () => {
    const isi = target(`${PK}      - nama: Meningkatkan mutu pelayanan
        indikator:
          - { kode: S1.1, nama: Nilai pelayanan }
          - { kode: S9.9, nama: Entah }
      - nama: Terwujudnya hal lain
`);
    expect(periksa(isi, checkNamaDokumen, checkJumlahSasaran)).toEqual([
      '2020/target.yaml:4:5: peringatan: Perjanjian Kinerja memuat 2 sasaran, Renstra 1; tidak ada pada Renstra: "Meningkatkan mutu pelayanan" dan "Terwujudnya hal lain"; hanya ada pada Renstra: "Meningkatnya mutu pelayanan" [sasaran-jumlah-berbeda]',
      '2020/target.yaml:5:15: peringatan: sasaran "Meningkatkan mutu pelayanan" pada Perjanjian Kinerja tidak ada pada Renstra; di Renstra indikatornya milik sasaran S1 [sasaran-di-luar-renstra]',
      '2020/target.yaml:9:15: peringatan: sasaran "Terwujudnya hal lain" pada Perjanjian Kinerja tidak ada pada Renstra [sasaran-di-luar-renstra]',
    ]);
    expect(saran(isi, checkNamaDokumen)).toEqual([
      'bila ini sasaran S1, tulis kode: S1',
      'selaraskan sasaran kedua dokumen, atau tulis "kode" bila ini sasaran Renstra dengan nama lain',
    ]);
  });

  test('like names are looked for among a handful of sasaran only', () => {
    const banyak = '      - { nama: Meningkatkan mutu pelayanan }\n'.repeat(52);
    const isi = saran(target(`${PK}${banyak}`), checkNamaDokumen);
    expect(isi.slice(49, 51)).toEqual([
      'bila ini sasaran S1, tulis kode: S1',
      'selaraskan sasaran kedua dokumen, atau tulis "kode" bila ini sasaran Renstra dengan nama lain',
    ]);
  });

  test('an indikator under another sasaran', () => {
    const two = `${MINIMAL['renstra-2019-2023.yaml'] ?? ''}  - { kode: S2, nama: Kedua, tujuan: T1, indikator: [{ kode: S2.1, nama: Dua, satuan: poin }] }
`;
    const isi = bahan(MINIMAL, {
      'renstra-2019-2023.yaml': two,
      '2020/target.yaml': `${PK}      - { kode: S2, nama: Kedua, indikator: [{ kode: S1.1, nama: Nilai pelayanan }] }
`,
    });
    expect(periksa(isi, checkNamaDokumen)).toEqual([
      '2020/target.yaml:5:54: peringatan: Perjanjian Kinerja menempatkan indikator S1.1 pada sasaran S2, Renstra pada S1 [sasaran-indikator-pindah]',
    ]);
  });

  test('a sasaran that carries its own target, once each name', () => {
    const isi = bahan(MINIMAL, {
      'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
tujuan:
  - { kode: T1, nama: Menurunkan kemiskinan menjadi 3% }
sasaran:
  - { kode: S1, nama: Menjadi daerah maju tahun 2023 }
`,
      '2020/target.yaml': `iku:
  target: {}
  sasaran: [{ nama: "Naiknya indeks sebesar 2,5 poin" }]
`,
      '2020/realisasi.yaml': `tabel:
  - kode: a
    jenis: capaian
    judul: A
    baris:
      - { sasaran: "Menurunnya kemiskinan dari 6,29% menjadi 3%", indikator: X }
      - { sasaran: "Menurunnya kemiskinan dari 6,29% menjadi 3%", indikator: Y }
      - { indikator: Z }
  - { kode: b, jenis: nilai, judul: B, kolom: [2020], baris: [] }
`,
    });
    expect(periksa(isi, checkNamaTarget)).toEqual([
      '2020/realisasi.yaml:6:20: peringatan: nama sasaran "Menurunnya kemiskinan dari 6,29% menjadi 3%" memuat targetnya sendiri ("dari 6,29% menjadi 3%") [nama-memuat-target]',
      '2020/target.yaml:3:21: peringatan: nama sasaran "Naiknya indeks sebesar 2,5 poin" memuat targetnya sendiri ("sebesar 2,5 poin") [nama-memuat-target]',
      'renstra-2019-2023.yaml:3:23: peringatan: nama sasaran "Menurunkan kemiskinan menjadi 3%" memuat targetnya sendiri ("menjadi 3%") [nama-memuat-target]',
    ]);
  });
});

describe('units', () => {
  const contradictions = (nama: string, satuan: string) =>
    periksa(
      bahan(MINIMAL, {
        '2020/realisasi.yaml': `tabel:
  - kode: t
    jenis: capaian
    judul: T
    baris: [{ indikator: "${nama}", satuan: ${satuan} }]
`,
      }),
      checkSatuanBertentangan,
    );

  test.each([
    ['Tingkat Pertumbuhan % Pajak Daerah', 'poin', 'persen'],
    ['Rata-rata Persentase Kehadiran', 'poin', 'persen'],
    ['Nilai PAD (dalam Rp)', 'persen', 'rupiah'],
    ['Nilai PAD (Rp miliar)', 'rupiah', 'miliar rupiah'],
  ])('%s in %s', (nama, satuan, dalamNama) => {
    expect(contradictions(nama, satuan)).toEqual([
      expect.stringContaining(`menyebut satuan ${dalamNama}, satuannya tertulis "${satuan}"`),
    ]);
  });

  test.each([
    ['Nilai PAD (Rp)', 'miliar rupiah'],
    ['Nilai PAD (Rp)', 'Rp. Juta'],
    ['Nilai PAD (Rp)', 'miliar'],
    ['Nilai PAD (Rp miliar)', 'Milyar Rp'],
    ['Nilai PAD (Rp miliar)', 'milyar'],
    ['Nilai PAD (miliar)', 'miliar rupiah'],
    ['Pendapatan 40% penduduk termiskin', 'rupiah'],
    ['Pendapatan 40 % penduduk termiskin', 'rupiah'],
    ['Jumlah desa dengan % cakupan tinggi', 'desa'],
    ['Pertumbuhan % Pajak', 'persen'],
  ])('%s in %s is right', (nama, satuan) => {
    expect(contradictions(nama, satuan)).toEqual([]);
  });

  test.each([
    ['Point', 'poin'],
    ['%', 'persen'],
    ['Persentase', 'persen'],
    [' Org. ', 'orang'],
    ['Rumah  Tangga', 'rumah tangga'],
    ['miliar rupiah', 'miliar rupiah'],
    ['Milyar Rp', 'miliar rupiah'],
    ['Rp. Miliar', 'miliar rupiah'],
    ['Rp (juta)', 'juta rupiah'],
    ['juta jiwa', 'juta jiwa'],
    ['rupiah per jiwa', 'rupiah per jiwa'],
  ])('%s means %s', (spelling, baku) => {
    expect(canonicalSatuan(spelling)).toBe(baku);
  });

  test('money in millions is one unit however it is written, and another than money alone', () => {
    const isi = bahan(MINIMAL, {
      '2020/realisasi.yaml': `tabel:
  - kode: t
    jenis: capaian
    judul: T
    baris:
      - { indikator: A, satuan: miliar rupiah }
      - { indikator: B, satuan: miliar Rp }
      - { indikator: C, satuan: Rp. Miliar }
      - { indikator: D, satuan: rupiah }
`,
    });
    expect(periksa(isi, checkVariedSatuan)).toEqual([
      '2020/realisasi.yaml:7:33: peringatan: satuan yang sama ditulis berbeda-beda: "miliar rupiah" (1 kali), "miliar Rp" (1 kali), "Rp. Miliar" (1 kali) [satuan-beragam]',
    ]);
  });

  test('one unit in several spellings: one finding, at the first other spelling', () => {
    const isi = bahan(MINIMAL, {
      '2020/target.yaml': `perjanjian_kinerja:
  - versi: murni
    target: { S1.1: 80 }
    sasaran:
      - { nama: A, indikator: [{ kode: S1.1, nama: B, satuan: Point }, { kode: S1.2, nama: C }] }
`,
      '2020/realisasi.yaml': `fakta:
  a: { nilai: 1, satuan: point }
tabel:
  - kode: t
    jenis: capaian
    judul: T
    baris:
      - { indikator: A, satuan: Point }
      - { indikator: B }
  - { kode: u, jenis: nilai, judul: U, satuan: poin, kolom: [2020], baris: [] }
`,
    });
    expect(periksa(isi, checkVariedSatuan)).toEqual([
      '2020/realisasi.yaml:2:26: peringatan: satuan yang sama ditulis berbeda-beda: "poin" (2 kali), "Point" (2 kali), "point" (1 kali) [satuan-beragam]',
    ]);
    expect(saran(isi, checkVariedSatuan)).toEqual([
      'pakai satu ejaan, misalnya "poin"; yang lain: 2020/realisasi.yaml baris 2, 8, 2020/target.yaml baris 5',
    ]);
  });

  test('outside the Renstra the formal word is advised, or the first spelling', () => {
    const rows = (satuan: readonly string[]) =>
      realisasi(
        `tabel:\n  - kode: t\n    jenis: capaian\n    judul: T\n    baris:\n${satuan.map((one) => `      - { indikator: A, satuan: "${one}" }\n`).join('')}`,
      );
    expect(saran(rows(['%', 'persen']), checkVariedSatuan)).toEqual([
      'pakai satu ejaan, misalnya "persen"; yang lain: 2020/realisasi.yaml baris 6',
    ]);
    expect(saran(rows(['%', 'Persen']), checkVariedSatuan)).toEqual([
      'pakai satu ejaan, misalnya "%"; yang lain: 2020/realisasi.yaml baris 7',
    ]);
    const banyak = rows(['persen', ...Array.from({ length: 15 }, () => '%')]);
    expect(saran(banyak, checkVariedSatuan)[0]).toMatch(/baris 7, .*18, dan 3 tempat lagi$/);
    expect(word(checkVariedSatuan(banyak), 'en')[0]).toContain('"persen" (1 times)');
  });

  test('the tables of personnel count as well', () => {
    const isi = bahan(MINIMAL, {
      '2020/organisasi.yaml': `tabel:
  - { kode: p, jenis: nilai, judul: P, satuan: orang, kolom: [Jumlah], baris: [] }
  - { kode: q, jenis: nilai, judul: Q, satuan: Orang, kolom: [Jumlah], baris: [] }
`,
    });
    expect(periksa(isi, checkVariedSatuan)).toEqual([
      '2020/organisasi.yaml:3:48: peringatan: satuan yang sama ditulis berbeda-beda: "orang" (1 kali), "Orang" (1 kali) [satuan-beragam]',
    ]);
  });

  test('a document with another unit than the Renstra', () => {
    const isi = target(`perjanjian_kinerja:
  - versi: murni
    target: { S1.1: 80 }
    sasaran:
      - nama: A
        indikator:
          - { kode: S1.1, nama: B, satuan: persen }
          - { kode: S1.1, nama: B, satuan: Point }
          - { kode: S1.1, nama: B }
          - { kode: S9.9, nama: B, satuan: persen }
`);
    expect(periksa(isi, checkSatuanBerbeda)).toEqual([
      '2020/target.yaml:7:44: peringatan: satuan S1.1 pada Perjanjian Kinerja "persen", pada Renstra "poin" [satuan-berbeda]',
    ]);
  });

  test('a unit that contradicts the name', () => {
    const isi = bahan(MINIMAL, {
      'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: A
    indikator:
      - { kode: S1.1, nama: Persentase penduduk miskin, satuan: orang }
      - { kode: S1.2, nama: Laju pertumbuhan (%), satuan: persen }
      - { kode: S1.3, nama: Indeks Pembangunan Manusia (IPM), satuan: poin }
`,
      '2020/realisasi.yaml': `tabel:
  - kode: t
    jenis: capaian
    judul: T
    baris:
      - { indikator: Laju Pertumbuhan PDRB (%), satuan: Point }
      - { indikator: Cakupan (%) }
  - { kode: u, jenis: nilai, judul: U, kolom: [2020], baris: [] }
`,
    });
    expect(periksa(isi, checkSatuanBertentangan)).toEqual([
      '2020/realisasi.yaml:6:57: peringatan: nama "Laju Pertumbuhan PDRB (%)" menyebut satuan persen, satuannya tertulis "Point" [satuan-bertentangan]',
      'renstra-2019-2023.yaml:6:65: peringatan: nama "Persentase penduduk miskin" menyebut satuan persen, satuannya tertulis "orang" [satuan-bertentangan]',
    ]);
  });
});

describe('codes', () => {
  test('indikator of target.yaml that the Renstra lacks, with or without a value', () => {
    const isi = target(`iku:
  target: { S1.1: 80, S11: 80, XYZ: }
  catatan: { S1: "ada", Q: "" }
  sasaran: [{ nama: A, indikator: [{ kode: S1.2, nama: B }] }]
perjanjian_kinerja: [{ versi: murni, target: { T1: 1 } }]
`);
    expect(periksa(isi, checkIndikatorTarget)).toEqual([
      '2020/target.yaml:2:23: galat: indikator "S11" tidak ada pada Renstra [indikator-tak-dikenal]',
      '2020/target.yaml:2:32: galat: indikator "XYZ" tidak ada pada Renstra [indikator-tak-dikenal]',
      '2020/target.yaml:3:25: galat: indikator "Q" tidak ada pada Renstra [indikator-tak-dikenal]',
      '2020/target.yaml:4:44: galat: indikator "S1.2" tidak ada pada Renstra [indikator-tak-dikenal]',
      '2020/target.yaml:5:48: galat: indikator "T1" tidak ada pada Renstra [indikator-tak-dikenal]',
    ]);
    expect(saran(isi, checkIndikatorTarget).slice(0, 2)).toEqual([
      'mungkin maksudnya "S1.1"',
      'periksa kodenya pada renstra-*.yaml',
    ]);
    expect(word(checkIndikatorTarget(isi), 'en')[0]).toContain(
      'the Renstra has no indikator "S11"',
    );
  });

  test('indikator of realisasi.yaml; earlier years may belong to an earlier Renstra', () => {
    const isi = bahan(MINIMAL, {
      'renstra-2014-2018.yaml': `periode: { mulai: 2014, selesai: 2018 }
sasaran: [{ kode: L1, nama: Lama, indikator: [{ kode: L1.1, nama: Lama, satuan: poin }] }]
`,
      '2020/realisasi.yaml': `realisasi: { S1.1: 84, S1.l: 3, L1.1: 3 }
realisasi_lalu: { 2018: { L1.1: 3, L9: 4 } }
standar_nasional: { S1.2: }
tabel:
  - { kode: a, jenis: nilai, judul: A, indikator: S9, kolom: [2020], baris: [] }
  - { kode: b, jenis: nilai, judul: B, indikator: S1.1, kolom: [2020], baris: [] }
  - { kode: c, jenis: nilai, judul: C, kolom: [2020], baris: [] }
`,
    });
    expect(periksa(isi, checkIndikatorRealisasi)).toEqual([
      '2020/realisasi.yaml:1:24: galat: indikator "S1.l" tidak ada pada Renstra [indikator-tak-dikenal]',
      '2020/realisasi.yaml:1:33: galat: indikator "L1.1" tidak ada pada Renstra [indikator-tak-dikenal]',
      '2020/realisasi.yaml:2:36: galat: indikator "L9" tidak ada pada Renstra [indikator-tak-dikenal]',
      '2020/realisasi.yaml:3:21: galat: indikator "S1.2" tidak ada pada Renstra [indikator-tak-dikenal]',
      '2020/realisasi.yaml:5:51: galat: indikator "S9" tidak ada pada Renstra [indikator-tak-dikenal]',
    ]);
  });

  test('only the first mistakes get a suggestion', () => {
    const kode = Array.from({ length: 25 }, (_, i) => `S1.1${String.fromCharCode(97 + i)}`);
    const isi = target(`iku: { target: { ${kode.map((one) => `${one}: 1`).join(', ')} } }\n`);
    const similar = saran(isi, checkIndikatorTarget).map((one) => one?.startsWith('mungkin'));
    expect(similar.filter(Boolean)).toHaveLength(20);
  });

  test('sasaran, tujuan and misi that the Renstra lacks', () => {
    const isi = bahan(MINIMAL, {
      'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
misi: [{ kode: M1, nama: Satu }]
tujuan:
  - { kode: T1, nama: A, misi: M2 }
  - { kode: T2, nama: B, misi: M1 }
  - { kode: T3, nama: C }
sasaran:
  - { kode: S1, nama: A, tujuan: T4 }
  - { kode: S2, nama: B, tujuan: T1 }
  - { kode: S3, nama: C }
`,
      '2020/target.yaml':
        'iku: { target: {}, sasaran: [{ kode: S9, nama: A }, { kode: S1, nama: B }, { nama: C }] }\n',
      '2020/realisasi.yaml': 'sasaran: { S1: { capaian_tercetak: 1 }, S8: }\n',
    });
    expect(periksa(isi, checkKnownSasaran, checkKnownJenjang)).toEqual([
      '2020/realisasi.yaml:1:41: galat: sasaran "S8" tidak ada pada Renstra [sasaran-tak-dikenal]',
      '2020/target.yaml:1:38: galat: sasaran "S9" tidak ada pada Renstra [sasaran-tak-dikenal]',
      'renstra-2019-2023.yaml:4:32: galat: misi "M2" tidak ada pada Renstra [misi-tak-dikenal]',
      'renstra-2019-2023.yaml:8:34: galat: tujuan "T4" tidak ada pada Renstra [tujuan-tak-dikenal]',
    ]);
  });

  test('a kode used twice, with the place of the first', () => {
    const isi = bahan(MINIMAL, {
      'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
tujuan:
  - { kode: "1", nama: A, indikator: [{ kode: X, nama: A, satuan: poin }] }
sasaran:
  - { kode: "1", nama: A, indikator: [{ kode: X, nama: B, satuan: poin }] }
  - { kode: "1", nama: B }
`,
      '2020/target.yaml': 'iku: { target: {} }\n',
      '2020/realisasi.yaml':
        'tabel: [{ kode: p, jenis: nilai, judul: P, kolom: [a], baris: [] }]\n',
      '2020/organisasi.yaml':
        'tabel: [{ kode: p, jenis: nilai, judul: P, kolom: [a], baris: [] }]\n',
    });
    expect(periksa(isi, checkDuplicateKode)).toEqual([
      '2020/organisasi.yaml:1:17: galat: kode tabel "p" dipakai dua kali, pertama di 2020/realisasi.yaml baris 1 [kode-ganda]',
      'renstra-2019-2023.yaml:5:47: galat: kode sasaran atau indikator "X" dipakai dua kali, pertama di renstra-2019-2023.yaml baris 3 [kode-ganda]',
      'renstra-2019-2023.yaml:6:13: galat: kode sasaran atau indikator "1" dipakai dua kali, pertama di renstra-2019-2023.yaml baris 5 [kode-ganda]',
    ]);
    expect(periksa(bahan(MINIMAL), checkDuplicateKode)).toEqual([]);
  });

  test('kode that differ in capitals alone: their prose and charts would be one file', () => {
    const isi = bahan(MINIMAL, {
      '2020/realisasi.yaml':
        'tabel: [{ kode: p, jenis: nilai, judul: P, kolom: [a], baris: [] }, { kode: P, jenis: nilai, judul: P, kolom: [a], baris: [] }]\n',
    });
    expect(periksa(isi, checkDuplicateKode)).toEqual([
      '2020/realisasi.yaml:1:77: galat: kode tabel "P" hanya berbeda huruf besar-kecil dari "p" di 2020/realisasi.yaml baris 1 [kode-beda-huruf]',
    ]);
  });
});

describe('the ladder from tujuan to indikator', () => {
  test('each rung that is missing', () => {
    const isi = renstra(`periode: { mulai: 2019, selesai: 2023 }
tujuan:
  - { kode: T1, nama: Tujuan satu }
sasaran:
  - { kode: S1, nama: Sasaran satu, tujuan: T1 }
  - { kode: S2, nama: Sasaran dua, indikator: [{ kode: S2.1, nama: A, satuan: poin }] }
`);
    expect(periksa(isi, checkJenjang)).toEqual([
      'renstra-2019-2023.yaml:3:5: peringatan: tujuan T1 "Tujuan satu" belum mempunyai indikator [tujuan-tanpa-indikator]',
      'renstra-2019-2023.yaml:5:5: peringatan: sasaran S1 "Sasaran satu" belum mempunyai indikator [sasaran-tanpa-indikator]',
      'renstra-2019-2023.yaml:6:5: peringatan: sasaran S2 "Sasaran dua" belum mempunyai tujuan [sasaran-tanpa-tujuan]',
    ]);
    const tanpaTujuan = renstra(`periode: { mulai: 2019, selesai: 2023 }
sasaran: [{ kode: S1, nama: A, indikator: [{ kode: S1.1, nama: A, satuan: poin }] }]
`);
    expect(periksa(tanpaTujuan, checkJenjang)).toEqual([]);
  });

  test('a year without Perjanjian Kinerja', () => {
    const isi = target('iku: { target: { S1.1: 80 } }\ndasar_capaian: iku\n');
    expect(periksa(isi, checkPerjanjianKinerja)).toEqual([
      '2020/target.yaml:1:1: peringatan: Perjanjian Kinerja tahun 2020 belum dimasukkan [perjanjian-kinerja-tak-ada]',
    ]);
    // No document to measure against is an error that another rule reports.
    for (const other of [
      'dasar_capaian: perjanjian_kinerja\niku: { target: {} }\n',
      'dasar_capaian: iku\n',
    ]) {
      expect(periksa(target(other), checkPerjanjianKinerja)).toEqual([]);
    }
    expect(periksa(bahan(MINIMAL), checkPerjanjianKinerja)).toEqual([]);
  });
});
