import { describe, expect, it } from 'vitest';
import { escapeMarkdown, formatMarkdown } from '../../src/diff/format/markdown.ts';
import type { DiffFormatOptions } from '../../src/diff/format/format.ts';
import { formatHtml } from '../../src/diff/format/html.ts';
import { formatJson } from '../../src/diff/format/format.ts';
import { formatText } from '../../src/diff/format/text.ts';
import type { Difference } from '../../src/diff/difference.ts';
import { banding, f, hasil, indikator, METODE, program, sasaran, type RawResult } from './hasil.ts';

const OPSI: DiffFormatOptions = { language: 'id', warna: false, style: 'p { margin: 0 }\n' };
const UANG: RawResult = hasil()['anggaran'] as RawResult;

/** One of everything: method, worse, added, money. */
const CONTOH: Difference = banding(
  hasil(),
  hasil({
    metode: { ...METODE, capaian_maksimum: f('120') },
    indikator: [
      indikator({ realisasi: f('73.6'), capaian: f('92', '92,00') }),
      indikator({ kode: 'S1.2', nama: 'Waktu Tunggu', satuan: 'menit', predikat: null }),
    ],
    sasaran: [sasaran({ capaian: f('98.5', '98,50') })],
    anggaran: {
      ...UANG,
      program: [program({ realisasi: f('1010000', '1.010.000'), serapan: f('101', '101,00') })],
    },
  }),
);

describe('as text', () => {
  it('stands in columns', () => {
    expect(formatText(CONTOH, OPSI)).toBe(`Perbedaan hasil: lama → baru
Dinas Contoh, Kabupaten Contoh
1 dari 2 indikator berubah: 1 lebih buruk; ditambah: 1 indikator; 1 perubahan cara hitung

Cara hitung berubah: angka di bawah dapat bergeser walaupun datanya sama
  capaian maksimum tidak ada → 120

Sasaran dan indikator
 S1 Meningkatnya Mutu Pelayanan
    capaian              105,00      98,50    −6,50  ▼ lebih buruk
  S1.1 Nilai Pelayanan (poin)
    realisasi                84       73,6    −10,4  ▼ lebih buruk
    capaian              105,00      92,00   −13,00  ▼ lebih buruk
  ditambah: S1.2 Waktu Tunggu (menit)
    target                    –         80
    realisasi                 –         84
    capaian                   –     105,00

Anggaran
 Seluruhnya
  P01 Program Pelayanan
    realisasi anggaran  950.000  1.010.000  +60.000  · netral
    serapan               95,00     101,00    +6,00  ▼ lebih buruk
`);
  });

  it('is never wider than 100 columns, whatever the names', () => {
    const nama = `${'Nama yang sangat panjang '.repeat(12)}${'x'.repeat(300)}`;
    const difference = banding(
      hasil(),
      hasil({ indikator: [indikator({ nama, predikat: nama, realisasi: f('9'.repeat(90)) })] }),
    );
    const lebar = formatText(difference, OPSI)
      .split('\n')
      .map((baris) => Array.from(baris).length);
    expect(Math.max(...lebar)).toBeLessThanOrEqual(100);
  });

  it('is coloured only where that was asked for, and passes no control characters on', () => {
    const jahat = banding(hasil(), hasil({ indikator: [indikator({ nama: 'a\u001b[2Jb' })] }));
    expect(formatText(jahat, OPSI)).not.toContain('\u001b');
    expect(formatText(CONTOH, { ...OPSI, warna: true })).toContain('\u001b[31m▼ lebih buruk');
  });

  it('says once that nothing differs', () => {
    expect(formatText(banding(hasil(), hasil()), OPSI)).toBe(`Perbedaan hasil: lama → baru
Dinas Contoh, Kabupaten Contoh
Tidak ada perbedaan.
`);
  });

  it('speaks English', () => {
    const teks = formatText(CONTOH, { ...OPSI, language: 'en' });
    expect(teks).toContain(
      '1 of 2 indicators changed: 1 worse; added: 1 indicator; 1 changes of method',
    );
    expect(teks).toContain('The way of calculating changed');
  });
});

