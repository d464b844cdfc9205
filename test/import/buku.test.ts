import { describe, expect, test } from 'vitest';
import { readSel } from '../../src/excel/angka-sel.ts';
import { columnName, readBuku, type Sel } from '../../src/excel/buku.ts';
import type { BentukIsian } from '../../src/excel/formulir.ts';
import { formatIsian } from '../../src/excel/angka-sel.ts';
import { berkasBuku, bukuMentah, zip, type BagianBuku } from '../export/buku.ts';

const GAYA =
  '<numFmts><numFmt numFmtId="170" formatCode="0.0%"/><numFmt numFmtId="171" formatCode="[$-421]dd mmmm yyyy"/><numFmt numFmtId="172" formatCode="&quot;hari %&quot;0.0"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>' +
  '<xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs>';

function sel(xml: string, bagian: BagianBuku = { gaya: GAYA }): Sel | undefined {
  return readBuku(bukuMentah(`<row r="1">${xml}</row>`, bagian))[0]
    ?.baris.get(1)
    ?.get(0);
}

function baca(xml: string, bentuk: BentukIsian = 'angka'): string {
  const isi = sel(xml);
  if (isi === undefined) return '(tidak ada)';
  const nilai = readSel(isi, bentuk);
  if (nilai !== null && typeof nilai !== 'string' && 'salah' in nilai) return nilai.salah.id;
  return formatIsian(nilai);
}

const angka = (teks: string, gaya = 0) => `<c r="A1" s="${gaya}"><v>${teks}</v></c>`;
const teks = (isi: string) => `<c r="A1" t="inlineStr"><is><t>${isi}</t></is></c>`;

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
    expect(baca(angka(isi))).toBe(hasil);
  });

  test('rupiah are whole', () => {
    expect(baca(angka('16103482613'), 'rupiah')).toBe('16103482613');
    expect(baca(angka('1.6103482613E10'), 'rupiah')).toBe('16103482613');
    expect(baca(angka('1000.5'), 'rupiah')).toBe('rupiah harus bulat, bukan 1000.5; tulis 1001');
    expect(baca(angka('-5'), 'rupiah')).toBe('tidak boleh negatif: -5');
  });

  test('what a formula left unrounded is refused', () => {
    expect(baca(angka('33.333333333333336'))).toMatch(/^hasil rumus yang tidak dibulatkan .*ROUND/);
  });
});

test('digits that no spreadsheet program keeps are told, not rounded away', () => {
  expect(baca(angka('3.4200000000000000001'))).toMatch(/^hasil rumus .*3\.4200000000000000001/);
  const pesan =
    'berisi angka lebih dari 15 digit (196001011985031000), yang tidak disimpan utuh oleh Excel; ubah format selnya menjadi Text, lalu ketik lagi';
  expect(baca(angka('1.96001011985031E+17'), 'rupiah')).toBe(pesan);
  expect(baca(angka('1.96001011985031E+17'), 'teks')).toBe(pesan);
  expect(baca(angka('196001011985031007'), 'teks')).toMatch(/digit \(19600101198503100\d\)/);
  expect(baca(angka('2024'), 'teks')).toBe('2024');
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
    [2, '44197', 'berisi tanggal, bukan angka; ubah format selnya menjadi Number, lalu ketik lagi'],
    [4, '44197', 'berisi tanggal, bukan angka; ubah format selnya menjadi Number, lalu ketik lagi'],
    [5, '3.5', '3.5'],
  ])('style %i of %s', (gaya, isi, hasil) => {
    expect(baca(angka(isi, gaya))).toBe(hasil);
  });

  test.each([
    [
      teks('102,95'),
      'berisi teks "102,95", bukan angka; ubah format selnya menjadi Number, lalu ketik 102.95 (102,95 pada Excel berbahasa Indonesia)',
    ],
    [
      teks('1.234'),
      'berisi teks "1.234", bukan angka; ubah format selnya menjadi Number, lalu ketik 1234',
    ],
    [
      teks('85%'),
      'berisi teks "85%", bukan angka; ubah format selnya menjadi Number, lalu ketik 85',
    ],
    [teks('n/a'), 'berisi "n/a", bukan angka; ketik angkanya, atau kosongkan bila belum ada'],
    [teks('102.95'), '102.95'],
    [teks('  7\u00a0'), '7'],
    [teks('kosong'), '(kosong)'],
    [teks(' '), '(tidak ada)'],
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
    expect(baca(xml)).toBe(hasil);
  });

  test('ranges are for targets', () => {
    expect(baca(teks('65 s.d. 75,5'), 'target')).toContain('"75,5"');
    expect(baca(teks('65 s.d. 75.5'), 'target')).toBe('65 s.d. 75.5');
    expect(baca(teks('65 - 75'), 'target')).toBe('65 s.d. 75');
    expect(baca(teks('65–75'), 'target')).toBe('65 s.d. 75');
    expect(baca(teks('65 s.d. 75'))).toContain('bukan angka');
    expect(baca(teks('-5'), 'target')).toBe('-5');
  });

  test('a rich text, without how it is read aloud', () => {
    const bagian = { teks: '<si><r><t>Bagian </t></r><r><t>Umum</t></r><rPh><t>x</t></rPh></si>' };
    expect(sel('<c r="A1" t="s"><v>0</v></c>', bagian)).toEqual({
      jenis: 'teks',
      teks: 'Bagian Umum',
    });
  });
});

