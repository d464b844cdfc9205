// Workspace files against their schemas: each mistake with its place, and all of them in one run.

import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { toDiagnostic } from '../../src/diagnostic/finding.ts';
import { bacaRuang, RUANG, temuanRuang } from './helpers.ts';

describe('a sound workspace', () => {
  const { workspace: ruang, findings: findings } = bacaRuang();

  test('has no findings', () => {
    expect(findings).toEqual([]);
  });

  test('gets the defaults of the format', () => {
    expect(ruang?.metode).toEqual({
      pembulatan: { desimal: 2, dasar: 'tampil' },
      capaianMaksimum: null,
      capaianMinimum: new Decimal(0),
      skalaCapaian: 'permendagri-86-2017',
      efisiensi: 'indeks',
      status: null,
      legenda: false,
      recaps: [],
    });
    expect(ruang?.renstra[0]?.sasaran[0]?.indikator[0]).toMatchObject({
      polaritas: 'maksimal',
      rumus: null,
      capaianMaksimum: null,
      iku: false,
    });
  });
});

describe('keys', () => {
  test('an unknown key is named, with the one that was meant', () => {
    const { findings: findings } = bacaRuang({
      'lkjip.yaml': 'versi: 1\ninstansi:\n  nama: A\n  daerah: B\n  singkatn: C\n',
    });
    expect(findings.map(({ position: posisi }) => posisi)).toEqual([
      { berkas: 'lkjip.yaml', baris: 5, kolom: 3, panjang: 8 },
    ]);
    expect(toDiagnostic(findings[0]!, 'id')).toMatchObject({
      kode: 'kunci-tak-dikenal',
      tingkat: 'galat',
      pesan: 'kunci "singkatn" tidak dikenal',
      saran: 'mungkin maksudnya "singkatan"',
    });
    expect(toDiagnostic(findings[0]!, 'en').saran).toBe('did you mean "singkatan"?');
  });

  test('an unknown key that resembles none is answered with those that exist', () => {
    const { findings: findings } = bacaRuang({
      'lkjip.yaml': `${RUANG['lkjip.yaml'] ?? ''}anggarannya: 1\n`,
    });
    expect(toDiagnostic(findings[0]!, 'id').saran).toBe(
      'yang dikenal di sini: versi, instansi, judul_laporan, nomor_laporan, istilah, metode, tampilan, terima',
    );
  });

  const hint = (file: string, text: string, language: 'id' | 'en' = 'id') =>
    bacaRuang({ [file]: text }).findings.map((one) => toDiagnostic(one, language).saran);

  test.each([
    // At the top of the same file.
    [
      'renstra-2019-2024.yaml',
      'tujuan:\n  - sasaran: []\n',
      '"sasaran" ditulis di tingkat teratas berkas ini; yang dikenal di sini: kode, nama, misi, indikator',
    ],
    // Within others of it.
    [
      'lkjip.yaml',
      'versi: 1\nefisiensi: indeks\n',
      '"efisiensi" ditulis di dalam "metode"; yang dikenal di sini: versi, instansi, judul_laporan, nomor_laporan, istilah, metode, tampilan, terima',
    ],
    // Not where only a word for it is.
    ...(
      [
        ['program', 'anggaran.yaml'],
        ['perjanjian_kinerja', 'target.yaml'],
        ['kegiatan', null],
      ] as const
    ).map(([key, file]): [string, string, string] => [
      'lkjip.yaml',
      `versi: 1\n${key}: []\n`,
      `${file === null ? '' : `"${key}" ditulis di ${file}; `}yang dikenal di sini: versi, instansi, judul_laporan, nomor_laporan, istilah, metode, tampilan, terima`,
    ]),
    // Nearest below the place where it stands, though another key is spelt like it.
    ...(
      [
        ['sub_kegiatan: []', 'kegiatan'],
        ['awal: 5', 'anggaran'],
        ['perubahan: []', 'anggaran'],
      ] as const
    ).map(([text, under]): [string, string, string] => [
      '2020/anggaran.yaml',
      `program:\n  - { kode: P1, nama: A, ${text} }\n`,
      `"${text.split(':').slice(0, 1).join('')}" ditulis di dalam "${under}"; yang dikenal di sini: kode, nama, sasaran, bagian, anggaran, sumber_dana, realisasi, indikator, kegiatan, serapan_tercetak`,
    ]),
    // Of another shape of the same mapping.
    [
      '2020/realisasi.yaml',
      'tabel:\n  - { kode: a, jenis: capaian, judul: A, kaki: jumlah, baris: [] }\n',
      '"kaki" ditulis pada "jenis: nilai"; yang dikenal di sini: kode, judul, sumber, catatan, indikator, jenis, baris, rata_rata_tercetak',
    ],
    // In another file.
    [
      '2020/realisasi.yaml',
      'program: []\n',
      '"program" ditulis di anggaran.yaml; yang dikenal di sini: realisasi, realisasi_lalu, standar_nasional, pembanding, sasaran, fakta, tabel',
    ],
  ])(
    'a key of the format that stands in the wrong place of %s is told where it belongs',
    (file, text, saran) => {
      expect(hint(file, text)).toContain(saran);
    },
  );

  test('and in English', () => {
    expect(hint('2020/realisasi.yaml', 'program: []\n', 'en')[0]).toMatch(
      /^"program" belongs in anggaran.yaml; known here: /,
    );
    expect(
      hint('lkjip.yaml', 'versi: 1\ninstansi: { nama: A }\nefisiensi: indeks\n', 'en')[0],
    ).toMatch(/^"efisiensi" belongs within "metode"; /);
  });

  test.each([
    ['a list', 'periode: [2019, 2024]\n', 'mulai, selesai'],
    ['a text', 'periode: 2019–2024\n', 'mulai, selesai'],
    ['an item', 'misi: [melayani]\n', 'kode, nama, didukung'],
  ])('the keys of a mapping that belongs in the place of %s are named', (_, text, keys) => {
    expect(hint('renstra-2019-2024.yaml', text)).toContain(
      `tulis sebagai susunan: setiap kunci di barisnya sendiri, "kunci: nilai"; yang dikenal di sini: ${keys}`,
    );
  });

  test('a merge key is no key of the format', () => {
    expect(
      temuanRuang({ '2020/realisasi.yaml': 'realisasi: { S1.1: { <<: { nilai: 1 } } }\n' }),
    ).toEqual(['2020/realisasi.yaml kunci-tak-dikenal@1:22']);
  });

  test('a missing key is reported at the mapping that lacks it', () => {
    expect(temuanRuang({ 'lkjip.yaml': 'versi: 1\ninstansi:\n  daerah: A\n' })).toEqual([
      'lkjip.yaml kunci-kurang@3:3',
    ]);
  });

  test('the key of an empty value is reported at its place', () => {
    const { findings: findings } = bacaRuang({
      'lkjip.yaml': 'versi: 1\ninstansi:\n  nama:\n  daerah: B\n',
    });
    expect(findings.map(({ rule, position: posisi }) => [rule.kode, posisi.baris])).toEqual([
      ['kunci-kurang', 3],
    ]);
  });

  test.each(['constructor', 'toString', 'hasOwnProperty'])(
    '"%s" is a code like any other',
    (kode) => {
      const { workspace: ruang, findings: findings } = bacaRuang({
        '2020/realisasi.yaml': `realisasi: { ${kode}: 7 }\n`,
      });
      expect(findings).toEqual([]);
      expect(ruang?.tahun.get(2020)?.realisasi.get(kode)?.nilai?.nilai?.toFixed()).toBe('7');
    },
  );

  test.each(['constructor', 'toString'])('"%s" is no key of the format', (key) => {
    expect(temuanRuang({ '2020/anggaran.yaml': `${key}: 1\n` })).toEqual([
      '2020/anggaran.yaml kunci-tak-dikenal@1:1',
    ]);
  });
});

