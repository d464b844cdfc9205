// Tables in the text of a real print. Over several pages: each repeats the head under "Tabel 3.1 (lanjutan)", the first page
// does not, and no row is cut in two. Across the page: what leads to one is on its page.

import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { paragraf } from '../../src/compose/blocks.ts';
import type { TextCell } from '../../src/compose/report.ts';
import { printReport } from '../../src/print/pdf.ts';
import { closeBrowser, openBrowser, type BrowserSession } from '../../src/print/browser/session.ts';
import { FONT_FACES } from '../../src/render/fonts.ts';
import { renderHtml } from '../../src/render/html.ts';
import { loadShippedTemplates, readFont } from '../../src/render/load-templates.ts';
import { CONTOH, sel } from '../render/contoh.ts';

const BANYAK = 90;
const opening: Promise<BrowserSession> = openBrowser();
let text: readonly string[];
let halaman: readonly string[];

/** Rows whose two cells are of three lines each; both begin and end with words that are nowhere else. */
function baris(nomor: number): readonly TextCell[] {
  const isi = 'teks yang cukup panjang untuk mengisi beberapa baris di dalam sel ini';
  return [
    sel(`awal${String(nomor)}. ${isi} akhir${String(nomor)}.`, 'kiri', { kepalaBaris: true }),
    sel(isi),
  ];
}

const tabel = {
  jenis: 'tabel' as const,
  id: 'tabel-panjang',
  kode: 'panjang',
  label: 'Tabel 9.1',
  judul: 'Tabel yang Sangat Panjang',
  sumber: 'data diolah',
  kepala: [[sel('Kepala Kiri', 'tengah'), sel('Kepala Kanan', 'tengah')]],
  lebarKolom: [50, 50],
  baris: Array.from({ length: BANYAK }, (_, i) => baris(i + 1)),
  kaki: [],
  catatan: [],
  lanskap: false,
};

const ACROSS = {
  ...tabel,
  id: 'tabel-melintang',
  kode: 'melintang',
  label: 'Tabel 9.2',
  judul: 'Tabel yang Melintang',
  kepala: [[sel('Kepala Melintang', 'tengah'), sel('Isi', 'tengah')]],
  baris: [baris(0)],
  lanskap: true,
};

beforeAll(async () => {
  const [bab] = CONTOH.bab;
  if (bab === undefined) throw new Error('no chapter');
  const sections = [
    { id: 'panjang', nomor: '9.1', judul: 'Panjang', isi: [tabel] },
    {
      id: 'melintang',
      nomor: '9.2',
      judul: 'Melintang',
      isi: [paragraf('Disajikan begini.'), ACROSS],
    },
  ];
  const laporan = {
    ...CONTOH,
    bagianDepan: [],
    daftarIsi: [],
    daftarGambar: [],
    daftarTabel: [{ id: tabel.id, label: tabel.label, judul: tabel.judul, tingkat: 1 as const }],
    bab: [{ ...bab, bagian: sections }],
  };
  const fonts = new Map(
    await Promise.all(FONT_FACES.map(async (face) => [face.file, await readFont(face)] as const)),
  );
  const html = renderHtml(laporan, {
    ragam: 'cetak',
    templates: await loadShippedTemplates(),
    charts: new Map(),
    photos: new Map(),
    faces: FONT_FACES,
    fontUrl: ({ file }) =>
      `data:font/woff2;base64,${Buffer.from(fonts.get(file) ?? []).toString('base64')}`,
  });
  const families = ['SourceSerif4', 'SourceSans3'];
  const printed = await printReport(
    { html, title: 'x', language: 'id', date: new Date(0), families },
    await opening,
  );
  const document = await getDocumentProxy(new Uint8Array(printed.pdf));
  ({ text } = await extractText(document, { mergePages: false }));
  halaman = text.filter((one) => one.includes('Kepala Kiri'));
});
afterAll(() => closeBrowser(opening));

it('goes over several pages', () => {
  expect(halaman.length).toBeGreaterThan(3);
});

it('has its caption on the first page alone, and "(lanjutan)" on the others', () => {
  const berjudul = halaman.map((one) => one.includes('Tabel yang Sangat Panjang'));
  expect(berjudul).toEqual(halaman.map((_, i) => i === 0));
  const lanjutan = halaman.map((one) => one.split('Tabel 9.1 (lanjutan)').length - 1);
  expect(lanjutan).toEqual(halaman.map((_, i) => (i === 0 ? 0 : 1)));
});

it('repeats its head once a page, before the rows', () => {
  for (const one of halaman) {
    expect(one.split('Kepala Kiri')).toHaveLength(2);
    expect(one.indexOf('Kepala Kanan')).toBeLessThan(one.indexOf('awal'));
  }
});

it('keeps each row on one page', () => {
  for (let nomor = 1; nomor <= BANYAK; nomor += 1) {
    const awal = halaman.findIndex((one) => one.includes(`awal${String(nomor)}.`));
    const akhir = halaman.findIndex((one) => one.includes(`akhir${String(nomor)}.`));
    expect(awal, `row ${String(nomor)}`).not.toBe(-1);
    expect(akhir, `row ${String(nomor)}`).toBe(awal);
  }
});

it('turns the page before the heading and the sentence that lead to a table across it', () => {
  const [page = ''] = text.filter((one) => one.includes('Kepala Melintang'));
  expect(page).toMatch(/9\.2\s+Melintang\s+Disajikan begini\.\s+Tabel 9\.2/);
});
