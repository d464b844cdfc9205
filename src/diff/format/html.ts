// The difference as a page of its own, side by side, in the report's style. It asks nothing of any network.

import { escapeHtml, escapeStyle } from '../../escape.ts';
import type { Language } from '../../language.ts';
import type { Thing, ComparedFigure, Penilaian, Difference, Change } from '../difference.ts';
import {
  agencyOf,
  BAGIAN,
  besaranName,
  headingOf,
  methodLine,
  partsOf,
  penilaianName,
  shown,
  sideNames,
  statusName,
  summaryOf,
  titleOf,
  unknownMethod,
  walk,
  type DiffFormatOptions,
} from './format.ts';

/** No script, no request: the page is opened from wherever a CI job left it. */
const KEBIJAKAN = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

export function formatHtml(perbedaan: Difference, { bahasa, gaya }: DiffFormatOptions): string {
  const judul = `${BAGIAN.judul[bahasa]} ${titleOf(perbedaan)}`;
  return [
    '<!DOCTYPE html>',
    `<html lang="${bahasa}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${KEBIJAKAN}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(judul)}</title>`,
    '<style>',
    // A style sheet may be the workspace's own: none ends the element it stands in.
    escapeStyle(gaya),
    '</style>',
    '</head>',
    '<body class="perbedaan">',
    ...header(perbedaan, bahasa),
    '<main>',
    ...methodSection(perbedaan, bahasa),
    ...partsOf(perbedaan, bahasa).flatMap((bagian) => section(bagian, perbedaan, bahasa)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function header(perbedaan: Difference, bahasa: Language): readonly string[] {
  return [
    '<header class="sampul">',
    `<h1>${escapeHtml(`${BAGIAN.judul[bahasa]} ${titleOf(perbedaan)}`)}</h1>`,
    `<p class="instansi">${escapeHtml(agencyOf(perbedaan))}</p>`,
    `<p class="ringkasan">${escapeHtml(summaryOf(perbedaan, bahasa))}</p>`,
    '</header>',
  ];
}

function methodSection(perbedaan: Difference, bahasa: Language): readonly string[] {
  const tanpa = unknownMethod(perbedaan, bahasa);
  if (perbedaan.metode.length === 0 && tanpa === null) return [];
  const butir = perbedaan.metode.map((satu) => `<li>${escapeHtml(methodLine(satu, bahasa))}</li>`);
  return [
    '<section class="bab metode" id="metode">',
    ...(tanpa === null ? [] : [`<p>${escapeHtml(tanpa)}</p>`]),
    ...(butir.length === 0
      ? []
      : [
          `<h2>${BAGIAN.metode[bahasa]}</h2>`,
          `<p>${BAGIAN.metodeArti[bahasa]}</p>`,
          '<ul>',
          ...butir,
          '</ul>',
        ]),
    '</section>',
  ];
}

function section(
  { judul, benda }: { readonly judul: string; readonly benda: readonly Thing[] },
  perbedaan: Difference,
  bahasa: Language,
): readonly string[] {
  return [
    '<section class="bab">',
    `<h2>${judul}</h2>`,
    ...benda.flatMap((satu) => table(satu, perbedaan, bahasa)),
    '</section>',
  ];
}

function table(akar: Thing, perbedaan: Difference, bahasa: Language): readonly string[] {
  const [lama, baru] = sideNames(perbedaan).map(escapeHtml);
  return [
    '<div class="tabel gulir">',
    '<table>',
    `<caption>${heading(akar, bahasa)}</caption>`,
    '<thead>',
    '<tr>',
    `<th scope="col">${BAGIAN.besaran[bahasa]}</th>`,
    `<th scope="col">${lama ?? ''}</th>`,
    `<th scope="col">${baru ?? ''}</th>`,
    `<th scope="col">${BAGIAN.selisih[bahasa]}</th>`,
    `<th scope="col">${BAGIAN.arti[bahasa]}</th>`,
    '</tr>',
    '</thead>',
    ...walk(akar).flatMap(({ benda, dalam }) => [
      `<tbody class="${benda.status}">`,
      ...(dalam === 0 ? [] : groupHead(benda, bahasa)),
      ...benda.ubah.flatMap((ubah) => row(ubah, bahasa)),
      '</tbody>',
    ]),
    '</table>',
    '</div>',
  ];
}

function heading(benda: Thing, bahasa: Language): string {
  const status = statusName(benda.status, bahasa);
  const label = status === '' ? '' : `<strong class="status">${status}:</strong> `;
  return `${label}${escapeHtml(headingOf(benda, bahasa))}`;
}

function groupHead(benda: Thing, bahasa: Language): readonly string[] {
  return [
    '<tr>',
    `<th class="benda" scope="rowgroup" colspan="5">${heading(benda, bahasa)}</th>`,
    '</tr>',
  ];
}

const NADA: Readonly<Record<Penilaian, string>> = {
  'lebih-baik': ' class="nada-baik"',
  'lebih-buruk': ' class="nada-kurang"',
  netral: '',
};

/** What is no figure stands at the left of its column. */
const KATA: ReadonlySet<ComparedFigure> = new Set([
  'nama',
  'sasaran',
  'predikat',
  'status',
  'keterangan-efisiensi',
  'indikator',
  'keluaran',
  'jadwal',
  'penanggung-jawab',
]);

function row(ubah: Change, bahasa: Language): readonly string[] {
  const kelas = KATA.has(ubah.besaran) ? '' : ' class="angka"';
  return [
    '<tr>',
    `<th scope="row">${escapeHtml(besaranName(ubah, bahasa))}</th>`,
    `<td${kelas}>${escapeHtml(shown(ubah.lama))}</td>`,
    `<td${kelas}>${escapeHtml(shown(ubah.baru))}</td>`,
    `<td class="angka">${ubah.selisih?.tampil ?? ''}</td>`,
    `<td${NADA[ubah.penilaian]}>${penilaianName(ubah, bahasa)}</td>`,
    '</tr>',
  ];
}
