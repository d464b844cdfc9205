// The workbook of a report, read with another library than the one that wrote it, and calculated by a third.

import { read, utils, type CellObject, type WorkBook } from '@e965/xlsx';
import { HyperFormula, type RawCellContent } from 'hyperformula';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyse, type Tahunan } from '../../src/analyse.ts';
import { Decimal } from '../../src/decimal.ts';
import { formatDesimal, INCOMPLETE, isSigned, TIADA } from '../../src/compose/format.ts';
import { ARTI, type Tabel } from '../../src/compose/report.ts';
import { placeCells } from '../../src/excel/report/grid.ts';
import { composeWorkbook } from '../../src/excel/report/sheets.ts';
import { writeWorkbook } from '../../src/excel/report/write.ts';
import { toResults } from '../../src/output/results.ts';
import { Archive } from '../../src/office/archive.ts';
import { allReports, SEMUA_RUMUS, withText, type Contoh } from './contoh.ts';
import { agency } from '../shared/agency.ts';

async function tulis({ laporan, hasil, diagnostics }: Tahunan): Promise<Uint8Array> {
  return writeWorkbook(composeWorkbook(laporan, hasil, diagnostics), {
    title: laporan.judul,
    author: laporan.penulis,
    identifier: 'LKj/01',
    date: new Date(0),
  });
}

const buka = (isi: Uint8Array): WorkBook => read(isi, { type: 'array', cellFormula: true });

const cell = (workbook: WorkBook, sheet: string, address: string): CellObject =>
  (workbook.Sheets[sheet] as Record<string, CellObject>)[address] ?? { t: 'z' };

/** All cells, by sheet and address. */
function* semuaSel(workbook: WorkBook): Generator<readonly [string, string, CellObject]> {
  for (const nama of workbook.SheetNames) {
    for (const [address, isi] of Object.entries(workbook.Sheets[nama]!)) {
      if (!address.startsWith('!')) yield [nama, address, isi as CellObject];
    }
  }
}

/** What a program that calculates makes of the formulas; the results that are in the file are not given to it. */
function hitungUlang(workbook: WorkBook): HyperFormula {
  const sheet = Object.fromEntries(
    workbook.SheetNames.map((nama): [string, RawCellContent[][]] => {
      const isi: RawCellContent[][] = [];
      for (const [one, address, { f, v }] of semuaSel(workbook)) {
        if (one !== nama) continue;
        const { r, c } = utils.decode_cell(address);
        const nilai = f !== undefined ? `=${f}` : typeof v === 'string' ? `'${v}` : (v as number);
        (isi[r] ??= [])[c] = nilai;
      }
      return [
        nama,
        Array.from(isi, (baris: RawCellContent[] | undefined) =>
          Array.from(baris ?? [], (one) => one ?? null),
        ),
      ];
    }),
  );
  return HyperFormula.buildFromSheets(sheet, { licenseKey: 'gpl-v3', useArrayArithmetic: true });
}

function nilaiUlang(mesin: HyperFormula, sheet: string, address: string) {
  const { r: row, c: col } = utils.decode_cell(address);
  return mesin.getCellValue({ sheet: mesin.getSheetId(sheet)!, row, col });
}

const tabelBernomor = ({ laporan }: Tahunan): Tabel[] =>
  laporan.bab
    .flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi))
    .filter((blok) => blok.jenis === 'tabel')
    .filter(({ label }) => label !== '');

/** Every figure of the tables: where it stands, and what the report shows. */
function* angkaLaporan(tahunan: Tahunan) {
  for (const { label, kepala, baris, kaki } of tabelBernomor(tahunan)) {
    for (const { sel: one, baris: r, kolom: c } of placeCells([...kepala, ...baris, ...kaki])) {
      const arti = one[ARTI];
      const address = utils.encode_cell({ r: r + 3, c });
      if (arti !== undefined) yield { lembar: label, address, arti, teks: one.teks };
    }
  }
}

