// Expressions whose braces are not complete: they are found, not printed in silence.

import { describe, expect, test } from 'vitest';
import { composeNarasi } from '../../src/compose/prose.ts';
import { buildIndeks } from '../../src/compose/prose-index.ts';
import { findSisa } from '../../src/compose/stray-braces.ts';
import { measure } from '../shared/clock.ts';
import { bahan, MINIMAL, word } from '../validate/ruang.ts';

const { workspace: ruang, hasil } = bahan(MINIMAL);
const indeks = buildIndeks(ruang, {
  ...hasil,
  data: { ...hasil.data, gambar: ['2020/gambar/a.png'] },
});
const check = (teks: string) =>
  word(composeNarasi({ file: 'a.md', bagian: 'a', text: teks }, indeks, 3).temuan);
const fault = (tempat: string) =>
  `a.md:${tempat}: galat: kurung kurawal ekspresi ini tidak lengkap [ekspresi-salah]`;

describe('found', () => {
  test.each([
    ['Capaian {{capaian "S1.1"} dan {{capaian "S1.1"}}.', ['1:9']],
    ['Capaian {{capaian "S1.1"', ['1:9']],
    ['Capaian {capaian "S1.1"} baik.', ['1:9']],
    ['Capaian {capaian “S1.1”}} baik.', ['1:9']],
    ['Capaian capaian "S1.1"}} baik.', ['1:23']],
    ['Capaian **{{capaian "S1.1"** baik.', ['1:11']],
    ['- Satu\n  dua {{capaian\n  "S1.1"}} tiga', ['2:7']],
    ['- Satu\n  dua {{target "S1.1"} dan\n  tiga {{target "S1.1"}', ['2:7', '3:8']],
    ['## Upaya {{tahun}\n\n[a {{b](https://contoh.go.id)', ['1:10', '3:4']],
    ['| a |\n|---|\n| {{target "S1.1"} |', ['3:3']],
    ['![Rapat {{tahun](gambar/a.png)', ['1:9']],
  ])('%j', (teks, tempat) => {
    expect(check(teks)).toEqual(tempat.map(fault));
  });

  test('an encoded brace is placed where its line is', () => {
    expect(check('Satu &#123;{tahun} dua')).toEqual([expect.stringContaining('a.md:1:')]);
  });
});

test.each([
  'Capaian {{capaian "S1.1"}} pada {satu} dan {target}.',
  'Tulis `{{capaian "S1.1"` atau `}}`.',
  '```\n{{capaian "S1.1"\n```',
  '<!-- {{capaian "S1.1" -->',
])('left alone: %j', (teks) => {
  expect(check(teks)).toEqual([]);
});

test('a hostile text takes no time', () => {
  const lama = measure(() => {
    for (const isi of ['{{', '{', '}', '{capaian "', '{capaian ', '{ '])
      findSisa(isi.repeat(100_000));
  });
  expect(lama).toBeLessThan(2000);
});
