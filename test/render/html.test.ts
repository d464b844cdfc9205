import { describe, expect, it } from 'vitest';
import { daftar, paragraf } from '../../src/compose/blocks.ts';
import { renderHtml } from '../../src/render/html.ts';
import { CONTOH } from './contoh.ts';
import { idsOf, render, TEMPLATES } from './sumber.ts';

const RAGAM = ['situs', 'cetak'] as const;

describe.each(RAGAM)('the document for %s', (ragam) => {
  const html = render(ragam);

  it('comes out the same twice', () => {
    expect(render(ragam)).toBe(html);
  });

  it('has every id once', () => {
    const ids = idsOf(html);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('has an element for each entry of the lists, and for every other link inside', () => {
    const ids = new Set(idsOf(html));
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map((match) => match[1]);
    expect(targets.filter((id) => !ids.has(id ?? ''))).toEqual([]);
    for (const { id } of [...CONTOH.daftarIsi, ...CONTOH.daftarGambar, ...CONTOH.daftarTabel]) {
      expect(targets).toContain(id);
    }
  });

  it('links the beginnings of front and body', () => {
    for (const id of ['awal-depan', 'awal-badan']) {
      expect(idsOf(html)).toContain(id);
    }
    expect(html).toContain(ragam === 'situs' ? 'href="#isi-laporan"' : 'href="#awal-badan"');
  });

  it('writes an element a line, without spaces at either end', () => {
    const lines = body(html).split('\n');
    expect(lines.filter((line) => /^\s|\s$/.test(line))).toEqual([]);
    expect(lines.filter((line) => line === '')).toEqual([]);
    expect(
      lines.filter((line) => (line.match(/<(td|th|li|p|tr|table|figure|h\d)\b/g) ?? []).length > 1),
    ).toEqual([]);
  });

  it('closes what it opens', () => {
    expect(unbalanced(body(html))).toEqual([]);
  });

  it('leaves no trace of a template', () => {
    expect(body(html)).not.toMatch(/\{\{|undefined|\[object|null/);
  });
});

it('says on every page and on the cover that it is a draft, where it is one', () => {
  expect(render('cetak')).not.toContain('DRAF');
  const draft = render('cetak', { ...CONTOH, draf: true });
  expect(draft).toMatch(/@page \{ @bottom-right \{ content: "DRAF";/);
  expect(draft).toContain('.sampul::after, .ringkas::after { content: "DRAF";');
});

it('begins a list with the number that it was given, and says nothing of 1', () => {
  const [bab] = CONTOH.bab;
  const [bagian] = bab?.bagian ?? [];
  if (bab === undefined || bagian === undefined) throw new Error('CONTOH has no section');
  const isi = [daftar([[paragraf('tiga')]], true, 3), daftar([[paragraf('satu')]], true)];
  const html = render('situs', { ...CONTOH, bab: [{ ...bab, bagian: [{ ...bagian, isi }] }] });
  expect(html).toContain('<ol start="3">\n<li>tiga</li>');
  expect(html).toContain('<ol>\n<li>satu</li>');
});

describe('the page of the site', () => {
  const html = render('situs');

  it('links its style sheet and shows no page numbers', () => {
    expect(html).toContain('<link rel="stylesheet" href="aset/gaya.css">');
    expect(html).not.toMatch(/<style|class="halaman"|data:font/);
  });

  it('has landmarks, language, title and a way past the lists', () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="id">/);
    expect(html).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(html).toContain(`<title>${CONTOH.judul}</title>`);
    for (const landmark of [
      '<header',
      '<main id="isi-laporan"',
      '<nav',
      'class="lompat" href="#isi-laporan"',
    ]) {
      expect(html).toContain(landmark);
    }
  });
});

describe('the print document', () => {
  const html = render('cetak');

  it('fetches nothing', () => {
    expect(html).not.toMatch(/<link|<script|src="(?!data:)|url\('(?!data:)|@import/);
  });

  it('keeps a place for the page number of each entry', () => {
    expect(html).toContain(
      '<a class="entri" href="#tabel-akip"><span class="label">Tabel 3.3</span> ' +
        '<span class="judul">Hasil Evaluasi SAKIP <span class="rapat">Perangkat Daerah</span></span>' +
        '<span class="halaman" data-untuk="tabel-akip"></span></a>',
    );
  });

  it('embeds a subset of the typefaces only when a character needs it', () => {
    expect(html).toContain('source-serif-4-latin-400-normal');
    expect(html).not.toContain('latin-ext');
    expect(render('cetak', { ...CONTOH, judul: 'Łódź' })).toContain('latin-ext');
  });

  it('titles the pages of each chapter', () => {
    expect(html).toContain(
      '@page bab-ke-3 { @top-center { content: "BAB III · Akuntabilitas Kinerja"; } }',
    );
    expect(html).toContain('.bab-ke-4 .lanskap { page: bab-ke-4-lanskap; }');
  });
});

describe('a table', () => {
  const html = render('situs');

  it('has a caption, scopes and spans', () => {
    expect(html).toMatch(/<caption id="tabel-tujuan-judul">/);
    expect(html).toContain('<th scope="colgroup" colspan="5">Target</th>');
    expect(html).toContain('<th scope="col" rowspan="2">Tujuan</th>');
    expect(html).toContain('<th scope="row">Program Pengembangan Otonomi Daerah</th>');
    expect(html).toContain('<tr class="nomor-kolom">\n<th scope="col">(1)</th>');
  });

  it('shows a rating as a word alone', () => {
    expect(html).toContain('<td>Sangat Rendah</td>');
  });

  it('holds room for the decimals that a number lacks', () => {
    expect(html).toContain('<td class="angka" data-imbuh=",00">24</td>');
    expect(html).toContain('<td class="angka" data-imbuh="0">5,4</td>');
    expect(html).toContain('<td class="angka">72,13</td>');
  });
});

it('complains when a chart or a photograph was not given', () => {
  const options = { ragam: 'situs', templates: TEMPLATES, faces: [], fontUrl: () => '' } as const;
  const none = new Map<string, string>();
  expect(() => renderHtml(CONTOH, { ...options, charts: none, photos: none })).toThrow(
    'no photograph was given for 2020/gambar/rapat.jpg',
  );
});

function body(html: string): string {
  return html.slice(html.indexOf('<body'), html.indexOf('</html>')).trimEnd();
}

/** Tags that are closed out of turn or not at all. */
function unbalanced(html: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [tag, slash, name = '', rest] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/gi)) {
    if (['br', 'col', 'img', 'meta', 'link'].includes(name) || rest?.endsWith('/')) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) wrong.push(tag);
  }
  return [...wrong, ...open];
}