/** The texts of all figures in the results that a formula has made. */
function terhitung(tahunan: Tahunan): string[] {
  const { hasil } = tahunan;
  const json = JSON.parse(JSON.stringify(toResults(agency('A', 'B'), hasil, []))) as {
    indikator: { capaian: F; capaian_akhir: F }[];
    sasaran: { efisiensi: Record<string, F | string> }[];
    tabel: { jenis: string; baris: { capaian: F }[]; rata_rata: F }[];
    anggaran: { realisasi: F; serapan: F; jumlah: F; program: { serapan: F }[] };
  };
  const efisiensi = json.sasaran.flatMap(({ efisiensi: one }) => [
    // The standard of `indeks-capaian` is the constant 1.
    ...(one['metode'] === 'indeks' ? [one['standar']] : []),
    one['indeks'],
    one['tingkat'],
  ]);
  const capaian = json.tabel.filter(({ jenis }) => jenis === 'capaian');
  return [
    ...json.indikator.flatMap((one) => [one.capaian, one.capaian_akhir]),
    ...efisiensi.map((one) => one as F),
    ...capaian.flatMap(({ baris, rata_rata }) => [...baris.map((one) => one.capaian), rata_rata]),
    json.anggaran.realisasi,
    json.anggaran.serapan,
    json.anggaran.jumlah,
    ...json.anggaran.program.map(({ serapan }) => serapan),
  ].flatMap((one) => (one === null ? [] : [one.tampil]));
}

type F = { nilai: string; tampil: string } | null;

let contoh: readonly (Contoh & { readonly buku: WorkBook })[];
beforeAll(async () => {
  const all = await allReports();
  contoh = await Promise.all(
    all.map(async (one) => ({ ...one, buku: buka(await tulis(one.tahunan)) })),
  );
});

describe('every figure of every report under every method', () => {
  test('is calculated again to what the report shows', () => {
    let rumus = 0;
    const discrepancy: string[] = [];
    for (const { nama, tahunan, buku } of contoh) {
      const mesin = hitungUlang(buku);
      for (const { lembar, address, arti, teks } of angkaLaporan(tahunan)) {
        const isi = cell(buku, lembar, address);
        const again = nilaiUlang(mesin, lembar, address);
        if (isi.f !== undefined) rumus++;
        const tampil =
          typeof again === 'number' && arti.jenis === 'angka'
            ? (teks.startsWith('+') ? '+' : '') +
              // Fifteen digits are what a spreadsheet program knows of a number.
              formatDesimal(new Decimal(again.toPrecision(15)), arti.besaran.desimal) +
              (arti.besaran.incomplete === undefined ? '' : INCOMPLETE)
            : String(again);
        if (tampil !== teks)
          discrepancy.push(`${nama} ${lembar}!${address} ${isi.f}: ${tampil}, not ${teks}`);
        const tersimpan =
          typeof again === 'number' ? Number(isi.v) - again : isi.v === again ? 0 : 1;
        // HyperFormula itself rounds to ten digits.
        if (Math.abs(tersimpan) > 1e-7)
          discrepancy.push(
            `${nama} ${lembar}!${address}: ${isi.f} stored ${String(isi.v)} not ${String(again)}`,
          );
      }
    }
    expect(discrepancy).toEqual([]);
    expect(rumus).toBeGreaterThan(1000);
  });

  test('that was calculated is a formula, also as the results file has it', () => {
    for (const { nama, tahunan, buku } of contoh) {
      const rumus = new Set<string>();
      for (const { lembar, address, arti, teks } of angkaLaporan(tahunan)) {
        const isRumus = cell(buku, lembar, address).f !== undefined;
        if (isRumus) rumus.add(teks);
        if (arti.jenis !== 'angka' || arti.besaran.asal.jenis === 'masukan') continue;
        if (arti.besaran.asal.formula.tree.kind === 'constant') continue;
        expect([nama, lembar, address, isRumus]).toEqual([nama, lembar, address, true]);
      }
      expect([nama, terhitung(tahunan).filter((one) => !rumus.has(one))]).toEqual([nama, []]);
    }
  });
});