test('columns by their letters', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']); // prettier-ignore
  const baris =
    '<row><c><v>1</v></c><c r="AB1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row>';
  const lembar = readBuku(bukuMentah(baris))[0];
  expect([...(lembar?.baris.get(1)?.keys() ?? [])]).toEqual([0, 27, 28]);
  expect([...(lembar?.baris.keys() ?? [])]).toEqual([1, 5]);
});

test('a workbook whose names have prefixes', () => {
  const berkas = berkasBuku('<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>', {});
  expect(readBuku(zip(berkas))[0]?.baris.get(1)?.get(0)?.teks).toBe('1');
});

describe('what is no workbook', () => {
  const buku = berkasBuku('', {});
  const lembar = (isi: string | Uint8Array, lain = {}) =>
    zip([...buku.slice(0, 2), { nama: 'xl/worksheets/sheet1.xml', isi, ...lain }]);
  test.each([
    ['nothing', Buffer.alloc(0), 'bukan berkas .xlsx yang utuh'],
    ['text', Buffer.from('kode;target\n'.repeat(9)), 'bukan berkas .xlsx yang utuh'],
    ['half a file', bukuMentah('').subarray(0, 300), 'bukan berkas .xlsx yang utuh'],
    ['an old or locked one', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'kata sandi'],
    ['another archive', zip([{ nama: 'a.txt', isi: 'a' }]), 'bukan buku kerja Excel'],
    ['one with a password', lembar('<a/>', { bersandi: true }), 'kata sandi'],
    ['broken XML', lembar('<worksheet><row'), 'isinya rusak'],
    ['without a sheet', zip(buku.slice(0, 2)), 'isinya tidak lengkap'],
    ['a bomb that says so', lembar('x', { ukuran: 4e9 }), 'jauh lebih besar daripada formulir'],
    ['a bomb that lies', lembar(Buffer.alloc(6e7), { ukuran: 10 }), 'bukan berkas .xlsx yang utuh'],
    ['a row far below', bukuMentah('<row r="1048576"><c><v>1</v></c></row>'), 'jauh lebih besar'],
    [
      'cells without end',
      bukuMentah(`<row r="1">${'<c><v>1</v></c>'.repeat(600)}</row>`),
      'jauh lebih besar',
    ],
    [
      'many rows',
      bukuMentah(`<row>${'<c><v>1</v></c>'.repeat(400)}</row>`.repeat(1300)),
      'jauh lebih besar',
    ],
  ])('%s', (_, bytes, pesan) => {
    expect(() => readBuku(bytes)).toThrow(expect.objectContaining({ name: 'BukuRusak', teks: { id: expect.stringContaining(pesan), en: expect.any(String) } }) as Error); // prettier-ignore
  });

  test('entities that would grow without end do not grow', () => {
    const tingkat = Array.from(
      { length: 30 },
      (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
    );
    const xml = `<!DOCTYPE a [<!ENTITY e0 "a">${tingkat.join('')}<!ENTITY luar SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e30;&luar;</t></is></c></row></sheetData></worksheet>`;
    expect(readBuku(lembar(xml))[0]?.baris.get(1)?.get(0)?.teks).toBe('&e30;&luar;');
  });

  test.each([
    '../../worksheets/a.xml',
    '/etc/worksheets/passwd',
    'file:///etc/worksheets/passwd',
    'https://contoh.id/worksheets/a.xml',
    '..\\worksheets/a',
  ])('a sheet that is elsewhere is not looked for: %s', (tujuan) => {
    const rels = `<Relationships><Relationship Id="a" Target="${tujuan}" TargetMode="External"/></Relationships>`;
    const isi = zip([buku[0]!, { nama: 'xl/_rels/workbook.xml.rels', isi: rels }, buku[2]!]);
    expect(() => readBuku(isi)).toThrow(
      expect.objectContaining({ name: 'BukuRusak', message: expect.any(String) }) as Error,
    );
  });

  test('names that lead out of the archive are only names', () => {
    const isi = zip([
      ...buku,
      { nama: '../../keluar.txt', isi: 'a' },
      { nama: '/tmp/keluar', isi: 'a' },
    ]);
    expect(readBuku(isi)[0]?.nama).toBe('Data');
  });

  test('entities of its own are left as they are', () => {
    const xml =
      '<!DOCTYPE a [<!ENTITY b "bbbb">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>';
    expect(readBuku(lembar(xml))[0]?.baris.get(1)?.get(0)?.teks).toBe('&b;');
  });
});
