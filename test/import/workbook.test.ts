import { describe, expect, test } from 'vitest';
import { columnName } from '../../src/excel/cell-text.ts';
import { formatValue, isUnusable, readCell } from '../../src/excel/form/cell-value.ts';
import type { ValueKind } from '../../src/excel/form/form.ts';
import { WORKBOOK_FLAWS } from '../../src/excel/form/unreadable.ts';
import { readWorkbook, type SheetCell } from '../../src/excel/workbook/workbook.ts';
import { UnreadablePackage, type PackageFlaw } from '../../src/office/unreadable.ts';
import {
  workbookFiles,
  rawWorkbook,
  zip,
  type WorkbookParts,
  type ZipFile,
} from '../export/workbooks.ts';

const STYLES =
  '<numFmts><numFmt numFmtId="170" formatCode="0.0%"/><numFmt numFmtId="171" formatCode="[$-421]dd mmmm yyyy"/><numFmt numFmtId="172" formatCode="&quot;hari %&quot;0.0"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>' +
  '<xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs>';

function cellOf(xml: string, parts: WorkbookParts = { styles: STYLES }): SheetCell | undefined {
  return readWorkbook(rawWorkbook(`<row r="1">${xml}</row>`, parts))[0]
    ?.rows.get(1)
    ?.get(0);
}

function readAs(xml: string, kind: ValueKind = 'angka'): string {
  const cell = cellOf(xml);
  if (cell === undefined) return '(tidak ada)';
  const value = readCell(cell, kind);
  return isUnusable(value) ? value.problem.id : formatValue(value);
}

const number = (text: string, style = 0) => `<c r="A1" s="${style}"><v>${text}</v></c>`;
const text = (content: string) => `<c r="A1" t="inlineStr"><is><t>${content}</t></is></c>`;

describe('figures are exact', () => {
  test.each([
    ['102.95', '102.95'],
    ['4.3400000000000007', '4.34'],
    ['0.30000000000000004', '0.3'],
    ['1.0000000000000001E-2', '0.01'],
    ['65.531', '65.531'],
    ['0', '0'],
    ['-6.35', '-6.35'],
    ['1E3', '1000'],
    ['3.42000000000000000000', '3.42'],
  ])('%s is %s', (isi, hasil) => {
    expect(readAs(number(isi))).toBe(hasil);
  });

  test('rupiah are whole', () => {
    expect(readAs(number('16103482613'), 'rupiah')).toBe('16103482613');
    expect(readAs(number('1.6103482613E10'), 'rupiah')).toBe('16103482613');
    expect(readAs(number('1000.5'), 'rupiah')).toBe('rupiah harus bulat, bukan 1000.5; tulis 1001');
    expect(readAs(number('-5'), 'rupiah')).toBe('tidak boleh negatif: -5');
  });

  test('what a formula left unrounded is refused', () => {
    expect(readAs(number('33.333333333333336'))).toMatch(
      /^hasil rumus yang tidak dibulatkan .*ROUND/,
    );
  });
});

test('digits that no spreadsheet program keeps are told, not rounded away', () => {
  expect(readAs(number('3.4200000000000000001'))).toMatch(/^hasil rumus .*3\.4200000000000000001/);
  const pesan =
    'berisi angka lebih dari 15 digit (196001011985031000), yang tidak disimpan utuh oleh Excel; ubah format selnya menjadi Text, lalu ketik lagi';
  expect(readAs(number('1.96001011985031E+17'), 'rupiah')).toBe(pesan);
  expect(readAs(number('1.96001011985031E+17'), 'teks')).toBe(pesan);
  expect(readAs(number('196001011985031007'), 'teks')).toMatch(/digit \(19600101198503100\d\)/);
  expect(readAs(number('2024'), 'teks')).toBe('2024');
});

