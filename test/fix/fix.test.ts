// `validate --fix`: what a hand may have typed otherwise comes back as it was, byte by byte, and what may mean two things stays.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { BASE } from '../../src/catalogue/base.ts';
import { RULES } from '../../src/catalogue/catalogue.ts';
import { mendedFiles, wrongFiles } from '../../src/catalogue/example.ts';
import { fixWorkspace } from '../../src/fix/fix.ts';

type Files = Readonly<Record<string, string>>;

const rawOf = (files: Files) => ({
  files: Object.entries(files).map(([file, text]) => ({
    file,
    content: new TextEncoder().encode(text),
  })),
  pictures: [],
});

/** The files as they are once they are mended. */
function mend(files: Files): Files {
  const fixed = fixWorkspace(rawOf(files), [], undefined);
  return { ...files, ...Object.fromEntries(fixed.map(({ name, after }) => [name, after])) };
}

const codesOf = (files: Files): readonly string[] =>
  analyse(rawOf(files), [], 'id').diagnostics.flatMap(({ kode, tingkat }) =>
    tingkat === 'galat' ? [kode] : [],
  );

const base: Files = BASE;
const YEAR = '2020';
const REALISASI = `${YEAR}/realisasi.yaml`;
const ANGGARAN = `${YEAR}/anggaran.yaml`;
const ORGANISASI = `${YEAR}/organisasi.yaml`;
const realisasi = (value: string): Files => ({
  ...base,
  [REALISASI]: `realisasi:\n  T1.1: 73.4\n  S1.1: ${value}   # survei\n  S2.1: 11.5\n`,
});
const anggaran = (value: string): Files => ({
  ...base,
  [ANGGARAN]: `program:\r\n  - { kode: P01, nama: Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 380000000 }\r\n  - kode: P02\r\n    nama: Pengaduan\r\n    sasaran: S2\r\n    anggaran: ${value}\r\n    realisasi: 90000000\r\n`,
});

test('the small workspace has nothing to mend', () => {
  expect(codesOf(base)).toEqual([]);
  expect(fixWorkspace(rawOf(base), [], undefined)).toEqual([]);
});