describe('codes keep the text that was typed', () => {
  test.each(['1.10', '05', '010', '0x10', '1e3', 'S1.1', 'P-01_a', 'no'])('%s', (kode) => {
    const { workspace: ruang, findings: findings } = bacaRuang({
      '2020/anggaran.yaml': `program: [{ kode: ${kode}, nama: A, anggaran: 1 }]\n`,
      '2020/realisasi.yaml': `realisasi: { ${kode}: 1 }\n`,
    });
    expect(findings).toEqual([]);
    const data = ruang?.tahun.get(2020);
    expect(data?.anggaran?.program[0]?.kode).toBe(kode);
    expect([...(data?.realisasi.keys() ?? [])]).toEqual([kode]);
  });

  test.each(['"a b"', 'a/b', '"<b>"', '"../x"', '-1', `"${'x'.repeat(65)}"`])(
    '%s is none',
    (kode) => {
      expect(
        temuanRuang({ '2020/anggaran.yaml': `program:\n  - { kode: ${kode}, nama: A }\n` }),
      ).toEqual(['2020/anggaran.yaml kode-salah@2:13']);
    },
  );

  test.each([
    ['"S1, S2"', ['kode-tanpa-kurung']],
    ['S1 dan S2', ['kode-tanpa-kurung']],
    ['S 1', ['kode-salah']],
    ['"S1,"', ['kode-salah']],
  ])('%s in the place of several', (sasaran, codes) => {
    const found = temuanRuang({
      '2020/anggaran.yaml': `program:\n  - { kode: P1, nama: A, sasaran: ${sasaran} }\n`,
    });
    expect(found).toEqual(codes.map((code) => `2020/anggaran.yaml ${code}@2:35`));
  });
});

