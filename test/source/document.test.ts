// YAML text → tree with places. Nothing that a file may hold ends in an exception, or in a wait.

import { describe, expect, test } from 'vitest';
import { Scalar } from '../../src/source/yaml/tree.ts';
import { measure } from '../shared/clock.ts';
import { dokumen, temuanYaml } from './helpers.ts';

/** The typed text of each value of a flat mapping. */
function texts(yaml: string): Record<string, string | null> {
  const { tree: pohon } = dokumen(yaml);
  return Object.fromEntries(
    Object.entries(pohon ?? {}).map(([key, nilai]) => [
      key,
      nilai instanceof Scalar ? nilai.text : null,
    ]),
  );
}

describe('what was typed is kept', () => {
  test('figures and codes keep their text', () => {
    expect(texts('a: 1.10\nb: 05\nc: 1.000\nd: 12345678901234567890\ne: "x y"\n')).toEqual({
      a: '1.10',
      b: '05',
      c: '1.000',
      d: '12345678901234567890',
      e: 'x y',
    });
  });

  test('keys keep their text: 1.10 and 1.1 are two codes, 05 and 5 as well', () => {
    expect(Object.keys(texts('1.10: a\n1.1: b\n05: c\n5: d\n')).sort()).toEqual(
      ['05', '1.1', '1.10', '5'].sort(),
    );
  });

  test('YAML 1.2: no, yes and dates are text, whatever a directive says', () => {
    for (const kepala of ['', '%YAML 1.1\n---\n']) {
      const { tree: pohon } = dokumen(`${kepala}a: no\nb: yes\nc: 2020-01-05\nd: 1:30\n`);
      for (const nilai of Object.values(pohon as Record<string, Scalar>)) {
        expect(typeof nilai.value).toBe('string');
      }
    }
  });

  test('an empty value is null, and so is ~', () => {
    expect(texts('a:\nb: ~\nc: null\n')).toEqual({ a: null, b: null, c: null });
  });

  test('keys that objects are born with are plain keys', () => {
    const { tree: pohon } = dokumen('constructor: 1\ntoString: 2\nhasOwnProperty: 3\n');
    expect(Object.keys(pohon ?? {})).toEqual(['constructor', 'toString', 'hasOwnProperty']);
    expect(Object.getPrototypeOf(pohon)).toBeNull();
  });

  test('a byte order mark and CRLF change neither values nor places', () => {
    const { tree: pohon, placeOf: posisi } = dokumen('\uFEFFa: 1\r\nb:\r\n  c: teks\r\n');
    expect(((pohon as Record<string, Scalar>)['a'] as Scalar).text).toBe('1');
    expect(posisi(['b', 'c'])).toEqual({ berkas: 'uji.yaml', baris: 3, kolom: 6, panjang: 4 });
    expect((pohon as { b: { c: Scalar } }).b.c.text).toBe('teks');
  });
});

describe('places', () => {
  const YAML = `program:
  - { kode: P01, anggaran: 5 }
  - kode: P02
    anggaran: 1.000
`;

  test.each([
    [['program', 1, 'anggaran'], 4, 15, 5],
    [['program', 0, 'kode'], 2, 13, 3],
    // What is not there is where the deepest part of its path is.
    [['program', 1, 'realisasi'], 3, 5, undefined],
    [['program', 7, 'kode'], 2, 3, undefined],
    [['nihil'], 1, 1, undefined],
  ])('of %j', (path, baris, kolom, length) => {
    const posisi = dokumen(YAML).placeOf(path);
    expect(posisi).toEqual({
      berkas: 'uji.yaml',
      baris,
      kolom,
      ...(length === undefined ? {} : { panjang: length }),
    });
  });

  test('of a key', () => {
    expect(dokumen(YAML).placeOfKey(['program', 1, 'anggaran'])).toMatchObject({
      baris: 4,
      kolom: 5,
      panjang: 8,
    });
  });

  test('through an alias: where the text stands', () => {
    const { placeOf: posisi } = dokumen('a: &x\n  b: 1\nc: *x\n');
    expect(posisi(['c', 'b'])).toMatchObject({ baris: 2, kolom: 6 });
  });
});