describe('what Excel shows is not always what it holds', () => {
  test.each([
    [
      1,
      '0.85',
      'berformat persen: tampil 85%, tetapi nilainya 0.85; ubah format selnya menjadi Number, lalu ketik 85',
    ],
    [
      3,
      '1.0295',
      'berformat persen: tampil 102.95%, tetapi nilainya 1.0295; ubah format selnya menjadi Number, lalu ketik 102.95',
    ],
    [
      2,
      '44197',
      'berisi tanggal, bukan angka; ubah format selnya menjadi Number (Text untuk pecahan seperti 7 / 9), lalu ketik lagi',
    ],
    [
      4,
      '44197',
      'berisi tanggal, bukan angka; ubah format selnya menjadi Number (Text untuk pecahan seperti 7 / 9), lalu ketik lagi',
    ],
    [5, '3.5', '3.5'],
  ])('style %i of %s', (style, isi, hasil) => {
    expect(readAs(number(isi, style))).toBe(hasil);
  });

  test.each([
    [
      text('102,95'),
      'berisi teks "102,95", bukan angka; ubah format selnya menjadi Number, lalu ketik 102.95 (102,95 pada Excel berbahasa Indonesia)',
    ],
    [
      text('1.234'),
      'berisi teks "1.234", bukan angka; ubah format selnya menjadi Number, lalu ketik 1234',
    ],
    [
      text('85%'),
      'berisi teks "85%", bukan angka; ubah format selnya menjadi Number, lalu ketik 85',
    ],
    [
      text('n/a'),
      'berisi keadaan tanpa alasan; kosongkan bila angkanya belum ada, atau tulis alasannya, misalnya "Nihil: tidak ada permohonan banding"',
    ],
    [
      text('4,6 hari'),
      'berisi teks "4,6 hari", bukan angka; ubah format selnya menjadi Number, lalu ketik 4.6 (4,6 pada Excel berbahasa Indonesia)',
    ],
    // As LibreOffice writes 45,13 ÷ 48: with fifteen digits, and Excel with seventeen.
    [
      '<c r="A1"><v>94.0208333333333</v></c>',
      'hasil rumus yang tidak dibulatkan (94.0208333333333); bulatkan, misalnya dengan ROUND(...; 2)',
    ],
    ['<c r="A1"><v>12345678901.25</v></c>', '12345678901.25'],
    ['<c r="A1"><v>0.0000125</v></c>', '0.0000125'],
    [text('102.95'), '102.95'],
    [text('  7\u00a0'), '7'],
    [text('kosong'), '(kosong)'],
    [text(' '), '(tidak ada)'],
    [
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      'berisi galat Excel #DIV/0!; perbaiki rumusnya atau ketik angkanya',
    ],
    [
      '<c r="A1"><f>1+1</f></c>',
      'berisi rumus yang belum dihitung; buka dan simpan lagi dengan Excel, atau ketik angkanya',
    ],
    ['<c r="A1"><f>1+1</f><v>2</v></c>', '2'],
    [
      '<c r="A1" t="b"><v>1</v></c>',
      'berisi "TRUE", bukan angka; ketik angkanya, atau kosongkan bila belum ada',
    ],
  ])('%s', (xml, hasil) => {
    expect(readAs(xml)).toBe(hasil);
  });

  test.each([
    ['65 s.d. 75.5', '65 s.d. 75.5'],
    ['65 - 75', '65 s.d. 75'],
    ['65–75', '65 s.d. 75'],
    ['65 s/d 75', '65 s.d. 75'],
    ['65 sd 75', '65 s.d. 75'],
    ['65 S.D 75', '65 s.d. 75'],
    ['65 sampai dengan 75', '65 s.d. 75'],
    ['65 hingga 75', '65 s.d. 75'],
    ['65,5 s.d. 75,5', '65.5 s.d. 75.5'],
    ['-6,35 s/d -2', '-6.35 s.d. -2'],
    ['1.234,5 s.d. 2.000,25', '1234.5 s.d. 2000.25'],
    ['-5', '-5'],
  ])('a target of %s', (typed, meant) => {
    expect(readAs(text(typed), 'target')).toBe(meant);
  });

  test.each([
    [
      '65,531 s.d. 70',
      'berisi "65,531", yang dapat dibaca dengan dua cara; tulis 65,5310 bila itu desimal, atau 65531 bila itu ribuan',
    ],
    [
      '1.234 s.d. 2',
      'berisi "1.234", yang dapat dibaca dengan dua cara; tulis 1,2340 bila itu desimal, atau 1234 bila itu ribuan',
    ],
    ['≥ 86%', 'berisi "86%"; tulis angkanya saja, tanpa titik ribuan dan tanda lain: 86'],
    ['45.120.000 s.d. 46.000.000', 'berisi "45.120.000"; tulis angkanya saja, tanpa titik ribuan dan tanda lain: 45120000'], // prettier-ignore
    ['65 s.d. banyak', 'berisi "banyak", bukan angka atau rentang'],
    ['sekitar 65 s/d 75', 'berisi "sekitar 65", bukan angka atau rentang'],
  ])('a target that is not understood: %s', (typed, problem) => {
    expect(readAs(text(typed), 'target')).toContain(problem);
  });

  test('ranges are for targets alone', () => {
    expect(readAs(text('65 s.d. 75'))).toContain('bukan angka');
  });

  test('a rich text, without how it is read aloud', () => {
    const parts = {
      strings: '<si><r><t>Bagian </t></r><r><t>Umum</t></r><rPh><t>x</t></rPh></si>',
    };
    expect(cellOf('<c r="A1" t="s"><v>0</v></c>', parts)).toEqual({
      kind: 'text',
      text: 'Bagian Umum',
    });
  });
});