describe('as Markdown', () => {
  it('has a summary, a table, and details folded', () => {
    const markdown = formatMarkdown(CONTOH, OPSI);
    expect(markdown.split('\n<details>')[0]).toBe(`### Perbedaan hasil: lama → baru

Dinas Contoh, Kabupaten Contoh

**1 dari 2 indikator berubah: 1 lebih buruk; ditambah: 1 indikator; 1 perubahan cara hitung**

**Cara hitung berubah**: angka di bawah dapat bergeser walaupun datanya sama

- capaian maksimum tidak ada → 120

|  | Indikator | Realisasi | Capaian | Predikat |
| --- | --- | --: | --: | --- |
| 🔴 lebih buruk | **S1 Meningkatnya Mutu Pelayanan** |  | 105,00 → 98,50 (−6,50) |  |
| 🔴 lebih buruk | S1.1 Nilai Pelayanan | 84 → 73,6 (−10,4) | 105,00 → 92,00 (−13,00) |  |
| ditambah | S1.2 Waktu Tunggu | – → 84 | – → 105,00 |  |
`);
    expect(markdown).toContain(`<details><summary>Rincian: Anggaran</summary>

**Seluruhnya**

**P01 Program Pelayanan**

|  | lama | baru | Selisih |  |
| --- | --: | --: | --: | --- |
| realisasi anggaran | 950.000 | 1.010.000 | +60.000 | netral |
| serapan | 95,00 | 101,00 | +6,00 | lebih buruk |

</details>
`);
  });

  it.each([
    ['a | b', 'a &#124; b'],
    ['<script>alert(1)</script>', '&#60;script&#62;alert(1)&#60;/script&#62;'],
    ['`x` **y** [z](u)', '&#96;x&#96; &#42;&#42;y&#42;&#42; &#91;z&#93;(u)'],
    ['&lt;', '&#38;lt;'],
    ['@tim lihat https://x.id', '@\u2060tim lihat https&#58;//x.id'],
    ['www.x.id', 'www&#46;x.id'],
  ])('writes %s as text', (teks, tertulis) => {
    expect(escapeMarkdown(teks)).toBe(tertulis);
  });

  it('cannot be broken by names', () => {
    const nama = 'x | y </details>\n\n# z `';
    const markdown = formatMarkdown(
      banding(hasil(), hasil({ indikator: [indikator({ nama, realisasi: f('85') })] })),
      OPSI,
    );
    expect(markdown.match(/<\/details>/g)).toHaveLength(1);
    expect(markdown).not.toMatch(/^# z/m);
    for (const baris of markdown.split('\n').filter((one) => one.startsWith('| 🟢'))) {
      expect(baris.split('|')).toHaveLength(7);
    }
  });

  it('leaves details out where a comment could not hold them', () => {
    const banyak = (realisasi: string) =>
      Array.from({ length: 400 }, (_, i) =>
        indikator({ kode: `S1.${i}`, realisasi: f(realisasi) }),
      );
    const markdown = formatMarkdown(
      banding(hasil({ indikator: banyak('1') }), hasil({ indikator: banyak('2') })),
      OPSI,
    );
    expect(markdown.length).toBeLessThan(65_536);
    expect(markdown).toContain('terlalu panjang');
    expect(markdown).not.toContain('<details>');
  });
});

describe('as JSON', () => {
  it('is the value', () => {
    expect(JSON.parse(formatJson(CONTOH))).toEqual(CONTOH);
  });
});

describe('as HTML', () => {
  it('is one element a line, side by side', () => {
    const html = formatHtml(CONTOH, OPSI);
    expect(html).toContain(`<tr>
<th scope="row">realisasi</th>
<td class="angka">84</td>
<td class="angka">73,6</td>
<td class="angka">−10,4</td>
<td class="nada-kurang">lebih buruk</td>
</tr>
`);
    expect(html).toContain('<li>capaian maksimum tidak ada → 120</li>');
    for (const baris of html.split('\n'))
      expect(baris.match(/<tr|<td|<li|<p\b/g) ?? []).toHaveLength(
        /<(?:tr|td|li|p)\b/.test(baris) ? 1 : 0,
      );
  });

  it('asks nothing of any network and runs nothing', () => {
    const html = formatHtml(CONTOH, OPSI);
    expect(html).toContain(`content="default-src 'none'; `);
    expect(html).not.toMatch(/<script|<link|<img|src=|href=|https?:/);
  });

  it('cannot be broken by names or style sheets', () => {
    const nama = `<script>alert("1")</script> & 'x'`;
    const html = formatHtml(
      banding(hasil(), hasil({ indikator: [indikator({ nama, predikat: nama })] })),
      { ...OPSI, style: '</style><script>' },
    );
    expect(html).not.toContain('<script>alert');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toContain(
      '<td>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</td>',
    );
  });
});
