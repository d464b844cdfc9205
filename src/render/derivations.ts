// The page that tells where every figure comes from: what `lkjip explain` prints, for all of a year, with ids to link to.

import type { Anchors } from '../explain/addresses.ts';
import type { KodeKind, KodeExplanation } from '../explain/explanation.ts';
import { describeAngka, type DerivationLine } from '../explain/lines.ts';
import { escapeHtml } from '../escape.ts';
import { KEBIJAKAN } from './site/policy.ts';
import { oneLine } from './one-line.ts';

/** Its place among the files of the site. */
export const SOURCE_FILE = 'aset/asal.html';

export interface OriginContent {
  readonly bahasa: string;
  /** Title of the report. */
  readonly judul: string;
  /** Name of the report's page. */
  readonly halaman: string;
  readonly kode: readonly KodeExplanation[];
  readonly address: Anchors;
}

/** Under which heading what is of a kind stands; the headings in their order. */
const KELOMPOK: Readonly<Record<KodeKind, string>> = {
  tujuan: 'Sasaran dan indikator',
  sasaran: 'Sasaran dan indikator',
  indikator: 'Sasaran dan indikator',
  perspektif: 'Sasaran dan indikator',
  nko: 'Sasaran dan indikator',
  tabel: 'Tabel',
  anggaran: 'Anggaran',
  program: 'Anggaran',
  kegiatan: 'Anggaran',
  'sub-kegiatan': 'Anggaran',
  'rencana-aksi': 'Rencana aksi',
  fakta: 'Angka lain',
};

/** Places are files of the workspace with their lines. */
export function renderAsal({ bahasa, judul, halaman, kode, address }: OriginContent): string {
  const groups = [...new Set(Object.values(KELOMPOK))].flatMap((nama) => {
    const content = kode.filter(({ jenis }) => KELOMPOK[jenis] === nama);
    return content.length === 0 ? [] : [{ nama, isi: content }];
  });
  const nama = `Asal angka: ${oneLine(judul)}`;
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(bahasa)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(KEBIJAKAN)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(nama)}</title>`,
    '<link rel="stylesheet" href="gaya.css">',
    '</head>',
    '<body class="asal">',
    '<a class="lompat" href="#isi">Langsung ke isi</a>',
    '<header class="sampul">',
    '<h1>Asal Angka</h1>',
    `<p class="instansi">${escapeHtml(oneLine(judul))}</p>`,
    `<p class="terbitan"><a href="../${escapeHtml(encodeURIComponent(halaman))}">Kembali ke laporan</a></p>`,
    '</header>',
    '<main id="isi">',
    ...groups.flatMap(({ nama, isi }) => [
      '<section class="bab">',
      `<h2>${escapeHtml(nama)}</h2>`,
      ...isi.flatMap((one) => section(one, address)),
      '</section>',
    ]),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function section(content: KodeExplanation, address: Anchors): readonly string[] {
  const { idKode, idAngka, isOwn, headingOf } = address;
  const { kode, jenis, nama } = content;
  const id = escapeHtml(idKode.get(content) ?? '');
  const judul = nama === '' ? '' : ` ${escapeHtml(oneLine(nama))}`;
  const baris = [
    '<section>',
    `<h3 id="${id}"><span class="nomor">${escapeHtml(kode)}</span>${judul} <small>(${jenis})</small></h3>`,
    '<ul class="penurunan">',
  ];
  for (const one of describeAngka(content, headingOf)) {
    pushItem(baris, one, isOwn(content, one.node) ? (idAngka.get(one.node) ?? null) : null);
  }
  baris.push('</ul>', '</section>');
  return baris;
}

function pushItem(baris: string[], uraian: DerivationLine, id: string | null): void {
  const awal = id === null ? '<li>' : `<li id="${escapeHtml(id)}">`;
  const content = lineOf(uraian);
  if (uraian.bagian.length === 0) {
    baris.push(`${awal}${content}</li>`);
    return;
  }
  baris.push(`${awal}${content}`, '<ul>');
  for (const one of uraian.bagian) pushItem(baris, one, null);
  baris.push('</ul>', '</li>');
}

function lineOf({
  nama,
  tampil,
  satuan,
  umum,
  rumus,
  sumber,
  catatan,
  done: seen,
  lihat,
  tempat,
}: DerivationLine) {
  const mention = escapeHtml(oneLine(nama));
  const bagian = [
    lihat === null ? mention : `<a href="#${escapeHtml(encodeURIComponent(lihat))}">${mention}</a>`,
    tampil === '' ? null : `<strong>${escapeHtml(tampil)}</strong>`,
    satuan === null ? null : escapeHtml(satuan),
    umum === null ? null : `<span class="rumus">= ${escapeHtml(umum)}</span>`,
    rumus === null ? null : `<span class="rumus">= ${escapeHtml(rumus)}</span>`,
    sumber === null ? null : `(${escapeHtml(sumber)})`,
    catatan === null ? null : `<span class="keterangan">(${escapeHtml(oneLine(catatan))})</span>`,
    seen ? '<span class="keterangan">(lihat di atas)</span>' : null,
    tempat === null
      ? null
      : `<code>${escapeHtml(`${tempat.file}:${tempat.baris.join(', ')}`)}</code>`,
  ];
  return bagian.filter((one) => one !== null && one !== '').join(' ');
}
