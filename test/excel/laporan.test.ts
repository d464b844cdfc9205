// The workbook of a report, read with another library than the one that wrote it, and calculated by a third.

import { read, utils, type CellObject, type WorkBook } from '@e965/xlsx';
import { HyperFormula, type RawCellContent } from 'hyperformula';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyse, type Tahunan } from '../../src/analyse.ts';
import { Decimal } from '../../src/decimal.ts';
import { formatDesimal, INCOMPLETE, isSigned, TIADA } from '../../src/compose/format.ts';
import { ARTI, type Tabel } from '../../src/compose/report.ts';
import { placeCells } from '../../src/excel/report/grid.ts';
import { composeBuku } from '../../src/excel/report/sheets.ts';
import { writeBuku } from '../../src/excel/report/write.ts';
import { toResults } from '../../src/output/results.ts';
import { Archive } from '../../src/office/archive.ts';
import { allReports, SEMUA_RUMUS, withText, type Contoh } from './contoh.ts';
import { agency } from '../shared/agency.ts';

async function tulis({ laporan, hasil, diagnostics }: Tahunan): Promise<Uint8Array> {
  return writeBuku(composeBuku(laporan, hasil, diagnostics), {
    title: laporan.judul,
    author: laporan.penulis,
    identifier: 'LKj/01',
    date: new Date(0),
  });
}

const buka = (isi: Uint8Array): WorkBook => read(isi, { type: 'array', cellFormula: true });

const sel = (buku: WorkBook, lembar: string, alamat: string): CellObject =>
  (buku.Sheets[lembar] as Record<string, CellObject>)[alamat] ?? { t: 'z' };

/** All cells, by sheet and address. */
function* semuaSel(buku: WorkBook): Generator<readonly [string, string, CellObject]> {
  for (const nama of buku.SheetNames) {
    for (const [alamat, isi] of Object.entries(buku.Sheets[nama]!)) {
      if (!alamat.startsWith('!')) yield [nama, alamat, isi as CellObject];
    }
  }
}

/** What a program that calculates makes of the formulas; the results that are in the file are not given to it. */
function hitungUlang(buku: WorkBook): HyperFormula {
  const lembar = Object.fromEntries(
    buku.SheetNames.map((nama): [string, RawCellContent[][]] => {
      const isi: RawCellContent[][] = [];
      for (const [satu, alamat, { f, v }] of semuaSel(buku)) {
        if (satu !== nama) continue;
        const { r, c } = utils.decode_cell(alamat);
        const nilai = f !== undefined ? `=${f}` : typeof v === 'string' ? `'${v}` : (v as number);
        (isi[r] ??= [])[c] = nilai;
      }
      return [
        nama,
        Array.from(isi, (baris: RawCellContent[] | undefined) =>
          Array.from(baris ?? [], (satu) => satu ?? null),
        ),
      ];
    }),
  );
  return HyperFormula.buildFromSheets(lembar, { licenseKey: 'gpl-v3', useArrayArithmetic: true });
}

function nilaiUlang(mesin: HyperFormula, lembar: string, alamat: string) {
  const { r: row, c: col } = utils.decode_cell(alamat);
  return mesin.getCellValue({ sheet: mesin.getSheetId(lembar)!, row, col });
}

const tabelBernomor = ({ laporan }: Tahunan): Tabel[] =>
  laporan.bab
    .flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi))
    .filter((blok) => blok.jenis === 'tabel')
    .filter(({ label }) => label !== '');