describe('what is refused, with its place', () => {
  test.each([
    ['a key written twice', 'a: 1\nb: 2\na: 3\n', ['kunci-ganda@3:1']],
    ['every key written twice', 'a: 1\na: 2\na: 3\n', ['kunci-ganda@2:1', 'kunci-ganda@3:1']],
    ['letters composed in two ways', 'kaf\u00e9: 1\nkafe\u0301: 2\n', ['kunci-ganda@2:1']],
    ['the same code in quotes', 'x:\n  S1: 1\n  "S1": 2\n', ['kunci-ganda@3:3']],
    ['a tab', 'a:\n\tb: 1\n', ['yaml-tab@2:1']],
    ['an unknown tag', 'a: !foo 1\n', ['yaml-tag@1:4']],
    ['two documents', 'a: 1\n---\nb: 2\n', ['yaml-banyak-dokumen@2:1']],
    ['a list for a key', '? [a, b]\n: 1\n', ['kunci-bukan-teks@1:3']],
    ['__proto__', 'a:\n  __proto__: 1\n', ['kunci-bukan-teks@2:3']],
    ['an alias without an anchor', 'a: 1\nb: *nihil\n', ['yaml-salah@2:4']],
    ['a mean of ** without quotes', 'a: **\n', ['yaml-salah@1:4']],
    ['a decimal comma in braces', '{ S1.1: 102,95 }\n', ['angka-indonesia@1:9']],
    ['a year behind a comma in braces', '{ 2022: 70,2023, 2024: 75 }\n', ['angka-indonesia@1:9']],
    ['two commas in braces', '{ S1.1: 64,1,2 }\n', ['bukan-angka@1:9']],
    ['commas of thousands in braces', '{ P1: 1,234,567 }\n', ['angka-indonesia@1:7']],
    ['two commas read again', 'a: &x { S1.1: 64,1,2 }\nb: *x\n', ['bukan-angka@1:15']],
  ])('%s', (_, yaml, expected) => {
    expect(temuanYaml(yaml)).toEqual(expected);
  });

  test.each(['', '\n\n', '# hanya catatan\n', '---\n', 'null\n', '~\n'])(
    'nothing in %j',
    (yaml) => {
      expect(temuanYaml(yaml)).toEqual(['berkas-kosong@1:1']);
    },
  );

  test('a binary value', () => {
    expect(temuanYaml('a: !!binary aGk=\n')[0]).toMatch(/^yaml-tag@1:/);
  });

  test('a quote that is not closed', () => {
    expect(temuanYaml('a: "x\nb: 1\n')[0]).toMatch(/^yaml-salah@/);
  });
});

/** Aliases of aliases, nine at a time: 9^9 nodes. */
function bomb(): string {
  const baris = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 10; i++) {
    const isi = Array.from({ length: 9 }, () => `*a${String(i - 1)}`).join(', ');
    baris.push(`a${String(i)}: &a${String(i)} [${isi}]`);
  }
  return baris.join('\n');
}

describe('hostile files end at once', () => {
  test.each([
    ['an alias bomb', bomb(), 'yaml-alias'],
    ['very many aliases', `a: &a 1\nb: [${'*a,'.repeat(60_000)}]\n`, 'yaml-alias'],
    ['a list in itself', 'a: &a [*a]\n', 'yaml-terlalu-dalam'],
    ['a mapping in itself', 'a: &a\n  b: *a\n', 'yaml-terlalu-dalam'],
    ['fifty levels', `a: ${'['.repeat(50)}${']'.repeat(50)}\n`, 'yaml-terlalu-dalam'],
    ['a million brackets', '['.repeat(1_000_000), 'yaml-terlalu-dalam'],
    ['brackets that close', '{a: '.repeat(20_000) + '}'.repeat(20_000), 'yaml-terlalu-dalam'],
    ['lists on one line', `${'- '.repeat(50_000)}a`, 'yaml-terlalu-dalam'],
    ['keys of keys', `${'? '.repeat(50_000)}a`, 'yaml-terlalu-dalam'],
    [
      'a mapping a line',
      Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
      'yaml-terlalu-dalam',
    ],
    ['lists in brackets that stay open', `a: [\n${'- '.repeat(20_000)}x\n`, 'yaml-terlalu-dalam'],
  ])('%s', (_, yaml, kode) => {
    const lama = measure(() => {
      expect(temuanYaml(yaml)[0]?.split('@')[0]).toBe(kode);
    });
    expect(lama).toBeLessThan(10_000);
  });

  // Where the stack is full the runtime may end the process, whatever is caught: a text is left long before.
  test.each(['[', '{', '- ', '? ', '{a: ', '[ - '])(
    'is left where it goes too deep: %j',
    (part) => {
      const [finding] = temuanYaml(part.repeat(5000));
      expect(finding).toMatch(/^yaml-terlalu-dalam@1:\d{2,3}$/);
    },
  );

  test('aliases that are few are read', () => {
    const { tree: pohon } = dokumen('a: &a { x: 1 }\nb: [*a, *a]\n&k c: *k\n');
    expect(JSON.stringify(pohon)).toContain('"b":[{"x"');
  });

  test('an anchor of the same name counts from where it stands', () => {
    const { tree: pohon } = dokumen('a: &n 1\nb: *n\nc: &n 2\nd: *n\n');
    const isi = pohon as Record<string, Scalar>;
    expect([isi['b']?.text, isi['d']?.text]).toEqual(['1', '2']);
  });

  test('a file full of mistakes reports some of them', () => {
    expect(temuanYaml('a: [\n'.repeat(500)).length).toBeLessThanOrEqual(20);
  });
});
