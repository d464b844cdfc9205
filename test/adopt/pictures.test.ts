// Photographs of a Word document, made part by part: where they go, and what is none.

import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { adopt, type Adopted } from '../../src/adopt/adopt.ts';
import { toSource } from '../../src/adopt/source.ts';
import { understand } from '../../src/audit/audit.ts';
import { readPictures } from '../../src/audit/read/docx/read-pictures.ts';
import { readDocument } from '../../src/audit/read/read-document.ts';
import { zip } from '../export/workbooks.ts';

const NS =
  'xmlns:w="w" xmlns:a="a" xmlns:r="r" xmlns:v="v" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const picture = (id: string) =>
  `<w:p><w:r><w:drawing><a:blip r:embed="${id}"/></w:drawing></w:r></w:p>`;
const text = (words: string, style = '') =>
  `<w:p><w:pPr>${style}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
const heading = (words: string) => text(words, '<w:outlineLvl w:val="0"/>');
const section = (words: string) => text(words, '<w:outlineLvl w:val="1"/>');
const row = (...cells: readonly string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
const RESULTS = `<w:tbl>${[
  ['Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
  ['Meningkatnya Layanan', 'Indeks Kepuasan Masyarakat', '80,00', '82,00', '102,50'],
]
  .map((cells) => row(...cells.map((cell) => text(cell))))
  .join('')}</w:tbl>`;

/** A picture of so many pixels, of a colour of its own. */
function png(width: number, height: number, grey: number): Buffer {
  const image = new PNG({ width, height });
  image.data.fill(grey);
  return PNG.sync.write(image);
}

const report = (...chapter: readonly string[]) =>
  [
    text('LAPORAN KINERJA DINAS ARSIP KABUPATEN CONTOH TAHUN 2022'),
    heading('BAB III AKUNTABILITAS KINERJA'),
    section('3.1 Capaian Kinerja Organisasi'),
    text('Tabel 3.1 Capaian Kinerja Tahun 2022'),
    RESULTS,
    ...chapter,
  ].join('');

async function take(
  body: string,
  parts: Readonly<Record<string, string | Uint8Array>>,
): Promise<Adopted> {
  const related = Object.keys(parts).map(
    (name) => `<Relationship Id="${name}" Type="${OFFICE}/image" Target="media/${name}"/>`,
  );
  const outside = `<Relationship Id="luar" Type="${OFFICE}/image" Target="https://contoh.go.id/a.png" TargetMode="External"/>`;
  const bytes = zip([
    {
      name: '_rels/.rels',
      content: `<Relationships><Relationship Id="d" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships>${related.join('')}${outside}</Relationships>`,
    },
    {
      name: 'word/document.xml',
      content: `<w:document ${NS}><w:body>${body}</w:body></w:document>`,
    },
    ...Object.entries(parts).map(([name, content]) => ({ name: `word/media/${name}`, content })),
  ]);
  const document = await readDocument(new Uint8Array(bytes));
  const source = toSource(
    'laporan.docx',
    true,
    understand(document),
    readPictures(new Uint8Array(bytes), document.pictures),
  );
  const made = adopt([source], {});
  if (made === null) throw new Error('no year');
  return made;
}

const prose = ({ files }: Adopted, name: string) =>
  files.find((file) => file.name.endsWith(name))?.content;

describe('photographs of a Word document', () => {
  test('stand in the prose where they stood, with the caption below', async () => {
    const made = await take(
      report(
        text('Layanan dibuka setiap hari.'),
        picture('a.png'),
        text('Gambar 3.1 Pembukaan layanan [keliling]'),
        text('Petugas bertambah dua orang.'),
      ),
      { 'a.png': png(60, 50, 10) },
    );
    expect(prose(made, '3.1-capaian-kinerja.md')).toBe(
      'Layanan dibuka setiap hari.\n\n![Pembukaan layanan \\[keliling\\]](../gambar/foto-01.png)\n\nPetugas bertambah dua orang.\n\n',
    );
    expect(made.pictures.map(({ name }) => name)).toEqual(['2022/gambar/foto-01.png']);
    expect(made.pictures[0]?.content).toEqual(png(60, 50, 10));
    expect(made.rest ?? '').not.toContain('Pembukaan');
  });

  test('beside each other in a table have the words of their cells', async () => {
    const made = await take(
      report(
        text('Kegiatan berikut dilaksanakan.'),
        `<w:tbl>${row(picture('a.png') + text('Rapat persiapan'), picture('b.png') + text('Penyerahan'))}</w:tbl>`,
        text('Selesai.'),
      ),
      { 'a.png': png(60, 50, 10), 'b.png': png(60, 50, 20) },
    );
    expect(prose(made, '3.1-capaian-kinerja.md')).toContain(
      '\n![Rapat persiapan](../gambar/foto-01.png)\n![Penyerahan](../gambar/foto-02.png)\n',
    );
    expect(made.rest).not.toContain('Rapat persiapan');
  });

  test('are named by what they are, whatever the document calls them', async () => {
    const made = await take(report(picture('..%2F..%2Fa.exe'), text('Selesai.')), {
      '..%2F..%2Fa.exe': png(60, 50, 10),
      'a.exe': '',
    });
    expect(made.pictures).toEqual([]);
    const other = await take(report(picture('a.exe'), text('Selesai.')), {
      'a.exe': png(60, 50, 10),
    });
    expect(other.pictures.map(({ name }) => name)).toEqual(['2022/gambar/foto-01.png']);
  });

  test('that are none are told, with the reason, and leave no mark', async () => {
    const made = await take(
      report(
        text('Satu.'),
        ...['a.png', 'b.png', 'c.emf', 'hilang', 'luar', 'kecil.png'].map(picture),
        text('Dua.'),
      ),
      {
        'a.png': png(60, 50, 10).subarray(0, 60),
        'b.png': '<svg onload="1"/>',
        'c.emf': 'EMF',
        'kecil.png': png(60, 10, 10),
      },
    );
    expect(made.pictures).toEqual([]);
    expect(prose(made, '3.1-capaian-kinerja.md')).toBe('Satu.\n\nDua.\n\n');
    expect(made.rest).toContain('word/media/a.png: gambarnya rusak atau terpotong');
    expect(made.rest).toContain('word/media/b.png: bukan gambar JPEG, PNG, atau WebP');
    expect(made.rest).toContain('word/media/c.emf: bukan gambar JPEG, PNG, atau WebP');
  });

  test('without a place in the prose are kept and told; one that stands twice is kept once', async () => {
    const made = await take(
      picture('a.png') + report(text('Satu.'), picture('b.png'), text('Dua.'), picture('b.png')),
      { 'a.png': png(60, 50, 10), 'b.png': png(60, 50, 20) },
    );
    expect(made.pictures).toHaveLength(2);
    expect(made.rest).toContain('2022/gambar/foto-01.png: tempatnya dalam naskah tidak diketahui');
    expect(prose(made, '3.1-capaian-kinerja.md')?.match(/foto-02\.png/g)).toHaveLength(2);
  });

  test('beyond what a report can have are left', () => {
    const bytes = zip([{ name: 'a', content: 'x', size: 21 * 1024 * 1024 }]);
    const at = (part: string) => ({ at: 0, part, words: null });
    expect([...readPictures(bytes, [at('a'), at('b')])]).toEqual([
      ['a', 'too-large'],
      ['b', 'damaged'],
    ]);
    const many = Array.from({ length: 301 }, (_, i) => at(`p${i}`));
    expect([...readPictures(bytes, many).values()].at(-1)).toBe('too-many');
  });
});
