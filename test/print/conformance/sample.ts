// A short document with one of each thing that the rules are about.

import { FONTS } from '../fixture.ts';

const STYLE = `
@page { size: A4; margin: 25mm 20mm; @top-center { content: 'Kepala halaman'; font: 9pt "Source Sans 3" } @bottom-center { content: 'Kaki halaman'; font: 9pt "Source Sans 3" } }
body { font: 10.5pt/1.5 "Source Serif 4"; margin: 0 }
h1, h2, h3 { font: 600 13pt "Source Sans 3"; border-bottom: 1pt solid #246 }
h1 { break-before: page } h2 { text-align: center } h2 .label { display: block }
table { border-collapse: collapse; font: 9pt "Source Sans 3" }
td, th { border: .5pt solid #888; padding: 1mm 2mm; text-align: left; background: #eef }
.entri { display: flex } .judul { flex: 1 } .halaman { width: 10mm }
.pudar { opacity: .6 }
`;

export const WORDS =
  'Laporan kinerja ini disusun sebagai pertanggungjawaban atas pelaksanaan tugas dan fungsi serta penggunaan anggaran. ';

const entry = (id: string, title: string): string =>
  `<li><a class="entri" href="#${id}"><span class="judul">${title}</span><span class="halaman" data-untuk="${id}"></span></a></li>`;

const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `<tr><td>${i + 1}</td><th scope="row">Indikator ${i + 1}</th><td>${i},50</td><td>90</td></tr>`,
  ).join('\n');

/** @param rowCount of its table: 60 take two pages */
export function makeSample(rowCount: number): string {
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="author" content="Dinas Contoh"><title>Contoh</title>
<style>${FONTS}${STYLE}</style></head>
<body>
<div class="depan"><h1 id="awal">Laporan   Contoh</h1>
<nav><h2 id="daftar">Daftar Isi</h2>
<ol>
${entry('awal', 'Laporan Contoh')}
${entry('bab-1', 'Bab Satu')}
${entry('tabel-1', 'Tabel 1')}
</ol></nav></div>
<div class="badan"><h1 id="bab-1">Bab Satu</h1>
<h2><span class="label">BAGIAN 1</span> <span>Uraian</span></h2>
<p>
  ${WORDS.repeat(3)} Kata <strong>tebal</strong> dan <em>miring</em>, lihat <a href="#tabel-1">Tabel 1</a>
  atau <a href="https://example.go.id/laporan">laporan lain</a>.
</p>
<h3>Rincian</h3>
<ul>
<li>satu <ol><li>satu a</li><li>satu b</li></ol></li>
<li><p>dua</p><p>dua lagi</p></li>
</ul>
<dl><dt>Target</dt><dd>95</dd><dt>Realisasi</dt><dd>98</dd></dl>
<blockquote><p>Kutipan.</p></blockquote>
<p class="pudar">Teks yang <b>pudar</b> tetap terbaca.</p>
<figure role="group"><svg role="img" aria-label="Capaian naik dari 90 ke 95." width="200" height="60"><rect x="10" y="5" width="60" height="40" fill="#246"/><text x="80" y="30" font-family="Source Sans 3">95</text></svg>
<figcaption><span>Gambar 1</span> Capaian</figcaption></figure>
<table id="tabel-1"><caption>Tabel 1. Capaian</caption>
<thead><tr><th scope="col" rowspan="2">No.</th><th scope="col" rowspan="2">Indikator</th><th scope="col" colspan="2">Tahun</th></tr>
<tr><th scope="col">2019</th><th scope="col">2020</th></tr></thead>
<tbody>${rows(rowCount)}</tbody></table>
</div></body></html>`;
}