test('columns by their letters', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']); // prettier-ignore
  const rows =
    '<row><c><v>1</v></c><c r="AB1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row>';
  const sheet = readWorkbook(rawWorkbook(rows))[0];
  expect([...(sheet?.rows.get(1)?.keys() ?? [])]).toEqual([0, 27, 28]);
  expect([...(sheet?.rows.keys() ?? [])]).toEqual([1, 5]);
});

test('a text over several lines keeps them, and nothing else of its blanks', () => {
  const escaped = '  satu _x0009_ dua_x000D_\n tiga_x005F_x0041_ ';
  expect(cellOf(text(escaped))).toEqual({ kind: 'text', text: 'satu dua\ntiga_x0041_' });
});

describe('workbooks of other programs', () => {
  const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const row = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.85</v></c></row>';
  const sheet = `<worksheet><sheetData>${row}</sheetData></worksheet>`;
  const strings = '<sst><si><t>kode</t></si></sst>';
  const styles = `<styleSheet>${STYLES}</styleSheet>`;

  interface Names {
    readonly book: string;
    readonly sheet: string;
    readonly strings: string;
    readonly styles: string;
  }
  const USUAL: Names = {
    book: 'xl/workbook.xml',
    sheet: 'xl/worksheets/sheet1.xml',
    strings: 'xl/sharedStrings.xml',
    styles: 'xl/styles.xml',
  };

  function made(names: Names, targets: Partial<Names> = {}, id = 'r:id'): ZipFile[] {
    const to = (what: keyof Names) => targets[what] ?? `/${names[what]}`;
    const folder = names.book.split('/').slice(0, -1).join('/');
    const prefix = id.split(':')[0] ?? 'r';
    const related = (['sheet', 'strings', 'styles'] as const).map((what) => {
      const type = { sheet: 'worksheet', strings: 'sharedStrings', styles: 'styles' }[what];
      return `<Relationship Id="${what}" Type="${REL}/${type}" Target="${to(what)}"/>`;
    });
    return [
      {
        name: '_rels/.rels',
        content: `<Relationships><Relationship Id="x" Type="${REL}/officeDocument" Target="${to('book')}"/></Relationships>`,
      },
      {
        name: names.book,
        content: `<workbook xmlns:${prefix}="${REL}"><sheets><sheet name="A" ${id}="sheet"/></sheets></workbook>`,
      },
      {
        name: `${folder}/_rels/${names.book.split('/').at(-1) ?? ''}.rels`,
        content: `<Relationships>${related.join('')}</Relationships>`,
      },
      { name: names.sheet, content: sheet },
      { name: names.strings, content: strings },
      { name: names.styles, content: styles },
    ];
  }

  const utf16 = (content: string | Uint8Array, isBig: boolean): Buffer => {
    const little = Buffer.from(`\ufeff${String(content)}`, 'utf16le');
    return isBig ? little.swap16() : little;
  };
  const EXPECTED = [
    { kind: 'text', text: 'kode' },
    {
      kind: 'number',
      text: '0.85',
      format: 'percent',
      day: null,
      decimals: 0,
      isGrouped: false,
      isMarked: false,
    },
  ];

  test.each<[string, readonly ZipFile[]]>([
    ['the usual names', made(USUAL)],
    ['styles under another name', made({ ...USUAL, styles: 'xl/gaya.xml' })],
    ['another prefix of relationships', made(USUAL, {}, 'd3p1:id')],
    ['names in other letters', made(USUAL, { strings: 'SharedStrings.xml', styles: 'Styles.XML' })],
    ['a target from here', made(USUAL, { sheet: './worksheets/sheet1.xml' })],
    ['a target by a detour', made(USUAL, { sheet: '../xl/worksheets/sheet1.xml' })],
    ['a target with escaped letters', made({ ...USUAL, sheet: 'xl/lembar kerja/a.xml' }, { sheet: 'lembar%20kerja/a.xml' })], // prettier-ignore
    ['a sheet in another folder', made({ ...USUAL, sheet: 'lembar/satu.xml' })],
    ['a book elsewhere', made({ ...USUAL, book: 'isi/buku.xml' })],
    ['turned slashes', made(USUAL).map((one) => ({ ...one, name: one.name.replaceAll('/', '\\') }))], // prettier-ignore
    ['UTF-16', made(USUAL).map((one) => ({ ...one, content: utf16(one.content, false) }))],
    ['UTF-16 the other way round', made(USUAL).map((one) => ({ ...one, content: utf16(one.content, true) }))], // prettier-ignore
    [
      'prefixes of elements',
      made(USUAL).map((one) =>
        one.name === USUAL.sheet
          ? { ...one, content: String(one.content).replace(/<(\/?)(?=[a-z])/g, '<$1x:') }
          : one,
      ),
    ],
  ])('%s', (_, files) => {
    const cells = readWorkbook(zip(files))[0]?.rows.get(1);
    expect([cells?.get(0), cells?.get(1)]).toEqual(EXPECTED);
  });

  test('a percentage is never taken for a figure where its style cannot be found', () => {
    const files = made(USUAL).filter(({ name }) => name !== USUAL.styles);
    const cell = readWorkbook(zip(files))[0]?.rows.get(1)?.get(1);
    expect(readCell(cell!, 'angka')).toEqual({
      problem: {
        id: expect.stringContaining('0.85 dapat berarti persen'),
        en: expect.stringContaining('0.85 may be a percentage'),
      },
    });
  });

  test.each([
    ['texts', USUAL.strings],
    ['a sheet', USUAL.sheet],
    ['what belongs to what', 'xl/_rels/workbook.xml.rels'],
  ])('without %s nothing is read', (_, name) => {
    const files = made(USUAL).filter((one) => one.name !== name);
    expect(() => readWorkbook(zip(files))).toThrow(expect.objectContaining({ name: 'UnreadablePackage' }) as Error); // prettier-ignore
  });

  test('a sheet of a chart has no cells', () => {
    const files = made(USUAL).map((one) => ({
      ...one,
      content: String(one.content).replace(`${REL}/worksheet`, `${REL}/chartsheet`),
    }));
    expect(readWorkbook(zip(files))).toEqual([]);
  });

  test('letters that are none of the encoding', () => {
    const files = made(USUAL).map((one) =>
      one.name === USUAL.strings ? { ...one, content: Buffer.from([0x3c, 0x61, 0xff]) } : one,
    );
    expect(() => readWorkbook(zip(files))).toThrow('damaged');
  });
});

