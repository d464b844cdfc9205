// Word documents and workbooks, made part by part, as other programs make them.

import { utils, write, type WorkSheet } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import type { Block, Document, Grid } from '../../src/audit/document.ts';
import { readDocument } from '../../src/audit/read/read-document.ts';
import { zip } from '../export/workbooks.ts';
import { showGrid } from './read.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relations = (...parts: readonly (readonly [string, string])[]) =>
  `<Relationships>${parts
    .map(
      ([type, path], i) => `<Relationship Id="r${i}" Type="${OFFICE}/${type}" Target="${path}"/>`,
    )
    .join('')}</Relationships>`;

function docx(body: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  return zip([
    { name: '_rels/.rels', content: relations(['officeDocument', 'word/document.xml']) },
    {
      name: 'word/_rels/document.xml.rels',
      content: relations(...Object.keys(parts).map((name) => [name, `${name}.xml`] as const)),
    },
    {
      name: 'word/document.xml',
      content: `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    },
    ...Object.entries(parts).map(([name, content]) => ({ name: `word/${name}.xml`, content })),
  ]);
}

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

const textsOf = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
const gridOf = (blocks: readonly Block[]): Grid =>
  blocks.find((block): block is Grid => block.kind === 'grid')!;

describe('a Word document', () => {
  test('its tables have their spans, and rows that were taken out are not there', async () => {
    const { blocks } = await readDocument(
      docx(
        table(
          row(
            cell('Sasaran', '<w:vMerge w:val="restart"/>'),
            cell('Tahun', '<w:gridSpan w:val="2"/>'),
          ),
          row(cell('', '<w:vMerge/>'), cell('2021'), cell('2022')),
          `<w:tr><w:trPr><w:del/></w:trPr>${cell('Lama')}${cell('1')}${cell('2')}</w:tr>`,
          row(cell('Layanan'), cell('80'), cell('82')),
        ),
      ),
    );
    expect(showGrid(gridOf(blocks))).toEqual([
      ['Sasaran [2x1]', 'Tahun [1x2]'],
      ['2021', '2022'],
      ['Layanan', '80', '82'],
    ]);
  });

  test('a frame of one cell is its text, and a table inside a cell one of its own', async () => {
    const inner = table(row(cell('Nilai'), cell('80')));
    const document = await readDocument(
      docx(table(`<w:tr><w:tc>${paragraph('Visi')}${inner}</w:tc></w:tr>`)),
    );
    expect(showGrid(gridOf(document.blocks))).toEqual([['Nilai', '80']]);
    expect(textsOf(document)).toEqual(['Visi']);
  });

  test('what was deleted or hidden is not read, a field only by its result, a raised digit is a note', async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body =
      '<w:p>' +
      run('Realisasi 82') +
      run('1', '<w:vertAlign w:val="superscript"/>') +
      '<w:del><w:r><w:delText>81</w:delText></w:r></w:del>' +
      run(' rahasia', '<w:vanish/>') +
      `${field('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${field('separate')}${run(' poin')}${field('end')}` +
      '</w:p>';
    expect(textsOf(await readDocument(docx(body)))).toEqual(['Realisasi 82¹ poin']);
  });

  test('headings and numbers come from its styles', async () => {
    const styles = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="J1"><w:name w:val="heading 1"/></w:style></w:styles>`;
    const numbering =
      `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>` +
      '<w:numFmt w:val="upperRoman"/><w:lvlText w:val="BAB %1"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
    const numbered =
      '<w:pStyle w:val="J1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>';
    const { blocks } = await readDocument(
      docx(paragraph('Pendahuluan', numbered) + paragraph('Perencanaan', numbered), {
        styles,
        numbering,
      }),
    );
    expect(blocks).toMatchObject([
      { text: 'BAB I Pendahuluan', heading: 1 },
      { text: 'BAB II Perencanaan', heading: 1 },
    ]);
  });

  test('a list that begins anew counts from its start', async () => {
    const num = (id: number, inside: string) =>
      `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${inside}</w:num>`;
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering =
      `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>` +
      `<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>${num(1, '')}${num(2, '')}${num(3, anew)}</w:numbering>`;
    const item = (id: number) =>
      paragraph('butir', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`);
    const document = docx(item(1) + item(2) + item(3) + item(3), { numbering });
    expect(textsOf(await readDocument(document))).toEqual([
      '1. butir',
      '2. butir',
      '1. butir',
      '2. butir',
    ]);
  });
});

describe('a workbook', () => {
  const book = (sheet: WorkSheet): Uint8Array =>
    write({ SheetNames: ['Anggaran'], Sheets: { Anggaran: sheet } }, { type: 'buffer' }) as Buffer;

  test('shows its figures as their formats do, and cells that are one', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Tabel 3.1 Anggaran'],
      ['Program', 'Uang', null],
      [null, 'Rp', '%'],
      ['Arsip', { t: 'n', v: 1234567, z: '#,##0' }, { t: 'n', v: 0.9174, z: '0.00%' }],
    ]);
    sheet['!merges'] = [utils.decode_range('A2:A3'), utils.decode_range('B2:C2')];
    const { blocks } = await readDocument(book(sheet));
    expect(blocks[0]).toMatchObject({ kind: 'text', text: 'Tabel 3.1 Anggaran' });
    const grid = gridOf(blocks);
    expect(showGrid(grid)).toEqual([
      ['Program [2x1]', 'Uang [1x2]'],
      ['Rp', '%'],
      ['Arsip', '1.234.567', '91,74%'],
    ]);
    expect(grid.cells.at(-1)?.place.address).toBe('Anggaran!C4');
  });

  test('sets thousands apart only where their format does: a year stays one', async () => {
    const sheet = utils.aoa_to_sheet([
      ['No', 2018, { t: 'n', v: 2019, z: '0' }],
      ['a', { t: 'n', v: 1234.5, z: '#,##0.00' }, { t: 'n', v: 1234.5, z: '0.00' }],
    ]);
    const { blocks } = await readDocument(book(sheet));
    expect(showGrid(gridOf(blocks))).toEqual([
      ['No', '2018', '2019'],
      ['a', '1.234,50', '1234,50'],
    ]);
  });

  test('rows that two empty ones part are tables of their own', async () => {
    const sheet = utils.aoa_to_sheet([['a', 'b'], ['1', '2'], [], [], ['c', 'd'], ['3', '4']]);
    const { blocks } = await readDocument(book(sheet));
    expect(blocks.filter(({ kind }) => kind === 'grid')).toHaveLength(2);
  });
});

test('a workbook of more rows than a report has is refused', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => [i, 'Program', 1_000_000, 900_000, 90]);
  const book = { SheetNames: ['A'], Sheets: { A: utils.aoa_to_sheet(rows) } };
  await expect(readDocument(write(book, { type: 'buffer' }) as Buffer)).rejects.toMatchObject({
    text: { id: 'isinya terlalu besar untuk sebuah laporan' },
  });
});

describe('what is no report', () => {
  test.each([
    ['a zip of something else', zip([{ name: 'a.txt', content: 'a' }]), 'bukan PDF, Word'],
    ['half a document', docx(paragraph('a')).subarray(0, 200), 'bukan dokumen Word atau Excel'],
    ['of Word before 2007', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'formatnya lama'],
    ['XML that is none', docx('<w:p><w:r></w:p>'), 'isinya rusak'],
    [
      'a bomb',
      docx(paragraph(' '.repeat(60 * 1024 * 1024))),
      'isinya terlalu besar untuk sebuah laporan',
    ],
  ])('%s is refused with its reason', async (_, bytes, reason) => {
    await expect(readDocument(bytes)).rejects.toMatchObject({
      text: { id: expect.stringContaining(reason) as string },
    });
  });
});