describe('has one meaning', () => {
  test.each([
    ['102,95', '102.95'],
    ['"102,95"', '102.95'],
    ['0,345', '0.345'],
    ['1234,567', '1234.567'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1.234.567', '1234567'],
    ['1 234 567', '1234567'],
    ['85%', '85'],
    ['85,5 %', '85.5'],
    ['\u22126,35', '-6.35'],
    ['“82,5”', '82.5'],
  ])('%s as a figure', (typed, meant) => {
    expect(mend(realisasi(typed))).toEqual(realisasi(meant));
  });

  test.each([
    ['Rp 100.000.000', '100000000'],
    ['Rp100.000.000,00', '100000000'],
    ['100.000.000,-', '100000000'],
    ['100,000,000', '100000000'],
    ["'100.000'", '100000'],
    ['100.000', '100000'],
    ['42 Miliar', '42000000000'],
    ['Rp1,5 miliar', '1500000000'],
    ['250 jt', '250000000'],
  ])('%s as rupiah', (typed, meant) => {
    expect(mend(anggaran(typed))).toEqual(anggaran(meant));
  });

  test('a figure cut in braces, signs that nobody sees, tabs, curly quotes and dates with words', () => {
    const wrong = {
      ...base,
      [REALISASI]: `realisasi:\n  T1.1: { nilai: 73,4, sumber: "Survei, 2020" }\n  S1.1:\u00a082.5\n  S2\u200b.1: 11.5\n`,
      [ANGGARAN]: base[ANGGARAN] ?? '',
      [ORGANISASI]: `pengesahan:\n\ttanggal: 26 Februari 2021\n\tkepala:\n\t\tjabatan: “Kepala Dinas”\n`,
    };
    expect(mend(wrong)).toEqual({
      ...base,
      [REALISASI]: `realisasi:\n  T1.1: { nilai: 73.4, sumber: "Survei, 2020" }\n  S1.1: 82.5\n  S2.1: 11.5\n`,
      [ORGANISASI]: `pengesahan:\n  tanggal: 2021-02-26\n  kepala:\n    jabatan: "Kepala Dinas"\n`,
    });
  });

  test('rupiah without sen, in braces and with a point', () => {
    const program = (value: string): Files => ({
      ...base,
      [ANGGARAN]: `program:\n  - { kode: P01, nama: Pelayanan, sasaran: [S1, S2], anggaran: ${value}, realisasi: 380000000 }\n`,
    });
    for (const typed of ['Rp400.000.000,00', '400.000.000,00', '400000000.00', '400000000,00']) {
      expect(mend(program(typed))).toEqual(program('400000000'));
    }
    expect(mend(program('400000000.50'))).toEqual(program('400000000.50'));
  });

  test('rupiah with a closing dash in braces', () => {
    const program = (value: string): Files => ({
      ...base,
      [ANGGARAN]: `program:\n  - { kode: P01, nama: Pelayanan, sasaran: [S1, S2], anggaran: ${value}, realisasi: 380000000 }\n`,
    });
    for (const typed of ['Rp400.000.000,-', 'Rp 400.000.000,-', '400000000,-']) {
      expect(mend(program(typed))).toEqual(program('400000000'));
    }
  });

  test('a word of other letters, and a day that no month can be', () => {
    const target = (versi: string, tanggal: string): Files => ({
      ...base,
      [`${YEAR}/target.yaml`]: `perjanjian_kinerja:\n  - { versi: ${versi}, tanggal: ${tanggal}, target: { T1.1: 72, S1.1: 80, S2.1: 12 } }\n`,
    });
    expect(mend(target('Murni', '20-01-2020'))).toEqual(target('murni', '2020-01-20'));
    expect(mend(target('"MURNI"', '31/1/2020'))).toEqual(target('murni', '2020-01-31'));
    expect(mend(target('murnii', '05/04/2020'))).toEqual(target('murnii', '05/04/2020'));
  });

  test.each([
    ['beside the line before', 'pengesahan:\n  tempat: Contoh\n\ttanggal: 2021-02-26\n', 1],
    ['beside the line behind', 'pengesahan:\n\ttempat: Contoh\n  tanggal: 2021-02-26\n', 1],
    ['below what it stands in', 'tugas: a\npengesahan:\n\ttempat: Contoh\nfungsi:\n  - b\n', 1],
    ['two of them', 'pengesahan:\n  kepala:\n\t\tjabatan: Kepala\n\t\tnama: Siti\n', 2],
  ])('a tab among spaces %s', (_, text, tabs) => {
    const fixed = text.replaceAll('\t', '  ');
    expect(text.split('\n').filter((line) => line.startsWith('\t'))).toHaveLength(tabs);
    expect(mend({ ...base, [ORGANISASI]: text })[ORGANISASI]).toBe(fixed);
  });

  test('a space that does not break behind a colon in braces, and curly quotes round a choice', () => {
    const target = (space: string, basis: string): Files => ({
      ...base,
      [`${YEAR}/target.yaml`]: `perjanjian_kinerja:\n  - { versi: murni, target: { T1.1: 72, S1.1:${space}80, S2.1: 12 } }\ndasar_capaian: ${basis}\n`,
    });
    expect(mend(target('\u00a0', '“perjanjian_kinerja”'))).toEqual(
      target(' ', 'perjanjian_kinerja'),
    );
  });

  test('yes and no, where there may be no others', () => {
    const iku = (value: string) => ({
      ...base,
      'lkjip.yaml': `${base['lkjip.yaml'] ?? ''}metode: { legenda: ${value} }\n`,
    });
    expect(mend(iku('yes'))).toEqual(iku('ya'));
    expect(mend(iku('No'))).toEqual(iku('tidak'));
  });
});

describe('may mean two things and stays', () => {
  test.each(['1.234', '3,157', '12.345', '12,345', '12 34', '1.2345,6', '8S,5', '5/4', '(6,35)'])(
    '%s as a figure',
    (typed) => {
      expect(fixWorkspace(rawOf(realisasi(typed)), [], undefined)).toEqual([]);
    },
  );
  test.each(['100.000,50', '100,5', '1.00.000', '42 M', '1.500 juta', '42 orang'])(
    '%s as rupiah',
    (typed) => {
      expect(fixWorkspace(rawOf(anggaran(typed)), [], undefined)).toEqual([]);
    },
  );
  test.each([
    ['a date of figures', 'pengesahan: { tanggal: 5/4/2021 }\n'],
    ['tabs among spaces', 'pengesahan:\n  kepala:\n    jabatan: Kepala\n\tnama: Siti\n'],
    [
      'a tab no deeper than the item that it would go on',
      'pangkat:\n  - golongan: III\n\tjumlah: 2\n    keterangan: x\n',
    ],
    [
      'a tab no deeper than what it would stand in',
      'pengesahan:\n  kepala:\n\tjabatan: Kepala\n  tempat: Contoh\n',
    ],
    ['a comma in the text of a name', 'pengesahan: { tempat: 12,5, tanggal: 2021-02-26 }\n'],
    ['curly quotes within straight ones', 'tugas: "“menyelenggarakan”"\n'],
    ['curly quotes round straight ones', 'tugas: “menyelenggarakan "layanan"”\n'],
  ])('%s', (_, text) => {
    expect(fixWorkspace(rawOf({ ...base, [ORGANISASI]: text }), [], undefined)).toEqual([]);
  });
  test.each([
    '{ 2019: 70,2023, 2020: 75 }',
    '{ nilai: 79,2023 }',
    '{ nilai: 64,1,2 }',
    '{ nilai: 64,1,2023 }',
    '{ 1: 70,2, 3: 75 }',
    '{ nilai: 64,1x }',
  ])('%s in braces', (typed) => {
    expect(fixWorkspace(rawOf(realisasi(typed)), [], undefined)).toEqual([]);
    expect(codesOf(realisasi(typed))).not.toEqual([]);
  });
  test('a comma cuts a text where only text stands', () => {
    const place = (tempat: string): Files => ({
      ...base,
      [ORGANISASI]: `pengesahan: { tempat: ${tempat}, tanggal: 2021-02-26 }\n`,
    });
    expect(codesOf(place('12,5'))).toEqual(['teks-berkoma']);
    expect(codesOf(place('"12,5"'))).toEqual([]);
  });
  test('what the agency stands by', () => {
    const terima = {
      ...base,
      'lkjip.yaml': `${base['lkjip.yaml'] ?? ''}terima:\n  - { kode: kutip-lengkung, tahun: ${YEAR}, alasan: "begitu pada peraturannya" }\n`,
      [ORGANISASI]: 'pengesahan: { tanggal: 2021-02-26 }\ntugas: “menyelenggarakan pelayanan”\n',
    };
    expect(fixWorkspace(rawOf(terima), [], undefined)).toEqual([]);
  });
});

/** What stands behind the colon, as hands write it otherwise. */
const HANDS: readonly ((figure: string) => string)[] = [
  (figure) => ` ${figure.replace('.', ',')}`,
  (figure) => ` ${figure.replace('.', ',')}%`,
  (figure) => ` "${figure.replace('.', ',')}"`,
  (figure) => ` ${figure.replace('.', ',')} persen`,
  (figure) => `\u00a0${figure}`,
];
const right = (figure: string) => ` ${figure}`;

/** Examples that no machine can mend to the end. */
const LEFT: Readonly<Record<string, (wrong: string) => string>> = {
  // 1.234 may be a thousand or one.
  'angka-indonesia': (wrong) => wrong.replace('82,5', '82.5'),
  'bukan-angka': (wrong) => wrong,
  'jenis-salah': (wrong) => wrong,
  // Other letters may be another word.
  'pilihan-salah': (wrong) => wrong,
  // Only a closing dash of rupiah has one cure.
  'yaml-salah': (wrong) => wrong,
};

test('whatever figures are typed otherwise, all comes back byte by byte', () => {
  const figure = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 99 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`);
  const line = fc.record({ figure, hand: fc.constantFrom(right, ...HANDS) });
  const kodes = ['T1.1', 'S1.1', 'S2.1'];
  const text = (values: readonly string[]) =>
    `# kepala\nrealisasi:\n${kodes.map((kode, i) => `  ${kode}:${values[i] ?? ''}  # ke-${i}\n`).join('')}`;
  fc.assert(
    fc.property(fc.tuple(line, line, line), (lines) => {
      const wrong = text(lines.map(({ figure: one, hand }) => hand(one)));
      const mended = mend({ ...base, [REALISASI]: wrong });
      expect(mended[REALISASI]).toBe(text(lines.map(({ figure: one }) => right(one))));
      expect(codesOf(mended)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each(
  [...RULES.values()].filter(({ fix }) => fix !== undefined).map((rule) => [rule.kode, rule]),
)('the example of %s is mended as it says, or left to a person', (kode, rule) => {
  const files = Object.fromEntries(wrongFiles(rule).map(({ path, text }) => [path, text]));
  const mended = Object.fromEntries(mendedFiles(rule).map(({ path, text }) => [path, text]));
  const made = mend({ ...base, ...files });
  for (const [path, text] of Object.entries(mended)) {
    const isLeft = LEFT[kode] !== undefined;
    expect(made[path]).toBe(isLeft ? LEFT[kode]?.(files[path] ?? '') : text);
  }
});