function flawOf(bytes: Uint8Array): PackageFlaw {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (error instanceof UnreadablePackage) return error.flaw;
    throw error;
  }
  throw new Error('it was read');
}

describe('what is no workbook', () => {
  const files = workbookFiles('', {});
  const sheet = (isi: string | Uint8Array, other = {}) =>
    zip([...files.slice(0, 2), { name: 'xl/worksheets/sheet1.xml', content: isi, ...other }]);
  test.each([
    ['nothing', Buffer.alloc(0), 'bukan berkas .xlsx yang utuh'],
    ['text', Buffer.from('kode;target\n'.repeat(9)), 'bukan berkas .xlsx yang utuh'],
    ['half a file', rawWorkbook('').subarray(0, 300), 'bukan berkas .xlsx yang utuh'],
    ['an old or locked one', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'kata sandi'],
    ['another archive', zip([{ name: 'a.txt', content: 'a' }]), 'bukan buku kerja Excel'],
    ['one with a password', sheet('<a/>', { isLocked: true }), 'kata sandi'],
    ['broken XML', sheet('<worksheet><row'), 'isinya rusak'],
    ['without a sheet', zip(files.slice(0, 2)), 'isinya tidak lengkap'],
    ['a bomb that says so', sheet('x', { size: 4e9 }), 'jauh lebih besar daripada formulir'],
    ['a bomb that lies', sheet(Buffer.alloc(6e7), { size: 10 }), 'bukan berkas .xlsx yang utuh'],
    ['a row far below', rawWorkbook('<row r="1048576"><c><v>1</v></c></row>'), 'jauh lebih besar'],
    [
      'cells without end',
      rawWorkbook(`<row r="1">${'<c><v>1</v></c>'.repeat(600)}</row>`),
      'jauh lebih besar',
    ],
    [
      'many rows',
      rawWorkbook(`<row>${'<c><v>1</v></c>'.repeat(400)}</row>`.repeat(1300)),
      'jauh lebih besar',
    ],
  ])('%s', (_, bytes, pesan) => {
    expect(WORKBOOK_FLAWS[flawOf(bytes)].id).toContain(pesan);
  });

  test('entities that would grow without end do not grow', () => {
    const tingkat = Array.from(
      { length: 30 },
      (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
    );
    const xml = `<!DOCTYPE a [<!ENTITY e0 "a">${tingkat.join('')}<!ENTITY luar SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e30;&luar;</t></is></c></row></sheetData></worksheet>`;
    expect(readWorkbook(sheet(xml))[0]?.rows.get(1)?.get(0)?.text).toBe('&e30;&luar;');
  });

  test.each([
    '../../worksheets/a.xml',
    '/etc/worksheets/passwd',
    'file:///etc/worksheets/passwd',
    'https://contoh.id/worksheets/a.xml',
    '..\\worksheets/a',
  ])('a sheet that is elsewhere is not looked for: %s', (tujuan) => {
    const rels = `<Relationships><Relationship Id="a" Target="${tujuan}" TargetMode="External"/></Relationships>`;
    const isi = zip([files[0]!, { name: 'xl/_rels/workbook.xml.rels', content: rels }, files[2]!]);
    expect(() => readWorkbook(isi)).toThrow(
      expect.objectContaining({ name: 'UnreadablePackage', message: expect.any(String) }) as Error,
    );
  });

  test('names that lead out of the archive are only names', () => {
    const isi = zip([
      ...files,
      { name: '../../keluar.txt', content: 'a' },
      { name: '/tmp/keluar', content: 'a' },
    ]);
    expect(readWorkbook(isi)[0]?.name).toBe('Data');
  });

  test('entities of its own are left as they are', () => {
    const xml =
      '<!DOCTYPE a [<!ENTITY b "bbbb">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>';
    expect(readWorkbook(sheet(xml))[0]?.rows.get(1)?.get(0)?.text).toBe('&b;');
  });
});