describe('values', () => {
  const tabel = (isi: string) => ({
    '2020/realisasi.yaml': `tabel:\n  - kode: t\n    jenis: capaian\n    judul: T\n    baris:\n      - { indikator: A, ${isi} }\n`,
  });

  test.each([
    ['a word of a closed list', tabel('polaritas: maksimum'), 'pilihan-salah@6:36'],
    ['a figure in Indonesian notation', tabel('realisasi: 85%'), 'angka-indonesia@6:36'],
    ['a word for a figure', tabel('target: ya'), 'bukan-angka@6:33'],
    ['a date for a figure', tabel('target: 2020-01-05'), 'bukan-angka@6:33'],
    ['a list for a figure', tabel('realisasi: [1]'), 'bukan-angka@6:36'],
    ['a year', tabel('tahun_data: 20'), 'tahun-salah@6:37'],
  ])('%s', (_, berkas, expected) => {
    expect(temuanRuang(berkas)).toEqual([`2020/realisasi.yaml ${expected}`]);
  });

  test.each([
    ['text for a list', 'program: x\n', 'jenis-salah@1:10'],
    ['a list for a mapping', '- 1\n', 'jenis-salah@1:1'],
    ['text for a mapping', 'halo\n', 'jenis-salah@1:1'],
    ['rupiah with decimals', 'jumlah_tercetak: 10.5\n', 'rupiah-tak-bulat@1:18'],
    ['rupiah with dots', 'jumlah_tercetak: 1.000\n', 'angka-indonesia@1:18'],
    ['rupiah below zero', 'jumlah_tercetak: -5\n', 'angka-negatif@1:18'],
    ['a share below zero', 'capaian_keuangan: { S1: -1 }\n', 'angka-negatif@1:25'],
  ])('%s', (_, isi, expected) => {
    expect(temuanRuang({ '2020/anggaran.yaml': isi })).toEqual([`2020/anggaran.yaml ${expected}`]);
  });

  test.each([
    ['instansi', { 'lkjip.yaml': 'versi: 1\ninstansi: Dinas\n' }, 'lkjip.yaml jenis-salah@2:11'],
    [
      'a standard',
      { '2020/realisasi.yaml': 'standar_nasional:\n  S1.1: 5\n' },
      '2020/realisasi.yaml jenis-salah@2:9',
    ],
    [
      'a record',
      { '2020/realisasi.yaml': 'realisasi: 5\n' },
      '2020/realisasi.yaml jenis-salah@1:12',
    ],
  ])('a scalar for %s is one mistake', (_, berkas, expected) => {
    expect(temuanRuang(berkas)).toEqual([expected]);
  });

  test('yes is not true', () => {
    expect(
      temuanRuang({
        'renstra-2019-2024.yaml': (RUANG['renstra-2019-2024.yaml'] ?? '').replace(
          'satuan: persen',
          'satuan: persen, iku: yes',
        ),
      }),
    ).toEqual(['renstra-2019-2024.yaml jenis-salah@6:66']);
  });

  test('a range is read as one, and its mistakes as those of a range', () => {
    expect(
      temuanRuang({
        '2020/target.yaml':
          'perjanjian_kinerja: [{ versi: murni, target: { S1.1: { dari: 80, sampa: 90 } } }]\n',
      }),
    ).toEqual(['2020/target.yaml kunci-tak-dikenal@1:66']);
  });
});

