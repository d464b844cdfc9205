// The Word document beside the page and the print of the same report: the same text, tables, captions and page numbers.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { cacheOf, sharedReports } from '../shared/reports.ts';
import { all, isCards, readDocument, rowsOf, styleOf, textOf, type Dokumen } from './baca.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Without blanks: lines break elsewhere. */
const packed = (teks: string): string => teks.replace(/\s+/g, '');

const ENTITAS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
  '&#x3D;': '=',
  '&#x60;': '`',
};
const decode = (teks: string): string =>
  teks.replace(/&[^;\s]+;/g, (one) => ENTITAS[one] ?? one).replace(/<[^>]+>/g, ' ');

/** The texts of the page's elements of some names, in their order; nothing of its lists and drawings. */
function texts(html: string, nama: string): readonly string[] {
  return [...html.matchAll(new RegExp(`<(${nama})\\b[^>]*>([^]*?)</\\1>`, 'g'))].map(
    ([, , isi = '']) => packed(decode(isi)),
  );
}

/** The report itself on the page. */
function mainOf(html: string): string {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main
    .replace(/<div class="sekilas">[^]*?<\/section>/, '</section>')
    .replace(/<(nav|svg|details|script|template)\b[^]*?<\/\1>/g, '');
}

function rowsOfPage(tabel: string): readonly (readonly string[])[] {
  return [...tabel.matchAll(/<tr\b[^>]*>([^]*?)<\/tr>/g)].map(([, baris = '']) =>
    texts(baris, 'th|td'),
  );
}

