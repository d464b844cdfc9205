// The page numbers that a reader sees: every line of the three lists against the number at the foot of the page that
// its title stands on. Read from the text of the PDF alone, so that no assumption of the print stage is shared.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, expect, it } from 'vitest';
import { sharedReports } from '../shared/reports.ts';

let folder: string;
interface Halaman {
  /** The number at its foot; empty on the cover. */
  readonly nomor: string;
  /** The rest without blanks: line breaks stand elsewhere in a list than over a table. */
  readonly isi: string;
  /** The same, with a bar at the end of each line. */
  readonly berbaris: string;
}
let halaman: readonly Halaman[];

/** Margin boxes come first in a page's text: the running head, if there is one, and the number. */
function readPage(teks: string): Halaman {
  const baris = teks.split('\n');
  const place = baris.slice(0, 2).findIndex((one) => /^(?:[ivxl]+|\d+)$/.test(one.trim()));
  const isi = baris.filter((_, i) => i !== place).map(packed);
  return { nomor: baris[place]?.trim() ?? '', isi: isi.join(''), berbaris: `${isi.join('|')}|` };
}

const packed = (teks: string) => teks.replace(/\s+/g, '');

beforeAll(async () => {
  folder = await sharedReports('data');
  const pdf = new Uint8Array(readFileSync(join(folder, '2020/lkjip-2020.pdf')));
  const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: false });
  halaman = text.map(readPage);
});

/** The labels and titles of a list, from the page of the site, which has no numbers. */
function entriesOf(id: string): readonly { label: string; judul: string }[] {
  const html = readFileSync(join(folder, '2020/lkjip-2020.html'), 'utf8');
  const bagian = html.slice(html.indexOf(`id="${id}"`)).split('</nav>')[0] ?? '';
  return [...bagian.matchAll(/<a class="entri"[^>]*>(.*?)<\/a>/g)].map(([, isi = '']) => {
    const bagianDari = (classes: string) =>
      new RegExp(`<span class="${classes}">([^<]*)</span>`).exec(isi)?.[1] ?? '';
    return { label: bagianDari('label'), judul: bagianDari('judul').replaceAll('&amp;', '&') };
  });
}

it.each(['daftar-isi', 'daftar-gambar', 'daftar-tabel'])('%s', (id) => {
  const entri = entriesOf(id);
  expect(entri.length).toBeGreaterThan(4);
  const bab = halaman.findIndex(({ isi }) => isi.startsWith('BABIPENDAHULUAN'));
  const depan = halaman.slice(0, bab);
  const mulai = depan.findIndex(({ isi }) => isi.startsWith('DAFTARISI'));
  const daftar = depan
    .slice(mulai)
    .map(({ berbaris }) => berbaris)
    .join('');
  for (const { label, judul } of entri) {
    const cari = packed(label + judul);
    const judulTerpecah = Array.from(cari, escape).join('\\|?');
    const nomor = new RegExp(`${judulTerpecah}\\|?([ivxl]+|\\d{1,3})\\|`).exec(daftar)?.[1];
    expect(nomor, `${label} ${judul} has a number in ${id}`).toBeDefined();
    // In the front matter the title opens its page, or that part of it which no number follows, as in a list.
    const heading = new RegExp(`\\|${judulTerpecah}\\|(?!(?:[ivxl]+|\\d{1,3})\\|)`);
    const tempat = halaman.filter(({ isi, berbaris }, i) =>
      i < bab ? isi.startsWith(cari) || heading.test(berbaris) : isi.includes(cari),
    );
    expect(
      tempat.map((one) => one.nomor),
      `${label} ${judul}`,
    ).toContain(nomor);
  }
});

it('counts the front matter from i and the body from 1, and not the cover', () => {
  const bab = halaman.findIndex(({ isi }) => isi.startsWith('BABIPENDAHULUAN'));
  expect(halaman.slice(0, 4).map(({ nomor }) => nomor)).toEqual(['', 'i', 'ii', 'iii']);
  expect(halaman.slice(bab).map(({ nomor }) => nomor)).toEqual(
    halaman.slice(bab).map((_, i) => String(i + 1)),
  );
});

function escape(teks: string): string {
  return teks.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