describe('the workbook of a year', () => {
  const dari = (nama: string) => contoh.find((one) => one.nama === nama)!.tahunan;

  test('lists its sheets with links that lead to them', async () => {
    const tahunan = dari('data 2020');
    const workbook = buka(await tulis(tahunan));
    const tabel = tabelBernomor(tahunan).map(({ label }) => label);
    expect(workbook.SheetNames).toEqual(['Daftar', ...tabel, 'Skala', 'Temuan']);
    const links = [...semuaSel(workbook)].filter(([, , { l }]) => l !== undefined);
    for (const [, , { l }] of links) {
      expect(workbook.SheetNames).toContain(/^#?'(.+)'!A1$/.exec(l!.Target)?.[1]);
    }
    expect(links.filter(([sheet]) => sheet === 'Daftar')).toHaveLength(tabel.length + 2);
  });

  test('says in its properties what it is', async () => {
    const tahunan = dari('data 2020');
    const { Props } = buka(await tulis(tahunan));
    expect(Props).toMatchObject({ Title: tahunan.laporan.judul, Author: tahunan.laporan.penulis });
    expect(Props).toMatchObject({ Identifier: 'LKj/01' });
  });

  test('has an entered figure once, and everywhere else a reference to it', async () => {
    const tahunan = dari('data 2020');
    const workbook = buka(await tulis(tahunan));
    const anggaran = [...semuaSel(workbook)].filter(([, , { v }]) => v === 234933552);
    expect(anggaran.map(([sheet, , { f }]) => [sheet, f])).toEqual([
      ['Tabel 2.5', undefined],
      ['Tabel 3.17', "'Tabel 2.5'!E6"],
    ]);
  });

  test('calculates on when an input changes, and does not take a missing one for 0', async () => {
    const tahunan = dari('data 2020');
    const workbook = buka(await tulis(tahunan));
    const mesin = hitungUlang(workbook);
    const change = (isi: RawCellContent) => {
      const sheet = mesin.getSheetId('Tabel 3.7')!;
      mesin.setCellContents({ sheet, row: 4, col: 5 }, isi);
    };
    // Cakupan Budaya yang Lestari: 24 against 31,42. At 24 the mean is (100 + 99,42 + 75,58 + 103,30 + 105,55) / 5.
    expect(nilaiUlang(mesin, 'Tabel 3.7', 'F5')).toBe(31.42);
    change(24);
    expect(nilaiUlang(mesin, 'Tabel 3.7', 'G5')).toBe(100);
    expect(nilaiUlang(mesin, 'Tabel 3.7', 'G10')).toBe(96.77);
    expect(nilaiUlang(mesin, 'Tabel 3.2', 'E5')).toBe(96.77);
    // 96,77 / 95 × 100
    expect(nilaiUlang(mesin, 'Tabel 3.2', 'F5')).toBe(101.86);
    change(null);
    expect(nilaiUlang(mesin, 'Tabel 3.7', 'G5')).toBe(TIADA);
    // (99,42 + 75,58 + 103,30 + 105,55) / 4
    expect(nilaiUlang(mesin, 'Tabel 3.7', 'G10')).toBe(95.96);
  });

  test('names what formulas need and no table shows, with its place', async () => {
    const workbook = buka(await tulis(dari('examples/dinas-contoh 2022')));
    const other = utils.sheet_to_json<string[]>(workbook.Sheets['Masukan lain']!, { header: 1 });
    expect(other.at(4)).toEqual(['Asal', 'Angka']);
    expect(other.slice(5).map(([asal]) => asal)).toContain('lkjip.yaml:16');
  });

  test('has a ground of its own under what was entered, and no other', async () => {
    const tahunan = dari('data 2020');
    const workbook = read(await tulis(tahunan), { type: 'array', cellStyles: true });
    const isInput = (sheet: string, address: string) => {
      const { s } = cell(workbook, sheet, address) as { s?: { fgColor?: { rgb?: string } } };
      return s?.fgColor?.rgb?.endsWith('FFF9E5') === true;
    };
    const coloured = [...semuaSel(workbook)].filter(([sheet, address]) => isInput(sheet, address));
    expect(coloured.length).toBeGreaterThan(100);
    expect(coloured.filter(([, , { t, f }]) => t !== 'n' || f !== undefined)).toEqual([]);
    // An amount where it was entered, its sum, and where it is referred to; the bound of a rating.
    expect(isInput('Tabel 2.5', 'E6')).toBe(true);
    expect(isInput('Tabel 2.5', 'E16')).toBe(false);
    expect(isInput('Tabel 3.17', 'D5')).toBe(false);
    expect(isInput('Skala', 'A6')).toBe(true);
  });

  test('has the numbers of rows, columns and years as numbers', () => {
    const texts = contoh.flatMap(
      ({ nama, buku }) =>
      [...semuaSel(buku)].filter(([, , { t, v }]) => t === 's' && /^\(?(?:0|[1-9]\d*)\)?$/.test(String(v))).map((one) => [nama, ...one]), // prettier-ignore
    );
    expect(texts).toEqual([]);
    const { buku } = contoh.find((one) => one.nama === 'data 2020')!;
    // The number of a row, the year of a head, the number of a column: what is shown of each.
    expect(['A5', 'C4'].map((address) => cell(buku, 'Tabel 3.15', address).w)).toEqual([
      '1',
      '2018',
    ]);
    expect(cell(buku, 'Tabel 2.5', 'C5')).toMatchObject({ t: 'n', v: 3, w: '(3)' });
  });

  test('shows a status in the colour that it is called by, whatever is calculated', async () => {
    const { tahunan, buku } = contoh.find(({ nama }) => nama === 'examples/kantor-pajak 2022')!;
    const archive = new Archive(await tulis(tahunan));
    const at = buku.SheetNames.indexOf('Tabel 3.3') + 1;
    const xml = Buffer.from(archive.read(`xl/worksheets/sheet${at}.xml`)!).toString();
    const [, places = '', rules = ''] =
      /<conditionalFormatting sqref="([^"]*)">(.*?)<\/conditionalFormatting>/.exec(xml) ?? [];
    const words = places.split(' ').map((address) => cell(buku, 'Tabel 3.3', address).v);
    expect(new Set(words)).toEqual(new Set(['Hijau', 'Kuning']));
    expect(words).toHaveLength(
      [...semuaSel(buku)].filter(([sheet, , { v }]) => sheet === 'Tabel 3.3' && /^(?:Hijau|Kuning|Merah)$/.test(String(v))).length, // prettier-ignore
    );
    // Each rule leads to its look: green, yellow, red.
    expect([...rules.matchAll(/dxfId="(\d)".*?<formula>"(\w+)"/g)].map(([, look, word]) => [look, word])).toEqual([['0', 'hijau'], ['1', 'kuning'], ['2', 'merah']]); // prettier-ignore
    const styles = Buffer.from(archive.read('xl/styles.xml')!).toString();
    expect([...styles.matchAll(/<bgColor rgb="(\w+)"\/>/g)].map(([, colour]) => colour)).toEqual(['FF1A6B3C', 'FFE3B505', 'FFA4262C']); // prettier-ignore
  });

  test('says where a figure has more digits than Excel keeps', async () => {
    const notes = async (pagu: string) => {
      const raw = withText(SEMUA_RUMUS, '2020/anggaran.yaml', (teks) =>
        teks.replace('anggaran: 1000003,', `anggaran: ${pagu},`),
      );
      const [tahunan] = analyse(raw, [2020], 'id').tahunan;
      return [...semuaSel(buka(await tulis(tahunan!)))]
        .filter(([, , { v }]) => String(v).startsWith('Excel hanya menyimpan 15 digit'))
        .map(([sheet]) => sheet);
    };
    // With the others of the program the sum has fifteen digits, and sixteen.
    expect(await notes('123456789012345')).toEqual([]);
    // Of what is spent hardly anything is left to see, yet it is not nothing: there is an efficiency, and a table of it before.
    expect(await notes('1234567890123456')).toContain('Tabel 3.9');
  });

  test('lies across where its columns are wide, each sheet by itself', async () => {
    const archive = new Archive(await tulis(dari('examples/dinas-contoh 2023')));
    const book = Buffer.from(archive.read('xl/workbook.xml')!).toString();
    const names = [...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    const across = names.filter((_, i) => {
      const xml = Buffer.from(archive.read(`xl/worksheets/sheet${i + 1}.xml`)!).toString();
      const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) =>
        Number(width),
      );
      const isAcross = xml.includes('orientation="landscape"');
      expect([names[i], isAcross]).toEqual([names[i], widths.reduce((a, b) => a + b) > 100]);
      return isAcross;
    });
    expect(across).toContain('Tabel 2.2');
    expect(across).not.toContain('Tabel 2.3');
  });

  test('marks a sum that is not of all that there is, as the report does', async () => {
    const [tahunan] = analyse(SEMUA_RUMUS, [2020], 'id').tahunan;
    const workbook = read(await tulis(tahunan!), { type: 'array', cellNF: true });
    const marked = [...angkaLaporan(tahunan!)].filter(({ teks }) => teks.endsWith('*'));
    expect(marked.length).toBeGreaterThan(0);
    for (const { lembar, address } of marked) {
      expect(cell(workbook, lembar, address).z).toMatch(/^#,##0(?:\.0+)?"\*"$/);
    }
  });

  test('shows a difference with its sign, as the report does', async () => {
    const { tahunan } = contoh.find(({ nama }) => nama === 'examples/provinsi 2020')!;
    const workbook = read(await tulis(tahunan), { type: 'array', cellNF: true });
    const differences = [...angkaLaporan(tahunan)].filter(
      ({ arti }) => arti.jenis === 'angka' && isSigned(arti.besaran),
    );
    // 11,09 − 10,19 and 11,09 − 11,41; −2,24 − −2,07
    expect(differences.map(({ teks }) => teks)).toEqual(
      expect.arrayContaining(['+0,90', '−0,32', '−0,17']),
    );
    for (const { lembar, address } of differences) {
      expect(cell(workbook, lembar, address).z).toMatch(/^\+(#,##0(?:\.0+)?);-\1;\1$/);
    }
  });

  test('is the same bytes each time', async () => {
    const tahunan = dari('examples/dinas-contoh 2023');
    const [one, two] = [await tulis(tahunan), await tulis(tahunan)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });
});

describe('text that looks like a formula', () => {
  test('stays text, and is marked as such', async () => {
    const [tahunan] = analyse(SEMUA_RUMUS, [2020], 'id').tahunan;
    const workbook = buka(await tulis(tahunan!));
    const curiga = [...semuaSel(workbook)].filter(([, , { v, f }]) => f === undefined && typeof v === 'string' && /^[=+\-@]/.test(v)); // prettier-ignore
    expect([...new Set(curiga.map(([, , { v }]) => v))].sort()).toEqual(["+cmd|' /C calc'!A0", '-dua', '=1+1', '=Unggul', '@satu']); // prettier-ignore
    expect(curiga.every(([, , { t }]) => t === 's')).toBe(true);
    // No formula holds a text but the signs and conclusions that lkjip itself writes.
    const teks = [...semuaSel(workbook)].flatMap(([, , { f }]) => f?.match(/"[^"]*"/g) ?? []);
    const own = ['"–"', '"Efisien"', '"Tidak efisien"', '"Sesuai standar"'];
    expect([...new Set(teks)].filter((one) => !own.includes(one))).toEqual([]);
  });
});