describe.each([
  { ruang: 'data', tahun: '2020' },
  { ruang: 'examples/dinas-contoh', tahun: '2023' },
] as const)('$ruang $tahun', ({ ruang, tahun }) => {
  let dokumen: Dokumen;
  let html: string;
  /** The summary with the cards. */
  let sekilas: string;
  let pdf: string;

  beforeAll(async () => {
    const nama = join(await sharedReports(ruang), tahun, `lkjip-${tahun}`);
    dokumen = readDocument(readFileSync(`${nama}.docx`));
    const penuh = readFileSync(`${nama}.html`, 'utf8');
    html = mainOf(penuh);
    sekilas = /<div class="sekilas">[^]*?<\/section>/.exec(penuh)?.[0] ?? '';
    const isi = await getDocumentProxy(new Uint8Array(readFileSync(`${nama}.pdf`)));
    pdf = packed((await extractText(isi, { mergePages: true })).text);
  });

  test('takes the number alone over from a caption, behind a space at which no line ends', () => {
    const xml = dokumen.berkas.get('word/document.xml')?.toString() ?? '';
    const wordsIn = (part: string): string =>
      [...part.matchAll(/<w:t\b[^>]*>([^<]*)</g)].map(([, text]) => text).join('');
    const places = new Map(
      [...xml.matchAll(/<w:bookmarkStart w:name="(\w+)" w:id="(\d+)"\/>/g)].map(
        ({ 0: start, 1: name = '', 2: id = '', index }) => {
          const end = xml.indexOf(`<w:bookmarkEnd w:id="${id}"/>`, index);
          return [name, wordsIn(xml.slice(index + start.length, end))];
        },
      ),
    );
    const fields = [
      ...xml.matchAll(
        /<w:t [^>]*>([^<]*)<\/w:t><\/w:r><w:r>(?:(?!<\/w:r>).)*"begin"\/><\/w:r><w:r>(?:(?!<\/w:r>).)* REF (\w+) .*?"separate"\/>(.*?)"end"\/>/g,
      ),
    ].map(([, before = '', name = '', shown = '']) => ({ before, name, shown: wordsIn(shown) }));
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.length).toBe(xml.split(' REF ').length - 1);
    for (const { before, name, shown } of fields) {
      expect(before).toMatch(/(?:^|\P{L})(?:Tabel|Gambar)\u00a0$/u);
      expect(shown).toMatch(/^[\dL]\.\d+$/);
      expect(places.get(name)).toBe(shown);
    }
  });

  test('gives the names in tables of nine columns a fifth of the width', () => {
    const xml = dokumen.berkas.get('word/document.xml')?.toString() ?? '';
    const tables = xml.split('<w:tbl>').filter((part) => part.includes('>(9)<'));
    expect(tables).not.toEqual([]);
    for (const part of tables) {
      const widths = [...part.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
        Number(width),
      );
      const all = widths.reduce((sum, one) => sum + one, 0);
      expect((widths[0] ?? 0) / all).toBeGreaterThanOrEqual(0.2);
    }
  });

  const styled = (...styles: readonly string[]) =>
    dokumen.paragraf.filter((one) => styles.some((nama) => styleOf(one).startsWith(nama)));
  const LISTS = /^DAFTAR(?:ISI|GAMBAR|TABEL)$/i;

  test('the same chapters, sections and headings in the same order', () => {
    const judul = styled('Heading').map((one) => packed(textOf(one)));
    const halaman = texts(html, 'h2|h3|h4|h5|h6');
    expect(halaman.length).toBeGreaterThan(20);
    expect(judul.filter((one) => !LISTS.test(one))).toEqual(
      halaman.filter((one) => !LISTS.test(one)),
    );
  });

  test('the same tables cell by cell', () => {
    const halaman = [...html.matchAll(/<table\b[^>]*>[^]*?<\/table>/g)].map(([one]) =>
      rowsOfPage(one),
    );
    expect(halaman.length).toBeGreaterThan(10);
    const tabel = dokumen.tabel.map(rowsOf).filter((baris) => !isCards(baris));
    expect(tabel.map((baris) => baris.map((cells) => cells.map(packed)))).toEqual(halaman);
  });

  test('the cards of the summary, each a row', () => {
    const kartu = dokumen.tabel
      .map(rowsOf)
      .filter(isCards)
      .flatMap((baris) => baris.slice(1));
    const isi = (classes: string) =>
      [...sekilas.matchAll(new RegExp(`<p class="${classes}">([^]*?)</p>`, 'g'))].map(
        ([, one = '']) => packed(decode(one)),
      );
    const kolom = (nomor: number) => kartu.map((baris) => packed(baris[nomor] ?? ''));
    expect(kartu.length).toBeGreaterThan(2);
    expect(kolom(0)).toEqual(isi('nama'));
    expect(kartu.flatMap((baris) => baris.slice(1, 4).map(packed))).toEqual(texts(sekilas, 'dd'));
    expect(kolom(4).map((one) => `Predikat:${one}`)).toEqual(isi('predikat'));
    expect(kolom(5)).toEqual(isi('status'));
  });

  test('the same captions with the same numbers', () => {
    const halaman = [
      ...html.matchAll(/<(?:fig)?caption\b[^>]*><span class="label">[^]*?<\/(?:fig)?caption>/g),
    ].map(([one]) => packed(decode(one)));
    expect(halaman.length).toBeGreaterThan(15);
    expect(styled('Caption').map((one) => packed(textOf(one)))).toEqual(halaman);
  });

  test('the same paragraphs, items and photographs', () => {
    const isi = styled('BodyText', 'List', 'Quote').map((one) => packed(textOf(one)));
    const halaman = texts(html, 'p|li').filter((one) => one !== '');
    expect(isi.length).toBeGreaterThan(30);
    const every = [...halaman, ...texts(sekilas, 'li')].join('\n');
    expect(isi.filter((one) => !every.includes(one))).toEqual([]);
    const tulisan = packed(dokumen.paragraf.map(textOf).join(''));
    expect(halaman.filter((one) => !tulisan.includes(one))).toEqual([]);
    const foto = html.match(/<img\b/g)?.length ?? 0;
    const grafik = styled('Gambar').length;
    // The emblem, and the ornament of each chapter.
    const drawn = 1 + (html.match(/<section class="bab\b/g)?.length ?? 0);
    expect(all(dokumen.isi, 'wp:inline')).toHaveLength(foto + grafik + drawn);
  });

  test('the lists stand filled, with the page numbers of the print', () => {
    const entri = styled('TOC', 'TableofFigures').map((one) => packed(textOf(one)));
    expect(entri.length).toBeGreaterThan(25);
    expect(entri.every((one) => /(?:[ivxl]+|\d)$/.test(one))).toBe(true);
    expect(entri.filter((one) => !pdf.toUpperCase().includes(one.toUpperCase()))).toEqual([]);
  });
});

// That of data/ is held in test/build/seed-2020.test.ts.
test('a second build of the example is the same bytes', async () => {
  const ruang = 'examples/dinas-contoh';
  const file = '2023/lkjip-2023.docx';
  const first = readFileSync(join(await sharedReports(ruang), file));
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-word-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const argumen = ['build', '2023', '--data', join(root, ruang), '--output', folder];
  execFileSync(process.execPath, [join(root, 'bin/lkjip.js'), ...argumen, '--format', 'docx'], {
    stdio: 'pipe',
    // A warm print after the cold one.
    env: { ...process.env, XDG_CACHE_HOME: cacheOf(inject('shared')) },
  });
  expect(Buffer.compare(readFileSync(join(folder, file)), first)).toBe(0);
});