/** Every figure of the tables: where it stands, and what the report shows. */
function* angkaLaporan(tahunan: Tahunan) {
  for (const { label, kepala, baris, kaki } of tabelBernomor(tahunan)) {
    for (const { sel: satu, baris: r, kolom: c } of placeCells([...kepala, ...baris, ...kaki])) {
      const arti = satu[ARTI];
      const alamat = utils.encode_cell({ r: r + 3, c });
      if (arti !== undefined) yield { lembar: label, alamat, arti, teks: satu.teks };
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
  const efisiensi = json.sasaran.flatMap(({ efisiensi: satu }) => [
    // The standard of `indeks-capaian` is the constant 1.
    ...(satu['metode'] === 'indeks' ? [satu['standar']] : []),
    satu['indeks'],
    satu['tingkat'],
  ]);
  const capaian = json.tabel.filter(({ jenis }) => jenis === 'capaian');
  return [
    ...json.indikator.flatMap((satu) => [satu.capaian, satu.capaian_akhir]),
    ...efisiensi.map((satu) => satu as F),
    ...capaian.flatMap(({ baris, rata_rata }) => [...baris.map((satu) => satu.capaian), rata_rata]),
    json.anggaran.realisasi,
    json.anggaran.serapan,
    json.anggaran.jumlah,
    ...json.anggaran.program.map(({ serapan }) => serapan),
  ].flatMap((satu) => (satu === null ? [] : [satu.tampil]));
}

type F = { nilai: string; tampil: string } | null;

let contoh: readonly (Contoh & { readonly buku: WorkBook })[];
beforeAll(async () => {
  const semua = await allReports();
  contoh = await Promise.all(
    semua.map(async (satu) => ({ ...satu, buku: buka(await tulis(satu.tahunan)) })),
  );
});

describe('every figure of every report under every method', () => {
  test('is calculated again to what the report shows', () => {
    let rumus = 0;
    const beda: string[] = [];
    for (const { nama, tahunan, buku } of contoh) {
      const mesin = hitungUlang(buku);
      for (const { lembar, alamat, arti, teks } of angkaLaporan(tahunan)) {
        const isi = sel(buku, lembar, alamat);
        const ulang = nilaiUlang(mesin, lembar, alamat);
        if (isi.f !== undefined) rumus++;
        const tampil =
          typeof ulang === 'number' && arti.jenis === 'angka'
            ? (teks.startsWith('+') ? '+' : '') +
              // Fifteen digits are what a spreadsheet program knows of a number.
              formatDesimal(new Decimal(ulang.toPrecision(15)), arti.besaran.desimal) +
              (arti.besaran.incomplete === undefined ? '' : INCOMPLETE)
            : String(ulang);
        if (tampil !== teks)
          beda.push(`${nama} ${lembar}!${alamat} ${isi.f}: ${tampil}, not ${teks}`);
        const tersimpan =
          typeof ulang === 'number' ? Number(isi.v) - ulang : isi.v === ulang ? 0 : 1;
        // HyperFormula itself rounds to ten digits.
        if (Math.abs(tersimpan) > 1e-7)
          beda.push(
            `${nama} ${lembar}!${alamat}: ${isi.f} stored ${String(isi.v)} not ${String(ulang)}`,
          );
      }
    }
    expect(beda).toEqual([]);
    expect(rumus).toBeGreaterThan(1000);
  });

  test('that was calculated is a formula, also as the results file has it', () => {
    for (const { nama, tahunan, buku } of contoh) {
      const rumus = new Set<string>();
      for (const { lembar, alamat, arti, teks } of angkaLaporan(tahunan)) {
        const isRumus = sel(buku, lembar, alamat).f !== undefined;
        if (isRumus) rumus.add(teks);
        if (arti.jenis !== 'angka' || arti.besaran.asal.jenis === 'masukan') continue;
        if (arti.besaran.asal.formula.tree.kind === 'constant') continue;
        expect([nama, lembar, alamat, isRumus]).toEqual([nama, lembar, alamat, true]);
      }
      expect([nama, terhitung(tahunan).filter((satu) => !rumus.has(satu))]).toEqual([nama, []]);
    }
  });
});

describe('the workbook of a year', () => {
  const dari = (nama: string) => contoh.find((satu) => satu.nama === nama)!.tahunan;

  test('lists its sheets with links that lead to them', async () => {
    const tahunan = dari('data 2020');
    const buku = buka(await tulis(tahunan));
    const tabel = tabelBernomor(tahunan).map(({ label }) => label);
    expect(buku.SheetNames).toEqual(['Daftar', ...tabel, 'Skala', 'Temuan']);
    const tautan = [...semuaSel(buku)].filter(([, , { l }]) => l !== undefined);
    for (const [, , { l }] of tautan) {
      expect(buku.SheetNames).toContain(/^#?'(.+)'!A1$/.exec(l!.Target)?.[1]);
    }
    expect(tautan.filter(([lembar]) => lembar === 'Daftar')).toHaveLength(tabel.length + 2);
  });

  test('says in its properties what it is', async () => {
    const tahunan = dari('data 2020');
    const { Props } = buka(await tulis(tahunan));
    expect(Props).toMatchObject({ Title: tahunan.laporan.judul, Author: tahunan.laporan.penulis });
    expect(Props).toMatchObject({ Identifier: 'LKj/01' });
  });

  test('has an entered figure once, and everywhere else a reference to it', async () => {
    const tahunan = dari('data 2020');
    const buku = buka(await tulis(tahunan));
    const anggaran = [...semuaSel(buku)].filter(([, , { v }]) => v === 234933552);
    expect(anggaran.map(([lembar, , { f }]) => [lembar, f])).toEqual([
      ['Tabel 2.5', undefined],
      ['Tabel 3.17', "'Tabel 2.5'!E6"],
    ]);
  });

  test('calculates on when an input changes, and does not take a missing one for 0', async () => {
    const tahunan = dari('data 2020');
    const buku = buka(await tulis(tahunan));
    const mesin = hitungUlang(buku);
    const ubah = (isi: RawCellContent) => {
      const sheet = mesin.getSheetId('Tabel 3.7')!;
      mesin.setCellContents({ sheet, row: 4, col: 5 }, isi);
    };
    // Cakupan Budaya yang Lestari: 24 against 31,42. At 24 the mean is (100 + 99,42 + 75,58 + 103,30 + 105,55) / 5.
    expect(nilaiUlang(mesin, 'Tabel 3.7', 'F5')).toBe(31.42);
    ubah(24);
    expect(nilaiUlang(mesin, 'Tabel 3.7', 'G5')).toBe(100);
    expect(nilaiUlang(mesin, 'Tabel 3.7', 'G10')).toBe(96.77);
    expect(nilaiUlang(mesin, 'Tabel 3.2', 'E5')).toBe(96.77);
    // 96,77 / 95 × 100
    expect(nilaiUlang(mesin, 'Tabel 3.2', 'F5')).toBe(101.86);
    ubah(null);
    expect(nilaiUlang(mesin, 'Tabel 3.7', 'G5')).toBe(TIADA);
    // (99,42 + 75,58 + 103,30 + 105,55) / 4
    expect(nilaiUlang(mesin, 'Tabel 3.7', 'G10')).toBe(95.96);
  });

  test('names what formulas need and no table shows, with its place', async () => {
    const buku = buka(await tulis(dari('examples/dinas-contoh 2022')));
    const lain = utils.sheet_to_json<string[]>(buku.Sheets['Masukan lain']!, { header: 1 });
    expect(lain.at(4)).toEqual(['Asal', 'Angka']);
    expect(lain.slice(5).map(([asal]) => asal)).toContain('lkjip.yaml:16');
  });

  test('has a ground of its own under what was entered, and no other', async () => {
    const tahunan = dari('data 2020');
    const buku = read(await tulis(tahunan), { type: 'array', cellStyles: true });
    const isInput = (lembar: string, alamat: string) => {
      const { s } = sel(buku, lembar, alamat) as { s?: { fgColor?: { rgb?: string } } };
      return s?.fgColor?.rgb?.endsWith('FFF9E5') === true;
    };
    const coloured = [...semuaSel(buku)].filter(([lembar, alamat]) => isInput(lembar, alamat));
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
    const { buku } = contoh.find((satu) => satu.nama === 'data 2020')!;
    // The number of a row, the year of a head, the number of a column: what is shown of each.
    expect(['A5', 'C4'].map((alamat) => sel(buku, 'Tabel 3.15', alamat).w)).toEqual(['1', '2018']);
    expect(sel(buku, 'Tabel 2.5', 'C5')).toMatchObject({ t: 'n', v: 3, w: '(3)' });
  });

  test('shows a status in the colour that it is called by, whatever is calculated', async () => {
    const { tahunan, buku } = contoh.find(({ nama }) => nama === 'examples/kantor-pajak 2022')!;
    const archive = new Archive(await tulis(tahunan));
    const at = buku.SheetNames.indexOf('Tabel 3.3') + 1;
    const xml = Buffer.from(archive.read(`xl/worksheets/sheet${at}.xml`)!).toString();
    const [, places = '', rules = ''] =
      /<conditionalFormatting sqref="([^"]*)">(.*?)<\/conditionalFormatting>/.exec(xml) ?? [];
    const words = places.split(' ').map((alamat) => sel(buku, 'Tabel 3.3', alamat).v);
    expect(new Set(words)).toEqual(new Set(['Hijau', 'Kuning']));
    expect(words).toHaveLength(
      [...semuaSel(buku)].filter(([lembar, , { v }]) => lembar === 'Tabel 3.3' && /^(?:Hijau|Kuning|Merah)$/.test(String(v))).length, // prettier-ignore
    );
    // Each rule leads to its look: green, yellow, red.
    expect([...rules.matchAll(/dxfId="(\d)".*?<formula>"(\w+)"/g)].map(([, look, word]) => [look, word])).toEqual([['0', 'hijau'], ['1', 'kuning'], ['2', 'merah']]); // prettier-ignore
    const styles = Buffer.from(archive.read('xl/styles.xml')!).toString();
    expect([...styles.matchAll(/<bgColor rgb="(\w+)"\/>/g)].map(([, colour]) => colour)).toEqual(['FF1A6B3C', 'FFE3B505', 'FFA4262C']); // prettier-ignore
  });

  test('says where a figure has more digits than Excel keeps', async () => {
    const notes = async (pagu: string) => {
      const mentah = withText(SEMUA_RUMUS, '2020/anggaran.yaml', (teks) =>
        teks.replace('anggaran: 1000003,', `anggaran: ${pagu},`),
      );
      const [tahunan] = analyse(mentah, [2020], 'id').tahunan;
      return [...semuaSel(buka(await tulis(tahunan!)))]
        .filter(([, , { v }]) => String(v).startsWith('Excel hanya menyimpan 15 digit'))
        .map(([lembar]) => lembar);
    };
    // With the others of the program the sum has fifteen digits, and sixteen.
    expect(await notes('123456789012345')).toEqual([]);
    expect(await notes('1234567890123456')).toContain('Tabel 3.8');
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
    const buku = read(await tulis(tahunan!), { type: 'array', cellNF: true });
    const marked = [...angkaLaporan(tahunan!)].filter(({ teks }) => teks.endsWith('*'));
    expect(marked.length).toBeGreaterThan(0);
    for (const { lembar, alamat } of marked) {
      expect(sel(buku, lembar, alamat).z).toMatch(/^#,##0(?:\.0+)?"\*"$/);
    }
  });

  test('shows a difference with its sign, as the report does', async () => {
    const { tahunan } = contoh.find(({ nama }) => nama === 'examples/provinsi 2020')!;
    const buku = read(await tulis(tahunan), { type: 'array', cellNF: true });
    const differences = [...angkaLaporan(tahunan)].filter(
      ({ arti }) => arti.jenis === 'angka' && isSigned(arti.besaran),
    );
    // 11,09 − 10,19 and 11,09 − 11,41; −2,24 − −2,07
    expect(differences.map(({ teks }) => teks)).toEqual(
      expect.arrayContaining(['+0,90', '−0,32', '−0,17']),
    );
    for (const { lembar, alamat } of differences) {
      expect(sel(buku, lembar, alamat).z).toMatch(/^\+(#,##0(?:\.0+)?);-\1;\1$/);
    }
  });

  test('is the same bytes each time', async () => {
    const tahunan = dari('examples/dinas-contoh 2023');
    const [satu, dua] = [await tulis(tahunan), await tulis(tahunan)];
    expect(Buffer.from(satu).equals(Buffer.from(dua))).toBe(true);
  });
});

describe('text that looks like a formula', () => {
  test('stays text, and is marked as such', async () => {
    const [tahunan] = analyse(SEMUA_RUMUS, [2020], 'id').tahunan;
    const buku = buka(await tulis(tahunan!));
    const curiga = [...semuaSel(buku)].filter(([, , { v, f }]) => f === undefined && typeof v === 'string' && /^[=+\-@]/.test(v)); // prettier-ignore
    expect([...new Set(curiga.map(([, , { v }]) => v))].sort()).toEqual(["+cmd|' /C calc'!A0", '-dua', '=1+1', '=Unggul', '@satu']); // prettier-ignore
    expect(curiga.every(([, , { t }]) => t === 's')).toBe(true);
    // No formula holds a text but the signs and conclusions that lkjip itself writes.
    const teks = [...semuaSel(buku)].flatMap(([, , { f }]) => f?.match(/"[^"]*"/g) ?? []);
    const milik = ['"–"', '"Efisien"', '"Tidak efisien"', '"Sesuai standar"'];
    expect([...new Set(teks)].filter((satu) => !milik.includes(satu))).toEqual([]);
  });
});