describe('all in one run', () => {
  test('mistakes of several files and several lines', () => {
    const findings = temuanRuang({
      'lkjip.yaml':
        'versi: 1\ninstansi: { nama: A, daerah: B }\nmetode:\n  efisiensi: index\n  pembulatan: { desimal: 9 }\n',
      '2020/realisasi.yaml': 'realisasi:\n  S1.1: 102,95\n  S1.1: 1\n  S2.1: ya\n',
      '2020/anggaran.yaml':
        'program:\n  - { kode: P01, nama: A, anggaran: Rp 1.000 }\n  - { kode: P02, anggaran: 1.000 }\n',
      '2020/target.yaml': 'iku:\n\ttarget: {}\n',
    });
    expect(findings.sort()).toEqual(
      [
        'lkjip.yaml pilihan-salah@4:14',
        'lkjip.yaml pilihan-salah@5:26',
        '2020/realisasi.yaml angka-indonesia@2:9',
        '2020/realisasi.yaml kunci-ganda@3:3',
        '2020/realisasi.yaml bukan-angka@4:9',
        '2020/anggaran.yaml angka-indonesia@2:37',
        '2020/anggaran.yaml angka-indonesia@3:28',
        '2020/anggaran.yaml kunci-kurang@3:5',
        '2020/target.yaml yaml-tab@2:1',
      ].sort(),
    );
  });

  test('files that a report cannot do without', () => {
    expect(temuanRuang({ '2020/target.yaml': null, '2020/anggaran.yaml': null })).toEqual([
      '2020/target.yaml berkas-hilang@1:1',
      '2020/anggaran.yaml berkas-hilang@1:1',
    ]);
    expect(temuanRuang({ 'renstra-2019-2024.yaml': null })).toEqual([
      'lkjip.yaml berkas-hilang@1:1',
    ]);
  });

  test('a year that is not reported on may be incomplete', () => {
    expect(temuanRuang({ '2019/realisasi.yaml': 'realisasi: { S1.1: 80 }\n' })).toEqual([]);
  });
});

describe('text that is not UTF-8', () => {
  test.each<[string, Uint8Array, string]>([
    ['a Latin-1 letter', Buffer.from('a: 1\nb: caf\xe9\n', 'latin1'), '2:7'],
    ['UTF-16', Buffer.from('\uFEFFa: 1\n', 'utf16le'), '1:1'],
    ['a zero byte', Buffer.from('a: 1\nb: \0\n'), '2:4'],
    ['a cut-off letter at the end', Buffer.from([0x61, 0x3a, 0x20, 0xc3]), '1:4'],
  ])('%s', (_, isi, tempat) => {
    expect(temuanRuang({ '2020/anggaran.yaml': isi })).toEqual([
      `2020/anggaran.yaml berkas-bukan-utf8@${tempat}`,
    ]);
  });
});
