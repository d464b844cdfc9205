// A report as the render stage makes it, in miniature: cover, roman front matter with three lists, chapters with long
// tables, figures and a landscape page. Nothing here is fetched: fonts are embedded from the installed packages.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The families of the fixture, as PDF font names begin. */
export const FAMILIES = ['SourceSerif4', 'SourceSans3'] as const;

export interface FixtureOptions {
  readonly chapters: number;
  /** Rows of the table in each chapter: about 40 fill a page. */
  readonly rows: number;
  /** Put after the last chapter, e.g. a script or a foreign picture. */
  readonly extra?: string;
  readonly judul?: string;
}

function fontFace(family: string, folder: string, weight: number): string {
  const file = require.resolve(
    `@fontsource/${folder}/files/${folder}-latin-${weight}-normal.woff2`,
  );
  const data = readFileSync(file).toString('base64');
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
}

export const FONTS = [
  fontFace('Source Serif 4', 'source-serif-4', 400),
  fontFace('Source Serif 4', 'source-serif-4', 700),
  fontFace('Source Sans 3', 'source-sans-3', 400),
  fontFace('Source Sans 3', 'source-sans-3', 600),
].join('\n');

const STYLE = `
@page { size: A4; margin: 25mm 20mm }
@page sampul { margin: 20mm }
@page depan { counter-increment: depan; @bottom-center { content: counter(depan, lower-roman); font: 9pt "Source Sans 3" } }
@page badan { counter-increment: badan; @top-center { content: "Kepala"; font: 9pt "Source Sans 3"; border-bottom: 1pt solid #888 } @bottom-center { content: counter(badan); font: 9pt "Source Sans 3" } }
@page lebar { size: A4 landscape; counter-increment: badan; @bottom-center { content: counter(badan); font: 9pt "Source Sans 3" } }
body { font: 10.5pt/1.5 "Source Serif 4"; margin: 0 }
.sampul { page: sampul } .depan { page: depan } .badan { page: badan } .lebar { page: lebar }
h1 { font: 600 18pt "Source Sans 3"; break-before: page } h2 { font: 600 13pt "Source Sans 3" }
table { width: 100%; border-collapse: collapse; font: 9pt "Source Sans 3" }
caption { text-align: left; font-weight: 600 } thead { break-inside: avoid } tr { break-inside: avoid }
td, th { border: .5pt solid #888; padding: 1mm 2mm; text-align: left }
.entri { display: flex; color: inherit; text-decoration: none }
.entri .titik { flex: 1; border-bottom: 1px dotted #888 }
.halaman { width: 10mm; text-align: right; font-variant-numeric: tabular-nums } .halaman::after { content: attr(data-nomor) }
`;

function entry(id: string, title: string): string {
  return `<a class="entri" href="#${id}"><span>${title}</span><span class="titik"></span><span class="halaman" data-untuk="${id}" data-nomor="000"></span></a>`;
}

function list(id: string, title: string, entries: readonly string[]): string {
  return `<section><h1 id="${id}">${title}</h1>${entries.join('\n')}</section>`;
}

function table(chapter: number, rows: number): string {
  const body = Array.from(
    { length: rows },
    (_, row) =>
      `<tr><th scope="row">${chapter}.${row + 1}</th><td>Persentase urusan pemerintahan daerah yang terlaksana tepat waktu</td><td>100</td><td>${90 + (row % 10)},25</td></tr>`,
  );
  return `<table id="tabel-${chapter}"><caption>Tabel ${chapter}. Capaian kinerja sasaran ${chapter}</caption>
<thead><tr><th scope="col">No.</th><th scope="col">Indikator</th><th scope="col">Target</th><th scope="col">Realisasi</th></tr></thead>
<tbody>${body.join('\n')}</tbody></table>`;
}

function figure(chapter: number): string {
  const bars = [40, 75, 60, 90].map(
    (height, index) =>
      `<rect x="${20 + index * 60}" y="${100 - height}" width="40" height="${height}" fill="#246"/>`,
  );
  return `<div id="gambar-${chapter}" role="img" aria-label="Grafik ${chapter}"><svg viewBox="0 0 260 110" width="120mm" aria-hidden="true">${bars.join('')}</svg></div>
<p>Gambar ${chapter}. Perkembangan capaian ${chapter}</p>`;
}

function chapter(number: number, options: FixtureOptions): string {
  const paragraph =
    'Laporan kinerja ini disusun sebagai pertanggungjawaban atas pelaksanaan tugas dan fungsi serta penggunaan anggaran. ';
  return `<section class="bab"><h1 id="bab-${number}">BAB ${number} URAIAN KINERJA</h1>
<h2 id="subbab-${number}">${number}.1 Gambaran umum</h2><p>${paragraph.repeat(14)}</p>
${table(number, options.rows)}<p>${paragraph.repeat(10)}</p>${figure(number)}</section>
${number === Math.min(2, options.chapters) ? '<section class="lebar"><h2 id="lampiran-lebar">Matriks</h2><p>Halaman mendatar.</p></section>' : ''}`;
}

/** The fixture with every list number still `000`, as the render stage hands it over. */
export function makeReport(options: FixtureOptions): string {
  const numbers = Array.from({ length: options.chapters }, (_, index) => index + 1);
  const front = [
    '<section><h1 id="kata-pengantar">KATA PENGANTAR</h1><p>Puji syukur.</p></section>',
    list('daftar-isi', 'DAFTAR ISI', [
      entry('kata-pengantar', 'Kata Pengantar'),
      entry('daftar-isi', 'Daftar Isi'),
      ...numbers.flatMap((n) => [
        entry(`bab-${n}`, `BAB ${n}`),
        entry(`subbab-${n}`, `${n}.1 Gambaran umum`),
      ]),
      entry('lampiran-lebar', 'Matriks'),
    ]),
    list(
      'daftar-tabel',
      'DAFTAR TABEL',
      numbers.map((n) => entry(`tabel-${n}`, `Tabel ${n}`)),
    ),
    list(
      'daftar-gambar',
      'DAFTAR GAMBAR',
      numbers.map((n) => entry(`gambar-${n}`, `Gambar ${n}`)),
    ),
  ];
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>${options.judul ?? 'LKjIP 2020'}</title><style>${FONTS}${STYLE}</style></head>
<body><div class="sampul"><p>LAPORAN KINERJA</p></div>
<div class="depan">${front.join('\n')}</div>
<div class="badan">${numbers.map((n) => chapter(n, options)).join('\n')}${options.extra ?? ''}</div></body></html>`;
}
